package io.github.openita.io;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.measures.ImmutableMeasure;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents as far as a table can hold them: without agency and notes. Immutable. */
public final class FormDocuments {

    /** The edition whose codes they name. */
    public static final int EDITION = 2567;

    private static final FiscalYear YEAR = FiscalYear.of(2568);

    private final Arbitrary<String> said;
    /** Where a text that says nothing is kept. */
    private final Arbitrary<String> any;

    private FormDocuments(Arbitrary<String> said, Arbitrary<String> any) {
        this.said = said;
        this.any = any;
    }

    /** {@return documents all of whose texts say something, as a form keeps them} */
    public static FormDocuments ofForms() {
        Arbitrary<String> said = said(texts());
        return new FormDocuments(said, said);
    }

    /**
     * {@return documents of such texts}
     *
     * @param texts texts, some of which may say nothing
     */
    public static FormDocuments of(Arbitrary<String> texts) {
        return new FormDocuments(said(texts), texts);
    }

    private static Arbitrary<String> said(Arbitrary<String> texts) {
        return texts.filter(text -> !ThaiText.normalize(text).isEmpty());
    }

    /** Texts full of what tables, lists in cells and spreadsheets mind; some say nothing. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> nasty =
                Arbitraries.strings().withChars("=+-@'\"\t\n,;: –&<>_x000D_aก่ำ๑1.)#!").ofMaxLength(10);
        Arbitrary<String> real = Arbitraries.of(
                "1. จัดทำคู่มือ\n2. แจ้งเวียน",
                "กองคลัง: ผอ.กองคลัง",
                "ในปีงบประมาณ พ.ศ. ๒๕๖๙",
                "-",
                "1-2",
                "3/2567",
                "00012",
                "1E5",
                "85.00 %",
                "TRUE",
                "=SUM(A1)",
                "😀",
                "Dos & Don'ts");
        // Commands of CI runners are made visible wherever they are written.
        return Arbitraries.oneOf(nasty, real).filter(text -> !text.contains("::") && !text.contains("##"));
    }

    private Arbitrary<List<String>> several() {
        return said.list().ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<DateSpan> spans() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                .as((first, more) -> DateSpan.of(first, first.plusDays(more)));
    }

    private static Arbitrary<List<NodeCode>> codes() {
        return Arbitraries.of("o17", "i5", "e4@public", "9.3", "10.2", "1", "10", "6@survey", "OIT", "EIT@public")
                .map(NodeCode::of)
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<List<Responsible>> people() {
        Arbitrary<Responsible> people = Combinators.combine(said.optional(), said)
                .as((unit, name) -> Responsible.builder().unit(unit).name(name).build());
        return Arbitraries.oneOf(people, said.map(Responsible::ofUnit)).list().ofMaxSize(3);
    }

    /** {@return scores, and of what was published the overall score and the band} */
    public static Arbitrary<AssessmentResult> results() {
        Arbitrary<NodeCode> nodes = Arbitraries.of(
                        "i1", "i5", "e1@public", "e4", "o17", "o30", "9.3", "10.2", "1", "10", "6@survey", "OIT",
                        "EIT@public")
                .map(NodeCode::of);
        Arbitrary<Score> scores = Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(20),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(2),
                        Arbitraries.of("0", "100", "0.1", "95.50").map(BigDecimal::new))
                .map(Score::of);
        Arbitrary<Optional<PublishedFigures>> published = Combinators.combine(
                        scores.map(PublishedFigure::of).optional(),
                        Arbitraries.of("ผ่านดี", "GOOD", "A", "ผ่านดีเยี่ยม").optional())
                .as((overall, band) -> overall.isEmpty() && band.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PublishedFigures.builder()
                                .overall(overall)
                                .band(band)
                                .build()));
        return Combinators.combine(Arbitraries.maps(nodes, scores).ofMaxSize(8), published)
                .as((known, figures) -> AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(known))
                        .published(figures)
                        .build());
    }

    /** {@return plans of 2568} */
    public Arbitrary<MeasurePlan> plans() {
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(1, 999).optional();
        Arbitrary<ImmutableMeasure.Builder> about = Combinators.combine(
                        said, codes(), numbers, numbers, any.optional(), any.optional(), codes())
                .as((id, answers, issue, indicator, subject, analysis, advice) -> Measure.builder()
                        .id(id)
                        .answers(answers)
                        .issue(issue)
                        .indicator(indicator)
                        .subject(subject)
                        .analysis(analysis)
                        .advice(advice));
        Arbitrary<Optional<BigDecimal>> budgets = Arbitraries.of("0", "100", "15000.50", "1000000")
                .map(BigDecimal::new)
                .optional();
        return Combinators.combine(
                        about,
                        any.optional(),
                        any.list().ofMaxSize(3),
                        any.list().ofMaxSize(3),
                        people(),
                        spans().optional(),
                        budgets,
                        any.optional())
                .as((measure, activity, mustShow, steps, who, period, budget, text) -> measure.activity(activity)
                        .mustShow(mustShow)
                        .steps(steps)
                        .responsible(who)
                        .period(period)
                        .periodText(text)
                        .budget(budget)
                        .expectedResult(text)
                        .build())
                .list()
                .ofMaxSize(4)
                .map(measures -> MeasurePlan.builder()
                        .fiscalYear(YEAR)
                        .measures(measures)
                        .build());
    }

    /** {@return progress reports of 2568, without a round} */
    public Arbitrary<ProgressReport> progress() {
        Arbitrary<ReportingCadence> cadences = Arbitraries.oneOf(
                Arbitraries.of("monthly", "quarterly", "half-yearly", "once").map(ReportingCadence::of),
                Arbitraries.integers().between(1, 366).map(ReportingCadence::withinDays));
        Arbitrary<ProgressEntry> dated = Combinators.combine(
                        said,
                        codes(),
                        Arbitraries.integers().between(1, 10).optional(),
                        Arbitraries.of(ProgressStatus.class),
                        spans().optional(),
                        cadences.optional(),
                        days().list().uniqueElements().ofMaxSize(2),
                        days().list().ofMaxSize(3))
                .as((title, about, indicator, status, done, cadence, due, reportedOn) -> ProgressEntry.builder()
                        .title(title)
                        .about(about)
                        .indicator(indicator)
                        .status(status)
                        .doneOn(done)
                        .cadence(cadence)
                        .due(due)
                        .reportedOn(reportedOn)
                        .build());
        Arbitrary<ProgressEntry> entries = Combinators.combine(
                        dated, several(), several(), several(), several(), said.optional(), said.optional(),
                        said.optional())
                .as((entry, steps, documents, units, persons, done, note, measure) -> ProgressEntry.builder()
                        .from(entry)
                        .steps(steps)
                        .documents(documents)
                        .units(units)
                        .persons(persons)
                        .done(done)
                        .note(note)
                        .measure(measure)
                        .build());
        return entries.list().ofMaxSize(4).map(all -> ProgressReport.builder()
                .edition("nacc-2567")
                .fiscalYear(YEAR)
                .entries(all)
                .build());
    }

    /** {@return matrices of 2567, without actions} */
    public Arbitrary<ResponsibilityMatrix> matrices() {
        Arbitrary<Optional<QuestionCode>> items = Arbitraries.integers()
                .between(1, 60)
                .map(number -> QuestionCode.of(Tool.OIT, number))
                .optional();
        return Combinators.combine(
                        items,
                        said,
                        people(),
                        people(),
                        people(),
                        Arbitraries.of(PublicationFrequency.class).optional(),
                        any.optional())
                .<MatrixRow>as((item, title, prepares, collects, publishes, frequency, text) -> MatrixRow.builder()
                        .item(item)
                        .title(title)
                        .prepares(prepares)
                        .collects(collects)
                        .publishes(publishes)
                        .frequency(frequency)
                        .frequencyText(text)
                        .build())
                .list()
                .ofMaxSize(4)
                .map(rows -> ResponsibilityMatrix.builder()
                        .edition("nacc-2567")
                        .fiscalYear(FiscalYear.of(EDITION))
                        .rows(rows)
                        .build());
    }

    /** {@return what is to be done} */
    public Arbitrary<List<PlannedAction>> actions() {
        Arbitrary<Optional<YearMonth>> months = Combinators.combine(
                        Arbitraries.integers().between(2000, 2099),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of)
                .optional();
        return Combinators.combine(
                        any.optional(),
                        said,
                        any.list().ofMaxSize(3),
                        people(),
                        months,
                        any.optional(),
                        Arbitraries.integers().between(1, 4).list().ofMaxSize(2),
                        any.optional())
                .<PlannedAction>as((measure, activity, steps, who, month, due, quarters, reporting) ->
                        PlannedAction.builder()
                                .measure(measure)
                                .activity(activity)
                                .steps(steps)
                                .responsible(who)
                                .dueMonth(month)
                                .dueText(due)
                                .reportingQuarters(quarters)
                                .reportingText(reporting)
                                .build())
                .list()
                .ofMaxSize(4);
    }

    /** {@return disclosures of 2567; of each item more is said than its title, of each element something} */
    public Arbitrary<Disclosure> disclosures() {
        Arbitrary<FiscalYear> years = Arbitraries.integers().between(2550, 2600).map(FiscalYear::of);
        Arbitrary<Link> links = Combinators.combine(
                        said.optional(),
                        Arbitraries.oneOf(
                                said,
                                Arbitraries.of("https://www.example.go.th/o17.pdf", "/data/o 17.csv", "ก.pdf")))
                .as((label, url) -> Link.of(label.orElse(null), url));
        Arbitrary<ElementValue> words = Arbitraries.oneOf(
                said.map(ElementValue::of), Arbitraries.just(ElementValue.shown(true)));
        Arbitrary<ElementValue> values = Arbitraries.oneOf(
                words, words.list().ofMinSize(2).ofMaxSize(3).map(ElementValue::ofAll));
        Arbitrary<Optional<Elements>> elements = Arbitraries.maps(
                        Arbitraries.of("problems", "suggestions", "other", "board"), values)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Elements::of)
                .optional();
        Arbitrary<ItemDisclosure> items = Combinators.combine(
                        said.optional(),
                        links.list().ofMaxSize(3),
                        years.optional(),
                        days().optional(),
                        years.optional(0.1),
                        elements)
                .<ItemDisclosure>as((title, where, year, day, carried, shown) -> ItemDisclosure.builder()
                        .title(title)
                        .links(where)
                        .fiscalYear(year)
                        .updatedOn(day)
                        .carriedFrom(carried)
                        .elements(shown)
                        .build())
                .filter(item -> !item.getLinks().isEmpty()
                        || item.getFiscalYear().isPresent()
                        || item.getUpdatedOn().isPresent()
                        || item.getElements().isPresent());
        Arbitrary<QuestionCode> codes =
                Arbitraries.integers().between(1, 45).map(number -> QuestionCode.of(Tool.OIT, number));
        return Arbitraries.maps(codes, items).ofMaxSize(4).map(all -> Disclosure.builder()
                .edition("nacc-2567")
                .items(all)
                .build());
    }
}
