package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.ImmutableElement;
import io.github.openita.core.edition.ImmutableItem;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.rules.digest.BuiltInDigests;
import io.github.openita.rules.digest.RuleDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever keeps the digest of a report sees by it whether other rules were applied. */
class RuleDigestTest {

    private static final Edition FORM = Editions.of(2567);

    private static final Item ITEM = FORM.getItems().get(16);
    private static final Element ELEMENT = ITEM.getElements().get(0);

    private static Edition withItem(Consumer<ImmutableItem.Builder> change) {
        ImmutableItem.Builder item = ITEM.toBuilder();
        change.accept(item);
        List<Item> items = new ArrayList<>(FORM.getItems());
        items.set(16, item.build());
        return FORM.toBuilder().items(items).build();
    }

    private static Edition withElement(Consumer<ImmutableElement.Builder> change) {
        ImmutableElement.Builder element = ELEMENT.toBuilder();
        change.accept(element);
        return withItem(item -> item.elements(List.of(element.build())));
    }

    @Test
    void whateverChangesARuleChangesTheDigest() {
        Map<String, Edition> changed = new HashMap<>();
        changed.put("nothing", FORM);
        changed.put("revision", FORM.toBuilder().revision(9).build());
        changed.put("title", withItem(item -> item.nameTh(ITEM.getNameTh() + "อื่น")));
        changed.put("topic", withItem(item -> item.topic("social")));
        changed.put("title basis", withItem(item -> item.titleBasis(Basis.UNVERIFIED)));
        changed.put("period", withItem(item -> item.periodOffset(0)));
        changed.put("quarterly", withItem(item -> item.frequency(PublicationFrequency.QUARTERLY)));
        changed.put("monthly", withItem(item -> item.frequency(PublicationFrequency.MONTHLY)));
        changed.put("data file", withItem(item -> item.dataFile(true)));
        changed.put("first element alone", withElement(element -> {}));
        changed.put("number", withElement(element -> element.number("9")));
        changed.put("wording", withElement(element -> element.wordingTh("อื่น")));
        changed.put("none", withElement(element -> element.noneAllowed(!ELEMENT.isNoneAllowed())));
        changed.put("province", withElement(element -> element.appliesTo(AppliesTo.PROVINCE)));
        changed.put("local", withElement(element -> element.appliesTo(AppliesTo.LOCAL_GOVERNMENT)));
        Map<String, String> names = new HashMap<>();
        changed.forEach((name, edition) -> {
            String other = names.put(RuleSets.of(edition).getDigest(), name);
            assertEquals(null, other, name);
        });
        assertEquals(changed.size(), names.size());
    }

    @Test
    void theDigestOfAYearThatIsOverStaysAsItIs() {
        assertEquals(
                "sha256:ab9f6e63def1e41abdbf2391ff8b75daca39ebbe30bf47a5a4fa874f4ce6b74b",
                RuleSets.of(2563).getDigest());
    }

    @Test
    void whatIsKnownOfTheBuiltInEditionsIsWhatIsMadeOfThem() {
        List<Edition> withItems = Editions.all().stream()
                .filter(edition -> !edition.getItems().isEmpty())
                .toList();
        for (Edition edition : withItems) {
            assertEquals(
                    Optional.of(RuleDigest.of(RuleSets.of(edition))),
                    BuiltInDigests.find(edition),
                    edition::nameWithRevision);
        }
    }

    @Test
    void anEditionOfAnAgencyThatHasTheNameOfABuiltInOneIsNotTakenForIt() {
        Edition other = withItem(item -> item.nameTh(ITEM.getNameTh() + "อื่น"));
        assertEquals(Optional.empty(), BuiltInDigests.find(other));
        assertNotEquals(RuleSets.of(FORM).getDigest(), RuleSets.of(other).getDigest());
    }

    @Test
    void aCheckOfTheAgencysOwnChangesTheDigest() {
        RuleSet own = RuleSets.of(FORM).withOwnCheck("x-own");
        assertEquals(RuleDigest.of(own), own.getDigest());
        assertNotEquals(RuleSets.of(FORM).getDigest(), own.getDigest());
    }
}
