package io.github.openita.rules.site;

/**
 * A place in a text where an element is named.
 *
 * @param element which of the elements
 * @param from where it begins in the text
 * @param to where it ends, behind its last letter
 * @param first whether nothing but a number stands before it in its line
 */
record TextHeading(int element, int from, int to, boolean first) {}
