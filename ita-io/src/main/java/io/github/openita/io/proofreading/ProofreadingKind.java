package io.github.openita.io.proofreading;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Coded;
import java.util.List;
import java.util.Locale;

/** What sort of mistake a document has, or what of it could not be judged. Immutable and thread-safe. */
public enum ProofreadingKind implements Coded {
    /** An item without a point stands among those to keep (รักษาระดับ). */
    ZERO_KEPT(
            "ข้อที่ได้ 0 คะแนนอยู่ในกลุ่มรักษาระดับ",
            "An item that got 0 stands among those to keep (รักษาระดับ).",
            Severity.ERROR),
    /** A code that the form of the year does not have. */
    UNKNOWN_CODE(
            "รหัสที่แบบประเมินของปีนั้นไม่มี",
            "A code that the form of the year does not have: an error beside a score or among faults and items to keep, "
                    + "in a measure or a progress row a warning, since it may be of another year's form.",
            Severity.ERROR,
            Severity.WARNING),
    /** A code beside the title of another one. */
    OTHER_TITLE(
            "รหัสอยู่กับชื่อของข้ออื่น", "A code stands beside the title of another item or question.", Severity.ERROR),
    /** The same code twice in tables of scores. */
    CODE_TWICE(
            "รหัสเดียวกันอยู่สองแห่งในตารางคะแนน",
            "The same code has two rows in the tables of scores; a table that repeats another one is not meant.",
            Severity.WARNING),
    /** A figure that is not the one of the data. */
    FIGURE_DIFFERS(
            "ตัวเลขไม่ตรงกับข้อมูล",
            "A score, or a number of measures, is not that of the data: a warning where it is that of another year or a "
                    + "published one that the data do not lead to, a remark where only the rounding differs.",
            Severity.ERROR,
            Severity.WARNING,
            Severity.INFO),
    /** A band that is not the one of the result. */
    BAND_DIFFERS(
            "ระดับผลการประเมินไม่ตรงกับผล",
            "The band is not that of the result: a warning where the published band is not the one that the scores lead to. "
                    + "A band that the scores leave open is not judged.",
            Severity.ERROR,
            Severity.WARNING),
    /** How far a measure is, is not what the data say. */
    STATUS_DIFFERS(
            "สถานะไม่ตรงกับข้อมูล",
            "A row of a progress report says how far a measure is, and the data say otherwise; a warning where its title is only "
                    + "like that of the data.",
            Severity.ERROR,
            Severity.WARNING),
    /** A measure of the data is in no row. */
    ROW_MISSING(
            "ไม่มีแถวของรายการที่อยู่ในข้อมูล",
            "A measure of the data has no row in the tables of a progress report, or one under another title.",
            Severity.WARNING),
    /** A cover or heading that names another fiscal year. */
    OTHER_YEAR(
            "หน้าปกหรือหัวเรื่องเป็นของปีงบประมาณอื่น",
            "Cover or title name a fiscal year that the data are not of.",
            Severity.WARNING),
    /** Something was done after the round that the report is of. */
    DONE_AFTER_ROUND(
            "ดำเนินการหลังสิ้นรอบที่รายงาน",
            "A row of a progress report says that something was done after its round ended, or outside its fiscal year.",
            Severity.WARNING),
    /** The evidence of what is done is of another year. */
    EVIDENCE_OF_OTHER_YEAR(
            "หลักฐานเป็นของปีอื่น",
            "The documents named as evidence of what is done are of another year than the item asks for; a remark where the "
                    + "form does not say which year it asks for.",
            Severity.WARNING,
            Severity.INFO),
    /** A measure without anybody who is responsible. */
    NO_OWNER(
            "มาตรการไม่มีผู้รับผิดชอบ",
            "A measure or an action names nobody who is responsible; in a progress report, or where the table has no such "
                    + "column, a warning.",
            Severity.ERROR,
            Severity.WARNING),
    /** Months that are not of the quarter beside them, or a report before what it reports on is due. */
    MONTH_AGAINST_QUARTER(
            "เดือนขัดกับไตรมาส",
            "Months are not of the quarter that they stand beside, or something is reported in a quarter before the month in "
                    + "which it is due. Quarter 1 is October to December.",
            Severity.WARNING),
    /** A period that is wholly outside the year of the measures. */
    PERIOD_OF_OTHER_YEAR(
            "ช่วงเวลาอยู่นอกปีงบประมาณของมาตรการ",
            "The period of a measure lies wholly outside the fiscal year of the measures.",
            Severity.WARNING),
    /** Something that was to be written in is still open. */
    GAP_LEFT("ยังไม่ได้เขียนแทนข้อความในวงเล็บ", "A marked gap is still to be written over.", Severity.WARNING),
    /** A table that such a document has was not found. */
    TABLE_MISSING(
            "ไม่พบตารางที่เอกสารชนิดนี้มี",
            "A table that such a document has was not found by its headings, so that nothing of it was judged.",
            Severity.WARNING),
    /** Something that could not be read or matched. */
    NOT_READ(
            "อ่านหรือจับคู่ไม่ได้ จึงไม่ได้ตรวจ",
            "A row, a figure or a sheet that could not be read or matched, so that it was not judged.",
            Severity.INFO);

    private final String th;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // a list that does not change
    private final List<Severity> severities;

    ProofreadingKind(String th, String en, Severity... severities) {
        this.th = th;
        this.en = en;
        this.severities = List.of(severities);
    }

    /** {@return the word for it in documents, such as {@code zero-kept}} */
    @Override
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the rule, a stable name such as {@code proofreading/zero-kept}} */
    public String getRuleId() {
        return "proofreading/" + getCode();
    }

    /** {@return what it means: in Thai in a few words, in English in a sentence} */
    public BilingualText getMeaning() {
        return BilingualText.of(th, en);
    }

    /** {@return how much it can weigh, the heaviest first} */
    public List<Severity> getSeverities() {
        return severities;
    }
}
