package io.github.openita.rules;

import io.github.openita.core.words.BilingualText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Why a rule could not be evaluated. */
enum Why {
    NO_WEBSITE("why.no-website"),
    SOCIAL("why.social"),
    NO_FISCAL_YEAR("why.no-fiscal-year"),
    NO_UPDATED_ON("why.no-updated-on"),
    NO_AS_OF("why.no-as-of"),
    NO_ELEMENTS("why.no-elements"),
    NO_AGENCY_TYPE("why.no-agency-type");

    private static final Map<Why, BilingualText> TEXTS = Collections.unmodifiableMap(texts());

    private final String key;

    Why(String key) {
        this.key = key;
    }

    private static Map<Why, BilingualText> texts() {
        Map<Why, BilingualText> texts = new EnumMap<>(Why.class);
        for (Why why : values()) {
            texts.put(why, Messages.of(why.key));
        }
        return texts;
    }

    BilingualText text() {
        return Objects.requireNonNull(TEXTS.get(this));
    }
}
