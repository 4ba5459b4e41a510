package io.github.openita.rules;

import io.github.openita.core.words.BilingualText;

/** Why a rule could not be evaluated. */
final class Why {

    static final BilingualText NO_WEBSITE = Messages.of("why.no-website");
    static final BilingualText SOCIAL = Messages.of("why.social");
    static final BilingualText NO_FISCAL_YEAR = Messages.of("why.no-fiscal-year");
    static final BilingualText NO_UPDATED_ON = Messages.of("why.no-updated-on");
    static final BilingualText NO_AS_OF = Messages.of("why.no-as-of");
    static final BilingualText NO_ELEMENTS = Messages.of("why.no-elements");
    static final BilingualText NO_AGENCY_TYPE = Messages.of("why.no-agency-type");

    private Why() {}
}
