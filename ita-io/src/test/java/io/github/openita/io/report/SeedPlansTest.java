package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.MeasureWork;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.JsonSchemas;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of real agencies, end to end: drafted from a result, and published ones with their tables. */
class SeedPlansTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String GOLDEN = "ita-io/src/test/resources/golden/";

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    private static MeasurePlan plan(String name) {
        return JSON.read(DocumentType.PLAN, data(name));
    }

    private static GapAnalysis gaps(String name) {
        AssessmentResult result = JSON.readResult(data(name));
        return GapAnalysis.of(Scorer.of(JSON.edition(result.getEdition())).score(result));
    }

    /** No agency has published both a result and its matrix: this one is another agency's, of 2565. */
    private static ResponsibilityMatrix carried() {
        return JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa"))
                .carryTo(Editions.of(2565), Editions.of(2567))
                .getMatrix();
    }

    private static void checkFormats(
            String name, MeasurePlan plan, String schema, String json, Function<Language, Report> report) {
        Golden.check(GOLDEN + name + ".th.txt", report.apply(Language.TH).toText());
        Golden.check(GOLDEN + name + ".en.txt", report.apply(Language.EN).toText());
        Golden.check(GOLDEN + name + ".th.md", report.apply(Language.TH).toMarkdown());
        Golden.check(GOLDEN + name + ".en.md", report.apply(Language.EN).toMarkdown());
        Golden.check(GOLDEN + name + ".json", json);
        Golden.check(GOLDEN + name + ".csv", PlanCsv.write(plan));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchemas.of(schema))
                        .validate(json, InputFormat.JSON));
    }

    @Test
    void seed000sDraftIsAsReviewed() {
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps("result-2567-pa-ron"), FiscalYear.of(2568));
        checkFormats("draft-2568-pa-ron", draft, "plan", JSON.write(draft), language -> Reports.plan(draft, language));
    }

    @Test
    void seed000sDraftWithAMatrixIsAsReviewed() {
        MeasurePlan draft = MeasurePlanner.of(carried()).draft(gaps("result-2567-pa-ron"), FiscalYear.of(2568));
        checkFormats(
                "draft-2568-pa-ron-matrix",
                draft,
                "plan",
                JSON.write(draft),
                language -> Reports.plan(draft, language));
    }

    /** Whoever prepares what has since become another item goes with it; o30 of 2567 has no counterpart in 2565. */
    @Test
    void whoIsResponsibleInADraftIsWhoPreparesTheSameData() {
        MeasurePlan draft = MeasurePlanner.of(carried()).draft(gaps("result-2567-pa-ron"), FiscalYear.of(2568));
        Map<String, String> owners = draft.getMeasures().stream()
                .filter(measure -> !measure.getResponsible().isEmpty())
                .collect(Collectors.toMap(
                        measure -> measure.getAnswers().get(0).toString(),
                        measure -> measure.getResponsible().get(0).shown()));
        assertEquals(Map.of("o17", "นวก.พัสดุ", "o19", "นักทรัพยากรฯ", "i8", "นวก.ตรวจสอบภายใน"), owners);
    }

    @ParameterizedTest
    @CsvSource({"plan-2568-pa-ron, result-2567-pa-ron", "plan-2569-khok-khon, result-2568-khok-khon"})
    void publishedPlansHeldAgainstTheirResultsAreAsReviewed(String name, String result) {
        MeasurePlan plan = plan(name);
        PlanCheck check = PlanCheck.of(plan, gaps(result));
        checkFormats(name, plan, "plan-report", JSON.write(check), language -> Reports.plan(check, language));
    }

    /** The plan of seed 000 goes by issues and names none of its three items without a score, o19 least of all. */
    @Test
    void thePlanOfSeed000StandsNearWhatIsBelowTheTargetAndNamesNoneOfIt() {
        PlanCheck check = PlanCheck.of(plan("plan-2568-pa-ron"), gaps("result-2567-pa-ron"));
        assertEquals(
                Map.of("o17", List.of("m9"), "o19", List.of("m10"), "o30", List.of("m11")),
                check.getGaps().getGaps().stream()
                        .filter(gap -> gap.isBelowTarget())
                        .collect(Collectors.toMap(
                                gap -> gap.getCode().toString(),
                                gap -> check.indirectMeasuresFor(gap).stream()
                                        .map(Measure::getId)
                                        .toList())));
        assertEquals(
                List.of("o30", "o17", "o19"),
                check.getGaps().getGaps().stream()
                        .filter(gap -> gap.isBelowTarget() && !check.isAnswered(gap))
                        .map(gap -> gap.getCode().toString())
                        .toList());
    }

    /** Against the wrong result, with a matrix that knows nobody in it, a plan of fragments: every kind of finding. */
    @Test
    void everyFindingIsShownAsReviewed() {
        MeasurePlan good = plan("plan-2568-pa-ron");
        Measure first = good.getMeasures().get(0);
        MeasurePlan bad = MeasurePlan.builder()
                .from(good)
                .edition("nacc-2566")
                .fiscalYear(FiscalYear.of(2567))
                .measures(List.of(
                        Measure.builder().from(first).issue(8).indicator(12).build(),
                        Measure.builder().id("m1").build()))
                .build();
        PlanCheck check = PlanCheck.of(bad, gaps("result-2567-pa-ron"))
                .withMatrix(JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa")));
        checkFormats("plan-bad", bad, "plan-report", JSON.write(check), language -> Reports.plan(check, language));
    }

    /** Seed 001: measures and their steps; what came of them is in the progress report, row by row. */
    @Test
    void seed001sMeasuresAreAsReviewed() {
        MeasurePlan plan = plan("plan-2566-hua-ruea");
        checkFormats("plan-2566-hua-ruea", plan, "plan", JSON.write(plan), language -> Reports.plan(plan, language));
        assertEquals(
                plan.getMeasures().stream()
                        .map(measure ->
                                measure.getId() + " " + measure.getSubject().orElseThrow() + " "
                                        + measure.getAnswers() + " "
                                        + measure.getIndicator().orElseThrow())
                        .toList(),
                JSON.read(DocumentType.PROGRESS, data("progress-2566-hua-ruea")).getEntries().stream()
                        .map((ProgressEntry entry) -> entry.getMeasure().orElseThrow() + " " + entry.getTitle() + " "
                                + entry.getAbout() + " "
                                + entry.getIndicator().orElseThrow())
                        .toList());
        assertEquals(
                List.of(MeasureWork.ACTIVITY, MeasureWork.PERIOD),
                plan.getMeasures().stream()
                        .flatMap(measure -> MeasureWork.openIn(measure).stream())
                        .distinct()
                        .toList());
    }
}
