package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress as agencies keep it in spreadsheets: written, read as saved, as printed, and what is said of mistakes. */
class ProgressCsvTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final Edition FY2567 = Editions.of(2567);
    private static final FiscalYear YEAR = FiscalYear.of(2568);
    private static final String TRACKER = "progress-2564-kuchinthim";
    private static final String ROUND = "progress-2566-hua-ruea";

    private static ProgressReport document(String name) {
        return JSON.read(DocumentType.PROGRESS, Path.of("../ita-examples/data/" + name + ".json"));
    }

    private static Edition editionOf(ProgressReport report) {
        return JSON.edition(report.getEdition().orElseThrow());
    }

    private static ProgressReport printed(String name, ProgressReport like) {
        return ProgressCsv.read(
                Source.of(Path.of("src/test/resources/tables/" + name + ".printed.csv")),
                editionOf(like),
                like.getFiscalYear());
    }

    private static List<ProgressEntry> read(String csv) {
        return ProgressCsv.read(source(csv), FY2567, YEAR).getEntries();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource({TRACKER + ", 2021-04-30", ROUND + ", 2023-04-30"})
    void aDocumentComesBackFromATableWithTheSameFigures(String name, LocalDate asOf) {
        ProgressReport report = document(name);
        String csv = ProgressCsv.write(report);
        Golden.check("ita-io/src/test/resources/golden/" + name + ".csv", csv);
        ProgressReport read = ProgressCsv.read(source(csv), editionOf(report), report.getFiscalYear());
        ProgressReport again = ProgressReport.builder()
                .from(read)
                .agency(report.getAgency())
                .round(report.getRound())
                .build();
        assertEquals(report, again);
        assertEquals(JSON.write(report), JSON.write(again));
        assertEquals(JSON.write(ProgressSummary.of(report, asOf)), JSON.write(ProgressSummary.of(again, asOf)));
    }

    @Test
    void theTrackerAsItIsPrintedGivesItsFigures() {
        ProgressReport report = document(TRACKER);
        ProgressReport printed = printed(TRACKER, report);
        LocalDate asOf = LocalDate.of(2021, 4, 30);
        ProgressSummary summary = ProgressSummary.of(printed, asOf);
        assertEquals(37, summary.getCounts().getEntries());
        assertEquals(29, summary.getCounts().getDone());
        assertEquals(8, summary.getCounts().getUnderWay());
        assertEquals(ProgressSummary.of(report, asOf).getByIndicator(), summary.getByIndicator());
        for (int i = 0; i < 37; i++) {
            ProgressEntry expected = report.getEntries().get(i);
            ProgressEntry found = printed.getEntries().get(i);
            assertEquals(withoutSpaces(expected.getTitle()), withoutSpaces(found.getTitle()));
            assertEquals(expected.getAbout(), found.getAbout());
            assertEquals(expected.getIndicator(), found.getIndicator());
            assertEquals(expected.getStatus(), found.getStatus());
            assertEquals(
                    withoutSpaces(String.join("", expected.getUnits())),
                    withoutSpaces(String.join("", found.getUnits())));
            // The names of people are printed under หมายเหตุ.
            assertEquals(
                    withoutSpaces(String.join("", expected.getPersons())),
                    withoutSpaces(found.getNote().orElseThrow()));
        }
    }

    @Test
    void theReportOfARoundAsItIsPrintedGivesItsDaysAndCadences() {
        ProgressReport report = document(ROUND);
        ProgressReport printed = printed(ROUND, report);
        assertEquals(9, printed.getEntries().size());
        for (int i = 0; i < 9; i++) {
            ProgressEntry expected = report.getEntries().get(i);
            ProgressEntry found = printed.getEntries().get(i);
            assertEquals(expected.getIndicator(), found.getIndicator());
            assertEquals(expected.getStatus(), found.getStatus());
            assertEquals(expected.getDone(), found.getDone());
            assertEquals(expected.getDoneOn(), found.getDoneOn());
            assertEquals(expected.getCadence(), found.getCadence());
            assertEquals(expected.getAbout(), found.getAbout());
            assertFalse(found.getSteps().isEmpty());
        }
        // The row of plans has a deadline for each of its three steps.
        assertEquals(
                report.getEntries().get(2).getDue(),
                printed.getEntries().get(2).getDue().stream().sorted().toList());
        assertEquals(
                report.getEntries().get(0).getDue(), printed.getEntries().get(0).getDue());
        assertEquals(
                List.of("นักวิชาการคอมพิวเตอร์"), printed.getEntries().get(0).getPersons());
        assertEquals(List.of("กองคลัง/งานพัสดุ"), printed.getEntries().get(3).getUnits());
    }

    private static final ProgressEntry ENTRY = ProgressEntry.builder()
            .title("ข่าวประชาสัมพันธ์")
            .addAbout(NodeCode.of("o7"))
            .indicator(9)
            .status(ProgressStatus.DONE)
            .doneOn(DateSpan.of("2025-03-31"))
            .addDocuments("แผน", "รายงาน")
            .addUnits("สำนักปลัด", "กองคลัง")
            .addPersons("นิติกร")
            .cadence(ReportingCadence.MONTHLY)
            .addDue(LocalDate.of(2025, 4, 30))
            .addReportedOn(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 3))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ข้อ,ตัวชี้วัดที่,หัวข้อ,ยังไม่ดำเนินการ,อยู่ระหว่างดำเนินการ,ดำเนินการแล้ว,เอกสารที่เกี่ยวข้อง,หน่วยงาน,ผู้รับผิดชอบ,"
                        + "วันที่ดำเนินการ,ความถี่การรายงาน,กำหนดเสร็จ,วันที่รายงาน|"
                        + "o7,9,ข่าวประชาสัมพันธ์,,,✓,\"แผน|รายงาน\",สำนักปลัด; กองคลัง,นิติกร,"
                        + "31 มีนาคม 2568,ทุกเดือน,30 เมษายน 2568,31 มีนาคม 2568; 3 เมษายน 2568|",
                "\uFEFFข้อ;ตัวชี้วัด;ประเด็น;สถานะ;เอกสาร/หลักฐาน;หน่วยงานที่รับผิดชอบ;ผู้รับผิดชอบ;ดำเนินการเมื่อ;ความถี่;"
                        + "ครบกำหนด;รายงานเมื่อ;;|\r"
                        + "ข้อ ๐๐๗;ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล;ข่าวประชาสัมพันธ์;ดำเนินการเรียบร้อยแล้ว;\"แผน|\rรายงาน\";"
                        + "\"สำนักปลัด|\rกองคลัง\";นิติกร;๓๑ มี.ค. ๖๘;อย่างน้อยเดือนละ ๑ ครั้ง;ภายในเดือนเมษายน 2568;"
                        + "31/3/2568, 3/4/2568;;|\r;;;;;;;;;;;;|\r|\r",
                "No\tabout\tindicator\tsubject\tnot started\tunder way\tdone\tdocuments\tunits\tpersons\tdone on\tcadence\t"
                        + "due\treported on\tx-note|"
                        + "1.\tO-7\t9\tข่าวประชาสัมพันธ์\tFALSE\tFALSE\tTRUE\t\"แผน|รายงาน\"\tสำนักปลัด;กองคลัง\tนิติกร\t"
                        + "2025-03-31\tmonthly\t2025-04-30\t2025-03-31;2025-04-03\tก|",
                "รายงาน ณ สิ้นเดือนเมษายน|ที่,หัวข้อ,สถานะ,,,เอกสารที่เกี่ยวข้อง,ผู้รับผิดชอบ,การดำเนินการ,การรายงานผล,กำหนดเสร็จ,"
                        + "วันที่รายงาน|,,ยังไม่ดำเนินการ,อยู่ระหว่างดำเนินการ,ดำเนินการแล้ว,,,,,,|"
                        + "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล,,,,,,,,,,|"
                        + "1,o7 ข่าวประชาสัมพันธ์,,-,/,\"แผน|รายงาน\",สำนักปลัด; กองคลัง: นิติกร,"
                        + "ดำเนินการเมื่อวันที่ 31 มีนาคม 2568,รายงานผู้บริหารทุกเดือน,30/4/2568,31/3/2568; 3/4/2568|",
            })
    void oneEntryInManyForms(String csv) {
        List<ProgressEntry> read = read(csv.replace("|\r", "\r\n").replace('|', '\n'));
        boolean asPrinted = csv.startsWith("รายงาน");
        ProgressEntry expected = asPrinted
                ? ProgressEntry.builder()
                        .from(ENTRY)
                        .title("o7 ข่าวประชาสัมพันธ์")
                        .done("ดำเนินการเมื่อวันที่ 31 มีนาคม 2568")
                        .note("รายงานผู้บริหารทุกเดือน")
                        .build()
                : ENTRY;
        assertEquals(List.of(expected), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "✓",
                "✔\uFE0F",
                "√",
                "☑",
                "/",
                "x",
                "X",
                "×",
                "1",
                "TRUE",
                "ใช่",
                "ü",
                "P",
                " ✓ ",
                "อยู่ระหว่างดำเนินการ"
            })
    void aMarkIsWhatPeopleTypeForOne(String mark) {
        List<ProgressEntry> read =
                read("หัวข้อ,ยังไม่ดำเนินการ,อยู่ระหว่างดำเนินการ,ดำเนินการแล้ว\nก,-," + mark + ",☐\n");
        assertEquals(ProgressStatus.UNDER_WAY, read.get(0).getStatus());
    }

    @ParameterizedTest
    @CsvSource({
        "ดำเนินการเมื่อวันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖, DONE, 2023-03-31",
        "ดำเนินการเรียบร้อยแล้วเมื่อวันที่ 3 เม.ย. 66, DONE, 2023-04-03",
        "ดำเนินการแล้วเสร็จเมื่อวันที่ 1-3 มีนาคม 2566, DONE, 2023-03-01/2023-03-03",
        "ดำเนินการแล้ว, DONE, ",
        "อยู่ระหว่างดำเนินการ, UNDER_WAY, ",
        "ยังไม่ได้ดำเนินการ, NOT_STARTED, ",
    })
    void whatWasDoneTellsStatusAndDayWhereNoColumnDoes(String done, ProgressStatus status, String days) {
        ProgressEntry entry = read("หัวข้อ,การดำเนินการ\nก," + done + "\n").get(0);
        assertEquals(status, entry.getStatus());
        assertEquals(Optional.ofNullable(days).map(DateSpan::of), entry.getDoneOn());
        assertEquals(Optional.of(done), entry.getDone());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ข้อ O2 ข้อมูลผู้บริหาร | o2",
                "ข้อ ๐๒ ข้อมูลผู้บริหาร | o2",
                "ข้อที่ O17. E-Service | o17",
                "O8Q&A | ",
                "o8 Q&A | o8",
                "o8: Q&A | o8",
                "e๖การเผยแพร่ข้อมูล | e6",
                "ข้อ ๐๒๕ - ๒๘ นโยบายการบริหารทรัพยากรบุคคล | o25 o26 o27 o28",
                "o1, o3 และ O5–o6 ข้อมูลพื้นฐาน | o1 o3 o5 o6",
                "๐๒ ข้อมูลผู้บริหาร | ",
                "01 ข้อมูลผู้บริหาร | ",
                "1. ข้อมูลผู้บริหาร | o2",
                "ข้อ 2 ข้อมูลผู้บริหาร | o2",
                "ข้อ 2 เรื่องอื่น | ",
                "9.1 ข้อมูลพื้นฐาน | ",
                "e-Service | o13",
                "ระบบ e-Service | ",
                "o1.5 ก | ",
            })
    void aTitleTellsItsCodesWhereNoColumnDoes(String title, String codes) {
        ProgressEntry entry = read("หัวข้อ,สถานะ\n\"" + title + "\",done\n").get(0);
        assertEquals(
                codes == null ? "" : codes,
                String.join(
                        " ", entry.getAbout().stream().map(NodeCode::toString).toList()));
        assertEquals(
                List.of(),
                read("ข้อ,หัวข้อ,สถานะ\n,\"" + title + "\",done\n").get(0).getAbout());
    }

    @Test
    void aTitleOfAnyLengthIsReadOrRefused() {
        assertEquals(
                List.of(NodeCode.of("o2")),
                read("หัวข้อ,สถานะ\nข้อ O2 " + "ก".repeat(100_000) + ",done\n")
                        .get(0)
                        .getAbout());
        Problem mistake = refused("หัวข้อ,สถานะ\n\"o1" + ",o1".repeat(100_000) + "\",done\n")
                .getProblems()
                .get(0);
        assertEquals("too many codes", mistake.getMessage().getEn());
    }

    @Test
    void aHeadingHoldsUntilTheNextAndARowMayNameItsOwnIndicator() {
        List<ProgressEntry> entries = read("""
                เครื่องมือการประเมิน OIT,,
                หัวข้อ,สถานะ,ตัวชี้วัดที่
                ก,done,
                ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล,,
                ข,done,
                ค,done,10
                ง,done,
                ,,ตัวชี้วัดที่ ๑๐
                จ,done,
                """);
        assertEquals(
                List.of("-", "9", "10", "9", "10"),
                entries.stream()
                        .map(entry -> entry.getIndicator().map(String::valueOf).orElse("-"))
                        .toList());
    }

    @Test
    void titlesStandAboveTheHeadingsWhichEveryPageRepeats() {
        List<ProgressEntry> entries = read("""
                ผลการดำเนินการตามมาตรการ
                เทศบาลตำบลตัวอย่าง
                หัวข้อ;ยังไม่ดำเนินการ;อยู่ระหว่าง ดำเนินการ;ดำเนินการแล้ว
                ก;;;✓
                หัวข้อ;ยังไม่ ดำเนินการ;อยู่ระหว่างดำเนินการ;ดำเนินการแล้ว
                ข;✓;;
                """);
        assertEquals(
                List.of("ก done", "ข not-started"),
                entries.stream()
                        .map(entry -> entry.getTitle() + " " + entry.getStatus().getCode())
                        .toList());
    }

    @Test
    void rowsAboveTheHeadingsAreNotPassedOver() {
        List<Problem> mistakes =
                refused("เรื่อง,สถานะ\nก,done\nหัวข้อ,สถานะ\nข,done\n").getProblems();
        assertEquals(
                List.of("1 unknown-key", "1 missing-key"),
                mistakes.stream()
                        .map(mistake -> mistake.getPlace().getLine().orElse(0) + " "
                                + mistake.getKind().getCode())
                        .toList());
    }

    @Test
    void remarksAndWhatIsSaidOfReportingStandTogether() {
        ProgressEntry entry =
                read("หัวข้อ,สถานะ,หมายเหตุ,การรายงานผลและการกำกับติดตาม,ความถี่\nก,done,ข,ทุกเดือนหรือทุกไตรมาส,ทุกไตรมาส\n")
                        .get(0);
        assertEquals(Optional.of("ข\nทุกเดือนหรือทุกไตรมาส"), entry.getNote());
        assertEquals(Optional.of(ReportingCadence.QUARTERLY), entry.getCadence());
    }

    @Test
    void noCellThatIsWrittenIsAFormula() throws IOException {
        ProgressEntry hostile = ProgressEntry.builder()
                .title("=HYPERLINK(\"http://x\")")
                .status(ProgressStatus.NOT_STARTED)
                .measure("+1")
                .done("@SUM(A1)")
                .note("'=1")
                .addDocuments("-2+3", "=cmd|' /C calc'!A0")
                .addUnits("=1;\n=2")
                .addPersons("\t=1")
                .build();
        ProgressReport report = ProgressReport.builder()
                .edition("nacc-2567")
                .fiscalYear(YEAR)
                .addEntries(hostile)
                .build();
        String csv = ProgressCsv.write(report);
        try (CsvReader<CsvRecord> cells = CsvReader.builder().ofCsvRecord(csv)) {
            cells.forEach(
                    row -> row.getFields().forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\t\\r-].*"), cell)));
        }
        assertEquals(report, ProgressCsv.read(source(csv), FY2567, YEAR));
    }

    private static final String HEADS =
            "ข้อ,ตัวชี้วัดที่,หัวข้อ,ยังไม่ดำเนินการ,อยู่ระหว่างดำเนินการ,ดำเนินการแล้ว,วันที่ดำเนินการ,ความถี่การรายงาน,กำหนดเสร็จ,วันที่รายงาน\n";

    private static DocumentException refused(byte[] csv) {
        return assertThrows(DocumentException.class, () -> ProgressCsv.read(Source.of("table.csv", csv), FY2567, YEAR));
    }

    private static DocumentException refused(String csv) {
        return refused(csv.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "2568-03-31, ERA",
        "2567-10-01/2568-03-31, ERA",
        "2567-02-29, ERA",
        "31 มีนาคม 2025, ERA",
        "31/3/2025, ERA",
        "1 ต.ค. 2567 - 31 มี.ค. 2025, ERA",
        "2025-02-30, OUT_OF_RANGE",
        "2568-02-30, OUT_OF_RANGE",
        "1025-03-31, OUT_OF_RANGE",
        "31 กุมภาพันธ์ 2568, OUT_OF_RANGE",
        "เร็ว ๆ นี้, OUT_OF_RANGE",
        "3/31/2025, OUT_OF_RANGE",
    })
    void aDayOfTheOtherEraIsCalledThat(String day, ProblemKind kind) {
        for (String heading : List.of("วันที่ดำเนินการ", "กำหนดเสร็จ", "วันที่รายงาน")) {
            Problem mistake = refused("หัวข้อ,สถานะ," + heading + "\nก,done," + day + "\n")
                    .getProblems()
                    .get(0);
            assertEquals(kind, mistake.getKind(), mistake.toString());
            assertEquals(
                    List.of(2, 3),
                    List.of(
                            mistake.getPlace().getLine().orElse(0),
                            mistake.getPlace().getColumn().orElse(0)));
        }
    }

    /** What is said of each, in one file, so that it can be read as a whole. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAsReviewed(Language language) {
        StringBuilder said = new StringBuilder();
        note(said, language, "an empty file", refused(""));
        note(said, language, "no column for how far", refused("ข้อ,หัวข้อ\no1,ก\n"));
        note(
                said,
                language,
                "no title, unknown and double columns",
                refused("สถานะ,ข้อ,รหัสข้อ,เบอร์โทร\ndone,o1,,\n"));
        note(said, language, "statuses", refused(HEADS + ",,ก,,,,,,,\n,,ข,✓,,✓,,,,\n,,ค,,รอ,,,,,\n,,,,,✓,,,,\n"));
        note(
                said,
                language,
                "statuses in words",
                refused("หัวข้อ,สถานะ,ดำเนินการแล้ว\nก,เสร็จ,\nข,ยังไม่ดำเนินการ,✓\nค,,\n"));
        note(said, language, "no status in words", refused("หัวข้อ,สถานะ\nก,\n"));
        note(said, language, "a column for one mark", refused("หัวข้อ,แล้วเสร็จ\nก,\n"));
        note(
                said,
                language,
                "statuses in what was done",
                refused("หัวข้อ,การดำเนินการ\nก,กำลังประสานงาน\nข,\nค,ดำเนินการเมื่อวันที่ ๓๑ มีนาคม ๒๐๒๕\n"));
        note(
                said,
                language,
                "days",
                refused(HEADS
                        + ",,ก,,,✓,2568-03-31,,31/3/2025,\"31 มี.ค. 2025; 2568-04-03; เมษายน 2568\"\n"
                        + ",,ข,,,✓,31 กุมภาพันธ์ 2568,,2025-02-30,2025-03-31/2025-04-03\n"
                        + ",,ค,,,✓,30 มี.ค. 2568 ถึง 1 มี.ค. 2568,,เร็ว ๆ นี้,3/31/2025\n"));
        note(
                said,
                language,
                "codes and indicators",
                refused(HEADS + "\"o99, i1, i16\",11,ก,,,✓,,,,\n17,เก้า,ข,,,✓,,,,\nตัวชี้วัดที่ 12,,,,,,,,,\n"));
        note(said, language, "codes in a title", refused("หัวข้อ,สถานะ\nข้อ O99 ก,done\no5 - 2 ข,done\n"));
        note(
                said,
                language,
                "cadences",
                refused(
                        "หัวข้อ,สถานะ,ความถี่,การรายงานผล\nก,done,บ่อย ๆ,\nข,done,,ทุกเดือน และทุกไตรมาส\nค,done,weekly,\n"));
        note(said, language, "a cell too many", refused("หัวข้อ,สถานะ\nก,done,ข\n"));
        note(
                said,
                language,
                "Windows-874",
                refused("หัวข้อ,สถานะ\nข่าว,ดำเนินการแล้ว\n".getBytes(Charset.forName("x-windows-874"))));
        Golden.check(
                "ita-io/src/test/resources/golden/bad-progress-tables."
                        + language.name().toLowerCase(Locale.ROOT) + ".txt",
                said.toString());
    }

    private static void note(StringBuilder said, Language language, String what, DocumentException refused) {
        said.append("# ").append(what).append('\n');
        refused.describe(language).forEach(line -> said.append(line).append('\n'));
        said.append('\n');
    }
}
