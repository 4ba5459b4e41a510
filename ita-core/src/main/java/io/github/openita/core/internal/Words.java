package io.github.openita.core.internal;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constant that a word of a document stands for. Static methods only; thread-safe. */
public final class Words {

    private Words() {}

    /**
     * @param constants the constants of an enum
     * @param code the word for each of them
     * @param word a word of a document
     * @param <T> the enum
     * @return the constant of that word
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    public static <T> T find(T[] constants, Function<T, String> code, String word) {
        for (T constant : constants) {
            if (code.apply(constant).equals(word)) {
                return constant;
            }
        }
        String codes = Arrays.stream(constants).map(code).collect(Collectors.joining(", "));
        throw new InvalidInputException(
                ThaiText.quoted(word) + ": ใช้ได้เพียง " + codes, ThaiText.quoted(word) + ": must be one of " + codes);
    }
}
