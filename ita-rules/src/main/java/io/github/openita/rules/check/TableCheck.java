package io.github.openita.rules.check;

import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.ItemCheck;

/** The data files of the site must show an element where the document says that it stands there; after the document. */
final class TableCheck implements ItemCheck {

    private final ItemCheck ofDocument;
    private final SiteVisit site;

    TableCheck(ItemCheck ofDocument, SiteVisit site) {
        this.ofDocument = ofDocument;
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        ofDocument.check(item);
        ItemFiles files = site.item().files();
        files.tables().check(item.getRule(), files.texts()::isNamed);
    }
}
