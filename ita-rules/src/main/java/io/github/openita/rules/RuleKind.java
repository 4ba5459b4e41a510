package io.github.openita.rules;

/** What a rule asks for: each kind is evaluated by one check, in this order. Immutable and thread-safe. */
public enum RuleKind {
    /** The item is in the document. */
    PRESENT("@absent", ""),
    /** It has a link that leads somewhere. */
    LINK("@link", "/links"),
    /** Its links lead to the agency's own site. */
    SITE("@site", "/links"),
    /** It reports on the fiscal year it must report on. */
    PERIOD("@period", "/fiscalYear"),
    /** It was changed as lately as its frequency of publication asks. */
    FRESH("@fresh", "/updatedOn"),
    /** The day of its last change can be that. */
    UPDATED("@updated", "/updatedOn"),
    /** One of its links is a structured file. */
    FILE("@file", "/links"),
    /** The files that it links to can be opened, and are what their names say. */
    FILE_OPENS("@file-opens", "/links"),
    /** Its title, its files and their names are of its year. */
    FILE_YEAR("@file-year", "/links"),
    /** Its title is not another item's. */
    TITLE("@title", "/title"),
    /** It shows an element. */
    ELEMENT("", "/elements/"),
    /** What it links to names its elements. */
    FILE_ELEMENTS("@file-elements", "/links"),
    /** Its links are its own. */
    SHARED("@shared", "/links"),
    /** It is as a check of the agency's own asks, see {@link DisclosureChecker#withCheck}. */
    OWN("", "");

    private final String suffix;
    private final String key;

    RuleKind(String suffix, String key) {
        this.suffix = suffix;
        this.key = key;
    }

    /** What ends the identifier of such a rule, where that is the same for all items. */
    String suffix() {
        return suffix;
    }

    /** What it is about, after the pointer of the item in the canonical document; an element's identifier follows. */
    String key() {
        return key;
    }
}
