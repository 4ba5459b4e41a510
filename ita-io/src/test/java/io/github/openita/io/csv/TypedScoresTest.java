package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of scores as officers type them from the documents that they have. */
class TypedScoresTest {

    private static final String OF_2567 =
            "{1=100.00, 2=99.60, 3=99.80, 4=100.00, 5=100.00, 6=99.74, 7=97.94, 8=93.50, 9=90.00, 10=91.67}";
    private static final String OF_2568 =
            "{1=100.00, 2=100.00, 3=100.00, 4=100.00, 5=100.00, 6=96.33, 7=96.17, 8=95.17, 9=97.50, 10=100.00}";

    private static AssessmentResult typed(String file, int year) {
        return ScoresCsv.read(Source.of(Path.of("src/test/resources/typed", file)), Editions.of(year));
    }

    private static AssessmentResult read(String csv, int year) {
        return ScoresCsv.read(source(csv), Editions.of(year));
    }

    private static String shown(KnownScores scores) {
        return scores.getTools() + " " + scores.getIndicators() + " " + scores.getSubIndicators() + " "
                + scores.getQuestions();
    }

    private static List<String> refusal(String csv, int year) {
        return assertThrows(DocumentException.class, () -> read(csv, year)).describe(Language.TH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s0.csv", "s0b.csv", "s0c.csv"})
    void theTableOfAnAnalysisIsRead(String file) {
        AssessmentResult result = typed(file, 2567);
        assertEquals("{} " + OF_2567 + " {} {}", shown(result.getScores()));
        assertEquals(true, result.getPublished().isEmpty());
    }

    @Test
    void rowsOfAMeanAndABandArePublished() {
        AssessmentResult result = typed("kk68t.csv", 2568);
        assertEquals(OF_2568, result.getScores().getIndicators().toString());
        PublishedFigures published = result.getPublished().orElseThrow();
        assertEquals(
                "98.27", published.getOverall().orElseThrow().getValues().get(0).toString());
        assertEquals("ผ่านดี", published.getBand().orElseThrow());
    }

    @Test
    void theYearOfTheEditionIsRead() {
        assertEquals(
                "{1=100.00, 2=100.00}",
                typed("kk.csv", 2567).getScores().getIndicators().toString());
        String csv = """
                แบบเครื่องมือ,ลำดับ,รายละเอียดตัวชี้วัด,คะแนน,,การเปลี่ยนแปลง
                ,,,ปี ๒๕๖๗,ปี ๒๕๖๘,
                EIT,๖,คุณภาพการดำเนินงาน,๙๕.๕๑,๙๖.๓๓,เพิ่มขึ้น
                ,๗.,ประสิทธิภาพการสื่อสาร,๙๓.๘๑,๙๖.๑๗,เพิ่มขึ้น
                OIT,๙,การเปิดเผยข้อมูล,๑๐๐.๐๐,๙๗.๕๐,ลดลง
                คะแนนเฉลี่ย,,,๙๗.๕๔,๙๘.๒๗,
                ระดับ,,,ผ่านดี,ผ่านดี,เพิ่มขึ้น
                """;
        assertEquals(
                "{6=95.51, 7=93.81, 9=100.00}",
                read(csv, 2567).getScores().getIndicators().toString());
        assertEquals(
                "{6=96.33, 7=96.17, 9=97.50}",
                read(csv, 2568).getScores().getIndicators().toString());
        assertEquals(
                "98.27",
                read(csv, 2568)
                        .getPublished()
                        .flatMap(PublishedFigures::getOverall)
                        .orElseThrow()
                        .getValues()
                        .get(0)
                        .toString());
        assertEquals(
                List.of(
                        "table.csv:1:1: คะแนน: ตารางมีคะแนนของปี 2567, 2568 ไม่มีของปี 2566: เลือก --edition ของปีที่มี"),
                refusal(csv, 2566));
    }

    @Test
    void aToolStandsForItselfAndForTheRowsBelow() {
        String csv = """
                แบบวัด,ตัวชี้วัดที่,รายละเอียด,คะแนน
                แบบวัด IIT,,,99.88
                EIT ส่วนที่ 1 (EIT Public),6,คุณภาพ,98
                ,7,การสื่อสาร,97
                EIT ส่วนที่ 2,ตัวชี้วัดที่ ๖,คุณภาพ,96
                แบบวัดการเปิดเผยข้อมูลสาธารณะ,9.1,,95
                OIT,,คะแนนเฉลี่ย,90.84
                """;
        AssessmentResult result = read(csv, 2567);
        assertEquals(
                "{IIT=99.88} {6@public=98.00, 6@survey=96.00, 7@public=97.00} {9.1=95.00} {}",
                shown(result.getScores()));
        assertEquals(
                "[OIT]", result.getPublished().orElseThrow().getTools().keySet().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "100.00 คะแนน, 100.00",
        "96.33%, 96.33",
        "ร้อยละ ๙๖.๓๓, 96.33",
        "96.33 ％, 96.33",
        "๙๖ เปอร์เซ็นต์, 96.00"
    })
    void aScoreMayBeWrittenWithItsUnit(String written, String score) {
        assertEquals(
                "{1=" + score + "}",
                read("รหัส,คะแนน\n1," + written + "\n", 2567)
                        .getScores()
                        .getIndicators()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "แบบสำรวจ,ตัวชี้วัดที่,คะแนน~OIT,6,90|table.csv:2:2: ตัวชี้วัดที่: 6 เป็นของ EIT ไม่ใช่ OIT",
                "แบบสำรวจ,ตัวชี้วัดที่,คะแนน~ABC,6,90|table.csv:2:1: แบบสำรวจ: ต้องเป็น IIT, EIT หรือ OIT พบ \"ABC\"",
                "ตัวชี้วัดที่,คะแนน~6,90~6,91|table.csv:3:1: ตัวชี้วัดที่: 6 ซ้ำ: ให้เหลือเพียงครั้งเดียว",
                "รหัส,คะแนน~คะแนนเฉลี่ย,90~รวม,91|table.csv:3:1: รหัส: รวม ซ้ำ: ให้เหลือเพียงครั้งเดียว",
                "แบบสำรวจ,ตัวชี้วัดที่,คะแนน~IIT,1,90~,,91|table.csv:3:2: ตัวชี้วัดที่: ช่องตัวชี้วัดที่ว่าง",
                "ลำดับ,คะแนน~1,90|table.csv:1:1: รหัส: ต้องมีอย่างน้อยหนึ่งคอลัมน์ใน รหัส, ตัวชี้วัดที่, แบบสำรวจ",
            })
    void whatContradictsTheFormIsTold(String csv, String said) {
        assertEquals(List.of(said), refusal(csv.replace('~', '\n') + "\n", 2567));
    }

    @Test
    void aFractionComesBackFromATable() {
        String json =
                "{\"edition\":\"nacc-2567\",\"scores\":{\"questions\":{\"i10\":0.20833333333333333333,\"i11\":0.02173913043478260870}}}";
        KnownScores scores = io.github.openita.io.json.ItaJson.standard()
                .readResult(source(json))
                .getScores();
        String csv = ScoresCsv.write(scores, Editions.of(2567));
        assertEquals(scores, read(csv, 2567).getScores());
    }

    @Test
    void questionsThatAreNotKnownHereAreRefusedOnce() {
        assertEquals(
                List.of(
                        "table.csv:2:1: ข้อ: ไม่ทราบรายข้อ i และ e ของ nacc-2568 ให้ใส่คะแนนรายข้อ o ตัวชี้วัดย่อย ตัวชี้วัด"
                                + " หรือเครื่องมือแทน"),
                refusal("ข้อ,คะแนน\ni1,90\ni2,80\ne1,99\n", 2568));
    }
}
