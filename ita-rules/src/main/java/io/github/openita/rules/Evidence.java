package io.github.openita.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import java.util.Locale;

/** What the verdict on an item rests on, from the least to the most. Immutable and thread-safe. */
public enum Evidence implements Coded {
    /** What was typed; no link of it was opened. */
    STATED,
    /** A link of it at least was opened, and led to what it should or not. */
    OPENED,
    /** What was opened was read, and its elements were looked for in it. */
    READ;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * Finds the evidence that a word stands for.
     *
     * @param code the word in a document, such as {@code opened}
     * @return the evidence
     * @throws io.github.openita.core.words.InvalidInputException for another word
     */
    @JsonCreator
    public static Evidence of(String code) {
        return Coded.of(Evidence.class, code);
    }

    /** {@return the word for it in documents, such as {@code opened}} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }
}
