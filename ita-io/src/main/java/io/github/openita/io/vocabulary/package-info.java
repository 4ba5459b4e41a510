/**
 * Editions as reference data for others: SKOS in Turtle and JSON-LD, and a table with a row for each element.
 *
 * <pre>{@code
 * EditionVocabulary vocabulary = EditionVocabulary.of(Editions.of(2567));
 * String turtle = vocabulary.toTurtle();
 * String table = vocabulary.toCsv();
 * }</pre>
 *
 * <p>An address is made of the name and revision of the edition and of the codes of its form, so that it stays: {@code
 * nacc-2567.r1.ttl#o17} is an item, {@code nacc-2567.r1.ttl#o17/problems} one of its elements.
 */
@NullMarked
package io.github.openita.io.vocabulary;

import org.jspecify.annotations.NullMarked;
