package io.github.openita.office.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.proofreading.Proofreader;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.office.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake that is put into a document is found in it, and no other one. */
class MistakesTest {

    @TempDir
    Path folder;

    private ProofreadingReport read(Written document, String from, String to) throws IOException {
        Path file = Written.docx(document.report(), folder.resolve("changed.docx"));
        Written.changed(file, text -> {
            String changed = text.replace(from, to);
            assertNotEquals(text, changed, "the document has no " + from);
            return changed;
        });
        return document.proofreader().read(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANALYSIS | any | >99.60< | >96.90< | figure-differs | error | ตัวชี้วัดที่ 2 เขียนว่า 96.90
            ANALYSIS | text | 95.42 | 94.52 | figure-differs | error | คะแนนภาพรวม เขียนว่า 94.52
            ANALYSIS | text | ผ่านดี | ผ่านดีเยี่ยม | band-differs | error | ระดับผลการประเมิน
            ANALYSIS | text | , o15 ประกาศ | , o17 รายงาน, o15 ประกาศ | zero-kept | error | ข้อ o17
            ANALYSIS | text | , o20 ประมวล | , รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี, o20 ประมวล | zero-kept | error | ข้อ o19
            ANALYSIS | any | >e9< | >e19< | unknown-code | error | e19 ไม่มีในแบบประเมินปี 2567
            ANALYSIS | any | >o25< | >o14< | other-title | error | รหัส o14 อยู่กับชื่อของข้อ o25
            ANALYSIS | any | >ประจำปีงบประมาณ พ.ศ. 2567< | >ประจำปีงบประมาณ พ.ศ. 2564< | other-year | warning | 2564
            ANALYSIS | any | 1 เมษายน 2568 ถึง 30 กันยายน 2568 | 1 เมษายน 2570 ถึง 30 กันยายน 2570 | period-of-other-year | warning | 2570
            ANALYSIS | any | 1 เมษายน 2568 ถึง 30 กันยายน 2568 | ไตรมาส 2 (เม.ย. - มิ.ย. 2568) | month-against-quarter | warning | ไตรมาส 2
            ANALYSIS | any | >สำนักปลัด< | >-< | no-owner | error | ไม่ได้ระบุผู้รับผิดชอบ
            ANALYSIS | any | >มาตรการ/\u200Bโครงการ/\u200Bกิจกรรม< | >เรื่อง< | table-missing | warning | ตารางมาตรการ
            ANALYSIS | any | >สำนักปลัด< | >[ระบุผู้รับผิดชอบ]< | gap-left | warning | [ระบุผู้รับผิดชอบ]
            YEAR_ON_YEAR | text | 97.44 | 97.54 | figure-differs | warning | คะแนนภาพรวม เขียนว่า 97.54
            YEAR_ON_YEAR | text | 96.17 | 96.07 | figure-differs | error | ตัวชี้วัดที่ 7 เขียนว่า 96.07
            YEAR_ON_YEAR | any | >85.03< | >85.30< | figure-differs | error | ตัวชี้วัดที่ 8 เขียนว่า 85.30
            PROGRESS | text | 29 จาก 37 | 30 จาก 37 | figure-differs | error | 30 จาก 37
            PROGRESS | text | 78.38 | 78.83 | figure-differs | error | 78.83
            PROGRESS_OF_A_ROUND | any | ✓ ดำเนินการแล้ว | ✓ อยู่ระหว่างดำเนินการ | status-differs | error | อยู่ระหว่างดำเนินการ
            PROGRESS | any | ข้อ O2 | ข้อ O3 | row-missing | warning | ข้อมูลผู้บริหาร
            PROGRESS | any | 2561 - 2564 | 2557 - 2560 | evidence-of-other-year | info | 2557
            PROGRESS | any | ข้อ O43 | ข้อ O53 | unknown-code | warning | o53
            PROGRESS | any | ปีงบประมาณ พ.ศ. 2564 | ปีงบประมาณ พ.ศ. 2562 | other-year | warning | 2562
            PROGRESS_OF_A_ROUND | any | ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖ | ๑ เดือน เมษายน พ.ศ.๒๕๖๖ | done-after-round | warning | 1 เม.ย. 2566
            ACTIONS | any | ไตรมาส ๔ | ไตรมาส ๑ | month-against-quarter | warning | ไตรมาส 1
            ACTIONS | any | >o43< | >o44< | unknown-code | warning | o44
            """)
    void aMistakeIsFoundInItsPlace(
            Written document, String where, String from, String to, String kind, String severity, String found)
            throws IOException {
        List<ProofreadingFinding> findings = read(document, from, to).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.kind().getCode().equals(kind)
                                && finding.severity().getCode().equals(severity)
                                && finding.found().getTh().contains(found)
                                && (where.equals("any")
                                        || finding.place().paragraph().isPresent())),
                () -> kind + " not among "
                        + String.join(
                                "\n", findings.stream().map(Object::toString).toList()));
    }

    @Test
    void aWorkbookIsHeldAgainstTheResult() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        Worksheet scores = workbook.newWorksheet("คะแนน");
        List<String> headings = List.of("ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", "คะแนน");
        for (int i = 0; i < headings.size(); i++) {
            scores.value(0, i, headings.get(i));
        }
        scores.value(1, 0, 2);
        scores.value(1, 1, "การใช้งบประมาณ");
        scores.value(1, 2, 96.9);
        Worksheet measures = workbook.newWorksheet("มาตรการ");
        List<String> columns = List.of("มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา");
        for (int i = 0; i < columns.size(); i++) {
            measures.value(0, i, columns.get(i));
        }
        measures.value(1, 0, "จัดทำคู่มือ");
        workbook.finish();
        Path file = Files.write(folder.resolve("plan.xlsx"), bytes.toByteArray());
        List<String> found = Written.ANALYSIS.proofreader().read(file).findings().stream()
                .map(finding -> finding.kind().getCode() + " "
                        + finding.place().describe().getTh())
                .toList();
        assertEquals(
                List.of(
                        "figure-differs \"คะแนน\" แถวที่ 2 คอลัมน์ \"คะแนน\"",
                        "no-owner \"มาตรการ\" แถวที่ 2 คอลัมน์ \"ผู้รับผิดชอบ\""),
                found);
    }

    @Test
    void whatIsNoDocumentIsRefusedInOneLine() throws IOException {
        Proofreader proofreader = Proofreader.analysis(Written.card("result-2567-pa-ron"), FiscalYear.of(2568));
        Path text = Files.writeString(folder.resolve("plan.txt"), "แผน");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> proofreader.read(text));
        assertTrue(
                refused.getText().getTh().contains("plan.txt: ตรวจได้เฉพาะเอกสาร Word"),
                refused.getText().getTh());
        Path damaged = Files.write(folder.resolve("plan.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        assertThrows(InvalidInputException.class, () -> proofreader.read(damaged));
        Path missing = folder.resolve("none.docx");
        assertThrows(InvalidInputException.class, () -> proofreader.read(missing));
        Path pdf = Made.pdf(folder.resolve("plan.pdf"), "plan");
        assertThrows(InvalidInputException.class, () -> proofreader.read(pdf));
    }
}
