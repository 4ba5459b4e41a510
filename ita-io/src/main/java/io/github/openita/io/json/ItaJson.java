package io.github.openita.io.json;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.ModelMapper;
import io.github.openita.io.internal.JsonEngines;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the library's documents as JSON. This class is immutable and thread-safe; share it.
 *
 * <p>Reading is strict: UTF-8, at most 64 MiB and 100 levels deep, no unknown or duplicate key, no value of another
 * type or out of range, no code that the edition has not. All mistakes come in one
 * {@link DocumentException}, each with JSON Pointer, line and column. {@code $schema} and keys that start with
 * {@code x-} are ignored. Codes may be written as people write them ({@code ข้อ ๐๑๗}). Writing is canonical: the same
 * value gives the same text.
 */
public final class ItaJson {

    private static final ItaJson STANDARD = new ItaJson(Editions.catalog(), null, null);

    private final EditionCatalog editions;
    /** The edition that documents must be of, where not any known one will do. */
    private final @Nullable Edition only;

    /** The engine of the Jackson that the caller has chosen. */
    private final @Nullable JsonEngine chosen;
    /** Made when something is bound or written: a disclosure is read without it. */
    private volatile @Nullable ModelMapper mapper;

    private ItaJson(EditionCatalog editions, @Nullable Edition only, @Nullable JsonEngine chosen) {
        this.editions = editions;
        this.only = only;
        this.chosen = chosen;
    }

    private JsonEngine engine() {
        return chosen == null ? JsonEngines.standard() : chosen;
    }

    private ModelMapper mapper() {
        ModelMapper made = mapper;
        if (made == null) {
            made = engine().mapper(this::edition);
            mapper = made;
        }
        return made;
    }

    /**
     * @return a reader and writer that knows the editions of the commission, and uses Jackson 2 where it is there, else
     *     Jackson 3; where neither is, an {@link IllegalStateException} says so when something is read or written
     */
    public static ItaJson standard() {
        return STANDARD;
    }

    /**
     * @param edition someone else's edition, or another revision of a built-in one
     * @return a reader and writer that knows this edition too, in place of what has its name and revision
     */
    public ItaJson with(Edition edition) {
        return new ItaJson(editions.with(edition), only, chosen);
    }

    /**
     * @param edition the edition that the caller has chosen
     * @return a reader that knows this edition too and refuses documents that name another; a writer as before
     */
    public ItaJson only(Edition edition) {
        return new ItaJson(editions.with(edition), edition, chosen);
    }

    /**
     * @param jackson the Jackson to use, where it matters which: what comes out is the same
     * @return a reader and writer as this one, that uses it
     * @throws IllegalStateException where it is not there; the message says in Thai and English what to add
     */
    public ItaJson using(JacksonVersion jackson) {
        return new ItaJson(editions, only, jackson.engine());
    }

    /** {@return the editions that documents may name} */
    public EditionCatalog editions() {
        return editions;
    }

    /** {@return the edition that the caller has chosen, where there is one} */
    public Optional<Edition> chosen() {
        return Optional.ofNullable(only);
    }

    /**
     * @param name a name such as {@code nacc-2567} or {@code nacc-2567.r1}
     * @return that edition
     * @throws InvalidInputException where it is not known; the message lists those that are
     */
    public Edition edition(String name) {
        return editions.of(name);
    }

    /** Names of editions are small letters; what people write around them does not count. */
    static String canonicalName(String name) {
        return Editions.canonicalName(name);
    }

    /**
     * @param file a result document
     * @return the result
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public AssessmentResult readResult(Path file) {
        return readResult(Source.of(file));
    }

    /**
     * @param source a result document
     * @return the result
     * @throws DocumentException where anything is wrong with it
     */
    public AssessmentResult readResult(Source source) {
        return read(source, DocumentShapes.RESULT, AssessmentResult.class);
    }

    /**
     * @param file a score card document
     * @return the score card; its figures are the shown ones
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public ScoreCard readScoreCard(Path file) {
        return readScoreCard(Source.of(file));
    }

    /**
     * @param source a score card document
     * @return the score card; its figures are the shown ones
     * @throws DocumentException where anything is wrong with it
     */
    public ScoreCard readScoreCard(Source source) {
        return read(source, DocumentShapes.SCORE_CARD, ScoreCard.class);
    }

