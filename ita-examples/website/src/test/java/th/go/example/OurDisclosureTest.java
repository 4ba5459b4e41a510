package th.go.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A web team's own test: whoever breaks the disclosure sees it in the build, named by item. */
class OurDisclosureTest {

    private static final CheckReport REPORT =
            DisclosureChecker.of(RuleSets.of(2567)).check(ItaJson.standard().readDisclosure(Path.of("ita.json")));

    @TestFactory
    Stream<DynamicTest> everyItemIsComplete() {
        return REPORT.getItems().stream()
                .map(item -> DynamicTest.dynamicTest(
                        item.getCode().toString(),
                        () -> assertEquals(Verdict.COMPLETE, item.getVerdict(), () -> String.join("\n", told(item)))));
    }

    @Test
    void nothingElseIsWrongWithTheDocument() {
        assertEquals(List.of(), REPORT.getFindings());
    }

    /** The point that another municipality lost in 2567 for two cells that were left empty. */
    @Test
    void theProcurementReportSaysItsProblems() {
        assertTrue(REPORT.getFindings().stream()
                .noneMatch(finding -> finding.getRuleId().startsWith("nacc-2567/o17/")));
    }

    @Test
    void nothingIsLeftToTheAssessor() {
        assertEquals(List.of(), REPORT.getNotEvaluated());
        assertEquals("100.00", REPORT.getForecast().getAtWorst().orElseThrow().toString());
    }

    private static List<String> told(ItemVerdict item) {
        QuestionCode code = item.getCode();
        return REPORT.getFindings().stream()
                .filter(finding -> finding.getItem().filter(code::equals).isPresent())
                .map(OurDisclosureTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return "ita.json:" + finding.getLine().orElseThrow() + ": "
                + finding.getMessage().getTh() + " — " + finding.getRemedy().getTh();
    }
}
