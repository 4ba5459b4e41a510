package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is asked of one item, as rules that were made just now. */
class RuleTest {

    private static ItemRequirement item(RuleSet rules, String code) {
        return Objects.requireNonNull(rules.requirement(QuestionCode.of(code)));
    }

    private static Rule rule(RuleSet rules, String id) {
        return rules.getRules().stream()
                .filter(rule -> rule.toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemIsAskedForItselfItsLinksAndItsElements() {
        RuleSet rules = RuleSets.of("nacc-2567");
        assertEquals("nacc-2567", rules.getId());
        assertEquals(1, rules.getRevision());
        assertEquals("nacc-2567.r1", rules.toString());
        assertEquals(Optional.empty(), rules.getBasis());
        assertEquals(
                List.of(
                        "nacc-2567/o17/@absent /items/o17",
                        "nacc-2567/o17/@link /items/o17/links",
                        "nacc-2567/o17/@site /items/o17/links",
                        "nacc-2567/o17/@period /items/o17/fiscalYear",
                        "nacc-2567/o17/@title /items/o17/title",
                        "nacc-2567/o17/budget-by-method /items/o17/elements/budget-by-method",
                        "nacc-2567/o17/problems /items/o17/elements/problems",
                        "nacc-2567/o17/suggestions /items/o17/elements/suggestions",
                        "nacc-2567/o17/@shared /items/o17/links"),
                item(rules, "o17").getRules().stream()
                        .map(rule -> rule + " " + rule.pointer())
                        .toList());
        assertEquals(
                "/items/o17/elements", rule(rules, "nacc-2567/o17/problems").around());
    }

    @Test
    void aRevisionIsPartOfTheName() {
        RuleSet rules = RuleSets.of(
                Editions.of(2567).toBuilder().revision(3).basis(Basis.PRACTICE).build());
        assertEquals(3, rules.getRevision());
        assertEquals(Optional.of(Basis.PRACTICE), rules.getBasis());
        assertEquals("nacc-2567.r3", rules.toString());
    }

    @Test
    void aRuleKnowsWhatItRestsOnAndWhomItAsks() {
        RuleSet rules = RuleSets.of(2568);
        Rule province = rule(rules, "nacc-2568/o1/province-structure");
        assertEquals(AppliesTo.PROVINCE, province.appliesTo());
        assertEquals(Optional.empty(), province.getFrequency());
        RuleSet before = RuleSets.of(2567);
        Rule problems = rule(before, "nacc-2567/o17/problems");
        assertNull(problems.appliesTo());
        assertTrue(problems.isNoneAllowed());
        assertEquals(Optional.of(Basis.ASSESSOR), problems.getBasis());
        assertFalse(rule(before, "nacc-2567/o17/budget-by-method").isNoneAllowed());
        assertFalse(rule(before, "nacc-2567/o17/@link").isNoneAllowed());
        assertEquals(
                Optional.of(PublicationFrequency.QUARTERLY),
                rule(RuleSets.of(RuleSetsTest.demanding()), "nacc-2567/o17/@fresh")
                        .getFrequency());
    }

    @Test
    void whatIsSaidOfAFindingIsOfItsKind() {
        Rule rule = rule(RuleSets.of(2567), "nacc-2567/o17/problems");
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: the element is not in the document",
                rule.said(FindingKind.MISSING).message().getEn());
        assertEquals(
                "Add \"problems\" to elements, with the data; where there is none, write \"ไม่มี\" or \"-\".",
                rule.said(FindingKind.MISSING).remedy().getEn());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: left blank",
                rule.said(FindingKind.BLANK).message().getEn());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: the element is not in the document",
                rule.said(FindingKind.MISSING).message().getEn());
        assertEquals(
                "Add \"budget-by-method\" to elements, with the data or where it stands.",
                rule(RuleSets.of(2567), "nacc-2567/o17/budget-by-method")
                        .said(FindingKind.MISSING)
                        .remedy()
                        .getEn());
        assertEquals(
                "Put a link to the page or file where it is published into links.",
                rule(RuleSets.of(2567), "nacc-2567/o17/@link")
                        .said(FindingKind.NO_LINK)
                        .remedy()
                        .getEn());
    }

    @Test
    void whyItCouldNotBeEvaluatedIsTheReasonOfThisTime() {
        Rule rule = rule(RuleSets.of(2567), "nacc-2567/o17/@period");
        assertEquals(
                Why.NO_FISCAL_YEAR.text(), rule.notEvaluated(Why.NO_FISCAL_YEAR).getWhy());
        assertEquals(Why.NO_ELEMENTS.text(), rule.notEvaluated(Why.NO_ELEMENTS).getWhy());
        assertEquals(
                Why.NO_FISCAL_YEAR.text(), rule.notEvaluated(Why.NO_FISCAL_YEAR).getWhy());
        assertEquals("nacc-2567/o17/@period", rule.notEvaluated(Why.NO_AS_OF).getRuleId());
    }

    @Test
    void whatIsExpectedToScoreScoresInFull() {
        ItemRequirement o1 = item(RuleSets.of(2567), "o1");
        assertEquals(100, o1.is(Verdict.COMPLETE).getScore());
        assertEquals(100, o1.is(Verdict.CLAIMED).getScore());
        assertEquals(0, o1.is(Verdict.INCOMPLETE).getScore());
        assertEquals(0, o1.is(Verdict.ABSENT).getScore());
        assertEquals(Verdict.ABSENT, o1.is(Verdict.ABSENT).getVerdict());
    }

    @Test
    void whatNothingSupportsOnlyWarns() {
        DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567));
        assertEquals(Severity.WARNING, checker.severityOf(null));
        assertEquals(Severity.WARNING, checker.strict().severityOf(null));
        assertEquals(Severity.ERROR, checker.severityOf(Basis.INFERRED));
    }

    /** A form whose first item has no title that could be copied. */
    private static RuleSet withoutTitle() {
        Edition form = Editions.of(2567);
        List<Item> items = new ArrayList<>(form.getItems());
        items.set(0, items.get(0).toBuilder().nameTh("2567").build());
        return RuleSets.of(form.toBuilder().items(items).build());
    }

    @Test
    void aTitleOfNumbersAloneIsNobodysTitle() {
        assertNull(withoutTitle().titles().otherItem(QuestionCode.of("o2"), "2566"));
        ItemTitles titles = RuleSets.of(2567).titles();
        assertNull(titles.otherItem(QuestionCode.of("o1"), "o1 โครงสร้าง ปี 2567"));
        assertEquals(QuestionCode.of("o1"), titles.otherItem(QuestionCode.of("o2"), "o1 โครงสร้าง ปี 2567"));
        assertNull(titles.otherItem(QuestionCode.of("o2"), "หน้าแรก"));
    }

    @Test
    void twoItemsOfOneTitleAreNotTakenForEachOther() {
        Edition form = Editions.of(2567);
        List<Item> items = new ArrayList<>(form.getItems());
        String title = items.get(0).getNameTh();
        items.set(1, items.get(1).toBuilder().nameTh(title).build());
        ItemTitles titles = RuleSets.of(form.toBuilder().items(items).build()).titles();
        assertNull(titles.otherItem(QuestionCode.of("o1"), title));
        assertNull(titles.otherItem(QuestionCode.of("o2"), title));
        assertEquals(QuestionCode.of("o1"), titles.otherItem(QuestionCode.of("o3"), title));
    }

    @Test
    void whatIsMadeLateIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Late<Integer> late = new Late<>(made::incrementAndGet);
        assertEquals(0, made.get());
        assertEquals(1, late.get());
        assertEquals(1, late.get());
    }
}
