package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import java.util.Optional;

/** The title must not be another item's. */
final class TitleCheck implements ItemCheck {

    private final Findings found;
    private final ItemTitles titles;

    TitleCheck(Findings found, ItemTitles titles) {
        this.found = found;
        this.titles = titles;
    }

    @Override
    public void check(CheckedItem item) {
        Optional<String> title = item.getDisclosed().getTitle();
        if (title.isPresent() && !title.get().equals(item.getItem().getNameTh())) {
            titles.otherItem(item.getItem(), title.get())
                    .ifPresent(other -> found.add(
                            item.getRule(),
                            FindingKind.OTHER_TITLE,
                            Severity.WARNING,
                            Messages.quoted(title.get()),
                            other));
        }
    }
}
