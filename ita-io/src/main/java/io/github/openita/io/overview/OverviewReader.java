package io.github.openita.io.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.agencies.AgencyScoresCsv;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.JsonLines;
import io.github.openita.io.internal.SameFile;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads results, check reports and disclosures of any number of agencies and years into a collector. What cannot be used is told with its place and
 * counted, and the rest goes on. Not thread-safe.
 *
 * <p>Taken are results, score cards, the reports that a check writes, and disclosures, which are checked as they are read
 * (all JSON), arrays and lines of JSON with such a document each ({@code .ndjson}, {@code
 * .jsonl}, or any text that starts with such a line), tables with a row per agency ({@code .csv}, {@code .tsv}, {@code
 * .txt}, {@code .xlsx}), the tables of the scores and of what is disclosed by one agency, which goes by the name of its
 * file, where the reader was made for one edition, since these tables name none, and folders: of these every such file, in the order of their names.
 */
public final class OverviewReader {

    /** So many problems are kept; of more it is enough to know how many. */
    private static final int MOST_KEPT = 1000;

    private final ItaJson json;
    private final OverviewCollector collector;
    private final @Nullable LocalDate day;
    private final int processors;
    private final Map<String, DisclosureChecker> checkers = new HashMap<>();
    private final InputDocument documents;
    private final List<InputProblem> problems = new ArrayList<>();
    private long told;
    private int files;
    private long unused;
    private long fromTables;

    private OverviewReader(ItaJson json, OverviewCollector collector, @Nullable LocalDate day, int processors) {
        this.json = json;
        this.collector = collector;
        this.day = day;
        this.processors = processors;
        documents = new InputDocument(json, collector, this::checker);
    }

