package io.github.openita.benchmarks.nation;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the survey of a whole nation in nacc-2567, the same one for the same seed: {@code responses.csv} and {@code
 * responses.ndjson} with a row per respondent, in the order in which they answered, and {@code oit.csv} with a row per
 * agency.
 *
 * <p>Agencies and respondents are as many as in 2568, of whom as many answer IIT as did in 2567 (461,440 of 1,369,235);
 * the others answer one of the parts of EIT. What they answer is made up.
 */
public final class NationGenerator {

    static final int AGENCIES = 8317;
    static final int RESPONDENTS = 1_350_000;
    static final long SEED = 2567;

    private static final int IIT = 461_440;
    private static final int ALL = 1_369_235;

    /** Largest agencies have so many times the respondents of the smallest. */
    private static final int SIZES = 40;

    private final Edition edition = Editions.of(2567);
    private final List<QuestionCode> internal = edition.questionsOf(Tool.IIT);
    private final List<QuestionCode> external = edition.questionsOf(Tool.EIT);
    private final int[][] internalChoices = bestFirst(internal);
    private final int[][] externalChoices = bestFirst(external);
    private final Random random;
    private final int agencies;
    /** Per agency the sum of the sizes up to it. */
    private final int[] sizes;

    private NationGenerator(int agencies, long seed) {
        this.agencies = agencies;
        random = new Random(seed);
        sizes = new int[agencies];
        int sum = 0;
        for (int i = 0; i < agencies; i++) {
            int side = 1 + random.nextInt(SIZES);
            sum += 1 + side * side / SIZES;
            sizes[i] = sum;
        }
    }

    /**
     * Writes the files.
     *
     * @param args the folder to write into, and {@code --agencies}, {@code --respondents}, {@code --times}, {@code
     * --seed}
     */
    public static void main(String[] args) throws IOException {
        int agencies = AGENCIES;
        int respondents = RESPONDENTS;
        int times = 1;
        long seed = SEED;
        if (args.length % 2 != 1) {
            throw new IllegalArgumentException(
                    "FOLDER [--agencies N] [--respondents N] [--times N] [--seed N], not " + Arrays.toString(args));
        }
        for (int i = 1; i < args.length; i += 2) {
            switch (args[i]) {
                case "--agencies" -> agencies = Integer.parseInt(args[i + 1]);
                case "--respondents" -> respondents = Integer.parseInt(args[i + 1]);
                case "--times" -> times = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        write(Path.of(args[0]), agencies, Math.multiplyExact(respondents, times), seed);
    }

    static void write(Path folder, int agencies, int respondents, long seed) throws IOException {
        Files.createDirectories(folder);
        NationGenerator nation = new NationGenerator(agencies, seed);
        nation.writeOit(folder.resolve("oit.csv"));
        try (Writer table = Files.newBufferedWriter(folder.resolve("responses.csv"), StandardCharsets.UTF_8);
                Writer lines = Files.newBufferedWriter(folder.resolve("responses.ndjson"), StandardCharsets.UTF_8)) {
            nation.writeResponses(table, lines, respondents);
        }
    }

    /**
     * Writes the answers of all agencies, as CSV alone.
     *
     * @param file the table
     * @param respondents how many answer
     * @throws IOException where it cannot be written
     */
    public static void writeTable(Path file, int respondents) throws IOException {
        try (Writer table = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new NationGenerator(AGENCIES, SEED).writeResponses(table, Writer.nullWriter(), respondents);
        }
    }

    /** Per question the numbers of its choices, those that are worth most first. */
    private int[][] bestFirst(List<QuestionCode> codes) {
        return codes.stream()
                .map(code -> edition.question(code).orElseThrow())
                .map(Question::getChoices)
                .map(choices -> IntStream.rangeClosed(1, choices.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer number) -> points(choices, number))
                                .reversed())
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static io.github.openita.core.words.Score points(List<Choice> choices, int number) {
        return choices.get(number - 1).getPoints();
    }

    private static String id(int agency) {
        return "A" + (10_000 + agency);
    }

    private void writeOit(Path file) throws IOException {
        List<QuestionCode> items = edition.questionsOf(Tool.OIT);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("agency," + joined(items) + "\n");
            for (int agency = 0; agency < agencies; agency++) {
                StringBuilder row = new StringBuilder(id(agency));
                for (int i = 0; i < items.size(); i++) {
                    row.append(random.nextInt(12) == 0 ? ",0" : ",100");
                }
                out.write(row.append('\n').toString());
            }
        }
    }

    private static String joined(List<QuestionCode> codes) {
        return codes.stream().map(QuestionCode::toString).collect(Collectors.joining(","));
    }

    private void writeResponses(Writer table, Writer lines, int respondents) throws IOException {
        table.write("agency,part," + joined(internal) + "," + joined(external) + "\n");
        StringBuilder row = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < respondents; i++) {
            int agency = anyAgency();
            boolean inside = random.nextInt(ALL) < IIT;
            String part = inside ? "IIT" : random.nextBoolean() ? "EIT@public" : "EIT@survey";
            row.append(id(agency)).append(',').append(part);
            line.append("{\"agency\":\"").append(id(agency)).append("\",\"part\":\"");
            line.append(part).append('"');
            answer(row, line, internal, inside ? internalChoices : null);
            answer(row, line, external, inside ? null : externalChoices);
            table.write(row.append('\n').toString());
            lines.write(line.append("}\n").toString());
            row.setLength(0);
            line.setLength(0);
        }
    }

    private int anyAgency() {
        int at = Arrays.binarySearch(sizes, 1 + random.nextInt(sizes[agencies - 1]));
        return at >= 0 ? at : -at - 1;
    }

    private void answer(
            StringBuilder row,
            StringBuilder line,
            List<QuestionCode> codes,
            int @org.jspecify.annotations.Nullable [][] bestFirst) {
        for (int i = 0; i < codes.size(); i++) {
            row.append(',');
            if (bestFirst != null) {
                int[] numbers = bestFirst[i];
                // The better a choice, the more make it.
                int choice = numbers[Math.min(random.nextInt(numbers.length), random.nextInt(numbers.length))];
                row.append(choice);
                line.append(",\"").append(codes.get(i)).append("\":").append(choice);
            }
        }
    }
}
