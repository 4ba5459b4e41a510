package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code overview} gives of many agencies, and what it says of what it cannot use. */
class OverviewCommandTest {

    private static final String EXAMPLE =
            Golden.top().resolve("ita-examples/data/overview-example.csv").toString();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "csv, th, csv", "json, th, json"})
    void theExampleInEveryFormat(String format, String language, String golden) throws IOException {
        Run run = Run.of("overview", EXAMPLE, "--paths", "--format", format, "--lang", language);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertEquals(
                Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/overview-example." + golden)),
                run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "ประเภท", "ประเภทหน่วยงาน"})
    void onlyTheGroupsThatAreAskedForAreShown(String by) {
        Run run = Run.of("overview", EXAMPLE, "--by", by);
        assertTrue(run.out().contains("ตามประเภทหน่วยงาน"), run.out());
        assertTrue(!run.out().contains("ตามอำเภอ"), run.out());
    }

    @Test
    void ofYearsAloneThereAreNoGroups() {
        Run run = Run.of("overview", EXAMPLE, "--by", "year");
        assertEquals(0, run.exitCode());
        assertTrue(!run.out().contains("ตามประเภทหน่วยงาน"), run.out());
    }

    @Test
    void anotherGroupIsRefused() {
        Run run = Run.of("overview", EXAMPLE, "--by", "colour", "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals("--by colour: must be type, province, district, parent or year\n", run.err());
    }

    @Test
    void whatTallyWritesIsTakenFromStandardInputAndFolders() throws IOException {
        String responses = Golden.top()
                .resolve("ita-examples/data/responses-2567-example.csv")
                .toString();
        String lines = Run.of("tally", responses, "--edition", "2567").out();
        Run run = Run.withInput(lines, "overview", "-");
        assertEquals("", run.err());
        assertTrue(run.out().contains("เทศบาลตำบลตัวอย่าง"), run.out());
        Files.writeString(folder.resolve("a.ndjson"), lines);
        assertEquals(run.out(), Run.of("overview", folder.toString()).out());
    }

    @Test
    void whatCannotBeUsedIsToldAndTheRestIsShown() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "หน่วยงาน,ปี,คะแนน\nอบต.ก,2567,90\nอบต.ข,2567,900\nอบต.ก,2567,80\n");
        Run run = Run.of("overview", table.toString(), "--lang", "en");
        assertEquals(0, run.exitCode());
        assertEquals(
                "read 1 file, used 1 result, could not use 2 rows or documents\n" + table
                        + ":3:3: คะแนน: score 900: must be from 0 to 100\n" + table
                        + ":4:1: the agency \"อบต.ก\" has a result of 2567 already, so this one is not counted\n",
                run.err());
        assertTrue(
                run.out().contains("could not be used and are not in this overview: 2 rows or documents"), run.out());
    }

    @Test
    void whereNothingCanBeUsedItEndsWith3() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "หน่วยงาน,ปี,คะแนน\nอบต.ก,2567,900\n");
        Run run = Run.of("overview", table.toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(
                "there is nothing that could be used\nread 1 file, used 0 results, could not use 1 row or document\n"
                        + table + ":2:3: คะแนน: score 900: must be from 0 to 100\n",
                run.err());
    }

    @Test
    void aFileThatIsNotThereEndsWith3() {
        Run run = Run.of("overview", EXAMPLE, folder.resolve("none.csv").toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("none.csv: there is no such file"), run.err());
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split(",");
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].matches("[0-9]+")) {
                    sheet.value(i, j, Integer.parseInt(cells[j]));
                } else {
                    sheet.value(i, j, cells[j]);
                }
            }
        }
    }

    @Test
    void aSheetWhoseHeadingsCannotBeUsedIsNamedAndCounted() throws IOException {
        Path workbook = folder.resolve("ทะเบียน.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook);
                Workbook book = new Workbook(out, "test", "1.0")) {
            fill(book.newWorksheet("2567"), "หน่วยงาน,คะแนนรวม", "อบต.ก,90");
            fill(book.newWorksheet("ปีที่แล้ว"), "หน่วยงาน,คะแนนรวม", "อบต.ก,80");
            fill(book.newWorksheet("ซ้ำ 2566"), "หน่วยงาน,คะแนนรวม,ชื่อหน่วยงาน", "อบต.ก,80,อบต.ก");
            fill(book.newWorksheet("คำอธิบาย"), "ไม่มีตารางในแผ่นนี้");
        }
        Run run = Run.of("overview", workbook.toString(), "--lang", "en");
        assertEquals(0, run.exitCode());
        assertEquals(
                "read 1 file, used 1 result, could not use 2 rows or documents\n" + workbook
                        + ": sheet \"ปีที่แล้ว\" cell A1: the table does not say its fiscal year: add a column ปี (year), or give --edition, for example --edition 2567\n"
                        + workbook + ": sheet \"ซ้ำ 2566\" cell C1: this column stands twice: \"ชื่อหน่วยงาน\"\n",
                run.err());
    }

    @Test
    void theFormOfOneResultIsTheResultOfTheAgencyOfItsFile() throws IOException {
        Run form = Run.of("init", "result", "--edition", "2567", "--format", "csv");
        assertEquals(0, form.exitCode(), form.err());
        Path table = folder.resolve("อบต.ก.csv");
        Files.writeString(table, form.out().replaceAll("(?m)^([1-9]|10),(.*),$", "$1,$2,90"));
        Run run = Run.of("overview", table.toString(), "--lang", "en");
        assertEquals("", run.err());
        assertTrue(run.out().contains("1 agency, 1 result"), run.out());
        assertTrue(run.out().contains("อบต.ก.csv"), run.out());
    }

    @Test
    void aWorkbookIsReadSheetBySheet() throws IOException {
        Path workbook = folder.resolve("ทะเบียน.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("คำอธิบาย").value(0, 0, "ไม่มีตารางในแผ่นนี้");
            for (String year : new String[] {"ปี 2566", "ปี 2567"}) {
                Worksheet sheet = book.newWorksheet(year);
                sheet.value(0, 0, "หน่วยงาน");
                sheet.value(0, 1, "คะแนนรวม");
                sheet.value(1, 0, "อบต.ก");
                sheet.value(1, 1, 91.25);
                sheet.value(2, 0, "อบต.ข");
                sheet.value(2, 1, "มาก");
            }
        }
        Run run = Run.of("overview", workbook.toString(), "--lang", "en");
        assertEquals(0, run.exitCode());
        assertTrue(
                run.err().contains(workbook + ": sheet \"ปี 2566\" cell B3: คะแนนรวม: \"มาก\" is no score"), run.err());
        assertTrue(run.out().contains("1 agency, 2 results"), run.out());
    }

    @Test
    void columnsThatHelpNamesAreKnown() throws IOException {
        String headings =
                "หน่วยงาน,รหัสหน่วยงาน,ประเภท,อำเภอ,จังหวัด,สังกัด,ปี,แบบประเมิน,คะแนนภาพรวม,ระดับ,IIT,ตัวชี้วัดที่ 1,i1,o1";
        String english = "agency,id,type,district,province,parent,year,edition,overall,band,IIT,1,i1,o1";
        for (String line : new String[] {headings, english}) {
            Path table = Files.writeString(folder.resolve("t.csv"), line + "\nก,1,อบต.,ก,ก,ก,2567,2567,90,ผ่าน,,,,\n");
            Run run = Run.of("overview", table.toString());
            assertEquals("", run.err());
            assertEquals(0, run.exitCode());
        }
    }
}
