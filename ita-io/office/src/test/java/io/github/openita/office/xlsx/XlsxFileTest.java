package io.github.openita.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.Made;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a workbook, and what ends the reading. */
class XlsxFileTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    private Path book(String name, Consumer<Workbook> filling) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "ita", "1.0")) {
            filling.accept(book);
        }
        return file;
    }

    private static List<String> rows(FileContent content) {
        assertEquals(FileState.READ, content.state(), String.valueOf(content.reason()));
        return Made.rows(content.tables().get(0));
    }

    @Test
    void eachSheetIsATable() throws IOException {
        Path file = book("o17.xlsx", book -> {
            Worksheet first = book.newWorksheet("แผน");
            first.value(0, 0, "วิธี");
            first.value(0, 1, "ปัญหา/อุปสรรค");
            first.value(3, 0, "คัดเลือก");
            book.newWorksheet("ว่าง");
            book.newWorksheet("ผล").value(1, 1, "ข");
        });
        FileContent content = Made.read(file);
        assertEquals(FileKind.XLSX, content.kind());
        assertEquals(
                List.of("o17.xlsx › แผน", "o17.xlsx › ผล"),
                content.tables().stream().map(DataTable::getName).toList());
        assertEquals(List.of("1 วิธี|ปัญหา/อุปสรรค", "4 คัดเลือก"), rows(content));
        assertEquals(List.of("2 |ข"), Made.rows(content.tables().get(1)));
    }

    @Test
    void numbersAndDaysAreReadAsPeopleSeeThem() throws IOException {
        Path file = book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("a");
            String[] formats = {
                "#,##0.00",
                "0%",
                "d/m/yyyy",
                "[$-107041E]d mmm yy;@",
                "[$-D07041E]d mmmm yyyy",
                "h:mm",
                "#,##0.00;-#,##0.00;\\-"
            };
            Object[] values = {
                new BigDecimal("1234567.5"),
                new BigDecimal("0.125"),
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 10, 1),
                new BigDecimal("0.5625"),
                0
            };
            for (int i = 0; i < formats.length; i++) {
                if (values[i] instanceof LocalDate day) {
                    sheet.value(0, i, day);
                } else {
                    sheet.value(0, i, (Number) values[i]);
                }
                sheet.style(0, i).format(formats[i]).set();
            }
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(1, 1, 2567);
            sheet.value(1, 2, true);
            sheet.value(1, 3, " ข้อความ ");
            sheet.formula(1, 4, "1+1");
        });
        assertEquals(
                List.of("1 1,234,567.50|13%|1/10/2024|1 ต.ค. 67|๑ ตุลาคม ๒๕๖๗|13:30|-", "2 0.3|2567|TRUE| ข้อความ |"),
                rows(Made.read(file)));
    }

    @Test
    void mergedCellsStandInEachRow() throws IOException {
        Path file = book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("a");
            sheet.value(0, 0, "หมวด");
            sheet.value(0, 1, "รายการ");
            sheet.value(1, 0, "ครุภัณฑ์");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(1, 1, "โต๊ะ");
            sheet.value(2, 1, "เก้าอี้");
            sheet.value(3, 1, "ตู้");
            sheet.value(4, 1, "ถนน");
            sheet.range(0, 1, 0, 3).merge();
        });
        assertEquals(
                List.of("1 หมวด|รายการ", "2 ครุภัณฑ์|โต๊ะ", "3 ครุภัณฑ์|เก้าอี้", "4 ครุภัณฑ์|ตู้", "5 |ถนน"),
                rows(Made.read(file)).stream()
                        .map(row -> row.replaceFirst("\\|+$", ""))
                        .toList());
    }

    @Test
    void theNameOfAGroupOverAllColumnsIsOneCell() throws IOException {
        Path file = book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("a");
            for (int column = 0; column < 3; column++) {
                sheet.value(0, column, "หัว " + column);
                sheet.value(2, column, "ค่า " + column);
                sheet.value(4, column, column == 1 ? "" : "ค่า " + column);
            }
            sheet.value(1, 0, "หมวด ก");
            sheet.range(1, 0, 1, 2).merge();
            sheet.value(3, 0, "หมวด ข");
            sheet.value(3, 2, "5");
            sheet.range(3, 0, 3, 1).merge();
            sheet.range(4, 0, 4, 1).merge();
        });
        assertEquals(
                List.of("1 หัว 0|หัว 1|หัว 2", "2 หมวด ก", "3 ค่า 0|ค่า 1|ค่า 2", "4 หมวด ข||5", "5 ค่า 0||ค่า 2"),
                rows(Made.read(file)));
    }

    @Test
    void hiddenSheetsAreNoted() throws IOException {
        Path file = book("a.xlsx", book -> {
            book.newWorksheet("เห็น").value(0, 0, "ก");
            Worksheet hidden = book.newWorksheet("ซ่อน");
            hidden.value(0, 0, "ข");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });
        FileContent content = Made.read(file);
        assertEquals(1, content.tables().size());
        assertEquals(
                "hidden sheets are not read: ซ่อน",
                content.reason().orElseThrow().getEn());
    }

    @Test
    void aWorkbookWithoutAnythingIsEmpty() throws IOException {
        Path file = book("a.xlsx", book -> book.newWorksheet("a").value(5, 5, " "));
        assertEquals(FileContent.without(FileKind.XLSX, FileState.EMPTY), Made.read(file));
    }

    /** What is more than fits is read again when it is asked for, and is the same. */
    @Tag("slow")
    @Test
    void aMillionCellsAreReadRowByRow() throws IOException {
        Path file = book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("a");
            for (int row = 0; row < 50_000; row++) {
                for (int column = 0; column < 20; column++) {
                    sheet.value(row, column, row + column);
                }
            }
        });
        FileContent content = Made.read(file);
        assertEquals(FileState.READ, content.state());
        int[] seen = new int[2];
        content.tables().get(0).forEachRow(row -> {
            seen[0] += row.cells().size();
            seen[1] = Integer.parseInt(row.cell(19));
        });
        assertEquals(1_000_000, seen[0]);
        assertEquals(50_018, seen[1]);
    }

    @Test
    void moreCellsThanTheLimitAreTooMany() throws IOException {
        Path file = book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("a");
            for (int row = 0; row < 100; row++) {
                sheet.value(row, 0, row);
            }
        });
        ReadLimits most = Made.patient();
        FileContent content = Made.read(
                file, new ReadLimits(most.bytes(), most.unpackedBytes(), 1, 99, 1, most.nesting(), most.time()));
        assertEquals(FileState.TOO_LARGE, content.state());
        assertEquals(
                "more cells than the limit of 99",
                content.reason().orElseThrow().getEn());
    }

    /** A workbook as small as it may be; its sheet and texts are given. */
    static Map<String, String> parts(String sheet, String texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/s.xml' ContentType='" + type + "sharedStrings+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + OFFICE + "/worksheet' Target='sheet.xml'/></Relationships>");
        parts.put("xl/s.xml", texts);
        parts.put("xl/sheet.xml", sheet);
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String texts(String text) {
        return "<sst xmlns='" + MAIN + "'><si><t>" + text + "</t></si></sst>";
    }

    private Path made(String rows) throws IOException {
        return Made.zip(folder.resolve("a.xlsx"), parts(sheet(rows), texts("ก")));
    }

    /** So that what follows fails for its own reason. */
    @Test
    void theSmallestWorkbookIsRead() throws IOException {
        assertEquals(
                List.of("1 ก", "7 |ข"),
                rows(Made.read(made("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                        + "<row r='7'><c r='B7' t='inlineStr'><is><t>ข</t></is></c></row>"))));
    }

    /** Each would fill the memory or end in an exception. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<row><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row><c r='A1' t='s'><v>1</v></c></row>",
                "<row><c r='A1' t='s'><v>-1</v></c></row>",
                "<row><c r='A1' t='s'><v><![CDATA[2000000000]]></v></c></row>",
                "<row><c r='A1' t='s'><v><!-- -->2000000000</v></c></row>",
                "<row><c r='A1' t='s'><v><x/>2000000000</v></c></row>",
                "<row><c r='A1' t='&#115;'><v>2000000000</v></c></row>",
                "<row><c r='A1' t = \"s\"><v>&#50;000000000</v></c></row>",
                "<row><c r='ZZZZZZZ1'><v>1</v></c></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row><c r='1'><v>1</v></c></row>",
                "<row r='x'><c r='A1'><v>1</v></c></row>",
                "<row><c r='A1' t='wrong'><v>1</v></c></row>",
                "<row><c r='A1' s='x'><v>1</v></c></row>",
                "<row><c r='A1'><f t='shared' si='9'/><v>1</v></c></row>",
                "<row><c r='A1'><v>1</v></row>",
                "<row><c r='A1'>",
            })
    void whatIsNowhereIsDamaged(String rows) throws IOException {
        assertEquals(FileState.DAMAGED, Made.read(made(rows)).state());
    }

    @Test
    void numbersThatAreHugeStayText() throws IOException {
        assertEquals(
                List.of("1 1E+999999999|123456789012346000000|0"),
                rows(Made.read(made("<row><c r='A1'><v>1E999999999</v></c><c r='B1'><v>123456789012345678901</v></c>"
                        + "<c r='C1'><v>0</v></c></row>"))));
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        String laughs = "<!DOCTYPE sst [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = "<!DOCTYPE sst [<!ENTITY d SYSTEM '" + secret.toUri() + "'>]>";
        for (String entities : List.of(laughs, external)) {
            for (String start : List.of("", "<?xml version='1.0'?>", "\uFEFF", " \n", "<!-- x -->")) {
                String sheet = sheet("<row><c r='A1' t='s'><v>0</v></c></row>");
                Path file = Made.zip(folder.resolve("a.xlsx"), parts(sheet, start + entities + texts("&d;")));
                FileContent content = Made.read(file);
                assertEquals(FileState.DAMAGED, content.state());
                assertEquals(
                        "its XML has a DOCTYPE, which no Office file has",
                        content.reason().orElseThrow().getEn());
            }
        }
    }

    @Tag("slow")
    @Test
    void aZipThatUnpacksWithoutEndIsTooLarge() throws IOException {
        Map<String, String> parts = parts("", texts("ก"));
        String start = "<worksheet xmlns='" + MAIN + "'><sheetData>";
        Path rows =
                Made.bomb(folder.resolve("rows.xlsx"), parts, "xl/sheet.xml", start, "<row/><row/><row/>", 16_000_000);
        assertEquals(
                "unpacked it is larger than the limit of 128 MiB",
                Made.read(rows).reason().orElseThrow().getEn());
        Path text = Made.bomb(folder.resolve("text.xlsx"), parts, "xl/s.xml", "<sst><si><t>", "ha", 100_000_000);
        assertEquals(
                "a text in it is longer than any that is written",
                Made.read(text).reason().orElseThrow().getEn());
        Path deep = Made.bomb(folder.resolve("deep.xlsx"), parts, "xl/sheet.xml", start, "<a>", 1_000_000);
        assertEquals("nested too deeply", Made.read(deep).reason().orElseThrow().getEn());
        Path other = Made.bomb(folder.resolve("other.xlsx"), parts, "xl/other.bin", start, "<row/>", 30_000_000);
        assertEquals(FileState.TOO_LARGE, Made.read(other).state());
    }

    @Test
    void aZipOfManyPartsIsTooLarge() throws IOException {
        Map<String, String> parts = parts(sheet(""), texts("ก"));
        for (int i = 0; i < 10_000; i++) {
            parts.put("x" + i, "");
        }
        assertEquals(
                "more parts than the limit of 10000",
                Made.read(Made.zip(folder.resolve("a.xlsx"), parts))
                        .reason()
                        .orElseThrow()
                        .getEn());
    }

    @Test
    void changedBytesEndInNoException() throws IOException {
        byte[] whole = Files.readAllBytes(made("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"));
        Random random = new Random(14);
        for (int i = 0; i < 100; i++) {
            byte[] changed = i < 20 ? Arrays.copyOf(whole, whole.length * (i + 1) / 21) : whole.clone();
            for (int j = 0; j < i / 2; j++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            FileContent content = Made.read(Files.write(folder.resolve(i + ".xlsx"), changed));
            assertTrue(!content.state().isOpened() || content.kind() == FileKind.XLSX);
        }
    }
}
