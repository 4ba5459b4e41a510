package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;

/** The document must have the item. The only check that is put to items that it does not have. */
final class PresenceCheck implements ItemCheck {

    private final Findings found;

    PresenceCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        if (!found.isUnreadable(rule.getPointer())) {
            found.addAt("/items", rule, FindingKind.ABSENT, Severity.ERROR, null, null);
        }
    }
}
