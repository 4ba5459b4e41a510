package io.github.openita.rules;

import java.util.ArrayList;
import java.util.List;

/** What is amiss in the cells of one column; of a flood the first are kept and all are counted. Used by one thread. */
final class ColumnCells {

    /** So many are listed of one rule; nobody reads more. */
    private static final int MOST = FindingList.MOST;

    private final int index;
    private final boolean noneAllowed;
    private final List<Cell> amiss = new ArrayList<>();
    private long moreBlank;
    private long moreDoubtful;
    private boolean telling;

    /** A cell that is blank, or tells nothing. */
    record Cell(DataRow row, Meaning meaning, String text) {}

    ColumnCells(Rule rule, int index) {
        this.index = index;
        this.noneAllowed = rule.isNoneAllowed();
    }

    /** Where the column stands, from 0. */
    int index() {
        return index;
    }

    void take(DataRow row) {
        String text = row.cell(index);
        Meaning meaning = Meaning.of(text);
        if (meaning == Meaning.TOLD || (meaning == Meaning.NONE && noneAllowed)) {
            telling = true;
        } else if (amiss.size() < MOST) {
            amiss.add(new Cell(row, meaning, text));
        } else if (meaning == Meaning.BLANK) {
            moreBlank++;
        } else {
            moreDoubtful++;
        }
    }

    /** Whether its cells may say that there is none. */
    boolean isNoneAllowed() {
        return noneAllowed;
    }

    /** The first cells that are amiss, from the top. */
    List<Cell> amiss() {
        return amiss;
    }

    /** How many blank cells there are besides. */
    long moreBlank() {
        return moreBlank;
    }

    /** How many cells there are besides that tell nothing. */
    long moreDoubtful() {
        return moreDoubtful;
    }

    /** Whether any cell tells what is asked for. */
    boolean isTelling() {
        return telling;
    }
}
