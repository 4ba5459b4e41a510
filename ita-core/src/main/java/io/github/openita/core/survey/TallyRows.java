package io.github.openita.core.survey;

import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.core.words.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** The rows that a reader puts into one tally. Not thread-safe. */
final class TallyRows implements SurveyRows {

    private final ResponseTally tally;
    private final SurveyColumns columns;
    private final SurveyRow row;
    private final Consumer<? super RefusedAnswer> refused;

    TallyRows(ResponseTally tally, SurveyColumns columns, Consumer<? super RefusedAnswer> refused) {
        this.tally = tally;
        this.columns = columns;
        this.row = columns.newRow();
        this.refused = refused;
    }

    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public int indexOf(String heading) {
        return columns.indexOf(heading);
    }

    @Override
    public List<String> absent() {
        return columns.getAbsent();
    }

    @Override
    public void begin(long number) {
        row.begin(number);
    }

    @Override
    public void set(int column, char[] buffer, int offset, int length) {
        row.set(column, buffer, offset, length);
    }

    @Override
    public void set(int column, String value) {
        row.set(column, value);
    }

    @Override
    public void setTwice(int column) {
        row.setTwice(column);
    }

    @Override
    public void setUnknown(String heading, String value) {
        row.setBeyond(0, heading, value);
    }

    @Override
    public boolean isEmpty() {
        return row.isEmpty();
    }

    @Override
    public void count() {
        tally.add(row, refused);
    }

    @Override
    public void refuse(long number, BilingualText text) {
        tally.refuseRow(number, text, refused);
    }
}
