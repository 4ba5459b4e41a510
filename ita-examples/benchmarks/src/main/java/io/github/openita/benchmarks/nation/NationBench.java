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
 * respondents. Every contender runs in JVMs of its own with 256 MB, one after the other, round after round; what counts is
 * ratios within a round.
 */
public final class NationBench {

    private static final int PASSES = 9;
    /** What the JVM compiles while they run is no measure. */
    private static final int WARM_UP = 4;

    private NationBench() {}

    /** @param args the folder of {@link NationGenerator}, with it {@code --times 4} in {@code 4x} below it, and how many rounds */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<Contender, List<Long>> times = new EnumMap<>(Contender.class);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : Contender.values()) {
                long[] passes = run("time", contender, folder, PASSES);
                times.computeIfAbsent(contender, key -> new ArrayList<>())
                        .add(median(Arrays.stream(passes).skip(WARM_UP).toArray()));
            }
        }
        System.out.println("| what | median | range |\n|---|---|---|");
        ratio(times, Contender.CSV_TALLY, Contender.CSV_RECORDS);
        ratio(times, Contender.CSV_TALLY, Contender.CSV_TOKENS);
        ratio(times, Contender.JSON_TALLY, Contender.JSON_TOKENS);
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

    private static void ratio(Map<Contender, List<Long>> times, Contender ours, Contender floor) {
        List<Long> above = times.getOrDefault(ours, List.of());
        List<Long> below = times.getOrDefault(floor, List.of());
        long[] thousandths = new long[above.size()];
        for (int i = 0; i < thousandths.length; i++) {
            thousandths[i] = 1000 * above.get(i) / below.get(i);
        }
        Arrays.sort(thousandths);
        System.out.println("| " + ours + " ÷ " + floor + " | " + shown(median(thousandths), 1000) + " | "
                + shown(thousandths[0], 1000) + "–" + shown(thousandths[thousandths.length - 1], 1000) + " |");
    }

    private static String shown(long above, long below) {
        long hundredths = (100 * above + below / 2) / below;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }

    private static long median(long[] figures) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
