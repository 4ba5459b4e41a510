package io.github.openita.rules;

import static io.github.openita.rules.Complete.withElement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the assessor wrote of อบต.ป่าร่อน in 2567 (seed 000), found before the assessor. */
class SeedCaseTest {

    private static final RuleSet RULES = RuleSets.of(2567);

    private static Elements without(Elements elements, String id) {
        var rest = new TreeMap<>(elements.asMap());
        rest.remove(id);
        return Elements.of(rest);
    }

    private static Disclosure asItWas() {
        Disclosure disclosure = Complete.disclosure(RULES);
        disclosure = withElement(
                disclosure, "o17", shown -> shown.with("problems", "").with("suggestions", "  "));
        disclosure = withElement(
                disclosure,
                "o19",
                shown -> without(without(without(shown, "budget-allocated"), "staffing"), "suggestions"));
        return withElement(disclosure, "o30", shown -> without(shown, "procurement"));
    }

    @Test
    void findsExactlyWhatTheAssessorFound() {
        CheckReport report = DisclosureChecker.of(RULES).asOf(Complete.DAY).check(asItWas());
        assertEquals(
                List.of(
                        "nacc-2567/o17/problems blank error",
                        "nacc-2567/o17/suggestions blank error",
                        "nacc-2567/o19/budget-allocated missing error",
                        "nacc-2567/o19/staffing missing error",
                        "nacc-2567/o19/suggestions missing error",
                        "nacc-2567/o30/procurement missing error"),
                report.getFindings().stream()
                        .map(finding ->
                                finding.getRuleId() + " " + finding.getKind().getCode() + " "
                                        + finding.getSeverity().getCode())
                        .toList());
        assertEquals(
                Map.of(9, "90.00", 10, "91.67"),
                report.getForecast().getIndicators().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toString())));
        Score oit = report.getForecast().getOit().orElseThrow();
        assertEquals(Score.of("90.835"), oit);
        assertEquals("90.84", oit.toString());
        assertEquals(32, report.getSummary().getComplete());
        assertEquals(3, report.getSummary().getIncomplete());
        assertEquals(6, report.getSummary().getErrors());
    }

    @Test
    void saysWhatToWrite() {
        Finding problems =
                DisclosureChecker.of(RULES).check(asItWas()).getFindings().get(0);
        assertEquals("o17 › ปัญหา/อุปสรรค: เว้นว่างไว้", problems.getMessage().getTh());
        assertEquals(
                "เขียนข้อมูล หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\" อย่าเว้นว่าง",
                problems.getRemedy().getTh());
        assertEquals(Optional.of(QuestionCode.of("o17")), problems.getItem());
        assertEquals("/items/o17/elements/problems", problems.getPointer());
    }

    @Test
    void mendedItScoresInFull() {
        CheckReport report = DisclosureChecker.of(RULES).strict().check(Complete.disclosure(RULES));
        assertEquals(List.of(), report.getFindings());
        assertEquals("100.00", report.getForecast().getOit().orElseThrow().toString());
        assertEquals("100.00", report.getForecast().getAtWorst().orElseThrow().toString());
    }
}
