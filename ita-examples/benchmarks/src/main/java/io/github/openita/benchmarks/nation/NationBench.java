package io.github.openita.benchmarks.nation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures a nation's survey: what a tally costs beside the bare parser of the same file, and whether its heap grows with
 * respondents. Every contender runs in JVMs of its own with 256 MB and one thread, one after the other, round after round;
 * of each JVM the first pass counts, with all that is loaded and compiled in it, and the fastest. What is told is the
 * median of the ratios within a round, and their range.
 */
public final class NationBench {

    private static final int PASSES = 15;

    private NationBench() {}

    /** @param args the folder of {@link NationGenerator}, with it {@code --times 4} in {@code 4x} below it, and how many rounds */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<Contender, List<Long>> fastest = new EnumMap<>(Contender.class);
        Map<Contender, List<Long>> first = new EnumMap<>(Contender.class);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : Contender.values()) {
                long[] passes = run("time", contender, folder, PASSES);
                fastest.computeIfAbsent(contender, key -> new ArrayList<>())
                        .add(Arrays.stream(passes).min().orElseThrow());
                first.computeIfAbsent(contender, key -> new ArrayList<>()).add(passes[0]);
            }
        }
        System.out.println("| what | median | range |\n|---|---|---|");
        ratios("", fastest);
        ratios(", first pass of a JVM", first);
        Path larger = folder.resolve("4x");
        if (Files.exists(larger)) {
            for (Contender contender : List.of(Contender.CSV_TALLY, Contender.JSON_TALLY)) {
                long once = run("heap", contender, folder, 1)[0];
                long fourTimes = run("heap", contender, larger, 1)[0];
                System.out.println("| heap of " + contender + ", 4× respondents ÷ 1× | " + shown(fourTimes, once)
                        + " | " + fourTimes / 1024 + " KiB ÷ " + once / 1024 + " KiB |");
            }
        }
    }

    private static void ratios(String which, Map<Contender, List<Long>> times) {
        ratio(which, times, Contender.CSV_TALLY, Contender.CSV_RECORDS);
        ratio(which, times, Contender.CSV_TALLY, Contender.CSV_TOKENS);
        ratio(which, times, Contender.JSON_TALLY, Contender.JSON_TOKENS);
    }

    private static void ratio(String which, Map<Contender, List<Long>> times, Contender ours, Contender floor) {
        List<Long> above = times.getOrDefault(ours, List.of());
        List<Long> below = times.getOrDefault(floor, List.of());
        long[] thousandths = new long[above.size()];
        for (int i = 0; i < thousandths.length; i++) {
            thousandths[i] = 1000 * above.get(i) / below.get(i);
        }
        Arrays.sort(thousandths);
        System.out.println(
                "| " + ours + " ÷ " + floor + which + " | " + shown(thousandths[thousandths.length / 2], 1000) + " | "
                        + shown(thousandths[0], 1000) + "–" + shown(thousandths[thousandths.length - 1], 1000) + " |");
    }

    private static String shown(long above, long below) {
        long hundredths = (100 * above + below / 2) / below;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }

    private static long[] run(String what, Contender contender, Path folder, int passes)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NationRun.class.getName(),
                        what,
                        contender.name(),
                        folder.toString(),
                        Integer.toString(passes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender + " failed");
        }
        System.err.println(what + " " + contender + " " + printed.strip());
        return Stream.of(printed.strip().split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
