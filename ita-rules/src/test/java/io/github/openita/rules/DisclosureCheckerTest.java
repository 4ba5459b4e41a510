package io.github.openita.rules;

import static io.github.openita.rules.Complete.with;
import static io.github.openita.rules.Complete.withElement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the check that a rule alone does not show. */
class DisclosureCheckerTest {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final DisclosureChecker CHECKER = DisclosureChecker.of(RULES).asOf(Complete.DAY);
    private static final Disclosure COMPLETE = Complete.disclosure(RULES);

    private static List<String> found(CheckReport report) {
        return report.getFindings().stream()
                .map(finding ->
                        finding.getSeverity().getCode() + " " + finding.getRuleId() + " " + finding.getPointer())
                .toList();
    }

    private static ItemDisclosure withoutElements(ItemDisclosure item) {
        return item.toBuilder().elements(Optional.empty()).build();
    }

    private static Disclosure agency(Disclosure disclosure, Agency agency) {
        return disclosure.toBuilder().agency(agency).build();
    }

    @Test
    void anItemThatOnlySaysWhereItIsIsClaimed() {
        CheckReport report = CHECKER.check(with(COMPLETE, "o17", DisclosureCheckerTest::withoutElements));
        assertEquals(List.of(), found(report));
        assertEquals(Verdict.CLAIMED, report.getItems().get(16).getVerdict());
        assertEquals(
                List.of("nacc-2567/o17/budget-by-method", "nacc-2567/o17/problems", "nacc-2567/o17/suggestions"),
                report.getNotEvaluated().stream().map(NotEvaluated::getRuleId).toList());
        assertEquals("100.00", report.getForecast().getOit().orElseThrow().toString());
        assertEquals("97.50", report.getForecast().getAtWorst().orElseThrow().toString());
        assertEquals(1, report.getForecast().getClaimed());
    }

    @Test
    void strictAsksAClaimedItemForEveryElement() {
        CheckReport report = CHECKER.strict().check(with(COMPLETE, "o17", DisclosureCheckerTest::withoutElements));
        assertEquals(
                List.of(
                        "error nacc-2567/o17/budget-by-method /items/o17",
                        "error nacc-2567/o17/problems /items/o17",
                        "error nacc-2567/o17/suggestions /items/o17"),
                found(report));
    }

    @Test
    void anEmptyObjectOfElementsShowsNone() {
        CheckReport report = CHECKER.check(withElement(COMPLETE, "o17", shown -> Elements.empty()));
        assertEquals(
                List.of(
                        "warning nacc-2567/o17/budget-by-method /items/o17/elements",
                        "error nacc-2567/o17/problems /items/o17/elements",
                        "error nacc-2567/o17/suggestions /items/o17/elements"),
                found(report));
    }

    @ParameterizedTest
    @CsvSource({
        "official,   o25, topic,    error",
        "official,   o17, problems, error",
        "official,   o9,  results,  warning",
        "assessor,   o9,  results,  warning",
        "practice,   o9,  results,  warning",
        "practice,   o10, task,     error",
        "inferred,   o9,  results,  error",
        "inferred,   o19, projects, warning",
        "unverified, o19, projects, error"
    })
    void theBasisDrawsTheLineBetweenErrorAndWarning(String weakest, String item, String element, String severity) {
        CheckReport report = CHECKER.failBasis(Basis.of(weakest))
                .check(withElement(COMPLETE, item, shown -> shown.with(element, "")));
        assertEquals(
                List.of(severity + " nacc-2567/" + item + "/" + element + " /items/" + item + "/elements/" + element),
                found(report));
    }

    @Test
    void nothingCanRestOnWhatIsUnknown() {
        assertThrows(InvalidInputException.class, () -> CHECKER.failBasis(Basis.UNKNOWN));
    }

    @Test
    void aWarningCountsAtWorst() {
        CheckReport report = CHECKER.check(withElement(COMPLETE, "o19", shown -> shown.with("projects", "")));
        assertEquals(Verdict.COMPLETE, report.getItems().get(18).getVerdict());
        assertEquals("100.00", report.getForecast().getOit().orElseThrow().toString());
        assertEquals("97.50", report.getForecast().getAtWorst().orElseThrow().toString());
        assertFalse(report.hasAtLeast(Severity.ERROR));
        assertTrue(report.hasAtLeast(Severity.WARNING));
    }

    @Test
    void anAbsentItemIsSaidOnce() {
        var items = new TreeMap<>(COMPLETE.getItems());
        items.remove(QuestionCode.of("o30"));
        CheckReport report = CHECKER.check(COMPLETE.toBuilder().items(items).build());
        assertEquals(List.of("error nacc-2567/o30/@absent /items"), found(report));
        assertEquals(Verdict.ABSENT, report.getItems().get(29).getVerdict());
        assertEquals(1, report.getSummary().getAbsent());
    }

