package io.github.openita.rules;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constant that a word of a document stands for. */
final class Words {

    private Words() {}

    static <T> T find(T[] constants, Function<T, String> code, String word) {
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
