package io.github.openita.office.template;

/**
 * A stretch of text. Immutable.
 *
 * @param text its characters, without escapes
 */
record Text(String text) implements Node {}
