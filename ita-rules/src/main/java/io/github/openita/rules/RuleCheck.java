package io.github.openita.rules;

/** The checks that evaluate all rules, in the order in which an item is looked at. Immutable and thread-safe. */
public enum RuleCheck {
    /** The item is in the document. */
    PRESENT("@absent"),
    /** It has a link that leads somewhere. */
    LINK("@link"),
    /** Its links lead to the agency's own site. */
    SITE("@site"),
    /** It reports on the fiscal year it must report on. */
    PERIOD("@period"),
    /** It was changed as lately as its frequency of publication asks. */
    FRESH("@fresh"),
    /** One of its links is a structured file. */
    FILE("@file"),
    /** Its title is not another item's. */
    TITLE("@title"),
    /** It shows an element. */
    ELEMENT(""),
    /** Its links are its own. */
    SHARED("@shared");

    private final String suffix;

    RuleCheck(String suffix) {
        this.suffix = suffix;
    }

    /** What ends the identifier of such a rule where it is not an element's. */
    String suffix() {
        return suffix;
    }
}
