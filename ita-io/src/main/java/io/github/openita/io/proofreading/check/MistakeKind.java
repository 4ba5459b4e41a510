package io.github.openita.io.proofreading.check;

/** What checks look for. What each means and how much it weighs, the public kind of the same name says. */
public enum MistakeKind {
    /** An item without a point stands among those to keep (รักษาระดับ). */
    ZERO_KEPT,
    /** A code that the form of the year does not have. */
    UNKNOWN_CODE,
    /** A code beside the title of another one. */
    OTHER_TITLE,
    /** The same code twice in tables of scores. */
    CODE_TWICE,
    /** A figure that is not the one of the data. */
    FIGURE_DIFFERS,
    /** A band that is not the one of the result. */
    BAND_DIFFERS,
    /** How far a measure is, is not what the data say. */
    STATUS_DIFFERS,
    /** A measure of the data is in no row. */
    ROW_MISSING,
    /** A cover or heading that names another fiscal year. */
    OTHER_YEAR,
    /** Something was done after the round that the report is of. */
    DONE_AFTER_ROUND,
    /** The evidence of what is done is of another year. */
    EVIDENCE_OF_OTHER_YEAR,
    /** A measure without anybody who is responsible. */
    NO_OWNER,
    /** Months that are not of the quarter beside them, or a report before what it reports on is due. */
    MONTH_AGAINST_QUARTER,
    /** A period that is wholly outside the year of the measures. */
    PERIOD_OF_OTHER_YEAR,
    /** Something that was to be written in is still open. */
    GAP_LEFT,
    /** A table that such a document has was not found. */
    TABLE_MISSING,
    /** Something that could not be read or matched. */
    NOT_READ
}
