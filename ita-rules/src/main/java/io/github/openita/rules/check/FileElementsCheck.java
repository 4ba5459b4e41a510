package io.github.openita.rules.check;

import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.ItemCheck;

/** The texts that the links lead to must name the elements, and say something of each. */
final class FileElementsCheck implements ItemCheck {

    private final SiteVisit site;

    FileElementsCheck(SiteVisit site) {
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        ItemFiles files = site.item().files();
        files.texts().check(item.getRule(), files.tables()::isTold);
    }
}