    /**
     * Reads a disclosure with findings instead of exceptions: what is wrong with the text is in the document, located,
     * and the check goes on with the rest.
     *
     * @param file a disclosure document
     * @return the disclosure, and what is wrong with its text
     * @throws DocumentException where nothing can be checked: the file cannot be read, is no JSON, has no items, or
     *     names no edition or one that nothing can be checked by, and the caller has chosen none
     */
    public DisclosureDocument readDisclosure(Path file) {
        return readDisclosure(Source.of(file));
    }

    /**
     * Reads a disclosure with findings instead of exceptions: what is wrong with the text is in the document, located,
     * and the check goes on with the rest.
     *
     * @param source a disclosure document
     * @return the disclosure, and what is wrong with its text
     * @throws DocumentException where nothing can be checked: it is no JSON, has no items, or names no edition or an
     *     unknown one and the caller has chosen none
     */
    public DisclosureDocument readDisclosure(Source source) {
        DisclosureDocument document = DisclosureReader.read(engine(), source);
        if (only == null) {
            refuseUnknownEdition(document, source.getName());
        }
        return document;
    }

    private void refuseUnknownEdition(DisclosureDocument document, String source) {
        BilingualText refusal;
        try {
            Optional<String> name = document.getDisclosure().getEdition();
            if (name.isPresent()) {
                Edition edition = edition(name.get());
                if (edition.getItems().isEmpty()) {
                    RuleSets.of(edition);
                }
                return;
            }
            refusal = BilingualText.of(
                    "ไม่ได้ระบุแบบประเมิน (\"edition\"): เขียนเช่น \"nacc-2567\" หรือเลือกให้การตรวจ (คำสั่ง check: --edition)",
                    "no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one for the check (command check: --edition)");
        } catch (InvalidInputException e) {
            refusal = e.getText();
        }
        throw Problems.single(
                source,
                ProblemKind.UNKNOWN_EDITION,
                document.locate(List.of("/edition")).get(0),
                refusal);
    }

    /**
     * @param source a check report document
     * @return the report; its forecast holds the shown figures
     * @throws DocumentException where anything is wrong with it
     */
    public CheckReport readCheckReport(Source source) {
        Problems mistakes = new Problems(source.getName());
        return bind(check(source.parse(engine()), DocumentShapes.CHECK_REPORT, mistakes, null), CheckReport.class);
    }

    /**
     * @param file an edition document
     * @return the edition
     * @throws DocumentException where the file cannot be read, anything is wrong with it, or the edition contradicts
     *     itself
     */
    public Edition readEdition(Path file) {
        return readEdition(Source.of(file));
    }

    /**
     * @param source an edition document
     * @return the edition
     * @throws DocumentException where anything is wrong with it, or the edition contradicts itself
     */
    public Edition readEdition(Source source) {
        JsonValue root = source.parse(engine());
        Problems mistakes = new Problems(source.getName());
        JsonObject document = check(root, DocumentShapes.EDITION, mistakes, null);
        giveElementsTheBasisOfTheWhole(document);
        try {
            return bind(document, Edition.class);
        } catch (DocumentException e) {
            for (Problem problem : e.getProblems()) {
                String pointer = problem.getPlace().getPointer();
                mistakes.add(ProblemKind.INVALID_EDITION, placeOf(pointer, root.at(pointer)), problem.getMessage());
            }
            mistakes.throwIfAny();
            throw e;
        }
    }

    /**
     * Reads a progress report; where it names an edition, its codes must be that edition's.
     *
     * @param file a progress document
     * @return the report
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public ProgressReport readProgress(Path file) {
        return readProgress(Source.of(file));
    }

    /**
     * Reads a progress report; where it names an edition, its codes must be that edition's.
     *
     * @param source a progress document
     * @return the report
     * @throws DocumentException where anything is wrong with it
     */
    public ProgressReport readProgress(Source source) {
        return read(source, ProgressShapes.PROGRESS, ProgressReport.class);
    }

    /**
     * @param source a progress summary document
     * @return the summary
     * @throws DocumentException where anything is wrong with it
     */
    public ProgressSummary readProgressSummary(Source source) {
        return read(source, ProgressShapes.SUMMARY, ProgressSummary.class);
    }

