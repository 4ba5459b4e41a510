package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of an agency's own, beside those of the library. */
class OwnCheckTest {

    private static final DisclosureChecker CHECKER =
            DisclosureChecker.of(RuleSets.of(2567)).asOf(Complete.DAY);
    private static final Disclosure COMPLETE = Complete.disclosure(CHECKER.getRuleSet());
    private static final BilingualText FOUND = BilingualText.of("พบ", "found");
    private static final BilingualText REMEDY = BilingualText.of("แก้", "mend");

    /** Reports that of one item. */
    private static ItemCheck reporting(String item, Severity severity, String pointer) {
        return checked -> {
            if (checked.getItem().getCode().toString().equals(item)) {
                checked.report(severity, pointer, FOUND, REMEDY);
            }
        };
    }

    private static Finding only(CheckReport report) {
        assertEquals(1, report.getFindings().size(), () -> report.getFindings().toString());
        return report.getFindings().get(0);
    }

    @Test
    void itsFindingsCountLikeAnyOther() {
        CheckReport report = CHECKER.withCheck("x-https", reporting("o17", Severity.ERROR, "/links/0"))
                .check(COMPLETE);
        Finding finding = only(report);
        assertEquals("x-https/o17", finding.getRuleId());
        assertEquals(FindingKind.OWN, finding.getKind());
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertEquals(Optional.of(QuestionCode.of("o17")), finding.getItem());
        assertEquals(Optional.empty(), finding.getElement());
        assertEquals("/items/o17/links/0", finding.getPointer());
        assertEquals(FOUND, finding.getMessage());
        assertEquals(REMEDY, finding.getRemedy());
        assertEquals(Optional.of("รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"), finding.getRequirement());
        assertEquals(Optional.empty(), finding.getBasis());
        assertEquals(1, report.getSummary().getErrors());
        assertEquals(1, report.getSummary().getIncomplete());
        assertEquals(Verdict.INCOMPLETE, report.getItems().get(16).getVerdict());
        assertTrue(report.getForecast()
                        .getOit()
                        .orElseThrow()
                        .compareTo(
                                CHECKER.check(COMPLETE).getForecast().getOit().orElseThrow())
                < 0);
    }

    @Test
    void aWarningMakesTheItemDoubtful() {
        CheckReport report = CHECKER.withCheck("x-doubt", reporting("o17", Severity.WARNING, ""))
                .check(COMPLETE);
        assertEquals("/items/o17", only(report).getPointer());
        assertEquals(Verdict.COMPLETE, report.getItems().get(16).getVerdict());
        assertEquals("100.00", report.getForecast().getOit().orElseThrow().toString());
        assertNotEquals(
                "100.00", report.getForecast().getAtWorst().orElseThrow().toString());
    }

    /** What is not there is found where it would be, or around that. */
    @ParameterizedTest
    @CsvSource({
        "'', /items/o17, -",
        "/title, /items/o17/title, -",
        "/fiscalYear, /items/o17/fiscalYear, -",
        "/updatedOn, /items/o17/updatedOn, -",
        "/links, /items/o17/links, -",
        "/links/0, /items/o17/links/0, -",
        "/links/0/url, /items/o17/links/0, -",
        "/links/1, /items/o17/links, -",
        "/links/x, /items/o17/links, -",
        "/elements, /items/o17/elements, -",
        "/elements/problems, /items/o17/elements/problems, problems",
        "/elements/zzz, /items/o17/elements, -",
        "/nothing, /items/o17, -",
    })
    void aFindingStandsAtAValueOfTheDocument(String pointer, String place, String element) {
        Finding finding = only(CHECKER.withCheck("x-there", reporting("o17", Severity.INFO, pointer))
                .check(COMPLETE));
        assertEquals(place, finding.getPointer());
        assertEquals(element, finding.getElement().orElse("-"));
    }

    @Test
    void ofAnItemThatSaysLittleItStandsAtTheItem() {
        Disclosure bare =
                Complete.with(COMPLETE, "o17", item -> ItemDisclosure.builder().build());
        for (String pointer :
                List.of("/title", "/fiscalYear", "/updatedOn", "/links", "/links/0", "/elements/problems")) {
            CheckReport report = CHECKER.withCheck("x-there", reporting("o17", Severity.INFO, pointer))
                    .check(bare);
            Finding own = report.getFindings().stream()
                    .filter(finding -> finding.getKind() == FindingKind.OWN)
                    .findFirst()
                    .orElseThrow();
            assertEquals("/items/o17", own.getPointer(), pointer);
        }
    }

