package io.github.openita.office.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.Golden;
import io.github.openita.io.csv.Form;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.office.Made;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms as workbooks: what Apache POI sees of them, and how workbooks that officers filled in are read. */
class FormWorkbookTest {

    private static final Edition EDITION = Editions.of(2567);
    private static final FiscalYear YEAR = FiscalYear.of(2568);
    private static final int SHOWN = 6;

    @TempDir
    Path folder;

    private static byte[] bytes(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.writeXlsx(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aFormHasFrozenHeadingsExplanationsAndDropDowns(FormKind kind) throws IOException {
        Form form = Forms.empty(kind, EDITION, YEAR, Language.TH);
        assertArrayEquals(bytes(form), bytes(form));
        StringBuilder seen = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(form)))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                seen.append("== ").append(sheet.getSheetName());
                seen.append(workbook.isSheetHidden(i) ? " (hidden)\n" : "\n");
                if (sheet.getPaneInformation() != null) {
                    seen.append("frozen rows: ")
                            .append(sheet.getPaneInformation().getHorizontalSplitTopRow())
                            .append('\n');
                }
                describe(sheet, seen);
            }
        }
        Golden.check(
                "ita-io/office/src/test/resources/golden/form-" + kind.getCode() + "-2567.th.txt", seen.toString());
    }

    private static void describe(XSSFSheet sheet, StringBuilder seen) {
        for (int row = 0; row <= Math.min(sheet.getLastRowNum(), SHOWN); row++) {
            XSSFRow cells = sheet.getRow(row);
            for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
                XSSFCell cell = cells.getCell(column);
                if (cell != null && !new DataFormatter().formatCellValue(cell).isEmpty()) {
                    seen.append(cell.getReference())
                            .append(' ')
                            .append(sheet.getColumnWidth(column) / 256)
                            .append(' ')
                            .append(cell.getCellStyle().getDataFormatString())
                            .append(": ")
                            .append(new DataFormatter().formatCellValue(cell))
                            .append('\n');
                }
            }
        }
        seen.append("rows: ").append(sheet.getLastRowNum() + 1).append('\n');
        for (XSSFDataValidation list : sheet.getDataValidations()) {
            seen.append("list ")
                    .append(list.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .append(" from ")
                    .append(list.getValidationConstraint().getFormula1())
                    .append(list.getShowErrorBox() ? ", nothing else\n" : ", or something else\n");
        }
    }

    /** What officers do to a sheet. */
    private interface Filling {
        void fill(XSSFWorkbook workbook);
    }

    private static Source filled(FormKind kind, Filling filling) throws IOException {
        Form form = Forms.empty(kind, EDITION, YEAR, Language.TH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(form)))) {
            filling.fill(workbook);
            workbook.write(out);
        }
        return Source.of("ผล.xlsx", out.toByteArray());
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    }

    private static int rowOf(XSSFSheet sheet, String code) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .filter(row -> code.equals(cell(sheet, row, 0).getStringCellValue()))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Runnable reading) {
        return assertThrows(DocumentException.class, reading::run).getText().getTh();
    }

    @Test
    void scoresAreReadAsTiredOfficersTypeThem() throws IOException {
        Source workbook = filled(FormKind.RESULT, filled -> {
            XSSFSheet sheet = filled.getSheetAt(0);
            cell(sheet, rowOf(sheet, "IIT"), 2).setCellValue(" ๙๙.๘๘ ");
            cell(sheet, rowOf(sheet, "OIT"), 2).setCellValue("90.84 %");
            CellStyle percent = filled.createCellStyle();
            percent.setDataFormat(filled.createDataFormat().getFormat("0.00%"));
            XSSFCell rate = cell(sheet, rowOf(sheet, "1"), 2);
            rate.setCellStyle(percent);
            rate.setCellValue(0.985);
            XSSFCell mean = cell(sheet, rowOf(sheet, "2"), 2);
            mean.setCellFormula("98+1.5");
            filled.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(mean);
            cell(sheet, rowOf(sheet, "3"), 2).setCellValue("-");
            cell(sheet, rowOf(sheet, "4"), 2).setCellValue(97);
            sheet.getRow(rowOf(sheet, "4")).setZeroHeight(true);
            cell(sheet, rowOf(sheet, "คะแนนภาพรวม"), 2).setCellValue(95.42);
            cell(sheet, rowOf(sheet, "ระดับผลการประเมิน"), 2).setCellValue("ผ่านดี");
        });
        var result = ScoresCsv.read(workbook, EDITION);
        assertEquals("{IIT=99.88, OIT=90.84}", result.getScores().getTools().toString());
        assertEquals(
                "{1=98.50, 2=99.50, 4=97.00}",
                result.getScores().getIndicators().toString());
        assertEquals("ผ่านดี", result.getPublished().orElseThrow().getBand().orElseThrow());
    }

    @Test
    void aMistakeNamesItsSheetAndCell() throws IOException {
        Source workbook = filled(FormKind.RESULT, filled -> {
            XSSFSheet sheet = filled.getSheetAt(0);
            cell(sheet, 6, 2).setCellValue("ร้อยกว่า");
            cell(sheet, 7, 2).setCellValue(101);
            cell(sheet, 8, 0).setCellValue("17");
            cell(sheet, 8, 2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
        });
        List<String> lines =
                refusal(() -> ScoresCsv.read(workbook, EDITION)).lines().toList();
        assertEquals(
                "ผล.xlsx: แผ่น \"ผลคะแนน\" ช่อง C7: คะแนน: \"ร้อยกว่า\" ไม่ใช่คะแนน: เขียนตัวเลข 0–100 เช่น 98.79",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("ผล.xlsx: แผ่น \"ผลคะแนน\" ช่อง C8: คะแนน: "), lines.get(1));
        assertTrue(lines.get(2).contains(" ช่อง A9: รหัส: "), lines.get(2));
        assertTrue(lines.get(3).contains(" ช่อง C9: คะแนน: \"#REF!\" ไม่ใช่คะแนน"), lines.get(3));
        assertEquals(4, lines.size());
    }

    @Test
    void mergedCellsGoOnAndBlankLinesArePassedOver() throws IOException {
        Source workbook = filled(FormKind.PLAN, filled -> {
            XSSFSheet sheet = filled.getSheetAt(0);
            cell(sheet, 3, 4).setCellValue("การเปิดเผยข้อมูล");
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 4, 4));
            cell(sheet, 3, 7).setCellValue("จัดทำคู่มือ");
            cell(sheet, 5, 7).setCellValue("เผยแพร่รายงาน");
            cell(sheet, 5, 1).setCellValue("o๑๗, i5");
            cell(sheet, 5, 13).setCellValue(15000);
            cell(sheet, 5, 11).setCellValue("๑ เม.ย. ๒๕๖๘ ถึง ๓๐ ก.ย. ๒๕๖๘");
        });
        List<String> subjects = new ArrayList<>();
        var plan = PlanCsv.read(workbook, YEAR);
        plan.getMeasures().forEach(measure -> subjects.add(measure.getSubject().orElse("-")));
        assertEquals("[การเปิดเผยข้อมูล, การเปิดเผยข้อมูล, การเปิดเผยข้อมูล]", subjects.toString());
        assertEquals("[o17, i5]", plan.getMeasures().get(2).getAnswers().toString());
        assertEquals(
                "15000", plan.getMeasures().get(2).getBudget().orElseThrow().toPlainString());
    }

    @Test
    void theRowOfExplanationsMayStayOrGo() throws IOException {
        Filling fill = filled -> cell(filled.getSheetAt(0), 3, 7).setCellValue("จัดทำคู่มือ");
        Filling without = filled -> {
            fill.fill(filled);
            filled.getSheetAt(0).removeRow(filled.getSheetAt(0).getRow(2));
        };
        Filling half = filled -> {
            fill.fill(filled);
            cell(filled.getSheetAt(0), 3, 14)
                    .setCellValue(cell(filled.getSheetAt(0), 2, 14).getStringCellValue());
        };
        assertEquals(
                1, PlanCsv.read(filled(FormKind.PLAN, fill), YEAR).getMeasures().size());
        assertEquals(
                PlanCsv.read(filled(FormKind.PLAN, fill), YEAR), PlanCsv.read(filled(FormKind.PLAN, without), YEAR));
        Source left = filled(FormKind.PLAN, half);
        assertEquals(
                "ผล.xlsx: แผ่น \"แผนมาตรการ\" ช่อง O4: ผลที่คาดว่าจะได้รับ: ช่องนี้ยังเป็นคำอธิบายของแบบฟอร์ม: เขียนทับหรือลบออก",
                refusal(() -> PlanCsv.read(left, YEAR)));
    }

    @Test
    void theSheetWithTheHeadingsIsReadWhereverItStands() throws IOException {
        Source behind = filled(FormKind.PROGRESS, filled -> {
            XSSFSheet notes = filled.createSheet("บันทึก");
            cell(notes, 0, 0).setCellValue("ประชุมวันจันทร์");
            filled.setSheetOrder("บันทึก", 0);
            XSSFSheet sheet = filled.getSheet("ผลการดำเนินการ");
            cell(sheet, 3, 3).setCellValue("รายงานสรุปผล");
            cell(sheet, 3, 5).setCellValue("อยู่ระหว่างดำเนินการ");
        });
        assertEquals(1, ProgressCsv.read(behind, EDITION, YEAR).getEntries().size());
        Source twice = filled(FormKind.PROGRESS, filled -> filled.cloneSheet(0, "สำเนา"));
        assertEquals(
                "ผล.xlsx: แผ่น \"สำเนา\": มีหัวตารางเดียวกับแผ่น \"ผลการดำเนินการ\": ให้เหลือแผ่นเดียว หรือซ่อนแผ่นที่ไม่ใช้",
                refusal(() -> ProgressCsv.read(twice, EDITION, YEAR)));
        Source hidden = filled(FormKind.PROGRESS, filled -> {
            filled.cloneSheet(0, "สำเนา");
            filled.setSheetHidden(filled.getSheetIndex("สำเนา"), true);
        });
        assertEquals(List.of(), ProgressCsv.read(hidden, EDITION, YEAR).getEntries());
        Source other = filled(FormKind.ACTIONS, filled -> {});
        assertTrue(refusal(() -> ProgressCsv.read(other, EDITION, YEAR)).contains("แผ่น \"กิจกรรม\" ช่อง A"));
    }

    @Test
    void answersCountTheSameAsFromCsv() throws IOException {
        List<String> headings = ResponsesCsv.headings(EDITION);
        Source workbook = filled(FormKind.RESPONSES, filled -> {
            for (int row = 1; row <= 3; row++) {
                cell(filled.getSheetAt(0), row, 0).setCellValue("A1");
                cell(filled.getSheetAt(0), row, 1).setCellValue("IIT");
                cell(filled.getSheetAt(0), row, 2).setCellValue(row);
                cell(filled.getSheetAt(0), row, 3).setCellValue("๒");
            }
            cell(filled.getSheetAt(0), 4, 0).setCellValue("A1");
            cell(filled.getSheetAt(0), 4, 1).setCellValue("IIT");
            cell(filled.getSheetAt(0), 4, 2).setCellValue("มั่ว");
        });
        ResponseTally fromSheet = ResponseTally.of(EDITION);
        List<RefusedAnswer> refused = new ArrayList<>();
        ResponsesCsv.read(SourceStream.of("r.xlsx", workbook.stream()), fromSheet, refused::add);
        String csv = String.join(",", headings) + "\nA1,IIT,1,2\nA1,IIT,2,2\nA1,IIT,3,2\nA1,IIT,มั่ว\n";
        ResponseTally fromCsv = ResponseTally.of(EDITION);
        ResponsesCsv.read(
                SourceStream.of("r.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                fromCsv,
                refused::add);
        assertEquals(fromCsv.result("A1"), fromSheet.result("A1"));
        assertEquals(4, fromSheet.getRows());
        int half = refused.size() / 2;
        assertEquals(
                refused.subList(0, half).toString(),
                refused.subList(half, 2 * half).toString());
        assertTrue(refused.size() > 1);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneLine() throws IOException {
        byte[] whole = bytes(Forms.empty(FormKind.PLAN, EDITION, YEAR, Language.TH));
        Source cut = Source.of("plan.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(
                "plan.xlsx: เปิดสมุดงานนี้ไม่ได้ ไฟล์เสียหาย: เปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx",
                refusal(() -> PlanCsv.read(cut, YEAR)));
        Source old = Source.of(
                "plan.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A});
        assertEquals(
                "plan.xlsx: สมุดงานนี้มีรหัสผ่าน หรือเป็นรุ่นเก่า (.xls): บันทึกใหม่เป็น .xlsx ที่ไม่มีรหัสผ่าน",
                refusal(() -> PlanCsv.read(old, YEAR)));
        // Its name does not matter where its bytes tell.
        assertEquals(List.of(), PlanCsv.read(Source.of("upload", whole), YEAR).getMeasures());
    }

    @Tag("slow")
    @Test
    void whatUnpacksToTooMuchIsRefusedInMemoryToo() throws IOException {
        Path file = Files.createTempFile(folder, "bomb", ".xlsx");
        Made.bomb(file, Map.of("xl/workbook.xml", "<workbook/>"), "xl/x.xml", "<x>", "<a/>", 40_000_000);
        Source bomb = Source.of("plan.xlsx", Files.readAllBytes(file));
        assertEquals("plan.xlsx: เมื่อคลายการบีบอัดแล้วใหญ่เกิน 128 MiB", refusal(() -> PlanCsv.read(bomb, YEAR)));
        Map<String, String> parts =
                IntStream.rangeClosed(0, 10_000).boxed().collect(Collectors.toMap(i -> "xl/" + i + ".xml", i -> ""));
        parts.put("xl/workbook.xml", "<workbook/>");
        Source many = Source.of("plan.xlsx", Files.readAllBytes(Made.zip(file, parts)));
        assertEquals("plan.xlsx: มีส่วนข้างในเกิน 10000 ส่วน", refusal(() -> PlanCsv.read(many, YEAR)));
    }

    @Test
    void aMatrixTakesItsActionsFromAnotherSheet() throws IOException {
        Source workbook = filled(FormKind.MATRIX, filled -> {
            XSSFSheet actions = filled.createSheet("กิจกรรม");
            List<String> headings = List.of("กิจกรรม", "ขั้นตอนการปฏิบัติ", "ผู้รับผิดชอบ", "กำหนดเสร็จ");
            List<String> cells = List.of("จัดทำคู่มือ", "ร่าง\nเวียน", "กองคลัง", "พ.ค. ๒๕๖๗");
            for (int i = 0; i < headings.size(); i++) {
                cell(actions, 0, i).setCellValue(headings.get(i));
                cell(actions, 1, i).setCellValue(cells.get(i));
            }
        });
        var matrix = MatrixCsv.read(workbook, EDITION);
        assertEquals(EDITION.getItems().size(), matrix.getRows().size());
        assertEquals("[ร่าง, เวียน]", matrix.getActions().get(0).getSteps().toString());
    }

    @Test
    void aTextThatNoCellHoldsIsNotCut() {
        MeasurePlan plan = MeasurePlan.builder()
                .fiscalYear(YEAR)
                .addMeasures(Measure.builder()
                        .id("m1")
                        .addAnswers(NodeCode.of("o17"))
                        .activity(
                                IntStream.range(0, 10_000).mapToObj(i -> "กขคง").collect(Collectors.joining()))
                        .build())
                .build();
        assertTrue(assertThrows(
                        InvalidInputException.class,
                        () -> Forms.plan(plan, Language.TH).writeXlsx(OutputStream.nullOutputStream()))
                .getText()
                .getEn()
                .contains("40000 characters"));
    }
}