    private static void giveElementsTheBasisOfTheWhole(JsonObject edition) {
        if (edition.get("basis") instanceof String basis) {
            objects(edition.get("items"))
                    .flatMap(item -> objects(item.get("elements")))
                    .forEach(element -> element.putIfAbsent("basis", basis));
        }
    }

    private static Stream<JsonObject> objects(@Nullable Object list) {
        return list instanceof List<?> objects ? objects.stream().map(JsonObject.class::cast) : Stream.empty();
    }

    /**
     * @param file a matrix of responsibility
     * @return the matrix; that its items are of an edition is for its check to say
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public ResponsibilityMatrix readMatrix(Path file) {
        return readMatrix(Source.of(file));
    }

    /**
     * @param source a matrix of responsibility
     * @return the matrix; that its items are of an edition is for its check to say
     * @throws DocumentException where anything is wrong with it
     */
    public ResponsibilityMatrix readMatrix(Source source) {
        JsonValue root = source.parse(engine());
        Problems mistakes = new Problems(source.getName());
        if (only == null) {
            namedEdition(root, mistakes);
        }
        return bind(canonicallyNamed(check(root, PlanShapes.MATRIX, mistakes, null)), ResponsibilityMatrix.class);
    }

    /**
     * @param source a gap report document
     * @return the report; its figures are the shown ones
     * @throws DocumentException where anything is wrong with it
     */
    public GapReport readGaps(Source source) {
        return read(source, GapShapes.GAPS, GapReport.class);
    }

    /**
     * @param result a result
     * @return its document, canonical, with a line feed at the end
     */
    public String write(AssessmentResult result) {
        return mapper().write(result);
    }

    /**
     * @param card a score card
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(ScoreCard card) {
        return mapper().write(card);
    }

    /**
     * @param edition an edition
     * @return its document, canonical, with a line feed at the end
     */
    public String write(Edition edition) {
        return mapper().write(edition);
    }

    /**
     * @param edition an edition
     * @return a disclosure to fill in: every item with its title and elements, and the wording of the form as notes
     *     under keys that start with {@code x-}
     * @throws InvalidInputException where the items of the edition are not known, as those of 2562
     */
    public String skeleton(Edition edition) {
        return engine().write(Skeleton.of(edition, editions.nameOf(edition)));
    }

    /**
     * @param disclosure a disclosure
     * @return its document, canonical, with a line feed at the end
     */
    public String write(Disclosure disclosure) {
        return mapper().write(disclosure);
    }

    /**
     * @param report a check report
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(CheckReport report) {
        return mapper().write(report);
    }

    /**
     * @param reports the reports of several documents, in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String writeReports(List<CheckReport> reports) {
        return mapper().write(reports);
    }

    /**
     * @param editions editions in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String write(List<Edition> editions) {
        return mapper().write(editions);
    }

    /**
     * @param comparison a comparison
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(Comparison comparison) {
        return mapper().write(comparison);
    }

    /**
     * @param comparisons the comparisons of a series, in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String writeComparisons(List<Comparison> comparisons) {
        return mapper().write(comparisons);
    }

    /**
     * @param review a review
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(Review review) {
        return mapper().write(review);
    }

    /**
     * @param report a progress report
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ProgressReport report) {
        return mapper().write(report);
    }

    /**
     * @param summary a progress report in numbers
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ProgressSummary summary) {
        return mapper().write(summary);
    }

    /**
     * Reads a plan; where it names an edition, its codes must be that edition's.
     *
     * @param file a plan document
     * @return the plan
     * @throws DocumentException where the file cannot be read or anything is wrong with it
     */
    public MeasurePlan readPlan(Path file) {
        return readPlan(Source.of(file));
    }

    /**
     * Reads a plan; where it names an edition, its codes must be that edition's.
     *
     * @param source a plan document
     * @return the plan
     * @throws DocumentException where anything is wrong with it
     */
    public MeasurePlan readPlan(Source source) {
        return read(source, MeasureShapes.PLAN, MeasurePlan.class);
    }

    /**
     * @param plan a plan of measures
     * @return its document, canonical, with a line feed at the end
     */
    public String write(MeasurePlan plan) {
        return mapper().write(plan);
    }

