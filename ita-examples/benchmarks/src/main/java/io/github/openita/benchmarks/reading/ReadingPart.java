package io.github.openita.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.JmhRounds;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Program;
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
                results.add(BARE_COLD, bare(site).millis());
                results.add(OURS_COLD, ours(site).millis());
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static Program bare(SiteFiles site) {
        return Program.java(Program.of(
                ReadingProgram.class,
                ReadingContender.BARE.name(),
                site.folder().toString(),
                site.document().toString()));
    }

    private static Program ours(SiteFiles site, String... more) {
        List<String> arguments = new ArrayList<>(Program.ita(
                "check", site.document().toString(), "--site", site.folder().toString()));
        arguments.addAll(List.of(more));
        return Program.java(arguments).mayEndWith(FOUND);
    }

    /** The command line is measured only if it reads every item. */
    private static void admit(SiteFiles site) throws IOException, InterruptedException {
        JsonNode report =
                new ObjectMapper().readTree(ours(site, "--format", "json").said());
        int read = report.path("summary").path("read").asInt();
        if (read != SiteFiles.ITEMS) {
            throw new IllegalStateException("`check --site` reads " + read + " items; build ita.jar first");
        }
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
