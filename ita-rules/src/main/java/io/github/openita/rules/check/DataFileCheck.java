package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;

/** One of the links that lead anywhere must lead to a structured data file. */
final class DataFileCheck implements ItemCheck {

    private final Findings found;
    private final ItemLinks links;

    DataFileCheck(Findings found, ItemLinks links) {
        this.found = found;
        this.links = links;
    }

    @Override
    public void check(CheckedItem item) {
        if (links.isAnyGood() && !links.isAnyDataFile()) {
            found.add(item.getRule(), FindingKind.NO_DATA_FILE, Severity.WARNING, null, null);
        }
    }
}
