package io.github.openita.rules.check;

import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.ItemCheck;

/** What the links lead to must be files that can be opened, and what their names say. */
final class FileOpensCheck implements ItemCheck {

    private final SiteVisit site;

    FileOpensCheck(SiteVisit site) {
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        site.item().files().check(item.getRule());
    }
}
