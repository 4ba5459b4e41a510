package io.github.openita.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands. Immutable and thread-safe.
 *
 * @param pointer the value as a JSON Pointer
 * @param line the line of its first character, from 1; {@code null} where there is no text
 * @param column the column of that character in UTF-16 units, from 1; {@code null} where there is no text
 */
public record Place(
        String pointer, @Nullable Integer line, @Nullable Integer column) {}
