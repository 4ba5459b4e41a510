package io.github.openita.rules.wording;

import io.github.openita.core.disclosure.ElementValue;
import java.math.BigDecimal;

/** What the values of disclosures tell; it keeps what their texts told last. Thread-safe. */
public final class Meanings {

    private final RecentTexts<Meaning> texts = new RecentTexts<>(Meaning::of);

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
            return texts.of(text);
        }
        return json instanceof BigDecimal || Boolean.TRUE.equals(json) ? Meaning.DATA : Meaning.BLANK;
    }

    /**
     * {@return the text in it that a message can quote; empty where all of it is blank}
     *
     * @param value a value that tells nothing
     */
    public String textOf(ElementValue value) {
        for (ElementValue one : value.getValues()) {
            if (one.toJson() instanceof String text && texts.of(text) != Meaning.BLANK) {
                return text;
            }
        }
        return "";
    }
}
