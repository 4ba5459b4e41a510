package io.github.openita.io.agencies;

import io.github.openita.io.table.CsvColumn;
import java.util.List;

/** The columns of a table of many agencies that say who they are and what was published. Static members only. */
final class AgencyColumns {

    static final CsvColumn AGENCY = CsvColumn.required(
            "agency",
            "หน่วยงาน",
            "ชื่อหน่วยงาน",
            "หน่วยงานภาครัฐ",
            "หน่วยงานที่รับการประเมิน",
            "รายชื่อหน่วยงาน",
            "ชื่อ อปท.",
            "อปท.",
            "องค์กรปกครองส่วนท้องถิ่น",
            "ชื่อ",
            "name");
    /** What a column of other things may be called too. */
    static final CsvColumn NAME_ALONE = CsvColumn.optional("name", "ชื่อ");

    static final CsvColumn ID = CsvColumn.optional("id", "รหัสหน่วยงาน", "รหัส", "agency id", "code");
    static final CsvColumn TYPE =
            CsvColumn.optional("type", "ประเภท", "ประเภทหน่วยงาน", "ประเภท อปท.", "กลุ่มหน่วยงาน", "agency type");
    static final CsvColumn DISTRICT = CsvColumn.optional("district", "อำเภอ", "อำเภอ/เขต", "เขต", "เขต/อำเภอ");
    static final CsvColumn PROVINCE = CsvColumn.optional("province", "จังหวัด");
    static final CsvColumn PARENT = CsvColumn.optional(
            "parent",
            "สังกัด",
            "หน่วยงานต้นสังกัด",
            "ต้นสังกัด",
            "กระทรวง",
            "สังกัดกระทรวง",
            "กระทรวง/สังกัด",
            "ministry");
    static final CsvColumn YEAR = CsvColumn.optional(
            "year",
            "ปี",
            "ปีงบประมาณ",
            "ปี พ.ศ.",
            "พ.ศ.",
            "ปีงบประมาณ พ.ศ.",
            "ประจำปีงบประมาณ",
            "ปีที่ประเมิน",
            "fiscal year");
    static final CsvColumn EDITION = CsvColumn.optional("edition", "แบบประเมิน");
    static final CsvColumn OVERALL = CsvColumn.optional(
            "overall",
            "คะแนนภาพรวม",
            "คะแนนรวม",
            "คะแนนรวมทั้งหมด",
            "ผลคะแนน",
            "ผลคะแนนรวม",
            "ผลคะแนนภาพรวม",
            "คะแนน",
            "คะแนน ITA",
            "ผลคะแนน ITA",
            "คะแนนเฉลี่ย",
            "คะแนนที่ได้",
            "รวม",
            "ผลรวม",
            "ผลการประเมิน ITA",
            "total",
            "score",
            "ITA score");
    /** Where the table has another overall score beside it, which is what the scores come to. */
    static final CsvColumn PUBLISHED = CsvColumn.optional("published", "คะแนนที่ประกาศ", "คะแนนภาพรวมที่ประกาศ");

    static final CsvColumn BAND = CsvColumn.optional(
            "band",
            "ระดับ",
            "ระดับผลการประเมิน",
            "ผลการประเมิน",
            "ระดับการประเมิน",
            "ระดับผลคะแนน",
            "ผลการประเมินระดับ",
            "rating",
            "level");
    private static final CsvColumn PASSED_OVER = CsvColumn.optional(
                    "number",
                    "ลำดับ",
                    "ลำดับที่",
                    "ที่",
                    "อันดับ",
                    "อันดับที่",
                    "no",
                    "rank",
                    "หมายเหตุ",
                    "note",
                    "provisional",
                    "ระดับที่คำนวณ",
                    "ตัวเลขไม่ตรงกัน",
                    "การเปลี่ยนแปลง",
                    "เปลี่ยนแปลง",
                    "ผลต่าง",
                    "change")
            .notRead();

    static final List<CsvColumn> ALL =
            List.of(AGENCY, ID, TYPE, DISTRICT, PROVINCE, PARENT, YEAR, EDITION, OVERALL, PUBLISHED, BAND, PASSED_OVER);

    /** What the table of one result never has. */
    static final List<CsvColumn> ONLY_OF_AGENCIES = List.of(TYPE, DISTRICT, PROVINCE, PARENT, YEAR, EDITION);

    private AgencyColumns() {}

    /** Whether a column is never of a year or a tool. */
    static boolean isAboutAgencies(CsvColumn column) {
        return column.equals(AGENCY) || column.equals(ID) || ONLY_OF_AGENCIES.contains(column);
    }
}
