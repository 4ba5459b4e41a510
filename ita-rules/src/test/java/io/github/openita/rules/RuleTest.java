package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Element;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of one item, as rules that were made just now. */
class RuleTest {

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
                        "nacc-2567/o17/@updated /items/o17/updatedOn",
                        "nacc-2567/o17/@file-opens /items/o17/links",
                        "nacc-2567/o17/@file-year /items/o17/links",
                        "nacc-2567/o17/@title /items/o17/title",
                        "nacc-2567/o17/budget-by-method /items/o17/elements/budget-by-method",
                        "nacc-2567/o17/problems /items/o17/elements/problems",
                        "nacc-2567/o17/suggestions /items/o17/elements/suggestions",
                        "nacc-2567/o17/@file-elements /items/o17/links",
                        "nacc-2567/o17/@shared /items/o17/links"),
                rules.getRules(QuestionCode.of("o17")).stream()
                        .map(rule -> rule + " " + rule.getPointer())
                        .toList());
        assertEquals(List.of(), rules.getRules(QuestionCode.of("o99")));
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
        assertEquals(Optional.of(AppliesTo.PROVINCE), appliesTo(province));
        assertEquals(Optional.empty(), province.getFrequency());
        RuleSet before = RuleSets.of(2567);
        Rule problems = rule(before, "nacc-2567/o17/problems");
        assertEquals(Optional.empty(), appliesTo(problems));
        assertTrue(problems.getElement().orElseThrow().isNoneAllowed());
        assertEquals(Optional.of(Basis.ASSESSOR), problems.getBasis());
        assertEquals(Optional.empty(), rule(before, "nacc-2567/o17/@link").getElement());
        assertEquals(
                Optional.of(PublicationFrequency.QUARTERLY),
                rule(RuleSets.of(RuleSetsTest.demanding()), "nacc-2567/o17/@fresh")
                        .getFrequency());
    }

    private static Optional<AppliesTo> appliesTo(Rule rule) {
        return rule.getElement().orElseThrow().getAppliesTo();
    }

    @Test
    void rulesThatSayTheSameAreEqual() {
        List<Rule> rules = RuleSets.of(RuleSetsTest.demanding()).getRules();
        List<Rule> again = RuleSets.of(RuleSetsTest.demanding()).getRules();
        assertEquals(rules, again);
        assertEquals(Set.copyOf(rules), Set.copyOf(again));
        assertEquals(rules.size(), Set.copyOf(rules).size());
        assertNotEquals(rules, RuleSets.of(2567).getRules());
    }

    @Test
    void whatARuleKnowsMakesIt() {
        QuestionCode o1 = QuestionCode.of("o1");
        RuleParameter plain = RuleParameter.Plain.NONE;
        Rule rule = new Rule("a/o1/@site", o1, RuleKind.SITE, "ชื่อ", Optional.empty(), plain);
        List<Rule> others = List.of(
                new Rule("b/o1/@site", o1, RuleKind.SITE, "ชื่อ", Optional.empty(), plain),
                new Rule("a/o1/@site", QuestionCode.of("o2"), RuleKind.SITE, "ชื่อ", Optional.empty(), plain),
                new Rule("a/o1/@site", o1, RuleKind.LINK, "ชื่อ", Optional.empty(), plain),
                new Rule("a/o1/@site", o1, RuleKind.SITE, "อื่น", Optional.empty(), plain),
                new Rule("a/o1/@site", o1, RuleKind.SITE, "ชื่อ", Optional.of(Basis.PROVED), plain),
                new Rule("a/o1/@site", o1, RuleKind.SITE, "ชื่อ", Optional.empty(), RuleParameter.Plain.ANY_SITE));
        others.forEach(other -> assertNotEquals(rule, other));
        assertTrue(others.get(5).isAnySiteAllowed());
        assertFalse(rule.isAnySiteAllowed());
        Object text = rule.toString();
        assertNotEquals(rule, text);
    }

    @Test
    void aPointerSpellsTheKeysOfElementsAsPointersDo() {
        Element element = Element.builder().id("a/b~c").wordingTh("อะไร").build();
        Rule rule = new Rule(
                "x/o1/a",
                QuestionCode.of("o1"),
                RuleKind.ELEMENT,
                "อะไร",
                Optional.empty(),
                new RuleParameter.Shown(Optional.of(element)));
        assertEquals("/items/o1/elements/a~1b~0c", rule.getPointer());
    }
}
