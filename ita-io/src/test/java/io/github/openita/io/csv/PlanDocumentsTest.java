package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of real agencies: read, written, and held against the results that they answer. */
class PlanDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static MeasurePlan read(String name) {
        return JSON.read(DocumentType.PLAN, Golden.top().resolve("ita-examples/data/" + name + ".json"));
    }

    private static Source source(String text) {
        return Source.of("plan", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        // It goes by issues and names no item: o17, o19 and o30 have no measure of their own.
        "plan-2568-pa-ron, result-2567-pa-ron, 11, 3",
        "plan-2569-khok-khon, result-2568-khok-khon, 15, 0"
    })
    void aPublishedPlanIsHeldAgainstItsResult(String plan, String result, int measures, int unnamed) {
        MeasurePlan read = read(plan);
        assertEquals(measures, read.getMeasures().size());
        AssessmentResult answered = JSON.readResult(Golden.top().resolve("ita-examples/data/" + result + ".json"));
        GapAnalysis gaps =
                GapAnalysis.of(Scorer.of(JSON.edition(answered.getEdition())).score(answered));
        assertEquals(
                Collections.nCopies(unnamed, "plan/no-measure"),
                PlanCheck.of(read, gaps).getFindings().stream()
                        .map(RowFinding::getRuleId)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-2566-hua-ruea", "plan-2568-pa-ron", "plan-2569-khok-khon"})
    void aPlanReadBackIsTheSameFromJsonAndFromATable(String name) {
        MeasurePlan plan = read(name);
        assertEquals(plan, JSON.read(DocumentType.PLAN, source(JSON.write(plan))));
        assertEquals(
                plan.getMeasures(),
                PlanCsv.read(source(PlanCsv.write(plan)), plan.getFiscalYear()).getMeasures());
    }
}
