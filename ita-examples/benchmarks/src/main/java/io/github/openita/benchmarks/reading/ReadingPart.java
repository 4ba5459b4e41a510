package io.github.openita.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.JmhRounds;
import io.github.openita.benchmarks.Machine;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Progress;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Spread;
import io.github.openita.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site whose files are opened and read. This class is immutable and thread-safe. */
public final class ReadingPart implements Part {

    /** The row of the libraries alone. */
    public static final String BARE = row(ReadingContender.BARE);

    /** The row of the check. */
    public static final String OURS = row(ReadingContender.OURS);

    /** The row of a program that reads by the libraries alone, from its start to its end. */
    public static final String BARE_COLD = BARE + "/cold";

    /** The row of {@code check --site}, from its start to its end. */
    public static final String OURS_COLD = OURS + "/cold";

    /** The check found something. */
    private static final int FOUND = 1;

    private static String row(ReadingContender contender) {
        return "reading/" + contender;
    }

    @Override
    public String getName() {
        return "reading";
    }

    @Override
    public String getTitle() {
        return "Files that are read";
    }

    @Override
    public void measure(Plan plan, Results results) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ita-reading");
        try {
            SiteFiles site = SiteFiles.in(folder);
            JmhRounds rounds = new JmhRounds(ReadingBench.class);
            for (ReadingContender contender : ReadingContender.values()) {
                rounds.add(row(contender), Map.of("contender", contender.name(), "folder", folder.toString()));
            }
            rounds.run(plan, results);
            admit(site);
            for (int start = 0; start < plan.starts(); start++) {
                Progress.say("start " + (start + 1) + " of " + plan.starts());
                results.add(BARE_COLD, millis(bare(site), 0));
                results.add(OURS_COLD, millis(ours(site), FOUND));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<String> bare(SiteFiles site) {
        Path jar = Machine.jar();
        return List.of(
                "-cp",
                jar + System.getProperty("path.separator") + jar.resolveSibling("lib") + "/*",
                ReadingProgram.class.getName(),
                ReadingContender.BARE.name(),
                site.folder().toString(),
                site.document().toString());
    }

    private static List<String> ours(SiteFiles site) {
        Path ita = Machine.top().resolve("ita-examples/cli/target/ita.jar");
        return List.of(
                "-jar",
                ita.toString(),
                "check",
                site.document().toString(),
                "--site",
                site.folder().toString());
    }

    /** The command line is measured only if it reads every item. */
    private static void admit(SiteFiles site) throws IOException, InterruptedException {
        List<String> command = program(ours(site));
        command.addAll(List.of("--format", "json"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        JsonNode report = new ObjectMapper().readTree(process.getInputStream().readAllBytes());
        int read = report.path("summary").path("read").asInt();
        if (process.waitFor() > FOUND || read != SiteFiles.ITEMS) {
            throw new IllegalStateException("`check --site` reads " + read + " items; build ita.jar first");
        }
    }

    private static List<String> program(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return command;
    }

    private static double millis(List<String> arguments, int worstExitCode) throws IOException, InterruptedException {
        List<String> command = program(arguments);
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        long end = System.nanoTime();
        if (code > worstExitCode) {
            throw new IllegalStateException("a program that reads files ended with " + code);
        }
        return (end - start) / 1e6;
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(List.of(
                "A site of " + SiteFiles.FILES + " files: of each of the " + SiteFiles.ITEMS
                        + " items of nacc-2567 a PDF of 2 to" + " 11 pages, and a workbook or a table of",
                "text of 300 rows, or a Word document. The check finds out what each file is, keeps it within limits, reads it,",
                "looks for the year and the elements, checks the tables cell by cell and reports. The libraries alone take",
                "the text of every page, row and paragraph and do nothing with it. One thread at a time on either side; each",
                "program from its start to its end reads all of it once."));
        Table warm = new Table("70 files, warm", "÷ the libraries alone", "µs", "KiB");
        for (ReadingContender contender : ReadingContender.values()) {
            String row = row(contender);
            warm.row(
                    contender.getTitle(),
                    List.of(results.ratio(row, BARE), results.of(row), results.kib(row + JmhRounds.BYTES)));
        }
        lines.addAll(warm.lines());
        Table cold = new Table("70 files, a whole process", "÷ the libraries alone", "ms");
        cold.row(ReadingContender.BARE.getTitle(), figures(results, BARE_COLD));
        cold.row("`java -jar ita.jar check ita.json --site FOLDER`", figures(results, OURS_COLD));
        lines.addAll(cold.lines());
        return lines;
    }

    private static List<Optional<Spread>> figures(Results results, String row) {
        return List.of(results.ratio(row, BARE_COLD), results.of(row));
    }
}
