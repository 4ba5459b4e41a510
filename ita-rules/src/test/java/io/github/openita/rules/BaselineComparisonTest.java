package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two checks of one disclosure: what is new, what was known, what is gone, and what nobody can tell. */
class BaselineComparisonTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RULES).asOf(Complete.DAY);
    private static final Disclosure COMPLETE = Complete.disclosure(RULES);

    private static Disclosure problems(Disclosure disclosure, String value) {
        return Complete.withElement(disclosure, "o17", elements -> elements.with("problems", value));
    }

    private static Disclosure linked(Disclosure disclosure, String... urls) {
        return Complete.with(
                disclosure,
                "o1",
                item -> item.toBuilder()
                        .links(Stream.of(urls).map(Link::of).toList())
                        .build());
    }

    private static Disclosure without(Disclosure disclosure, String code) {
        var items = new TreeMap<>(disclosure.getItems());
        items.remove(QuestionCode.of(code));
        return disclosure.toBuilder().items(items).build();
    }

    private static Elements withoutProblems(Elements elements) {
        var values = new TreeMap<String, ElementValue>(elements.asMap());
        values.remove("problems");
        return Elements.of(values);
    }

    private static CheckReport compared(Disclosure now, Disclosure before) {
        return CHECKER.check(now).comparedWith(CHECKER.check(before));
    }

    private static BaselineComparison beside(CheckReport report) {
        return report.getBaseline().orElseThrow();
    }

    private static List<String> states(CheckReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRuleId() + " "
                        + finding.getBaselineState().orElseThrow().getCode())
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::getRuleId).toList();
    }

    @Test
    void aCheckThatWasNotComparedSaysNothingOfItAndEverythingIsNew() {
        CheckReport report = CHECKER.check(problems(COMPLETE, ""));
        assertEquals(Optional.empty(), report.getBaseline());
        assertEquals(Optional.empty(), report.getFindings().get(0).getBaselineState());
        assertTrue(report.hasNewAtLeast(Severity.ERROR));
    }

    @Test
    void whatWasFoundBeforeDoesNotFailAndWhatIsNewDoes() {
        Disclosure before = problems(COMPLETE, "");
        CheckReport same = compared(before, before);
        assertEquals(List.of("nacc-2567/o17/problems unchanged"), states(same));
        assertFalse(same.hasNewAtLeast(Severity.ERROR));
        assertTrue(same.hasAtLeast(Severity.ERROR));
        CheckReport more = compared(without(before, "o2"), before);
        assertEquals(List.of("nacc-2567/o2/@absent new", "nacc-2567/o17/problems unchanged"), states(more));
        assertTrue(more.hasNewAtLeast(Severity.ERROR));
        assertEquals(1, beside(more).getNewErrors());
        assertEquals(1, beside(more).getUnchanged());
    }

    @Test
    void anElementThatLacksInAnotherWayIsStillTheSameFinding() {
        Disclosure missing = Complete.withElement(COMPLETE, "o17", BaselineComparisonTest::withoutProblems);
        assertEquals(List.of("nacc-2567/o17/problems unchanged"), states(compared(problems(COMPLETE, ""), missing)));
        assertEquals(
                List.of("nacc-2567/o17/problems unchanged"),
                states(compared(problems(COMPLETE, "รอใส่ลิงก์"), missing)));
    }

    @Test
    void whatIsMendedIsGone() {
        CheckReport report = compared(COMPLETE, problems(COMPLETE, ""));
        assertEquals(List.of(), report.getFindings());
        assertEquals(List.of("nacc-2567/o17/problems"), ids(beside(report).getAbsent()));
        assertEquals(
                Optional.of(BaselineState.ABSENT),
                beside(report).getAbsent().get(0).getBaselineState());
        assertEquals(Complete.DAY, beside(report).getAsOf().orElseThrow());
    }

    @Test
    void anotherDeadLinkOfTheSameItemIsNewThoughTheFirstIsMended() {
        CheckReport report = compared(linked(COMPLETE, "/o1.pdf", "javascript:;"), linked(COMPLETE, "#", "/o1.pdf"));
        assertEquals(List.of("nacc-2567/o1/@link new"), states(report));
        assertEquals(List.of("nacc-2567/o1/@link"), ids(beside(report).getAbsent()));
    }

    @Test
    void aLinkThatMovedAsMoreStandBeforeItIsKnown() {
        assertEquals(
                List.of("nacc-2567/o1/@link unchanged"),
                states(compared(
                        linked(COMPLETE, "/o1.pdf", "javascript:;"), linked(COMPLETE, "javascript:;", "/o1.pdf"))));
    }

    @Test
    void whatWeighsMoreThanItDidIsNew() {
        // Beside a good link a dead one warns; alone it is an error.
        CheckReport report = compared(linked(COMPLETE, "#"), linked(COMPLETE, "#", "/o1.pdf"));
        assertEquals(Severity.ERROR, report.getFindings().get(0).getSeverity());
        assertEquals("nacc-2567/o1/@link new", states(report).get(0));
        CheckReport lighter = compared(linked(COMPLETE, "#", "/o1.pdf"), linked(COMPLETE, "#"));
        assertEquals("nacc-2567/o1/@link unchanged", states(lighter).get(0));
    }

    @Test
    void whatAnItemLackedThatIsNoLongerThereIsNotMended() {
        CheckReport report = compared(without(COMPLETE, "o17"), problems(COMPLETE, ""));
        assertEquals(List.of("nacc-2567/o17/@absent new"), states(report));
        assertEquals(List.of(), beside(report).getAbsent());
        assertEquals(List.of("nacc-2567/o17/problems"), ids(beside(report).getNotEvaluated()));
    }

    @Test
    void whatNobodyCouldTellOneNightIsStillKnownTheNextNight() {
        Disclosure lacking = problems(COMPLETE, "");
        CheckReport gap = compared(without(COMPLETE, "o17"), lacking);
        CheckReport next = CHECKER.check(lacking).comparedWith(gap);
        assertEquals(List.of("nacc-2567/o17/problems unchanged"), states(next));
        assertEquals(List.of("nacc-2567/o17/@absent"), ids(beside(next).getAbsent()));
    }

    @Test
    void aRuleThatCannotBeEvaluatedThisTimeMendsNothing() {
        Disclosure old = Complete.with(
                COMPLETE,
                "o17",
                item -> item.toBuilder().fiscalYear(FiscalYear.of(2550)).build());
        Disclosure silent = Complete.with(
                COMPLETE,
                "o17",
                item -> item.toBuilder().fiscalYear(Optional.empty()).build());
        CheckReport report = compared(silent, old);
        assertEquals(List.of(), beside(report).getAbsent());
        assertEquals(List.of("nacc-2567/o17/@period"), ids(beside(report).getNotEvaluated()));
    }

    @Test
    void aServerThatDoesNotAnswerOneNightMakesNoNewsTheNextNight() {
        CheckReport lively = visited(FindingKind.DEAD_LINK, Severity.ERROR);
        CheckReport dark = visited(FindingKind.UNREACHABLE, Severity.WARNING).comparedWith(lively);
        assertEquals(0, beside(dark).getNewErrors() + beside(dark).getNewWarnings());
        assertEquals(List.of("nacc-2567/o17/@link"), ids(beside(dark).getNotEvaluated()));
        CheckReport darker = visited(FindingKind.UNREACHABLE, Severity.WARNING).comparedWith(dark);
        assertEquals(List.of("nacc-2567/o17/@link"), ids(beside(darker).getNotEvaluated()));
        CheckReport again = visited(FindingKind.DEAD_LINK, Severity.ERROR).comparedWith(darker);
        assertEquals(List.of("nacc-2567/o17/@link unchanged"), states(again));
        assertFalse(again.hasNewAtLeast(Severity.INFO));
    }

    /** A check over the network, of one link that something is wrong with. */
    private static CheckReport visited(FindingKind kind, Severity severity) {
        CheckReport report = CHECKER.check(COMPLETE);
        Finding finding = Finding.builder()
                .ruleId("nacc-2567/o17/@link")
                .kind(kind)
                .severity(severity)
                .item(QuestionCode.of("o17"))
                .pointer("/items/o17/links/0")
                .message(BilingualText.of(kind.getCode(), kind.getCode()))
                .remedy(BilingualText.of("", ""))
                .build();
        return report.toBuilder()
                .summary(report.getSummary().toBuilder()
                        .errors(severity == Severity.ERROR ? 1 : 0)
                        .warnings(severity == Severity.WARNING ? 1 : 0)
                        .build())
                .findings(List.of(finding))
                .items(report.getItems().stream()
                        .map(item -> item.toBuilder().evidence(Evidence.OPENED).build())
                        .toList())
                .online("HTTP")
                .build();
    }

    @Test
    void aFloodIsComparedByItsNumbers() {
        CheckReport few = flood(100);
        CheckReport more = flood(101);
        assertFalse(few.comparedWith(few).hasNewAtLeast(Severity.ERROR));
        assertEquals(1, beside(more.comparedWith(few)).getNewErrors());
        assertEquals(0, beside(few.comparedWith(more)).getNewErrors());
        // What is not listed may be what was found before.
        assertEquals(
                List.of(),
                beside(flood(50).comparedWith(CHECKER.check(problems(COMPLETE, ""))))
                        .getAbsent());
    }

    private static CheckReport flood(int omitted) {
        CheckReport report = CHECKER.check(COMPLETE);
        return report.toBuilder()
                .summary(report.getSummary().toBuilder()
                        .errors(omitted)
                        .omitted(omitted)
                        .build())
                .findings(List.of())
                .build();
    }

    @Test
    void cellsOfOneColumnAreCounted() {
        CheckReport two = cells(4, 7);
        assertEquals(0, beside(cells(5, 8).comparedWith(two)).getNewErrors());
        assertEquals(1, beside(cells(4, 5, 7).comparedWith(two)).getNewErrors());
        assertEquals(
                List.of("5 new", "4 unchanged", "7 unchanged"),
                cells(5, 4, 7).comparedWith(two).getFindings().stream()
                        .map(finding -> finding.getDataRow().orElseThrow() + " "
                                + finding.getBaselineState().orElseThrow().getCode())
                        .toList());
    }

    private static CheckReport cells(int... rows) {
        CheckReport report = CHECKER.check(COMPLETE);
        List<Finding> findings = IntStream.of(rows)
                .mapToObj(row -> Finding.builder()
                        .ruleId("nacc-2567/o17/problems")
                        .kind(FindingKind.BLANK)
                        .severity(Severity.ERROR)
                        .item(QuestionCode.of("o17"))
                        .element("problems")
                        .pointer("/items/o17/links/0")
                        .message(BilingualText.of("แถว " + row, "row " + row))
                        .remedy(BilingualText.of("", ""))
                        .dataFile("o17.csv")
                        .dataRow(row)
                        .dataColumn(4)
                        .build())
                .toList();
        return report.toBuilder()
                .summary(report.getSummary().toBuilder().errors(rows.length).build())
                .findings(findings)
                .build();
    }

    @Test
    void besideABaselineThatDoesNotKnowTheDisclosureEverythingIsNew() {
        CheckReport report = cells(4, 5).comparedWithNone();
        assertEquals(2, beside(report).getNewErrors());
        assertEquals(0, beside(report).getUnchanged());
        assertEquals(List.of(), beside(report).getAbsent());
        assertTrue(report.getFindings().stream()
                .allMatch(finding -> finding.getBaselineState().equals(Optional.of(BaselineState.NEW))));
        assertTrue(report.hasNewAtLeast(Severity.ERROR));
        assertEquals(50, beside(flood(50).comparedWithNone()).getNewErrors());
    }

    @Test
    void anotherEditionIsRefused() {
        RuleSet other = RuleSets.of(2566);
        CheckReport former = DisclosureChecker.of(other).check(Complete.disclosure(other));
        assertEquals(
                "the former check is by nacc-2566, this one by nacc-2567: take one of the same edition",
                assertThrows(
                                InvalidInputException.class,
                                () -> CHECKER.check(COMPLETE).comparedWith(former))
                        .getText()
                        .getEn());
    }

    @Test
    void anotherAgencyIsRefusedAndOneThatIsNotSaidIsNot() {
        CheckReport one = CHECKER.check(named("อบต.หนึ่ง"));
        CheckReport other = CHECKER.check(named("อบต.สอง"));
        assertEquals(
                "the former check is of อบต.สอง, this one of อบต.หนึ่ง: take one of the same agency",
                assertThrows(InvalidInputException.class, () -> one.comparedWith(other))
                        .getText()
                        .getEn());
        assertFalse(one.comparedWith(CHECKER.check(COMPLETE)).hasNewAtLeast(Severity.INFO));
    }

    private static Disclosure named(String name) {
        return COMPLETE.toBuilder().agency(Agency.builder().name(name).build()).build();
    }

    @Test
    void theStatesAreTheWordsOfSarif() {
        assertEquals(BaselineState.NEW, BaselineState.of("new"));
        assertEquals("unchanged", BaselineState.UNCHANGED.getCode());
        assertEquals("ไม่พบแล้ว", BaselineState.ABSENT.getNameTh());
    }
}