    private DisclosureChecker checker(Edition edition) {
        return checkers.computeIfAbsent(edition.nameWithRevision(), name -> {
            DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(edition));
            return day == null ? checker : checker.asOf(day);
        });
    }

    /**
     * {@return a reader}
     *
     * @param json knows the editions; where it was made for one edition, all results must be of it
     * @param collector takes the results and what checks found
     */
    public static OverviewReader of(ItaJson json, OverviewCollector collector) {
        return new OverviewReader(
                Objects.requireNonNull(json, "json"),
                Objects.requireNonNull(collector, "collector"),
                null,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * {@return a reader as this one that has read nothing yet and judges the freshness of disclosures; without a day it is
     * not judged}
     *
     * @param asOf the day for which it is judged
     */
    public OverviewReader asOf(LocalDate asOf) {
        return new OverviewReader(json, collector, Objects.requireNonNull(asOf, "asOf"), processors);
    }

    /** The same on so many processors, which makes no difference but in time. */
    OverviewReader on(int many) {
        return new OverviewReader(json, collector, day, many);
    }

    /**
     * Reads a file, or all files of a folder and of the folders in it.
     *
     * @param input a file or a folder
     */
    public void read(Path input) {
        if (Files.isDirectory(input)) {
            List<Path> found = InputFiles.in(input, this::refuse);
            if (found.isEmpty()) {
                unused++;
                refuse(
                        input.toString(),
                        Problem.of(
                                ProblemKind.UNREADABLE,
                                Place.of(""),
                                BilingualText.of(
                                        "โฟลเดอร์นี้ไม่มีไฟล์ " + InputFiles.ENDINGS,
                                        "there is no file of " + InputFiles.ENDINGS + " in this folder")));
            }
            found.forEach(this::readFile);
        } else {
            readFile(input);
        }
    }

    /**
     * {@return whether that file is one of those that would be read}
     *
     * @param input what would be read, a file or a folder
     * @param file a file
     */
    public static boolean reads(Path input, Path file) {
        return Files.isDirectory(input)
                ? InputFiles.in(input, (folder, problem) -> {}).stream().anyMatch(read -> SameFile.is(read, file))
                : SameFile.is(input, file);
    }

    private void readFile(Path file) {
        guarded(file.toString(), () -> {
            if (InputFiles.isDocument(file)) {
                readDocument(file);
            } else {
                readTable(file);
            }
        });
    }

    /** A table with a row per agency, lines of JSON or, where it is headed as one, the table of one result or disclosure. */
    private void readTable(Path file) {
        try {
            if (InputFiles.isWorkbook(file)) {
                Source source = Source.of(file);
                countRows(AgencyScoresCsv::readWorkbook, source, source.getName());
            } else {
                readStream(SourceStream.of(file));
            }
        } catch (DocumentException e) {
            Source source = Source.of(file);
            Optional<Edition> ofScores =
                    documents.editionOf(source, FormKind.RESULT).filter(edition -> isScores(source, edition));
            if (ofScores.isPresent()) {
                documents.addScores(source, ofScores.get());
            } else if (isDisclosure(source)) {
                documents.addDisclosure(source);
            } else {
                throw e;
            }
        }
    }

    private static boolean isScores(Source source, Edition edition) {
        try {
            return ScoresCsv.isOne(source, edition);
        } catch (DocumentException e) {
            return false;
        }
    }

    private static boolean isDisclosure(Source source) {
        try {
            return DisclosureCsv.isOne(source);
        } catch (DocumentException e) {
            return false;
        }
    }

    private void readDocument(Path file) {
        SourceStream stream = SourceStream.of(file);
        if (stream.looksLikeJsonArray()) {
            readStream(stream);
            return;
        }
        stream.close();
        Source source = Source.of(file);
        if (JsonLines.isLines(source.text())) {
            readStream(SourceStream.of(file));
        } else {
            documents.add(source);
        }
    }

    /**
     * Reads a text: an array of JSON where it starts with a bracket, lines of JSON where it starts with a brace, else a table.
     *
     * @param source the text; closed in the end
     */
    public void read(SourceStream source) {
        guarded(source.getName(), () -> readStream(source));
    }

    private void readStream(SourceStream source) {
        try (source) {
            boolean array = source.looksLikeJsonArray();
            if (array || source.looksLikeJson()) {
                InputLines lines =
                        new InputLines(source.getName(), documents::add, problem -> refuse(source.getName(), problem));
                unused += array ? lines.readArray(source) : lines.read(source);
            } else {
                countRows(AgencyScoresCsv::read, source, source.getName());
            }
        }
    }

    /** Reads a table in whatever form. */
    private interface TableReading<S> {
        long read(
                S source,
                EditionCatalog editions,
                @Nullable Edition chosen,
                AgencyScoresCsv.Taker results,
                BiConsumer<Problem, Severity> told);
    }

    private <S> void countRows(TableReading<S> table, S source, String name) {
        try (PreparedRows rows = new PreparedRows(collector, name, this::tell, processors)) {
            long read = 0;
            try {
                read = table.read(source, json.editions(), json.chosen().orElse(null), rows::add, rows::add);
            } finally {
                rows.finish();
                fromTables += rows.used();
            }
            unused += read - rows.used();
        }
    }

    /** What ends the reading of one input is told of it, and the others go on. */
    private void guarded(String source, Runnable reading) {
        files++;
        try {
            reading.run();
        } catch (DocumentException e) {
            unused++;
            e.getProblems().forEach(problem -> refuse(source, problem));
            told += e.getMore();
        } catch (InvalidInputException e) {
            unused++;
            refuse(source, Problem.of(ProblemKind.OUT_OF_RANGE, Place.of(""), e.getText()));
        }
    }

    private void refuse(String source, Problem problem) {
        tell(new InputProblem(source, problem, Severity.ERROR));
    }

    private void tell(InputProblem problem) {
        told++;
        if (problems.size() < MOST_KEPT) {
            problems.add(problem);
        }
    }

    /** {@return how many files and texts were read} */
    public int getFiles() {
        return files;
    }

    /** {@return how many results were used} */
    public long getUsed() {
        return documents.results() + fromTables;
    }

    /** {@return how many check reports and disclosures were used} */
    public long getChecked() {
        return documents.disclosures();
    }

    /** {@return how many rows, lines, documents and files could not be used} */
    public long getUnused() {
        return unused;
    }

    /** {@return what was reported so far, in the order in which it was read: what is not used, and what was passed over; at most the first 1000} */
    public List<InputProblem> getProblems() {
        return List.copyOf(problems);
    }

    /** {@return how many were reported in all, those that are not kept included} */
    public long getReported() {
        return told;
    }

    /** {@return the overview of all that was read, which says how much was not} */
    public Overview toOverview() {
        return collector.build().toBuilder()
                .refused((int) Math.min(Integer.MAX_VALUE, unused))
                .build();
    }
}