    @Test
    void elementsOfOtherAgenciesAreNotAskedFor() {
        Disclosure without = withElement(COMPLETE, "o1", shown -> {
            var rest = new TreeMap<>(shown.asMap());
            rest.remove("political-structure");
            return Elements.of(rest);
        });
        Agency department = Agency.builder()
                .type(AgencyType.DEPARTMENT)
                .website(Complete.SITE)
                .build();
        assertEquals(1, CHECKER.check(without).getFindings().size());
        assertEquals(List.of(), found(CHECKER.check(agency(without, department))));
        Agency unsaid = Agency.builder().website(Complete.SITE).build();
        CheckReport report = CHECKER.check(agency(without, unsaid));
        assertEquals(List.of(), found(report));
        assertEquals(
                List.of("nacc-2567/o1/political-structure", "nacc-2567/o2/political-executives"),
                report.getNotEvaluated().stream().map(NotEvaluated::getRuleId).toList());
    }

    @Test
    void provincesAreAskedForTheirOwn() {
        RuleSet rules = RuleSets.of(2568);
        Disclosure disclosure = withElement(
                Complete.disclosure(rules, AgencyType.PROVINCE), "o1", shown -> shown.with("province-structure", ""));
        assertEquals(
                List.of("error nacc-2568/o1/province-structure /items/o1/elements/province-structure"),
                found(DisclosureChecker.of(rules).check(disclosure)));
    }

    @Test
    void withoutAWebSiteWhereLinksLeadIsNotEvaluated() {
        CheckReport report = CHECKER.check(
                agency(COMPLETE, Agency.builder().type(AgencyType.SAO).build()));
        assertEquals(35, report.getSummary().getNotEvaluated());
        assertEquals("nacc-2567/o1/@site", report.getNotEvaluated().get(0).getRuleId());
    }

    @Test
    void theItemOnSocialNetworksMayLeaveTheSite() {
        RuleSet rules = RuleSets.of(2564);
        QuestionCode social = rules.getRules().stream()
                .filter(Rule::isAnySiteAllowed)
                .findFirst()
                .orElseThrow()
                .getItem();
        CheckReport report = DisclosureChecker.of(rules)
                .check(with(
                        Complete.disclosure(rules),
                        social.toString(),
                        item -> item.toBuilder()
                                .links(List.of(Link.of("https://www.facebook.com/page")))
                                .build()));
        assertEquals(List.of(), found(report));
        assertEquals(
                List.of("nacc-2564/" + social + "/@site"),
                report.getNotEvaluated().stream().map(NotEvaluated::getRuleId).toList());
    }

    @Test
    void withoutAYearOrADayTheyAreNotEvaluated() {
        RuleSet rules = RuleSets.of(RuleSetsTest.demanding());
        Disclosure disclosure = with(
                Complete.disclosure(rules),
                "o17",
                item -> item.toBuilder()
                        .fiscalYear(Optional.empty())
                        .updatedOn(Optional.empty())
                        .build());
        CheckReport report = DisclosureChecker.of(rules).asOf(Complete.DAY).check(disclosure);
        assertEquals(
                List.of("nacc-2567/o17/@period", "nacc-2567/o17/@fresh"),
                report.getNotEvaluated().stream().map(NotEvaluated::getRuleId).toList());
        assertEquals(
                35,
                DisclosureChecker.of(rules)
                        .check(Complete.disclosure(rules))
                        .getSummary()
                        .getNotEvaluated());
    }

    @Test
    void freshnessEndsAfterTheLastDay() {
        RuleSet rules = RuleSets.of(RuleSetsTest.demanding());
        DisclosureChecker checker = DisclosureChecker.of(rules);
        Disclosure disclosure = Complete.disclosure(rules);
        assertEquals(List.of(), found(checker.asOf(Complete.DAY.plusMonths(3)).check(disclosure)));
        assertEquals(
                35,
                checker.asOf(Complete.DAY.plusMonths(3).plusDays(1))
                        .check(disclosure)
                        .getSummary()
                        .getWarnings());
    }

    @Test
    void anUnknownElementIsMetWithTheNearestKnownOne() {
        CheckReport report = CHECKER.check(withElement(
                COMPLETE,
                "o17",
                shown -> shown.with("problem", "ไม่มี")
                        .with("ข้อเสนอ แนะ", "ไม่มี")
                        .with("zzz", "x")));
        assertEquals(
                List.of(
                        "o17 has no element \"problem\": is problems meant? (there are budget-by-method, problems, suggestions)",
                        "o17 has no element \"zzz\": there are budget-by-method, problems, suggestions",
                        "o17 has no element \"ข้อเสนอ แนะ\": is suggestions meant? (there are budget-by-method, problems, suggestions)"),
                report.getFindings().stream()
                        .map(finding -> finding.getMessage().getEn())
                        .toList());
        assertEquals(Verdict.COMPLETE, report.getItems().get(16).getVerdict());
        assertEquals(
                Optional.of(QuestionCode.of("o17")), report.getFindings().get(0).getItem());
    }

