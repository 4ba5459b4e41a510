package io.github.openita.io.csv;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.table.CodeCell;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table of scores, as result documents have them too. One of two years side by side is that of the
 * edition; the other is not read. Immutable and thread-safe.
 */
final class ScoreColumns {

    static final CsvColumn TOOL =
            CsvColumn.optional("tool", "แบบสำรวจ", "แบบวัด", "แบบเครื่องมือ", "เครื่องมือ", "เครื่องมือการประเมิน");
    static final CsvColumn CODE = CsvColumn.optional("code", "รหัส", "ข้อ", "รหัสข้อ", "ตัวชี้วัด", "item")
            .explained(CodeCell.EXPLAINED.getTh() + " ไม่ต้องแก้", CodeCell.EXPLAINED.getEn() + "; leave it")
            .wide(14);
    static final CsvColumn INDICATOR = CsvColumn.optional("indicator", "ตัวชี้วัดที่", "เลขตัวชี้วัด");
    /** Counts the rows or, beside a tool, its indicators. */
    static final CsvColumn NUMBER = CsvColumn.optional("number", "ลำดับ", "ที่", "ลำดับที่", "no");

    static final CsvColumn NAME = CsvColumn.optional(
                    "name",
                    "ชื่อ",
                    "title",
                    "รายการ",
                    "ประเด็น",
                    "ข้อคำถาม",
                    "ประเด็นการประเมิน",
                    "ชื่อตัวชี้วัด",
                    "คำถาม",
                    "รายละเอียดตัวชี้วัด",
                    "รายละเอียด")
            .explained("ชื่อ ไม่ต้องแก้", "its name; leave it")
            .wide(52);

    /** The score in tables that are written. */
    static final CsvColumn WRITTEN = CsvColumn.required("score", "คะแนน")
            .explained(
                    "คะแนน 0–100 ที่ประกาศ เช่น 95.42 (ไม่ทราบให้เว้นว่าง)",
                    "the score, 0–100, such as 95.42 (empty where it is not known)")
            .ofNumbers()
            .wide(20);

    private static final CsvColumn PLAIN_SCORE = CsvColumn.optional(
                    "score", "คะแนน", "คะแนนที่ได้", "ผลคะแนน", "คะแนน (ร้อยละ)", "ร้อยละ", "points")
            .withHelpOf(WRITTEN);
    private static final CsvColumn ANY_YEAR = CsvColumn.optional("2567", "ปี พ.ศ. เช่น 2567");
    private static final CsvColumn CHANGE = CsvColumn.optional(
                    "change", "การเปลี่ยนแปลง", "ผลต่าง", "ผลการเปรียบเทียบ", "เปรียบเทียบ", "แนวโน้ม", "หมายเหตุ")
            .notRead();

    /** A heading of one year, without its spaces and points: {@code ผลคะแนน ปีงบประมาณ พ.ศ. 2567 (ร้อยละ)}. */
    private static final Pattern YEAR = Pattern.compile("(?:ผล)?(?:คะแนน)?(?:การ)?(?:ประเมิน|ที่ได้)?(?:ita)?"
            + "(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พศ)?(2[4-7][0-9]{2})(?:\\((?:ร้อยละ|คะแนน)\\))?");

    /** The score of each row. */
    final CsvColumn score;

    private final CsvColumn otherYears;

    private ScoreColumns(CsvColumn score, CsvColumn otherYears) {
        this.score = score;
        this.otherYears = otherYears;
    }

    static ScoreColumns of(FiscalYear year) {
        String own = year.toString();
        return new ScoreColumns(
                PLAIN_SCORE.orLike(heading -> own.equals(yearIn(heading))),
                ANY_YEAR.orLike(heading -> !yearIn(heading).isEmpty() && !own.equals(yearIn(heading)))
                        .notRead());
    }

    private static String yearIn(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.matches() ? year.group(1) : "";
    }

    List<CsvColumn> known() {
        return List.of(TOOL, CODE, INDICATOR, NAME, score, otherYears, NUMBER, CHANGE);
    }

    /** Of each group a table must have one. */
    List<List<CsvColumn>> oneOfEach() {
        return List.of(List.of(CODE, INDICATOR, TOOL), List.of(score, otherYears));
    }

    /** The years whose scores a table has, where none of them is that of the edition. */
    Set<String> yearsOf(CsvTable table) {
        Set<String> years = new TreeSet<>();
        for (String heading : table.headings()) {
            String year = yearIn(CsvColumn.plain(heading));
            if (!year.isEmpty()) {
                years.add(year);
            }
        }
        return years;
    }
}
