package io.github.openita.rules.wording;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was told of texts last, since the same few words and dead links stand in the disclosures of all agencies.
 * Thread-safe.
 *
 * @param <T> what is told of a text
 */
public final class RecentTexts<T> {

    /** A power of two. */
    private static final int PLACES = 1024;
    /** Longer texts are rarely written twice. */
    private static final int LONGEST = 60;

    /** Each text has one place, which it takes from whatever stood there; a text and what it tells are seen together. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Told<T>[] recent = new Told[PLACES];

    private final Function<String, T> teller;

    private record Told<T>(String text, T what) {}

    /**
     * Starts with nothing kept.
     *
     * @param teller tells something of a text, the same each time; must be thread-safe
     */
    public RecentTexts(Function<String, T> teller) {
        this.teller = teller;
    }

    /**
     * {@return what is told of the text}
     *
     * @param text any text
     */
    public T of(String text) {
        if (text.length() > LONGEST) {
            return teller.apply(text);
        }
        int place = text.hashCode() & (PLACES - 1);
        Told<T> told = recent[place];
        if (told == null || !told.text.equals(text)) {
            told = new Told<>(text, teller.apply(text));
            recent[place] = told;
        }
        return told.what;
    }
}
