package io.github.openita.io.proofreading.reading;

import java.util.Optional;

/**
 * A line of text: a paragraph, or what stands alone in a row of a table.
 *
 * @param text what it says, in Arabic digits
 * @param spot where it stands
 * @param indicator the indicator whose section it stands in
 * @param inTable whether it stands in a table
 */
public record Passage(String text, Spot spot, Optional<Integer> indicator, boolean inTable) {}
