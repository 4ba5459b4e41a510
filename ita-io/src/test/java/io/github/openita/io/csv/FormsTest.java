package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.ResponsesNdjson;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.StatusCells;
import io.github.openita.rules.DisclosureDocument;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    private static final Edition EDITION = Editions.of(2567);
    private static final FiscalYear YEAR = FiscalYear.of(2568);

    private static String csv(FormKind kind, Language language) {
        return Forms.empty(kind, EDITION, YEAR, language).toCsv();
    }

    private static String refusal(String csv) {
        return assertThrows(DocumentException.class, () -> PlanCsv.read(source(csv), YEAR))
                .getText()
                .getTh();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void anEmptyFormHasHeadingsAndALineOfExplanation(FormKind kind) {
        Golden.check(
                "ita-io/src/test/resources/golden/form-" + kind.getCode() + "-2567.th.csv", csv(kind, Language.TH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyFormIsReadAsNothing(Language language) {
        assertTrue(ScoresCsv.read(source(csv(FormKind.RESULT, language)), EDITION)
                .getScores()
                .getTools()
                .isEmpty());
        assertEquals(
                List.of(),
                PlanCsv.read(source(csv(FormKind.PLAN, language)), YEAR).getMeasures());
        assertEquals(
                List.of(),
                ProgressCsv.read(source(csv(FormKind.PROGRESS, language)), EDITION, YEAR)
                        .getEntries());
        assertEquals(List.of(), ActionsCsv.read(source(csv(FormKind.ACTIONS, language)), YEAR));
        assertTrue(DisclosureCsv.read(source(csv(FormKind.DISCLOSURE, language)), EDITION)
                .getDisclosure()
                .getItems()
                .isEmpty());
        assertEquals(
                EDITION.getItems().size(),
                MatrixCsv.read(source(csv(FormKind.MATRIX, language)), EDITION)
                        .getRows()
                        .size());
    }

    @Test
    void everyColumnOfAFormIsExplained() {
        Stream.of(
                        PlanCsv.WRITTEN,
                        ProgressColumns.FORM,
                        MatrixCsv.columns(List.of()),
                        ActionsCsv.columns(List.of()),
                        ScoresCsv.WRITTEN,
                        DisclosureColumns.WRITTEN,
                        ResponsesForm.columns(EDITION))
                .flatMap(List::stream)
                .forEach(column -> {
                    assertFalse(column.help().explanation().getTh().isBlank(), column.key());
                    assertFalse(column.help().explanation().getEn().isBlank(), column.key());
                    assertFalse(column.help().explanation().getTh().contains("\n"), column.key());
                });
    }

    /** What the drop-downs offer is what the readers take. */
    @Test
    void everyChoiceIsRead() {
        for (String status : StatusCells.IN_WORDS.help().choices()) {
            for (String cadence : ProgressColumns.CADENCE.help().choices()) {
                assertEquals(
                        1,
                        ProgressCsv.read(source("หัวข้อ,สถานะ,ความถี่\nก," + status + "," + cadence), EDITION, YEAR)
                                .getEntries()
                                .size());
            }
        }
        List<RefusedAnswer> refused = new ArrayList<>();
        List<CsvColumn> columns = ResponsesForm.columns(EDITION);
        for (String part : columns.get(1).help().choices()) {
            for (CsvColumn question : columns.subList(2, columns.size())) {
                if (!question.key().startsWith(part.substring(0, 1).toLowerCase(java.util.Locale.ROOT))) {
                    continue;
                }
                for (String choice : question.help().choices()) {
                    ResponsesCsv.read(
                            stream("agency,part," + question.key() + "\nA1," + part + ",\"" + choice + "\"\n"),
                            ResponseTally.of(EDITION),
                            refused::add);
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void aQuestionOfWhichNotAllAnswersAreKnownHasNoColumn() {
        List<Question> questions = new ArrayList<>(EDITION.getQuestions());
        Question first = questions.get(0);
        SubItem known =
                SubItem.builder().textTh("ก").choices(first.getChoices()).build();
        SubItem unknown = SubItem.builder().textTh("ข").build();
        questions.set(
                0,
                first.toBuilder()
                        .choices(List.of())
                        .subItems(List.of(known, unknown))
                        .build());
        Edition half =
                EDITION.toBuilder().name("half-2567").questions(questions).build();
        assertEquals("i1", first.getCode().toString());
        assertEquals("i2", ResponsesForm.columns(half).get(2).key());
        questions.set(
                0, questions.get(0).toBuilder().subItems(List.of(known, known)).build());
        Edition whole = half.toBuilder().questions(questions).build();
        assertEquals(
                List.of("i1.1", "i1.2", "i2"),
                ResponsesForm.columns(whole).subList(2, 5).stream()
                        .map(CsvColumn::key)
                        .toList());
    }

    private static SourceStream stream(String text) {
        return SourceStream.of("r.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anExplanationLeftInAFilledRowIsNamed() {
        assertEquals(
                "table.csv:3:2: งบประมาณ: ช่องนี้ยังเป็นคำอธิบายของแบบฟอร์ม: เขียนทับหรือลบออก",
                refusal("""
                        มาตรการ *,งบประมาณ
                        "สิ่งที่จะทำ ขึ้นต้นด้วยคำกริยา เช่น จัดทำและเผยแพร่…","จำนวนเงินเป็นบาท หรือ ไม่ใช้งบประมาณ"
                        จัดทำคู่มือ,จำนวนเงินเป็นบาท  หรือ ไม่ใช้งบประมาณ
                        """).lines().findFirst().orElseThrow());
    }

    @Test
    void aDisclosureIsReadAsOfficersFillItIn() {
        DisclosureDocument read = DisclosureCsv.read(source("""
                        รหัส,รายการ,องค์ประกอบ,ข้อมูลที่แสดง,ลิงก์,ปีงบประมาณของข้อมูล,วันที่ปรับปรุงล่าสุด
                        ข้อ ๐๑๗,รายงานสรุปผล,,,"https://a.go.th/1.pdf
                        /2.csv",๒๕๖๖,๑๕ ม.ค. ๒๕๖๗
                        ,,problems,ไม่มี,,,
                        ,,ข้อเสนอแนะ,✓,,,
                        o18,,,,,,
                        """), EDITION);
        assertEquals(
                "{\"edition\":\"nacc-2567\",\"items\":{\"o17\":{\"title\":\"รายงานสรุปผล\",\"links\":[\"https://a.go.th/1.pdf\",\"/2.csv\"],"
                        + "\"fiscalYear\":2566,\"updatedOn\":\"2024-01-15\",\"elements\":{\"problems\":\"ไม่มี\",\"suggestions\":true}}}}",
                ItaJson.standard().writeLine(read.getDisclosure()).strip());
        assertEquals(
                "[2:5: ลิงก์, 4:4: ข้อมูลที่แสดง, 2:1: รหัส, 1:1]",
                read.locate(List.of(
                                "/items/o17/links/1", "/items/o17/elements/problems", "/items/o17/title", "/items/o9"))
                        .toString());
        assertEquals(List.of(), read.getProblems());
    }

    @Test
    void mistakesInADisclosureNameTheirCell() {
        assertEquals(
                List.of(
                        "table.csv:2:1: รหัส: ช่องรหัสว่าง",
                        "table.csv:3:2: ข้อมูลที่แสดง: ไม่ทราบว่าเป็นขององค์ประกอบใด: เขียนรหัสองค์ประกอบในแถวนี้",
                        "table.csv:4:1: รหัส: \"17\" กำกวม: เขียน i17, e17 หรือ o17",
                        "table.csv:6:4: ปีงบประมาณ: ข้อนี้มีค่าอื่นในแถวก่อนหน้า (2566): ให้เหลือค่าเดียว"),
                assertThrows(DocumentException.class, () -> DisclosureCsv.read(source("""
                                                รหัส,ข้อมูลที่แสดง,ลิงก์,ปีงบประมาณ
                                                ,,/a.pdf,
                                                o1,มี,,
                                                17,,/a.pdf,
                                                o2,,/a.pdf,2566
                                                o2,,/b.pdf,2567
                                                """), EDITION))
                        .describe(Language.TH));
    }

    @Test
    void aRowOfAnElementSpeaksOfItsItemToo() {
        DisclosureDocument read = DisclosureCsv.read(source("""
                        รหัส,รายการ,องค์ประกอบ,ข้อมูลที่แสดง,ลิงก์,ปีงบประมาณของข้อมูล,วันที่ปรับปรุงล่าสุด,ยกมาจากปี
                        o17,รายงานสรุปผล,problems,ไม่มี,/a,๒๕๖๖,๑๕ ม.ค. ๒๕๖๗,2566
                        o17,รายงาน สรุปผล,suggestions,✓,,2566,2024-01-15,๒๕๖๖
                        """), EDITION);
        assertEquals(
                "{\"edition\":\"nacc-2567\",\"items\":{\"o17\":{\"title\":\"รายงานสรุปผล\",\"links\":[\"/a\"],"
                        + "\"fiscalYear\":2566,\"updatedOn\":\"2024-01-15\",\"carriedFrom\":2566,"
                        + "\"elements\":{\"problems\":\"ไม่มี\",\"suggestions\":true}}}}",
                ItaJson.standard().writeLine(read.getDisclosure()).strip());
        assertEquals(
                "[2:6: ปีงบประมาณของข้อมูล, 2:7: วันที่ปรับปรุงล่าสุด]",
                read.locate(List.of("/items/o17/fiscalYear", "/items/o17/updatedOn"))
                        .toString());
    }

    @Test
    void whatRowsOfAnItemSayOtherwiseIsToldAtItsCell() {
        assertEquals(
                List.of(
                        "table.csv:2:4: ปีงบประมาณ: ปีงบประมาณ 1999 ไม่ใช่ปี พ.ศ.: หมายถึง 2542 หรือไม่",
                        "table.csv:2:5: วันที่ปรับปรุงล่าสุด: \"32 ม.ค. 2567\": ไม่มีวันที่ดังกล่าวในปฏิทิน",
                        "table.csv:4:4: ปีงบประมาณ: ข้อนี้มีค่าอื่นในแถวก่อนหน้า (2566): ให้เหลือค่าเดียว",
                        "table.csv:4:5: วันที่ปรับปรุงล่าสุด: ข้อนี้มีค่าอื่นในแถวก่อนหน้า (2024-01-01): ให้เหลือค่าเดียว",
                        "table.csv:4:6: รายการ: ข้อนี้มีค่าอื่นในแถวก่อนหน้า (\"ก\"): ให้เหลือค่าเดียว",
                        "table.csv:4:7: ยกมาจากปี: ข้อนี้มีค่าอื่นในแถวก่อนหน้า (2566): ให้เหลือค่าเดียว"),
                assertThrows(DocumentException.class, () -> DisclosureCsv.read(source("""
                                                รหัส,องค์ประกอบ,ข้อมูลที่แสดง,ปีงบประมาณ,วันที่ปรับปรุงล่าสุด,รายการ,ยกมาจากปี
                                                o17,problems,ไม่มี,1999,32 ม.ค. 2567,,
                                                o18,,,๒๕๖๖,1 ม.ค. 2567,ก,2566
                                                o18,problems,ไม่มี,2565,2 ม.ค. 2567,ข,2565
                                                """), EDITION))
                        .describe(Language.TH));
    }

    @Test
    void whatAnEditionDoesNotKnowIsSaid() {
        Edition old = Editions.of(2562);
        assertTrue(assertThrows(
                        InvalidInputException.class, () -> Forms.empty(FormKind.DISCLOSURE, old, YEAR, Language.TH))
                .getText()
                .getEn()
                .contains("not known"));
        assertTrue(
                assertThrows(InvalidInputException.class, () -> Forms.empty(FormKind.RESPONSES, old, YEAR, Language.TH))
                        .getText()
                        .getEn()
                        .contains("not known"));
    }

    @Test
    void withoutTheOfficeArtifactOneLineSaysWhatToAdd() {
        Form form = Forms.empty(FormKind.PLAN, EDITION, YEAR, Language.TH);
        assertEquals(
                "to write XLSX, add the artifact io.github.openita:ita-office",
                assertThrows(InvalidInputException.class, () -> form.writeXlsx(OutputStream.nullOutputStream()))
                        .getText()
                        .getEn());
        Source workbook = Source.of("plan.xlsx", "PK\3\4…".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "plan.xlsx: to read XLSX, add the artifact io.github.openita:ita-office",
                assertThrows(DocumentException.class, () -> PlanCsv.read(workbook, YEAR))
                        .getText()
                        .getEn());
    }

    @Test
    void skeletonsAreDocumentsThatCanBeRead() {
        ItaJson json = ItaJson.standard();
        for (DocumentType<?> type : List.of(
                DocumentType.RESULT,
                DocumentType.DISCLOSURE,
                DocumentType.PLAN,
                DocumentType.PROGRESS,
                DocumentType.MATRIX)) {
            String text = json.skeleton(type, EDITION, YEAR);
            json.read(type, Source.of(type + ".json", text.getBytes(StandardCharsets.UTF_8)));
            Golden.check("ita-io/src/test/resources/golden/skeleton-" + type + "-2567.json", text);
        }
        assertThrows(IllegalArgumentException.class, () -> json.skeleton(DocumentType.GAPS, EDITION, YEAR));
        assertEquals(
                2,
                ResponsesNdjson.skeleton(EDITION)
                        .lines()
                        .filter(line -> line.contains("\"e1\""))
                        .count());
    }

    @Test
    void aKindIsCalledByItsWordOrItsThaiName() {
        for (FormKind kind : FormKind.values()) {
            assertEquals(kind, FormKind.of(kind.getCode()));
            assertEquals(kind, FormKind.of(kind.getName().getTh()));
        }
        assertTrue(assertThrows(InvalidInputException.class, () -> FormKind.of("gaps"))
                .getText()
                .getEn()
                .contains("result, disclosure, plan, progress, matrix, actions, responses"));
    }
}
