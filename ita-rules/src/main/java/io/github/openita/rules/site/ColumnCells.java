package io.github.openita.rules.site;

import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.wording.Meaning;
import java.util.ArrayList;
import java.util.List;

/** The cells of one column that hold no data; of a flood the first are kept and all are counted. Used by one thread. */
public final class ColumnCells {

    /** So many are listed of one rule; nobody reads more. */
    private static final int MOST = 1000;

    private final int index;
    private final boolean noneAllowed;
    private final List<Cell> withoutData = new ArrayList<>();
    private long moreBlank;
    private long moreDoubtful;
    private boolean anyData;

    /**
     * A cell that is blank, or tells nothing.
     *
     * @param row its row
     * @param meaning what it tells
     * @param text what stands in it
     */
    public record Cell(DataRow row, Meaning meaning, String text) {}

    ColumnCells(boolean noneAllowed, int index) {
        this.index = index;
        this.noneAllowed = noneAllowed;
    }

    /** {@return where the column stands, from 0} */
    public int index() {
        return index;
    }

    void take(DataRow row) {
        String text = row.cell(index);
        Meaning meaning = Meaning.of(text);
        if (meaning == Meaning.DATA || (meaning == Meaning.NONE && noneAllowed)) {
            anyData = true;
        } else if (withoutData.size() < MOST) {
            withoutData.add(new Cell(row, meaning, text));
        } else if (meaning == Meaning.BLANK) {
            moreBlank++;
        } else {
            moreDoubtful++;
        }
    }

    /** {@return whether its cells may say that there is none} */
    public boolean isNoneAllowed() {
        return noneAllowed;
    }

    /** {@return the first cells without data, from the top} */
    public List<Cell> withoutData() {
        return withoutData;
    }

    /** {@return how many blank cells there are besides} */
    public long moreBlank() {
        return moreBlank;
    }

    /** {@return how many cells there are besides that tell nothing} */
    public long moreDoubtful() {
        return moreDoubtful;
    }

    /** {@return whether any cell tells what is asked for} */
    public boolean isAnyData() {
        return anyData;
    }
}
