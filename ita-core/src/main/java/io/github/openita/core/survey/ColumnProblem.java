package io.github.openita.core.survey;

import io.github.openita.core.words.BilingualText;
import java.io.Serializable;

/**
 * One thing that is wrong with the columns of a survey. Immutable and thread-safe.
 *
 * @param column the number of the column from 1; 0 where it is about a column that is not there
 * @param heading the heading of that column, or what a missing one would be called
 * @param text what was found and what is allowed
 */
public record ColumnProblem(int column, String heading, BilingualText text) implements Serializable {}
