package io.github.openita.io.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
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

class AgencyScoresCsvTest {

    private final List<AssessmentResult> results = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    private long read(String text) {
        return read(text, null);
    }

    private long read(String text, @Nullable Edition edition) {
        return AgencyScoresCsv.read(
                SourceStream.of("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                Editions.catalog(),
                edition,
                (result, its) -> {
                    assertTrue(its.isNamed(result.getEdition()));
                    results.add(result);
                },
                refused::add);
    }

    private List<String> told() {
        return refused.stream()
                .map(problem -> problem.describe("t.csv", Language.EN))
                .toList();
    }

    private Optional<Score> score(int row, String code) {
        return results.get(row).getScores().of(NodeCode.of(code));
    }

    @Test
    void everyRowIsAResultOfTheYearItSays() {
        assertEquals(2, read("""
                        หน่วยงาน,ประเภท,อำเภอ,จังหวัด,สังกัด,ปี,IIT,EIT,OIT,คะแนนรวม,ระดับ
                        อบต.ก,อบต.,หนึ่ง,สมมุติ,มท.,๒๕๖๗,90,91.5,-,92.10,ผ่าน
                        อบต.ก,อบต.,หนึ่ง,สมมุติ,มท.,2566,80,,70.00 คะแนน,,
                        """));
        assertEquals(List.of(), told());
        Agency agency = results.get(0).getAgency().orElseThrow();
        assertEquals(Optional.of("อบต.ก"), agency.getName());
        assertEquals(Optional.of(AgencyType.SAO), agency.getType());
        assertEquals(Optional.of("หนึ่ง"), agency.getDistrict());
        assertEquals(Optional.of("สมมุติ"), agency.getProvince());
        assertEquals(Optional.of("มท."), agency.getParent());
        assertEquals("nacc-2567", results.get(0).getEdition());
        assertEquals(Optional.empty(), score(0, "OIT"), "a dash is not assessed");
        assertEquals(
                Optional.of("ผ่าน"), results.get(0).getPublished().orElseThrow().getBand());
        assertEquals("nacc-2566", results.get(1).getEdition());
        assertEquals(Optional.of(Score.of(70)), score(1, "OIT"));
        assertEquals(Optional.empty(), score(1, "EIT"));
        assertEquals(Optional.empty(), results.get(1).getPublished());
    }

    @ParameterizedTest
    @CsvSource({
        "IIT, IIT",
        "คะแนน OIT, OIT",
        "แบบวัด IIT (ร้อยละ), IIT",
        "EIT ส่วนที่ 1, EIT@public",
        "EIT Survey, EIT@survey",
        "EIT Part 2, EIT@survey",
        "EIT, EIT",
        "1, 1",
        "ตัวชี้วัดที่ ๙, 9",
        "ตัวชี้วัด 10, 10",
        "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่, 1",
        "1. การปฏิบัติหน้าที่, 1",
        "การปฏิบัติหน้าที่, 1",
        "การป้องกันการทุจริต, 10",
        "i1, i1",
        "I1, i1",
        "ข้อ O12, o12",
        "9.3, 9.3"
    })
    void headingsAreReadAsPeopleWriteThem(String heading, String code) {
        read("หน่วยงาน,ปี," + heading + "\nอบต.ก,2567,90\n");
        assertEquals(List.of(), told());
        assertEquals(Optional.of(Score.of(90)), score(0, code));
    }

    @Test
    void titlesStandAboveAndMayNameTheYearAndHeadingsStandInTwoLinesAndAgain() {
        String headings = "ที่,หน่วยงาน,ผลคะแนน,,,ระดับ\n,,IIT,EIT,OIT,\n";
        read("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗,,,,,\n" + headings + "1,อบต.ก,90,91,92,ผ่าน\n" + headings
                + "2,อบต.ข,80,81,82,\n");
        assertEquals(List.of(), told());
        assertEquals(2, results.size());
        assertEquals("nacc-2567", results.get(1).getEdition());
        assertEquals(Optional.of(Score.of(82)), score(1, "OIT"));
    }

    @Test
    void wrongRowsAreToldWithTheirPlaceAndTheOthersGoOn() {
        assertEquals(7, read("""
                        หน่วยงาน,ประเภท,ปี,OIT,o40
                        อบต.ก,อบต.,2567,101,
                        อบต.ข,ชมรม,2567,90,
                        ,อบต.,2567,90,
                        อบต.ง,อบต.,2501,90,
                        อบต.จ,อบต.,2567,90,100
                        เฉลี่ย,,2567,90,
                        อบต.ฉ,อบต.,2567,90,
                        """));
        assertEquals(2, results.size(), "a type that is not in the list costs no scores");
        assertEquals(Optional.empty(), results.get(0).getAgency().orElseThrow().getType());
        assertEquals(6, refused.size(), told()::toString);
        assertEquals("t.csv:2:4: OIT: score 101: must be from 0 to 100", told().get(0));
        assertTrue(told().get(1).startsWith("t.csv:3:2: ประเภท: \"ชมรม\" is no type of agency: there are PAO, "));
        assertTrue(told().get(1).endsWith("; the row is used, its type not known"), told()::toString);
        assertEquals("t.csv:4:1: หน่วยงาน: this row names no agency, so none of it is used", told().get(2));
        assertTrue(told().get(3).startsWith("t.csv:5:3: ปี: "), told()::toString);
        assertTrue(told().get(4).startsWith("t.csv:6:5: o40: "), told()::toString);
        assertEquals(
                "t.csv:7:1: หน่วยงาน: \"เฉลี่ย\" sums up others and is no agency, so it is not used", told().get(5));
    }

    @Test
    void aRowWithoutAnyScoreIsNoResult() {
        read("หน่วยงาน,ปี,IIT\nอบต.ก,2567,\n");
        assertEquals(List.of("t.csv:2:1: หน่วยงาน: this row has no score at all, so it is not used"), told());
    }

    @Test
    void anUnknownColumnIsToldAndNotRead() {
        read("หน่วยงาน,ปี,IIT,โทรศัพท์,x-note\nอบต.ก,2567,90,02,z\n");
        assertEquals(1, results.size());
        assertEquals(1, refused.size());
        assertTrue(told().get(0).startsWith("t.csv:1:4: unknown column \"โทรศัพท์\", which is not read"));
    }

    @Test
    void aTableThatSaysNoYearNeedsAnEdition() {
        String text = "หน่วยงาน,IIT\nอบต.ก,90\n";
        DocumentException none = assertThrows(DocumentException.class, () -> read(text));
        assertTrue(none.describe(Language.EN).get(0).startsWith("t.csv:1:1: the table does not say its fiscal year"));
        read(text, Editions.of(2568));
        assertEquals("nacc-2568", results.get(0).getEdition());
        read("หน่วยงาน,ปี,IIT\nอบต.ก,2567,90\n", Editions.of(2568));
        assertEquals(List.of("t.csv:2:2: ปี: this row is of 2567, not of nacc-2568"), told());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "''| there is nothing in it",
                "'ก,ข\nค,ง\n'| no headings found",
                "'หน่วยงาน,จังหวัด\nก,ข\n'| no headings found",
                "'หน่วยงาน,ปี,IIT,ชื่อหน่วยงาน\nก,2567,9,ก\n'| this column stands twice: \"ชื่อหน่วยงาน\""
            },
            delimiter = '|')
    void whatIsNoSuchTableIsRefused(String text, String message) {
        DocumentException refusal = assertThrows(DocumentException.class, () -> read(text));
        assertTrue(refusal.describe(Language.EN).get(0).contains(message), refusal.describe(Language.EN)::toString);
    }

