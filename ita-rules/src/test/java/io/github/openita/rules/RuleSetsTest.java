package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of every year, derived from its edition. */
class RuleSetsTest {

    static Stream<RuleSet> builtIn() {
        return Editions.all().stream()
                .filter(edition -> !edition.getItems().isEmpty())
                .map(RuleSets::of);
    }

    /** A form that also asks for what the commission's forms do not ask for. */
    static Edition demanding() {
        Edition edition = Editions.of(2567);
        List<Item> items = edition.getItems().stream()
                .map(item -> Item.builder()
                        .from(item)
                        .frequency(PublicationFrequency.QUARTERLY)
                        .dataFile(true)
                        .build())
                .toList();
        return ImmutableEdition.builder().from(edition).items(items).build();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyRuleHasItsOwnId(RuleSet rules) {
        List<String> ids = rules.getRules().stream().map(Rule::getId).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> assertTrue(id.matches(rules.getId() + "/o[0-9]+/(@[a-z-]+|[a-z0-9-]+)"), id));
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyElementOfEveryItemIsARule(RuleSet rules) {
        List<String> elements = rules.getEdition().getItems().stream()
                .flatMap(item -> item.getElements().stream()
                        .map(element -> rules.getId() + "/" + item.getCode() + "/" + element.getId()))
                .toList();
        assertEquals(
                elements,
                rules.getRules().stream()
                        .filter(rule -> rule.getElement().isPresent())
                        .map(Rule::getId)
                        .toList());
    }

    @Test
    void noRuleAsksForWhatNoDateCanTell() {
        Edition edition = Editions.of(2567);
        List<Item> items = edition.getItems().stream()
                .map(item -> Item.builder()
                        .from(item)
                        .frequency(PublicationFrequency.AT_ONCE)
                        .build())
                .toList();
        Edition atOnce = ImmutableEdition.builder().from(edition).items(items).build();
        assertEquals(
                RuleSets.of(edition).getRules().stream().map(Rule::getId).toList(),
                RuleSets.of(atOnce).getRules().stream().map(Rule::getId).toList());
    }

    @Test
    void noCommissionFormStatesAFrequencyOrADataFile() {
        assertEquals(
                0,
                builtIn()
                        .flatMap(rules -> rules.getRules().stream())
                        .filter(rule -> rule.getKind() == RuleKind.FRESH || rule.getKind() == RuleKind.FILE)
                        .count());
    }

    @Test
    void aFormWithoutKnownItemsIsRefused() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> RuleSets.of(2562));
        assertEquals(
                "nacc-2562.r1 ไม่มีข้อ OIT ที่ทราบ จึงตรวจความครบถ้วนไม่ได้",
                refused.getText().getTh());
    }

    @Test
    void theYearOfAnItemIsCountedFromThatOfTheEdition() {
        Rule period = rule(RuleSets.of(2567), "nacc-2567/o17/@period");
        assertEquals(2566, period.getFiscalYear().orElseThrow().getValue());
    }

    private static Rule rule(RuleSet rules, String id) {
        return rules.getRules().stream()
                .filter(rule -> rule.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDigestIsThatOfTheValue() {
        Edition edition = Editions.of(2567);
        String digest = RuleSets.of(edition).getDigest();
        Edition copy = ImmutableEdition.builder().from(edition).build();
        assertEquals(digest, RuleSets.of(copy).getDigest());
        assertTrue(digest.matches("sha256:[0-9a-f]{64}"));
        assertNotEquals(digest, RuleSets.of(demanding()).getDigest());
        assertNotEquals(
                digest, RuleSets.of(edition.toBuilder().revision(999).build()).getDigest());
    }
}
