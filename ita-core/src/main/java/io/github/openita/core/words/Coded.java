package io.github.openita.core.words;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One of a few things that documents have a word for. Implementations are immutable and thread-safe. */
public interface Coded {

    /** {@return the word for it in documents} */
    String getCode();

    /**
     * Finds what a word stands for.
     *
     * @param type the things that have words
     * @param code a word of a document
     * @param <E> the type of the things
     * @return the one that has this word
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        E[] all = type.getEnumConstants();
        for (E one : all) {
            if (one.getCode().equals(code)) {
                return one;
            }
        }
        String codes = Arrays.stream(all).map(Coded::getCode).collect(Collectors.joining(", "));
        throw new InvalidInputException(
                ThaiText.quoted(code) + ": ใช้ได้เพียง " + codes, ThaiText.quoted(code) + ": must be one of " + codes);
    }
}
