package io.github.openita.rules.check;

import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.ItemCheck;
import java.util.Map;
import java.util.Objects;

/** Hands an item to the check of the agency's own that asks. */
final class OwnCheck implements ItemCheck {

    private final Map<String, ItemCheck> checks;

    OwnCheck(Map<String, ItemCheck> checks) {
        this.checks = checks;
    }

    @Override
    public void check(CheckedItem item) {
        String id = item.getRule().getId();
        Objects.requireNonNull(checks.get(id.substring(0, id.indexOf('/')))).check(item);
    }
}
