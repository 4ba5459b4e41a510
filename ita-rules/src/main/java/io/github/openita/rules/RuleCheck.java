package io.github.openita.rules;

/** The checks that evaluate all rules, in the order in which an item is looked at. Immutable and thread-safe. */
public enum RuleCheck {
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
    /** One of its links is a structured file. */
    FILE("@file", "/links"),
    /** Its title is not another item's. */
    TITLE("@title", "/title"),
    /** It shows an element. */
    ELEMENT("", "/elements"),
    /** Its links are its own. */
    SHARED("@shared", "/links");

    private final String suffix;
    private final String key;

    RuleCheck(String suffix, String key) {
        this.suffix = suffix;
        this.key = key;
    }

    /** What ends the identifier of such a rule where it is not an element's. */
    String suffix() {
        return suffix;
    }

    /** What it looks at, behind the pointer of the item in the canonical document. */
    String key() {
        return key;
    }
}
