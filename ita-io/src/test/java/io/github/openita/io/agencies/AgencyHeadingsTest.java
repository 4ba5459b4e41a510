package io.github.openita.io.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns and rows of a table are about is read where it is certain, else told; as a text and as a sheet. */
class AgencyHeadingsTest {

    private final List<String> told = new ArrayList<>();

    private void take(AgencyScoresRow row) {
        StringBuilder text = new StringBuilder(row.getAgency().getName().orElse("?"));
        row.getAgency().getId().ifPresent(id -> text.append(" #").append(id));
        row.getAgency().getDistrict().ifPresent(name -> text.append(" อ.").append(name));
        text.append(' ').append(row.getEdition().getFiscalYear());
        for (int i = 0; i < row.getCodes().size(); i++) {
            String code = row.getCodes().get(i).toString();
            row.getScores()
                    .get(i)
                    .ifPresent(
                            score -> text.append(' ').append(code).append('=').append(score));
        }
        row.getOverall().ifPresent(score -> text.append(" all=").append(score));
        row.toResult()
                .getPublished()
                .flatMap(PublishedFigures::getBand)
                .ifPresent(band -> text.append(' ').append(band));
        told.add(text.toString());
    }

    private void take(Problem problem) {
        told.add(problem.describe("t", Language.EN));
    }

    private List<String> read(String table) {
        return read(table, null);
    }

