package io.github.openita.io.proofreading.heading;

import io.github.openita.core.words.BilingualText;
import java.util.Set;

/** What a table is, by the columns that it has. */
public enum TableKind {
    SCORES("ตารางคะแนน", "a table of scores"),
    MEASURES("ตารางมาตรการ", "a table of measures"),
    ACTIONS("ตารางกิจกรรมตามมาตรการ", "a table of actions"),
    PROGRESS("ตารางผลการดำเนินการ", "a table of progress"),
    MATRIX("ตารางความรับผิดชอบ", "a matrix of responsibility"),
    OTHER("ตารางอื่น", "another table");

    private final String th;
    private final String en;

    TableKind(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** What a finding calls such a table. */
    public BilingualText nameOf() {
        return BilingualText.of(th, en);
    }

    static TableKind of(Set<ColumnRole> columns) {
        if (columns.contains(ColumnRole.MEASURE)) {
            if (columns.contains(ColumnRole.DUE) || columns.contains(ColumnRole.REPORTING)) {
                return ACTIONS;
            }
            return any(columns, ColumnRole.OWNER, ColumnRole.PERIOD, ColumnRole.STEPS) ? MEASURES : OTHER;
        }
        if (columns.contains(ColumnRole.TOTAL)) {
            return OTHER;
        }
        if (columns.contains(ColumnRole.SUBJECT)) {
            return any(columns, ColumnRole.DONE, ColumnRole.STATUS, ColumnRole.OUTCOME) ? PROGRESS : OTHER;
        }
        if (columns.contains(ColumnRole.DATA)) {
            return any(columns, ColumnRole.PREPARES, ColumnRole.PUBLISHES) ? MATRIX : OTHER;
        }
        boolean named = any(columns, ColumnRole.TOOL, ColumnRole.CODE, ColumnRole.INDICATOR, ColumnRole.NAME);
        return columns.contains(ColumnRole.SCORE) && named ? SCORES : OTHER;
    }

    private static boolean any(Set<ColumnRole> columns, ColumnRole... wanted) {
        for (ColumnRole role : wanted) {
            if (columns.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
