package io.github.openita.io.vocabulary;

import java.util.Optional;

/** What the values of a property are. */
enum Kind {
    /** Addresses. */
    ADDRESS(Optional.empty()),
    /** Words of a language. */
    WORDS(Optional.empty()),
    /** Codes and names that are of no language. */
    CODE(Optional.of("string")),
    NUMBER(Optional.of("integer")),
    /** A decimal number. */
    AMOUNT(Optional.of("decimal")),
    YES_OR_NO(Optional.of("boolean"));

    private final Optional<String> type;

    Kind(Optional<String> type) {
        this.type = type;
    }

    /** The type of XML Schema, where the values have one. */
    Optional<String> type() {
        return type;
    }
}
