package io.github.openita.core.survey.reading;

import io.github.openita.core.words.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a survey, filled by a reader one after the other, so that no answer needs an object. Not thread-safe: each
 * thread has its own.
 */
public interface SurveyRows {

    /**
     * Prepares for the rows of a table.
     *
     * @param <R> what tells of an answer that was not counted
     * @param tally takes the answers
     * @param headings the headings of the table, from left to right; a blank one has no column
     * @param refused takes what is not counted
     * @return the rows of that table
     * @throws io.github.openita.core.problem.DocumentException where headings are not understood, stand twice or are
     *     missing
     */
    static <R> SurveyRows of(RowTally<R> tally, List<String> headings, Consumer<? super R> refused) {
        return tally.rows(headings, refused);
    }

    /**
     * Prepares for rows that name what they answer, such as objects of JSON.
     *
     * @param <R> what tells of an answer that was not counted
     * @param tally takes the answers
     * @param refused takes what is not counted
     * @return rows with a column for the agency, the survey, and every question and sub-item
     */
    static <R> SurveyRows named(RowTally<R> tally, Consumer<? super R> refused) {
        return tally.namedRows(refused);
    }

    /** {@return how many columns there are} */
    int size();

    /**
     * Finds a column by its heading.
     *
     * @param heading a heading, as people write it
     * @return the index of its column, from 0; −1 where there is none
     */
    int indexOf(String heading);

    /**
     * Lists what the table leaves out of a survey that it has questions of.
     *
     * @return the questions and sub-items without a column: they will have no score
     */
    List<String> absent();

    /**
     * Empties the row for the next respondent.
     *
     * @param number the number that messages name the row by, from 1: in a file the line that it starts in
     */
    void begin(long number);

    /**
     * Puts a value into a cell that is still empty. No characters are no value; a value after the last column is
     * kept for the report.
     *
     * @param column the index of its column, from 0
     * @param buffer where its characters stand; not kept
     * @param offset where they start
     * @param length how many there are
     */
    void set(int column, char[] buffer, int offset, int length);

    /**
     * Puts a value into a cell that is still empty.
     *
     * @param column the index of its column, from 0
     * @param value the value; an empty one is none
     */
    void set(int column, String value);

    /**
     * Notes that a column was given two values, so that neither counts.
     *
     * @param column the index of the column, from 0
     */
    void setTwice(int column);

    /**
     * Notes a value that has no column, for the report; white space is none.
     *
     * @param heading what the row calls the column
     * @param value what stands there
     */
    void setUnknown(String heading, String value);

    /** {@return whether nothing stands in the row} */
    boolean isEmpty();

    /** Counts the answers of the row. */
    void count();

    /**
     * Counts a row that its reader could not make out.
     *
     * @param number the number of the row, from 1
     * @param text what was found and what is allowed
     */
    void refuse(long number, BilingualText text);
}
