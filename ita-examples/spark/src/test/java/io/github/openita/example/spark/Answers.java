package io.github.openita.example.spark;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.tally.TallyBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Made-up tables of answers as people hand them in, and what one process makes of them. */
final class Answers {

    static final Edition EDITION = Editions.of(2567);

    private static final List<String> HEADINGS = new ArrayList<>(ResponsesCsv.headings(EDITION));

    static {
        HEADINGS.add("x-note");
        HEADINGS.add("");
    }

    private final Random random;
    private final List<String> headings = new ArrayList<>(HEADINGS);

    Answers(long seed) {
        random = new Random(seed);
        Collections.shuffle(headings, random);
    }

    /** A table, and in it every way to be wrong that rows have. */
    void write(Path file, int rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(headings.stream().map(this::heading).collect(Collectors.joining(",")))
                .append('\n');
        for (int i = 0; i < rows; i++) {
            String part = any("IIT", "EIT@public", "EIT@survey");
            List<String> cells = headings.stream()
                    .map(heading -> cell(heading, part))
                    .map(Answers::quoted)
                    .collect(Collectors.toCollection(ArrayList::new));
            switch (random.nextInt(40)) {
                case 0 -> cells.subList(cells.size() - 5, cells.size()).clear();
                case 1 -> cells.addAll(List.of("behind", "", "6"));
                case 2 -> Collections.fill(cells, "");
                default -> {}
            }
            text.append(String.join(",", cells)).append(random.nextInt(30) == 0 ? "\r\n" : "\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private String heading(String heading) {
        return switch (heading) {
            case "agency" -> any("หน่วยงาน", "Agency", "รหัสหน่วยงาน");
            case "part" -> any("แบบวัด", "part");
            default ->
                heading.matches("[ie][0-9].*")
                        ? any(heading, heading.toUpperCase(java.util.Locale.ROOT), "ข้อ " + heading)
                        : heading;
        };
    }

    private String cell(String heading, String part) {
        boolean asked = heading.startsWith(part.startsWith("IIT") ? "i" : "e");
        return switch (heading) {
            case "agency" -> random.nextInt(60) == 0 ? any("", " ", "'=A1") : "อบต. " + random.nextInt(25);
            case "part" -> random.nextInt(60) == 0 ? any("", "OIT", "อื่น") : part;
            case "x-note" -> any("", "ก, ข", "he said \"no\"", "'");
            case "" -> random.nextInt(200) == 0 ? "?" : "";
            default -> asked == (random.nextInt(300) != 0) ? answer() : "";
        };
    }

    private String answer() {
        return random.nextInt(30) == 0
                ? any("", "มากที่สุด", "๑", "100", "1.0", " 2 ", "77", "x")
                : Integer.toString(1 + random.nextInt(4));
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What one process counts of files, each read by the library alone. */
    static ResponseTally tally(Consumer<RefusedAnswer> refused, Path... files) {
        ResponseTally tally = ResponseTally.of(EDITION);
        for (Path file : files) {
            ResponsesCsv.read(SourceStream.of(file), tally, refused);
        }
        return tally;
    }

    static String results(ResponseTally tally) {
        return tally.results().stream().map(ItaJson.standard()::writeLine).collect(Collectors.joining());
    }

    static byte[] state(ResponseTally tally) {
        return TallyBytes.write(tally.toState());
    }
}
