package io.github.openita.io.engine;

/**
 * Where a token starts. Immutable and thread-safe.
 *
 * @param offset how many UTF-16 units of a text, or bytes of an array, stand before it
 * @param line the line that it starts in, from 1
 * @param column the column in that line, in these units, from 1
 */
public record TokenStart(int offset, int line, int column) {}
