package io.github.openita.core.survey;

import io.github.openita.core.words.Coded;
import java.util.Locale;

/** Why an answer, or a whole row of answers, was not counted. Immutable and thread-safe. */
public enum RefusalKind implements Coded {
    /** The row does not say whose agency it is about. */
    EMPTY_AGENCY(true, "ไม่ระบุหน่วยงาน", "no agency"),
    /** The row does not say which survey it answers, or names one that the edition or the table has not. */
    UNKNOWN_PART(true, "ไม่ระบุหรือไม่รู้จักแบบวัด", "no or unknown survey"),
    /** The row cannot be read at all. */
    UNREADABLE(true, "อ่านไม่ได้", "unreadable"),
    /** The table has a row of this agency already, and may only have one. */
    AGENCY_TWICE(true, "หน่วยงานซ้ำ", "agency twice"),
    /** A question that the row should answer is not answered. */
    MISSING(false, "ไม่มีคำตอบ", "missing"),
    /** The answer is no choice of the question. */
    UNKNOWN_CHOICE(false, "ไม่ใช่ตัวเลือกของข้อ", "not a choice"),
    /** The answer could be more than one choice of the question. */
    AMBIGUOUS(false, "เป็นได้หลายตัวเลือก", "ambiguous"),
    /** The question is of the other survey. */
    OTHER_TOOL(false, "คำตอบของแบบวัดอื่น", "answer to the other survey"),
    /** The points of the answers to this question are not known. */
    NO_POINTS(false, "ไม่ทราบคะแนนของตัวเลือก", "no points known"),
    /** There is no such column. */
    UNKNOWN_COLUMN(false, "ไม่มีคอลัมน์นี้", "unknown column"),
    /** The row answers the same question twice. */
    TWICE(false, "ตอบข้อเดียวกันซ้ำ", "answered twice");

    private final boolean row;
    private final String nameTh;
    private final String nameEn;

    RefusalKind(boolean row, String nameTh, String nameEn) {
        this.row = row;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** {@return the word for it, such as {@code unknown-choice}} */
    @Override
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether it refuses a whole row, not one answer of it} */
    public boolean isRow() {
        return row;
    }

    /** {@return the Thai name, for where refusals are summed up} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English name, for where refusals are summed up} */
    public String getNameEn() {
        return nameEn;
    }
}