    @Test
    void anItemThatTheEditionLacksIsOfNoItem() {
        Disclosure more = COMPLETE.toBuilder()
                .items(Map.of(
                        QuestionCode.of("o43"),
                                Complete.item(
                                        RULES, RULES.getEdition().getItems().get(0)),
                        QuestionCode.of("i5"),
                                Complete.item(
                                        RULES, RULES.getEdition().getItems().get(0))))
                .build();
        List<Finding> findings = CHECKER.check(more).getFindings();
        assertEquals("document/unknown-code", findings.get(0).getRuleId());
        assertEquals("/items/i5", findings.get(0).getPointer());
        assertEquals(Optional.empty(), findings.get(0).getItem());
        assertEquals("/items/o43", findings.get(1).getPointer());
    }

    @Test
    void anotherEditionIsSaidAndARevisionIsNoDifference() {
        assertEquals(
                List.of(),
                found(CHECKER.check(COMPLETE.toBuilder().edition("nacc-2567.r9").build())));
        assertEquals(
                List.of("error document/other-edition /edition"),
                found(CHECKER.check(COMPLETE.toBuilder().edition("nacc-2568").build())));
        RuleSet second = RuleSets.of(RULES.getEdition().toBuilder().revision(2).build());
        assertEquals(List.of(), found(DisclosureChecker.of(second).check(COMPLETE)));
    }

    @Test
    void aFloodOfDeadLinksIsCountedNotListed() {
        List<Link> dead = Collections.nCopies(3000, Link.of("#"));
        CheckReport report = CHECKER.check(
                with(COMPLETE, "o17", item -> item.toBuilder().links(dead).build()));
        assertEquals(1000, report.getFindings().size());
        assertEquals(3000, report.getSummary().getErrors());
        assertEquals(2000, report.getSummary().getOmitted());
    }

    @Test
    void whatWasFoundIsQuotedOnOneLine() {
        CheckReport report = CHECKER.check(withElement(
                COMPLETE,
                "o17",
                shown -> shown.with("problems", ElementValue.of("รอใส่ลิงก์\n::error::\u001b[31m\u202e"))));
        String said = report.getFindings().isEmpty()
                ? ""
                : report.getFindings().get(0).getMessage().getTh();
        assertFalse(said.contains("\n") || said.contains("\u001b") || said.contains("\u202e"), said);
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 0", "nacc-2567.r9, 0", "nacc-2567.r, 1", "nacc-2567.r01, 1", "nacc-2567.rubbish, 1"})
    void onlyARevisionIsNoDifference(String named, int findings) {
        assertEquals(
                findings,
                CHECKER.check(COMPLETE.toBuilder().edition(named).build())
                        .getFindings()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "(o18) แผนการบริหารและพัฒนาทรัพยากรบุคคล",
        "[O18] เเผนการบริหารและพัฒนาทรัพยากรบุคคล",
        "OIT 18 แผนการบริหารและพัฒนาทรัพยากรบุคคล ปีงบ 2566",
        "ข้อ ๐๑๘ แผนการบริหารและพัฒนาทรัพยากรบุคคล พศ. ๒๕๖๖"
    })
    void aCopiedTitleIsKnownWhateverStandsAroundIt(String title) {
        CheckReport report = CHECKER.check(
                with(COMPLETE, "o17", item -> item.toBuilder().title(title).build()));
        assertEquals(List.of("warning nacc-2567/o17/@title /items/o17/title"), found(report));
    }

    @Test
    void aFileOnSomebodysDiskIsNotPublished() {
        RuleSet rules = RuleSets.of(RuleSetsTest.demanding());
        CheckReport report = DisclosureChecker.of(rules)
                .check(with(
                        Complete.disclosure(rules),
                        "o17",
                        item -> item.toBuilder()
                                .links(List.of(Link.of("C:/x.csv"), Link.of("/a.pdf")))
                                .build()));
        assertEquals(
                List.of(
                        "warning nacc-2567/o17/@link /items/o17/links/0",
                        "warning nacc-2567/o17/@file /items/o17/links"),
                found(report));
    }

    @Test
    void aSharedLinkIsToldOnceAlsoWhereAnItemHasItTwice() {
        Map<QuestionCode, ItemDisclosure> items = new TreeMap<>();
        COMPLETE.getItems()
                .forEach((code, item) -> items.put(
                        code,
                        item.toBuilder()
                                .links(List.of(Link.of("/ita"), Link.of("/ita")))
                                .build()));
        assertEquals(
                List.of("info nacc-2567/o1/@shared /items/o1/links/0"),
                found(CHECKER.check(COMPLETE.toBuilder().items(items).build())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2567-04-30", "0000-01-01", "-5000-01-01", "+300000-01-01", "1899-12-31"})
    void aDayThatNobodyMeansIsRefused(String day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> CHECKER.asOf(LocalDate.parse(day)));
        assertTrue(
                refused.getText()
                        .getTh()
                        .endsWith(
                                day.startsWith("2567")
                                        ? " เป็นปี พ.ศ.: เขียนเป็น 2024-04-30"
                                        : "ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)"),
                refused.getText().getTh());
    }
}
