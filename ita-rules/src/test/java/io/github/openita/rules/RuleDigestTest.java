package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.ImmutableElement;
import io.github.openita.core.edition.ImmutableItem;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.PublicationFrequency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whoever keeps the digest of a report sees by it whether other rules were applied. */
class RuleDigestTest {

    private static final ImmutableEdition FORM = ImmutableEdition.copyOf(Editions.of(2567));

    private static Edition withItem(UnaryOperator<ImmutableItem> change) {
        List<Item> items = new ArrayList<>(FORM.getItems());
        items.set(16, change.apply(ImmutableItem.copyOf(items.get(16))));
        return FORM.withItems(items);
    }

    private static Edition withElement(UnaryOperator<ImmutableElement> change) {
        return withItem(item -> item.withElements(
                change.apply(ImmutableElement.copyOf(item.getElements().get(0)))));
    }

    @Test
    void whateverChangesARuleChangesTheDigest() {
        Map<String, Edition> changed = new HashMap<>();
        changed.put("nothing", FORM);
        changed.put("revision", FORM.withRevision(9));
        changed.put("title", withItem(item -> item.withNameTh(item.getNameTh() + "อื่น")));
        changed.put("topic", withItem(item -> item.withTopic("social")));
        changed.put("title basis", withItem(item -> item.withTitleBasis(Basis.UNVERIFIED)));
        changed.put("period", withItem(item -> item.withPeriodOffset(0)));
        changed.put("quarterly", withItem(item -> item.withFrequency(PublicationFrequency.QUARTERLY)));
        changed.put("monthly", withItem(item -> item.withFrequency(PublicationFrequency.MONTHLY)));
        changed.put("data file", withItem(item -> item.withDataFile(true)));
        changed.put("first element alone", withElement(element -> element));
        changed.put("number", withElement(element -> element.withNumber("9")));
        changed.put("wording", withElement(element -> element.withWordingTh("อื่น")));
        changed.put("none", withElement(element -> element.withNoneAllowed(!element.isNoneAllowed())));
        changed.put("province", withElement(element -> element.withAppliesTo(AppliesTo.PROVINCE)));
        changed.put("local", withElement(element -> element.withAppliesTo(AppliesTo.LOCAL_GOVERNMENT)));
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
                "sha256:8211afafcbc9c51c6c1df9d5a75c501dfecf5aedf2c37aed43923e1a5828fedf",
                RuleSets.of(2563).getDigest());
    }
}
