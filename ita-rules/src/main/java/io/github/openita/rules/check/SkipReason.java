package io.github.openita.rules.check;

import io.github.openita.core.words.BilingualText;
import java.util.Locale;

/** Why a rule could not be evaluated. Immutable and thread-safe. */
enum SkipReason {
    NO_WEBSITE,
    SOCIAL,
    NO_FISCAL_YEAR,
    NO_UPDATED_ON,
    NO_AS_OF,
    NO_ELEMENTS,
    ONLY_TRUE,
    NO_HEADING,
    NO_AGENCY_TYPE;

    @SuppressWarnings("ImmutableEnumChecker") // a text does not change
    private final BilingualText text =
            Messages.of("why." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    BilingualText text() {
        return text;
    }
}