    /** What comes out, row by row, the same in both ways to read. */
    private List<String> read(String table, @Nullable Edition edition) {
        List<String> asSheet = asSheet(table, edition);
        told.clear();
        long rows = AgencyScoresCsv.read(
                SourceStream.of("t", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))),
                Editions.catalog(),
                edition,
                (AgencyScoresCsv.Taker) this::take,
                (problem, severity) -> take(problem));
        told.add("rows " + rows);
        assertEquals(asSheet, told);
        return told;
    }

    private List<String> asSheet(String table, @Nullable Edition edition) {
        told.clear();
        AgencyTable reader = new AgencyTable(
                "t", null, Editions.catalog(), edition, this::take, (problem, severity) -> take(problem));
        RawRow row = RawRow.ofSheet();
        String[] lines = table.split("\n");
        try {
            for (int i = 0; i < lines.length; i++) {
                row.take(List.of(lines[i].split(",", -1)));
                reader.line(i + 1, row);
            }
            told.add("rows " + reader.end());
        } catch (DocumentException e) {
            told.addAll(e.describe(Language.EN));
        }
        return List.copyOf(told);
    }

    private String refusal(String table, @Nullable Edition edition) {
        String asSheet = last(asSheet(table, edition));
        DocumentException refused = assertThrows(DocumentException.class, () -> read(table, edition));
        assertEquals(asSheet, refused.describe(Language.EN).get(0));
        return asSheet;
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static String start(String line) {
        return line.replaceAll(", which is not read.*", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จำนวนผู้ตอบ IIT",
                "IIT (ถ่วงน้ำหนัก 30)",
                "IIT ถ่วงน้ำหนัก 30",
                "IIT (30)",
                "OIT ปี 2566",
                "OIT 2566",
                "เป้าหมาย OIT",
                "ผลต่าง OIT",
                "อันดับ IIT",
                "EIT รอบ 1",
                "IIT 1",
                "IIT หรือ EIT",
                "5 ปีย้อนหลัง (ครั้ง)",
                "1. จำนวนผู้ตอบ",
                "ตัวชี้วัดที่ 1 จำนวนผู้ตอบ",
                "ตัวชี้วัดที่ 2 การปฏิบัติหน้าที่",
                "คะแนน 5",
                "017",
                "40",
                "คะแนน ITA ปี 2566"
            })
    void aHeadingThatOnlyContainsAScoreIsNone(String heading) {
        List<String> read = read("หน่วยงาน,ปี,คะแนนรวม," + heading + "\nอบต.ก,2567,95,45\nอบต.ก,2566,90,3\n");
        assertEquals(
                List.of(
                        "t:1:4: unknown column \"" + heading + "\"",
                        "อบต.ก 2567 all=95.00",
                        "อบต.ก 2566 all=90.00",
                        "rows 2"),
                read.stream().map(AgencyHeadingsTest::start).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ผล IIT, IIT",
        "IIT (ร้อยละ), IIT",
        "IIT (คะแนนเต็ม 100), IIT",
        "คะแนนเฉลี่ย IIT, IIT",
        "รวม OIT, OIT",
        "OIT คะแนน, OIT",
        "ผลการประเมิน EIT, EIT",
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT), IIT",
        "แบบวัดการเปิดเผยข้อมูลสาธารณะ, OIT",
        "EIT ส่วนที่ 1 (EIT Public), EIT@public",
        "EIT (Survey), EIT@survey",
        "คะแนนตัวชี้วัดที่ 3, 3",
        "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน, 8",
        "8) การปรับปรุงการทำงาน, 8",
        "ตัวชี้วัดที่ 1: การปฏิบัติหน้าที่ (ร้อยละ), 1",
        "คะแนนการปฏิบัติหน้าที่, 1",
        "i1 (คะแนน), i1"
    })
    void whatPeopleReallyPutBesideAScoreIsUnderstood(String heading, String code) {
        assertEquals(
                List.of("อบต.ก 2567 " + code + "=90.00", "rows 1"),
                read("หน่วยงาน,ปี," + heading + "\nอบต.ก,2567,90\n"));
    }

    @Test
    void aPartOfAFormWithoutPartsIsNotTheWhole() {
        List<String> read = read("หน่วยงาน,ปี,EIT ส่วนที่ 1\nอบต.ก,2564,90\n");
        assertEquals("t:2:3: EIT ส่วนที่ 1: nacc-2564 has no \"EIT ส่วนที่ 1\"", read.get(0));
    }

    @Test
    void aTableOfOtherThingsThatNameScoresIsRefused() {
        assertTrue(refusal("หน่วยงาน,OIT 2566,OIT 2567\nอบต.ก,10,95\n", Editions.of(2567))
                .contains("no headings found"));
    }

    @Test
    void aSecondTableHasItsOwnColumnsAndYear() {
        assertEquals(
                List.of(
                        "อบต.ก 2566 IIT=90.00 EIT=80.00 OIT=70.00",
                        "t:4:1: หน่วยงาน: \"รวม\" sums up others and is no agency, so it is not used",
                        "อบต.ค 2567 OIT=50.00 EIT=60.00 IIT=99.00",
                        "อบต.ก 2567 OIT=51.00 EIT=61.00 IIT=98.00",
                        "rows 4"),
                read("""
                        ผลการประเมิน ITA ปี 2566
                        หน่วยงาน,IIT,EIT,OIT
                        อบต.ก,90,80,70
                        รวม,90.5,80.5,70.5

                        ผลการประเมิน ITA ปี 2567
                        หน่วยงาน,OIT,EIT,IIT
                        อบต.ค,50,60,99
                        อบต.ก,51,61,98
                        """));
    }

    @Test
    void aSecondTableMayHaveOtherColumnsInOtherPlacesAndTwoLines() {
        assertEquals(
                List.of(
                        "อบต.ก 2567 IIT=90.00 EIT=80.00",
                        "อบต.ข 2567 EIT=60.00 IIT=50.00",
                        "อบต.ค 2567 5=70.00 IIT=71.00",
                        "rows 3"),
                read("""
                        ผลการประเมิน ITA ปี 2567,,
                        หน่วยงาน,ผลคะแนนรายเครื่องมือ,
                        ,IIT,EIT
                        อบต.ก,90,80
                        หน่วยงาน,ผลคะแนนรายเครื่องมือ,
                        ,EIT,IIT
                        อบต.ข,60,50
                        ที่,หน่วยงาน,IIT,
                        ,,5,รวม
                        1,อบต.ค,70,71
                        """));
    }

    @Test
    void aTitleBetweenTheRowsSaysTheYearOfWhatFollowsAndHeadingsAgainSayNothing() {
        assertEquals(
                List.of("อบต.ก 2566 IIT=90.00", "อบต.ก 2567 IIT=91.00", "อบต.ข 2565 IIT=92.00", "rows 3"), read("""
                        ผลการประเมิน ITA ปี 2566,
                        หน่วยงาน,IIT
                        อบต.ก,90
                        ปีงบประมาณ พ.ศ. ๒๕๖๗,
                        หน่วยงาน,IIT
                        อบต.ก,91
                        ประจำปี 2565,
                        อบต.ข,92
                        """));
    }

    @Test
    void aNoteBelowRowsIsNoTitle() {
        List<String> read = read("ITA 2567,\nหน่วยงาน,IIT\nอบต.ก,90\nหมายเหตุ คะแนนปี 2566 ดูที่อื่น,\nอบต.ข,91\n");
        assertEquals("อบต.ข 2567 IIT=91.00", read.get(2));
    }

    @Test
    void rowsBelowATitleOfSeveralYearsAreOfNone() {
        List<String> read = read("ITA 2567,\nหน่วยงาน,IIT\nอบต.ก,90\nเปรียบเทียบ ปี 2565-2566,\nอบต.ก,91\n");
        assertEquals("t:5:1: ปี: this row does not say its fiscal year", read.get(1));
    }

    @Test
    void rowsBelowATitleOfAnotherYearThanChosenAreRefused() {
        List<String> read = read("หน่วยงาน,IIT\nอบต.ก,90\nผลปี 2566,\nอบต.ก,91\n", Editions.of(2567));
        assertEquals("อบต.ก 2567 IIT=90.00", read.get(0));
        assertEquals("t:4:1: ปี: this row is of 2566, not of nacc-2567", read.get(1));
    }

    @Test
    void otherHeadingsThatCannotBeUsedEndTheTable() {
        List<String> read = read("หน่วยงาน,ปี,IIT\nอบต.ก,2567,90\nหน่วยงาน,IIT,IIT,หน่วยงาน\nอบต.ข,50,60,ข\n");
        assertEquals("อบต.ก 2567 IIT=90.00", read.get(0));
        assertEquals("t:3:4: this column stands twice: \"หน่วยงาน\"", read.get(1));
        assertEquals("rows 2", read.get(2));
        assertEquals(3, read.size());
    }

    @Test
    void toolsOverTheNumbersOfTheirIndicatorsAreReadWhereEachNumberIsOfItsTool() {
        assertEquals(
                List.of(
                        "อบต.ก 2567 1=50.00 2=90.00 IIT=82.00 6=60.00 EIT=80.00 9=70.00 10=95.00 OIT=85.00 all=80.60",
                        "rows 1"),
                read("""
                        หน่วยงาน,IIT,,,EIT,,OIT,,,คะแนนรวม
                        ,1,2,รวม,6,รวม,9,10,รวม,
                        อบต.ก,50,90,82,60,80,70,95,85,80.6
                        """, Editions.of(2567)));
    }

    @Test
    void cellsMergedOverBothLinesSayTheSameInBoth() {
        assertEquals(List.of("อบต.ก 2567 1=50.00 2=90.00 IIT=82.00 all=80.60", "rows 1"), read("""
                        หน่วยงาน,IIT,,,คะแนนรวม
                        หน่วยงาน,1,2,รวม,คะแนนรวม
                        อบต.ก,50,90,82,80.6
                        หน่วยงาน,IIT,,,คะแนนรวม
                        หน่วยงาน,1,2,รวม,คะแนนรวม
                        """, Editions.of(2567)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "หน่วยงาน,คะแนน ITA,\n,2566,2567\nอบต.ก,50,90\n",
                "หน่วยงาน,ปี 2566,,ปี 2567,\n,IIT,EIT,IIT,EIT\nอบต.ก,50,90,71,72\n",
                "หน่วยงาน,จำนวนผู้ตอบ,\n,IIT,EIT\nอบต.ก,50,90\n",
                "หน่วยงาน,จำนวนผู้ตอบ,\nหน่วยงาน,IIT,EIT\nอบต.ก,50,90\n",
                ",จำนวนผู้ตอบ,จำนวนผู้มีสิทธิ\nหน่วยงาน,IIT,EIT\nอบต.ก,50,90\n",
                "หน่วยงาน,EIT,\n,1,2\nอบต.ก,50,90\n",
                "หน่วยงาน,IIT,\n,30,40\nอบต.ก,50,90\n"
            })
    void twoLinesThatDoNotSayClearlyWhatIsWhatAreRefused(String table) {
        String refused = refusal(table, Editions.of(2567));
        assertTrue(refused.startsWith("t:2:1: these two lines of headings do not clearly say"), refused);
    }

    @Test
    void aColumnOfTheLowerLineThatIsNotUnderstoodIsToldWithTheWordsOfBoth() {
        assertEquals(
                List.of("t:2:4: unknown column \"จำนวนผู้ตอบ IIT\"", "อบต.ก 2567 IIT=90.00 EIT=80.00", "rows 1"),
                read("""
                                ผลการประเมิน ITA ปี 2567,,,
                                หน่วยงาน,คะแนน,,จำนวนผู้ตอบ
                                ,IIT,EIT,IIT
                                อบต.ก,90,80,45
                                """.replace("ผลการประเมิน ITA ปี 2567,,,\n", ""), Editions.of(2567)).stream()
                        .map(AgencyHeadingsTest::start)
                        .toList());
    }

    @Test
    void theOneYearOverTheColumnsIsThatOfTheTable() {
        String table = "หน่วยงาน,ผลการประเมิน ITA ปี 2567,\n,IIT,EIT\nอบต.ก,50,90\n";
        assertEquals(List.of("อบต.ก 2567 IIT=50.00 EIT=90.00", "rows 1"), read(table));
        assertEquals(
                "t:3:1: ปี: this row is of 2567, not of nacc-2566",
                read(table, Editions.of(2566)).get(0));
    }

    @Test
    void aRowThatNamesNoAgencyBelowTheHeadingsIsNoHeading() {
        List<String> read = read("หน่วยงาน,IIT,EIT\n,30,30\nอบต.ก,50,90\n", Editions.of(2567));
        assertEquals("t:2:1: หน่วยงาน: this row names no agency, so none of it is used", read.get(0));
        assertEquals("อบต.ก 2567 IIT=50.00 EIT=90.00", read.get(1));
    }

    @Test
    void aColumnWithoutHeadingThatSaysSomethingIsToldOnce() {
        assertEquals(
                List.of(
                        "t:2:4: this column has no heading, so it is not read",
                        "อบต.ก 2567 IIT=90.00",
                        "อบต.ข 2567 IIT=91.00",
                        "rows 2"),
                read("หน่วยงาน,ปี,IIT,\nอบต.ก,2567,90,7\nอบต.ข,2567,91,8\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "n/a", "N/A", "--", "ไม่มี"})
    void aDashSaysNothing(String dash) {
        assertEquals(
                List.of(
                        "อบต.ก 2566 IIT=90.00",
                        "อบต.ข 2567 IIT=80.00",
                        "t:4:1: หน่วยงาน: this row names no agency, so none of it is used",
                        "rows 3"),
                read("หน่วยงาน,รหัสหน่วยงาน,อำเภอ,ปี,IIT\nอบต.ก,@,@,2566,90\nอบต.ข,@,@,2567,80\n@,@,@,2567,70\n"
                        .replace("@", dash)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ค่าเฉลี่ย (Mean)",
                "ส่วนเบี่ยงเบนมาตรฐาน (S.D.)",
                "มัธยฐาน (Median)",
                "ค่าสูงสุด (Max)",
                "ค่าต่ำสุด",
                "ต่ำสุด (Min)",
                "คะแนนเต็ม",
                "น้ำหนัก",
                "น้ำหนัก (ร้อยละ)",
                "ค่าเป้าหมาย",
                "ผลรวม",
                "สรุป",
                "ค่ากลาง",
                "Grand Total",
                "จำนวนหน่วยงาน",
                "จำนวน อปท. ทั้งหมด",
                "เฉลี่ยทั้งจังหวัด",
                "Std. Dev.",
                "S.D."
            })
    void rowsThatSumUpOthersAreNoAgencies(String name) {
        List<String> read = read("หน่วยงาน,ปี,IIT\nอบต.ก,2567,90\n" + name + ",2567,3\n");
        assertEquals(
                "t:3:1: หน่วยงาน: \"" + name + "\" sums up others and is no agency, so it is not used", read.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เทศบาลตำบลเกณฑ์",
                "อบต.กลาง",
                "เทศบาลเมืองเต็ม",
                "มหาวิทยาลัยราชภัฏ (สูงสุด)",
                "สำนักงานสถิติ",
                "น้ำหนักดี"
            })
    void agenciesWhoseNamesHoldSuchWordsAreAgencies(String name) {
        assertEquals(List.of(name + " 2567 IIT=90.00", "rows 1"), read("หน่วยงาน,ปี,IIT\n" + name + ",2567,90\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ข้อมูล ณ วันที่ 15 มกราคม 2568",
                "ณ 15 ม.ค. 2568",
                "ข้อมูล ณ เดือนมกราคม พ.ศ. 2568",
                "ณ วันที่ 15/1/2568",
                "ตามหนังสือ ที่ ปช 0012/2568",
                "หมายเหตุ ใช้คะแนนปี 2568"
            })
    void aDateIsNoFiscalYear(String title) {
        String table = title + "\nหน่วยงาน,IIT\nอบต.ก,90\n";
        assertTrue(refusal(table, null).startsWith("t:2:1: the table does not say its fiscal year"));
        assertEquals("อบต.ก 2567 IIT=90.00", read(table, Editions.of(2567)).get(0));
        assertEquals(
                "อบต.ก 2567 IIT=90.00",
                read("ผลการประเมิน ITA ปี 2567\n" + table).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ผลการประเมิน ITA ปี 2567",
                "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
                "ITA2567",
                "คะแนน ITA 2567 จังหวัดสมมุติ",
                "พ.ศ. 2567",
                "2567",
                "Fiscal Year 2567"
            })
    void aTitleSaysTheFiscalYearInItsWords(String title) {
        assertEquals(
                "อบต.ก 2567 IIT=90.00",
                read(title + "\nหน่วยงาน,IIT\nอบต.ก,90\n").get(0));
    }

    @Test
    void aBandThatIsNotOfTheFormIsToldAndTheRowIsUsedWithoutIt() {
        List<String> read = read("""
                หน่วยงาน,ปี,คะแนนรวม,ระดับ
                อบต.ก,2567,96,ผ่านดีเยียม
                อบต.ก,2567,96,ผ่านดีเยี่ยม
                อบต.ก,2567,92,ดีมาก
                อบต.ข,2564,96,ผ่านดีเยี่ยม
                อบต.ค,2567,92,ผ่านดี (เบื้องต้น)
                อบต.ง,2567,92,ระดับ ผ่านดี
                อบต.จ,2567,92,-
                """);
        assertTrue(
                read.get(0)
                        .startsWith(
                                "t:2:4: ระดับ: nacc-2567 has no band \"ผ่านดีเยียม\", which is not read (there are"),
                read::toString);
        assertEquals("อบต.ก 2567 all=96.00", read.get(1));
        assertEquals("อบต.ก 2567 all=96.00 ผ่านดีเยี่ยม", read.get(2));
        assertTrue(read.get(3).startsWith("t:4:4: ระดับ: nacc-2567 has no band \"ดีมาก\""), read::toString);
        assertTrue(read.get(5).startsWith("t:5:4: ระดับ: nacc-2564 has no band \"ผ่านดีเยี่ยม\""), read::toString);
        assertTrue(read.get(7).startsWith("t:6:4: ระดับ: nacc-2567 has no band"), read::toString);
        assertEquals(
                List.of("อบต.ง 2567 all=92.00 ระดับ ผ่านดี", "อบต.จ 2567 all=92.00", "rows 7"),
                read.subList(9, read.size()));
    }

    @Test
    void aCommaInTheTitleDoesNotSeparateCells() {
        told.clear();
        AgencyScoresCsv.read(
                SourceStream.of(
                        "t",
                        new ByteArrayInputStream(
                                "ผลการประเมิน ITA, จังหวัดสมมุติ ปี 2567\nที่;หน่วยงาน;IIT;EIT\n1;อบต.ก;90;80\n"
                                        .getBytes(StandardCharsets.UTF_8))),
                Editions.catalog(),
                null,
                (AgencyScoresCsv.Taker) this::take,
                (problem, severity) -> take(problem));
        assertEquals(List.of("อบต.ก 2567 IIT=90.00 EIT=80.00"), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รหัส,ชื่อ,คะแนน\n๑,การปฏิบัติหน้าที่,90\n",
                "รหัส,ชื่อ,คะแนน\nคะแนนภาพรวม,,\nระดับผลการประเมิน,,\nIIT,แบบวัด,90\n",
                "รหัส,ชื่อ,คะแนน\no1,โครงสร้าง,100\n"
            })
    void theTableOfOneResultIsNotOneOfAgencies(String table) {
        assertTrue(refusal(table, Editions.of(2567)).contains("this is the table of one result"));
    }

    @Test
    void agenciesUnderTheSameHeadingsAreAgencies() {
        assertEquals(
                List.of("อบต.ก #1 2567 all=90.00", "rows 1"), read("รหัส,ชื่อ,คะแนน\n1,อบต.ก,90\n", Editions.of(2567)));
    }

    @Test
    void oneOfTooManyTablesEndsTheReading() {
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            tables.append(i % 2 == 0 ? "หน่วยงาน,IIT\nอบต.ก,90\n" : "หน่วยงาน,EIT\nอบต.ก,90\n");
        }
        List<String> read = read(tables.toString(), Editions.of(2567));
        assertTrue(read.get(100).contains("more than 100 tables"), read::toString);
        assertEquals(Optional.of("rows 101"), Optional.of(last(read)));
    }
}