    @Test
    void itSeesWhatIsDisclosedAndWhatTheFormAsks() {
        List<String> seen = new ArrayList<>();
        ItemCheck looking = item -> {
            Link link = item.getDisclosed().getLinks().get(0);
            seen.add(item.getRule() + " " + item.getItem().getSubIndicator() + " " + link.getUrl() + " "
                    + item.getAsOf().orElseThrow() + " "
                    + item.getDisclosure().getEdition().orElseThrow());
        };
        CHECKER.withCheck("x-look", looking).check(COMPLETE);
        assertEquals(35, seen.size());
        assertEquals("x-look/o17 9.3 https://www.example.go.th/ita/o17.csv 2024-04-30 nacc-2567", seen.get(16));
    }

    @Test
    void itIsNotPutToAnItemThatIsNotThere() {
        Disclosure nothing = Disclosure.builder().edition("nacc-2567").build();
        CheckReport report = CHECKER.withCheck("x-any", item -> item.report(Severity.ERROR, "", FOUND, REMEDY))
                .check(nothing);
        assertTrue(report.getFindings().stream().noneMatch(finding -> finding.getKind() == FindingKind.OWN));
    }

    @Test
    void whatItCannotEvaluateIsSaid() {
        CheckReport report =
                CHECKER.withCheck("x-unsure", item -> item.skip(FOUND)).check(COMPLETE);
        assertEquals(35, report.getSummary().getNotEvaluated());
        assertEquals(
                NotEvaluated.builder().ruleId("x-unsure/o1").why(FOUND).build(),
                report.getNotEvaluated().get(0));
    }

    @Test
    void severalChecksRunInTurnAndTheirRulesAreOfTheSet() {
        DisclosureChecker checker = CHECKER.withCheck("x-b", reporting("o1", Severity.INFO, ""))
                .withCheck("x-a", reporting("o1", Severity.INFO, ""))
                .strict();
        assertEquals(
                List.of("x-b/o1", "x-a/o1"),
                checker.check(COMPLETE).getFindings().stream()
                        .map(Finding::getRuleId)
                        .toList());
        List<Rule> rules = checker.getRuleSet().getRules(QuestionCode.of("o1"));
        assertEquals(
                List.of("x-b/o1", "x-a/o1"),
                rules.subList(rules.size() - 2, rules.size()).stream()
                        .map(Rule::getId)
                        .toList());
        assertEquals(RuleKind.OWN, rules.get(rules.size() - 1).getKind());
        assertEquals("/items/o1", rules.get(rules.size() - 1).getPointer());
        assertNotEquals(CHECKER.getRuleSet().getDigest(), checker.getRuleSet().getDigest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https", "x-", "x-a b", "x-a/b", "X-a", "x--", "x-ข้อ", "nacc-2567/o17/x", "x-a\n"})
    void anotherNameIsRefused(String id) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> CHECKER.withCheck(id, item -> {}));
        assertTrue(refused.getText().getEn().contains("must start with x-"), refused::getMessage);
        assertTrue(refused.getText().getTh().contains("x-https"), refused::getMessage);
    }

    @Test
    void aNameIsGivenOnce() {
        DisclosureChecker checker = CHECKER.withCheck("x-a", item -> {});
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> checker.withCheck("x-a", item -> {}));
        assertEquals(
                "x-a: there is a check of that name, use another",
                refused.getText().getEn());
    }

    @Test
    void aPointerThatIsNoneIsRefused() {
        DisclosureChecker checker = CHECKER.withCheck("x-a", reporting("o17", Severity.INFO, "links/0"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> checker.check(COMPLETE));
        assertEquals(
                "\"links/0\": a pointer must start with / or be empty, such as /links/0",
                refused.getText().getEn());
    }

    @Test
    void anExceptionOfACheckIsNoFinding() {
        IllegalStateException broken = new IllegalStateException("broken");
        DisclosureChecker checker = CHECKER.withCheck("x-a", item -> {
            throw broken;
        });
        assertEquals(broken, assertThrows(IllegalStateException.class, () -> checker.check(COMPLETE)));
    }
}
