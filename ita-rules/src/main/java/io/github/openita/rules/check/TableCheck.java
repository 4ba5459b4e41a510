package io.github.openita.rules.check;

import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.ItemCheck;

/** The data files of the site must show an element where the document says that it stands there. */
final class TableCheck implements ItemCheck {

    private final SiteVisit site;

    TableCheck(SiteVisit site) {
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        site.item().checkTables(item.getRule());
    }
}
