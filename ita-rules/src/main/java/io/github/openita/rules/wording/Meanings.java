package io.github.openita.rules.wording;

import io.github.openita.core.disclosure.ElementValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the values of disclosures tell. It keeps what texts were found to tell last, since the same few words stand in the
 * disclosures of all agencies. Thread-safe.
 */
public final class Meanings {

    /** A power of two. */
    private static final int PLACES = 1024;
    /** Longer texts are rarely written twice. */
    private static final int LONGEST = 60;

    /** Each text has one place, which it takes from whatever stood there; a text and its meaning are seen together. */
    private final @Nullable Known[] known = new Known[PLACES];

    private record Known(String text, Meaning meaning) {}

    /**
     * {@return what the value tells; of several values the most that one of them tells}
     *
     * @param value what a disclosure says of an element
     */
    public Meaning of(ElementValue value) {
        if (value.isSeveral()) {
            Meaning most = Meaning.BLANK;
            for (ElementValue one : value.getValues()) {
                Meaning meaning = of(one);
                most = meaning.compareTo(most) > 0 ? meaning : most;
            }
            return most;
        }
        Object json = value.toJson();
        if (json instanceof String text) {
            return of(text);
        }
        return json instanceof BigDecimal || Boolean.TRUE.equals(json) ? Meaning.DATA : Meaning.BLANK;
    }

    private Meaning of(String text) {
        if (text.length() > LONGEST) {
            return Meaning.of(text);
        }
        int place = text.hashCode() & (PLACES - 1);
        Known kept = known[place];
        if (kept == null || !kept.text.equals(text)) {
            kept = new Known(text, Meaning.of(text));
            known[place] = kept;
        }
        return kept.meaning;
    }

    /**
     * {@return the text in it that a message can quote; empty where all of it is blank}
     *
     * @param value a value that tells nothing
     */
    public String textOf(ElementValue value) {
        for (ElementValue one : value.getValues()) {
            if (one.toJson() instanceof String text && of(text) != Meaning.BLANK) {
                return text;
            }
        }
        return "";
    }
}
