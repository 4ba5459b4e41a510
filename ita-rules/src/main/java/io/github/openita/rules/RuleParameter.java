package io.github.openita.rules;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;

/** What a rule needs to know beside its kind. Immutable and thread-safe. */
sealed interface RuleParameter {

    /** The element that must be shown. */
    record Shown(Element element) implements RuleParameter {}

    /** The year that must be reported on. */
    record Period(FiscalYear year) implements RuleParameter {}

    /** How often it must be published anew. */
    record Frequency(PublicationFrequency frequency) implements RuleParameter {}

    /** What no more need be said of. */
    enum Plain implements RuleParameter {
        /** Nothing. */
        NONE,
        /** Links may lead to any site. */
        ANY_SITE
    }
}