    /**
     * @param check a checked plan
     * @return the plan, which measures answer what is below the target, and what was found, as a document, canonical, with a line feed at the end
     */
    public String writePlanReport(PlanCheck check) {
        List<JsonObject> belowTarget = check.getGaps().getGaps().stream()
                .filter(Gap::isBelowTarget)
                .map(gap -> answered(gap, check))
                .toList();
        return mapper().write(new JsonObject()
                .with("edition", editions.nameOf(check.getEdition()))
                .with("plan", check.getPlan())
                .with("belowTarget", belowTarget)
                .with("findings", check.getFindings()));
    }

    private static JsonObject answered(Gap gap, PlanCheck check) {
        return new JsonObject()
                .with("code", gap.getCode())
                .with("score", gap.getScore())
                .with(
                        "measures",
                        check.measuresFor(gap).stream().map(Measure::getId).toList());
    }

    /**
     * @param matrix a matrix of responsibility
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ResponsibilityMatrix matrix) {
        return mapper().write(matrix);
    }

    /**
     * @param check a checked matrix
     * @param stale which items are out of date; {@code null} where that was not asked
     * @param carried the matrix for another edition; {@code null} where that was not asked
     * @return what the check tells as a document, canonical, with a line feed at the end
     */
    public String writeMatrixReport(MatrixCheck check, @Nullable StaleItems stale, @Nullable CarriedMatrix carried) {
        return mapper().write(new JsonObject()
                .with("edition", editions.nameOf(check.getEdition()))
                .with("matrix", check.getMatrix())
                .with("findings", check.getFindings())
                .with("workload", check.getWorkload())
                .with("stale", stale)
                .with("carried", carried));
    }

    /**
     * @param report a gap report
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(GapReport report) {
        return mapper().write(report);
    }

    /**
     * @param result a result
     * @return its document on one line, with a line feed at the end: one of many in a file of lines (NDJSON)
     */
    public String writeLine(AssessmentResult result) {
        return mapper().writeLine(result);
    }

    private <T> T read(Source source, Shape shape, Class<T> type) {
        JsonValue root = source.parse(engine());
        Problems mistakes = new Problems(source.getName());
        Edition edition = namedEdition(root, mistakes).orElse(null);
        return bind(canonicallyNamed(check(root, shape, mistakes, edition)), type);
    }

    /** The edition a document names; what is wrong with the name is noted, what is no name is left to the shape. */
    private Optional<Edition> namedEdition(JsonValue root, Problems mistakes) {
        if (!(root instanceof JsonValue.Obj object) || !(object.get("edition") instanceof JsonValue.Text name)) {
            return Optional.ofNullable(only);
        }
        try {
            if (only != null && only.isNamed(canonicalName(name.text()))) {
                return Optional.of(only);
            }
            Edition named = edition(name.text());
            if (only != null) {
                mistakes.add(
                        ProblemKind.OTHER_EDITION,
                        placeOf("/edition", name),
                        BilingualText.of(
                                "เอกสารเป็นของ " + ThaiText.quoted(name.text()) + " แต่ขอให้ใช้ "
                                        + only.nameWithRevision(),
                                "the document is of " + ThaiText.quoted(name.text()) + ", but "
                                        + only.nameWithRevision() + " is asked for"));
            }
            return Optional.of(named);
        } catch (InvalidInputException e) {
            mistakes.add(ProblemKind.UNKNOWN_EDITION, placeOf("/edition", name), e.getText());
        }
        return Optional.ofNullable(only);
    }

    private static Place placeOf(String pointer, JsonValue value) {
        return Place.of(pointer, value.line(), value.column());
    }

    private static JsonObject check(JsonValue root, Shape shape, Problems mistakes, @Nullable Edition edition) {
        Optional<Object> canonical = shape.take(root, "", new Reading(mistakes, edition));
        mistakes.throwIfAny();
        return (JsonObject) canonical.orElseThrow();
    }

    private static JsonObject canonicallyNamed(JsonObject document) {
        if (document.get("edition") instanceof String name) {
            document.put("edition", canonicalName(name));
        }
        return document;
    }

    private <T> T bind(JsonObject document, Class<T> type) {
        ModelMapper mapper = mapper();
        try {
            return mapper.bind(document, type);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidInputException refused) {
                    throw refused;
                }
            }
            throw new IllegalStateException("a checked document could not be bound to " + type.getSimpleName(), e);
        }
    }
}
