package io.github.openita.rules;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import java.util.Optional;

/** What a rule needs to know beside its kind. Immutable and thread-safe. */
sealed interface RuleParameter {

    /** The element that must be shown. */
    default Optional<Element> element() {
        return Optional.empty();
    }

    /** The year that must be reported on. */
    default Optional<FiscalYear> year() {
        return Optional.empty();
    }

    /** How often it must be published anew. */
    default Optional<PublicationFrequency> frequency() {
        return Optional.empty();
    }

    /** An element. */
    record Shown(Optional<Element> element) implements RuleParameter {}

    /** A fiscal year. */
    record Period(Optional<FiscalYear> year) implements RuleParameter {}

    /** A frequency of publication. */
    record Frequency(Optional<PublicationFrequency> frequency) implements RuleParameter {}

    /** What no more need be said of. */
    enum Plain implements RuleParameter {
        /** Nothing. */
        NONE,
        /** Links may lead to any site. */
        ANY_SITE
    }
}
