package io.github.openita.core.survey.reading;

import java.util.List;
import java.util.function.Consumer;

/**
 * A tally that is filled cell by cell, through {@link SurveyRows}.
 *
 * @param <R> what tells of an answer that was not counted
 */
public abstract class RowTally<R> {

    /** Only for tallies. */
    protected RowTally() {}

    /**
     * Prepares for the rows of a table.
     *
     * @param headings the headings of the table, from left to right; a blank one has no column
     * @param refused takes what is not counted
     * @return the rows of that table
     */
    protected abstract SurveyRows rows(List<String> headings, Consumer<? super R> refused);

    /**
     * Prepares for rows that name what they answer, such as objects of JSON.
     *
     * @param refused takes what is not counted
     * @return rows with a column for every question and sub-item
     */
    protected abstract SurveyRows namedRows(Consumer<? super R> refused);
}