    @Test
    void aTableOfHeadingsAloneHasNoRows() {
        assertEquals(0, read("หน่วยงาน,ปี,IIT\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void aCellThatSpreadsheetsWereKeptFromComputingIsRead() {
        read("หน่วยงาน,ปี,IIT\n'-ก,2567,90\n");
        assertEquals(Optional.of("-ก"), results.get(0).getAgency().orElseThrow().getName());
    }

    @Test
    void aTableAsATiredOfficerLeavesItIsRead() {
        read("""
                สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗,,,,,,
                ,,,,,,
                ลำดับ,ชื่อหน่วยงาน,ผลคะแนนรายเครื่องมือ,,,คะแนนรวม,ระดับ
                ,,IIT,EIT,OIT,,
                ๑,อบต. ป่าร่อน,๙๐.๕๐,"95.5 %",100,-,ผ่าน
                ,,,,,,
                ๒,องค์การบริหารส่วนตำบล  กก,ไม่ได้รับการประเมิน,N/A,"88.25 คะแนน",,-
                รวม,,178,190,188,,
                ,ค่าเฉลี่ย,89,95,94,,
                ,สูงสุด,90.5,95.5,100,,
                ,S.D.,1,1,1,,
                หมายเหตุ คะแนนก่อนอุทธรณ์,,,,,,
                """);
        assertEquals(2, results.size(), told()::toString);
        assertEquals(Optional.of(Score.of("90.5")), score(0, "IIT"));
        assertEquals(Optional.of(Score.of("95.5")), score(0, "EIT"));
        assertEquals(Optional.empty(), score(1, "IIT"));
        assertEquals(Optional.empty(), score(1, "EIT"));
        assertEquals(Optional.of(Score.of("88.25")), score(1, "OIT"));
        assertEquals(
                Optional.of("องค์การบริหารส่วนตำบล กก"),
                results.get(1).getAgency().orElseThrow().getName());
        assertEquals(
                List.of(
                        "t.csv:8:2: ชื่อหน่วยงาน: this row names no agency, so none of it is used",
                        "t.csv:9:2: ชื่อหน่วยงาน: \"ค่าเฉลี่ย\" sums up others and is no agency, so it is not used",
                        "t.csv:10:2: ชื่อหน่วยงาน: \"สูงสุด\" sums up others and is no agency, so it is not used",
                        "t.csv:11:2: ชื่อหน่วยงาน: \"S.D.\" sums up others and is no agency, so it is not used",
                        "t.csv:12:2: ชื่อหน่วยงาน: this row names no agency, so none of it is used"),
                told());
    }

    @Test
    void aDecimalCommaIsNoThousandAndIsRefused() {
        read("หน่วยงาน,ปี,IIT\nอบต.ก,2567,\"95,42\"\n");
        assertEquals(List.of("t.csv:2:3: IIT: \"95,42\" is no score: write a number 0–100, like 98.79"), told());
    }
}
