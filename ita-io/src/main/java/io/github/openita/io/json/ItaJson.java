package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionProblem;
import io.github.openita.core.edition.InvalidEditionException;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.plan.CarriedMatrix;
import io.github.openita.core.plan.MatrixCheck;
import io.github.openita.core.plan.Measure;
import io.github.openita.core.plan.MeasurePlan;
import io.github.openita.core.plan.PlanCheck;
import io.github.openita.core.plan.ProgressReport;
import io.github.openita.core.plan.ProgressSummary;
import io.github.openita.core.plan.ResponsibilityMatrix;
import io.github.openita.core.plan.StaleItems;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.CanonicalJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    private static final ItaJson STANDARD = new ItaJson(List.of(), null);

    private final List<Edition> others;
    /** The edition that documents must be of, where not any known one will do. */
    private final @Nullable Edition only;

    /** Made when something is bound or written: a disclosure is read without it. */
    private volatile @Nullable ObjectMapper mapper;

    private ItaJson(List<Edition> others, @Nullable Edition only) {
        this.others = others;
        this.only = only;
    }

    private ObjectMapper mapper() {
        ObjectMapper made = mapper;
        if (made == null) {
            made = JsonMapper.builder()
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .addModule(new ItaModule(this::edition))
                    .build();
            mapper = made;
        }
        return made;
    }

    /** {@return a reader and writer that knows the editions of the commission} */
    public static ItaJson standard() {
        return STANDARD;
    }

    /**
     * @param edition someone else's edition, or another revision of a built-in one
     * @return a reader and writer that knows this edition too, and prefers it where names are equal
     */
    public ItaJson with(Edition edition) {
        List<Edition> more = new ArrayList<>(others);
        more.add(0, edition);
        return new ItaJson(List.copyOf(more), only);
    }

    /**
     * @param edition the edition that the caller has chosen
     * @return a reader that knows this edition too and refuses documents that name another; a writer as before
     */
    public ItaJson only(Edition edition) {
        return new ItaJson(with(edition).others, edition);
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
        String canonical = canonicalName(name);
        return others.stream()
                .filter(edition -> canonical.equals(edition.getName()) || canonical.equals(edition.nameWithRevision()))
                .findFirst()
                .orElseGet(() -> builtIn(name));
    }

    private Edition builtIn(String name) {
        try {
            return Editions.of(name);
        } catch (InvalidInputException e) {
            String here = others.stream()
                    .map(Edition::getName)
                    .filter(other -> Editions.all().stream()
                            .noneMatch(known -> known.getName().equals(other)))
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw here.isEmpty()
                    ? e
                    : new InvalidInputException(
                            e.getText().getTh() + ", " + here, e.getText().getEn() + ", " + here);
        }
    }

    /** Names of editions are small letters; what people write around them does not count. */
    static String canonicalName(String name) {
        return ThaiText.normalize(name).toLowerCase(Locale.ROOT);
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
     * @throws DocumentException where nothing can be checked: the file cannot be read, is no JSON, has no items, or names
     *     no edition or one that nothing can be checked by, and the caller has chosen none
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
        DisclosureDocument document = DisclosureReader.read(source);
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
                    "ไม่ได้บอกแบบประเมิน (\"edition\"): เขียนเช่น \"nacc-2567\" หรือเลือกด้วย --edition",
                    "no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one with --edition");
        } catch (InvalidInputException e) {
            refusal = e.getText();
        }
        throw Mistakes.single(
                source,
                MistakeKind.UNKNOWN_EDITION,
                document.locate(List.of("/edition")).get(0),
                refusal);
    }

    /**
     * @param source a check report document
     * @return the report; its forecast holds the shown figures
     * @throws DocumentException where anything is wrong with it
     */
    public CheckReport readCheckReport(Source source) {
        Mistakes mistakes = new Mistakes(source.getName());
        JsonNode canonical = check(source.parse(), DocumentShapes.CHECK_REPORT, new Reading(mistakes, null));
        mistakes.throwIfAny();
        return bind(canonical, CheckReport.class);
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
        JsonValue root = source.parse();
        Mistakes mistakes = new Mistakes(source.getName());
        JsonNode canonical = check(root, DocumentShapes.EDITION, new Reading(mistakes, null));
        mistakes.throwIfAny();
        giveElementsTheBasisOfTheWhole((ObjectNode) canonical);
        try {
            return bind(canonical, Edition.class);
        } catch (InvalidEditionException e) {
            for (EditionProblem problem : e.getProblems()) {
                mistakes.add(
                        MistakeKind.INVALID_EDITION, problem.pointer(), root.at(problem.pointer()), problem.text());
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

    private static void giveElementsTheBasisOfTheWhole(ObjectNode edition) {
        JsonNode basis = edition.path("basis");
        if (basis.isTextual()) {
            for (JsonNode element : edition.findValues("elements").stream()
                    .flatMap(elements -> stream(elements))
                    .toList()) {
                if (!element.has("basis")) {
                    ((ObjectNode) element).set("basis", basis);
                }
            }
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
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
        JsonValue root = source.parse();
        Mistakes mistakes = new Mistakes(source.getName());
        if (only == null) {
            namedEdition(root, mistakes);
        }
        JsonNode canonical = check(root, PlanShapes.MATRIX, new Reading(mistakes, null));
        mistakes.throwIfAny();
        ObjectNode document = (ObjectNode) canonical;
        if (document.has("edition")) {
            document.put("edition", canonicalName(document.get("edition").textValue()));
        }
        return bind(document, ResponsibilityMatrix.class);
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
        return CanonicalJson.write(mapper(), result);
    }

    /**
     * @param card a score card
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(ScoreCard card) {
        return CanonicalJson.write(mapper(), card);
    }

    /**
     * @param edition an edition
     * @return its document, canonical, with a line feed at the end
     */
    public String write(Edition edition) {
        return CanonicalJson.write(mapper(), edition);
    }

    /**
     * @param edition an edition
     * @return a disclosure to fill in: every item with its title and elements, and the wording of the form as notes
     *     under keys that start with {@code x-}
     * @throws InvalidInputException where the items of the edition are not known, as those of 2562
     */
    public String skeleton(Edition edition) {
        return Skeleton.of(edition);
    }

    /**
     * @param disclosure a disclosure
     * @return its document, canonical, with a line feed at the end
     */
    public String write(Disclosure disclosure) {
        return CanonicalJson.write(mapper(), disclosure);
    }

    /**
     * @param report a check report
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(CheckReport report) {
        return CanonicalJson.write(mapper(), report);
    }

    /**
     * @param reports the reports of several documents, in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String writeReports(List<CheckReport> reports) {
        return CanonicalJson.write(mapper(), reports);
    }

    /**
     * @param editions editions in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String write(List<Edition> editions) {
        return CanonicalJson.write(mapper(), editions);
    }

    /**
     * @param comparison a comparison
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(Comparison comparison) {
        return CanonicalJson.write(mapper(), comparison);
    }

    /**
     * @param comparisons the comparisons of a series, in the order to write them
     * @return an array of their documents, canonical, with a line feed at the end
     */
    public String writeComparisons(List<Comparison> comparisons) {
        return CanonicalJson.write(mapper(), comparisons);
    }

    /**
     * @param review a review
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(Review review) {
        return CanonicalJson.write(mapper(), review);
    }

    /**
     * @param report a progress report
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ProgressReport report) {
        return CanonicalJson.write(mapper(), report);
    }

    /**
     * @param summary a progress report in numbers
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ProgressSummary summary) {
        return CanonicalJson.write(mapper(), summary);
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
        return CanonicalJson.write(mapper(), plan);
    }

    /**
     * @param check a checked plan
     * @return the plan, which measures answer what is below the target, and what was found, as a document, canonical, with a line feed at the end
     */
    public String writePlanReport(PlanCheck check) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("edition", check.getEdition().getName());
        report.put("plan", check.getPlan());
        report.put(
                "belowTarget",
                check.getGaps().getGaps().stream()
                        .filter(Gap::isBelowTarget)
                        .map(gap -> answered(gap, check))
                        .toList());
        report.put("findings", check.getFindings());
        return CanonicalJson.write(mapper(), report);
    }

    private static Map<String, Object> answered(Gap gap, PlanCheck check) {
        Map<String, Object> answered = new LinkedHashMap<>();
        answered.put("code", gap.getCode());
        answered.put("score", gap.getScore());
        answered.put(
                "measures", check.measuresFor(gap).stream().map(Measure::getId).toList());
        return answered;
    }

    /**
     * @param matrix a matrix of responsibility
     * @return its document, canonical, with a line feed at the end
     */
    public String write(ResponsibilityMatrix matrix) {
        return CanonicalJson.write(mapper(), matrix);
    }

    /**
     * @param check a checked matrix
     * @param stale which items are out of date; {@code null} where that was not asked
     * @param carried the matrix for another edition; {@code null} where that was not asked
     * @return what the check tells as a document, canonical, with a line feed at the end
     */
    public String writeMatrixReport(MatrixCheck check, @Nullable StaleItems stale, @Nullable CarriedMatrix carried) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("edition", check.getEdition().getName());
        report.put("matrix", check.getMatrix());
        report.put("findings", check.getFindings());
        report.put("load", check.getLoad());
        report.put("stale", stale);
        report.put("carried", carried);
        return CanonicalJson.write(mapper(), report);
    }

    /**
     * @param report a gap report
     * @return its document, canonical, with a line feed at the end; figures are the shown ones
     */
    public String write(GapReport report) {
        return CanonicalJson.write(mapper(), report);
    }

    /**
     * @param result a result
     * @return its document on one line, with a line feed at the end: one of many in a file of lines (NDJSON)
     */
    public String writeLine(AssessmentResult result) {
        return CanonicalJson.writeLine(mapper(), result);
    }

    private <T> T read(Source source, Shape shape, Class<T> type) {
        JsonValue root = source.parse();
        Mistakes mistakes = new Mistakes(source.getName());
        Edition edition = namedEdition(root, mistakes).orElse(null);
        JsonNode canonical = check(root, shape, new Reading(mistakes, edition));
        mistakes.throwIfAny();
        ObjectNode document = (ObjectNode) canonical;
        if (document.path("edition").isTextual()) {
            document.put("edition", canonicalName(document.get("edition").textValue()));
        }
        return bind(document, type);
    }

    /** The edition a document names; what is wrong with the name is noted, what is no name is left to the shape. */
    private Optional<Edition> namedEdition(JsonValue root, Mistakes mistakes) {
        if (!(root instanceof JsonValue.Obj object) || !(object.get("edition") instanceof JsonValue.Text name)) {
            return Optional.ofNullable(only);
        }
        try {
            Edition named = edition(name.text());
            if (only != null && !named.equals(only)) {
                mistakes.add(
                        MistakeKind.OTHER_EDITION,
                        "/edition",
                        name,
                        "เอกสารเป็นของ " + ThaiText.quoted(name.text()) + " แต่ขอให้ใช้ " + only.nameWithRevision(),
                        "the document is of " + ThaiText.quoted(name.text()) + ", but " + only.nameWithRevision()
                                + " is asked for");
            }
            return Optional.of(named);
        } catch (InvalidInputException e) {
            mistakes.add(MistakeKind.UNKNOWN_EDITION, "/edition", name, e.getText());
        }
        return Optional.ofNullable(only);
    }

    private static JsonNode check(JsonValue root, Shape shape, Reading reading) {
        return shape.take(root, "", reading).orElse(Shape.NODES.nullNode());
    }

    private <T> T bind(JsonNode canonical, Class<T> type) {
        try {
            return mapper().treeToValue(canonical, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidInputException refused) {
                throw refused;
            }
            throw new IllegalStateException("a checked document could not be bound to " + type.getSimpleName(), e);
        }
    }
}
