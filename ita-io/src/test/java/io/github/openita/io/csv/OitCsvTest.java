package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of OIT items, and of the totals that come out. */
class OitCsvTest {

    private static final Edition FY2567 = Editions.of(2567);

    private final List<RefusedAnswer> refused = new ArrayList<>();

    private SortedMap<String, AssessmentResult> read(String text) {
        return OitCsv.read(Source.of("oit.csv", text.getBytes(StandardCharsets.UTF_8)), FY2567, refused::add);
    }

    private static AssessmentResult of(SortedMap<String, AssessmentResult> results, String agency) {
        return Objects.requireNonNull(results.get(agency));
    }

    private List<String> told() {
        return refused.stream()
                .filter(one -> !one.getText().getEn().startsWith("there is no score of o3"))
                .map(one -> one + " (" + one.getKind().getCode() + ")")
                .toList();
    }

    private static String headings(int last) {
        StringBuilder headings = new StringBuilder("agency");
        for (int i = 1; i <= last; i++) {
            headings.append(",o").append(i);
        }
        return headings.append('\n').toString();
    }

    @Test
    void everyRowIsAnAgencyWithItsItems() {
        SortedMap<String, AssessmentResult> results =
                read(headings(35) + "B" + ",100".repeat(35) + "\n A " + ",๐".repeat(34) + ",100.00\n");
        assertEquals(List.of(), refused);
        assertEquals(List.of("A", "B"), List.copyOf(results.keySet()));
        assertEquals("nacc-2567", of(results, "A").getEdition());
        assertEquals("A", of(results, "A").getAgency().flatMap(Agency::getId).orElseThrow());
        assertEquals(
                Score.FULL, of(results, "A").getScores().of(NodeCode.of("o35")).orElseThrow());
        assertEquals(
                "100.00",
                Scorer.of(FY2567)
                        .score(of(results, "B"))
                        .scoreOf(NodeCode.of("OIT"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void headingsAreReadAsPeopleWriteThem() {
        SortedMap<String, AssessmentResult> results =
                read("o-3;หน่วยงาน;ข้อ ๐๑;02;O 4;o05;x-note\n0;A;100;0;100;100;?\n");
        Map<String, String> scores = new TreeMap<>();
        of(results, "A")
                .getScores()
                .getQuestions()
                .forEach((code, score) -> scores.put(code.toString(), score.toString()));
        assertEquals("{o1=100.00, o2=0.00, o3=0.00, o4=100.00, o5=100.00}", scores.toString());
    }

    @Test
    void whatIsNotUsedIsTold() {
        SortedMap<String, AssessmentResult> results = read(headings(35)
                + "A" + ",100".repeat(32) + ",1,,x\n"
                + " " + ",100".repeat(35) + "\n"
                + "A" + ",0".repeat(35) + "\n");
        assertEquals(1, results.size());
        assertEquals(32, of(results, "A").getScores().getQuestions().size());
        assertEquals(
                List.of(
                        "2:34: o33: \"1\": an item of OIT scores 0 or 100 (unknown-choice)",
                        "2:36: o35: \"x\": an item of OIT scores 0 or 100 (unknown-choice)",
                        "3:1: this row names no agency, so none of it is used (empty-agency)",
                        "4:1: the agency \"A\" stands in line 2 already, so this row is not used (agency-twice)"),
                told());
        assertEquals(
                "2:35: o34: there is no score of o34 (agency \"A\"): not assessed, which is not 0",
                refused.get(1).toString());
        assertEquals(
                List.of(
                        "\"1\": คะแนนของข้อ o ต้องเป็น 0 หรือ 100",
                        "ไม่มีคะแนนของ o34 (หน่วยงาน \"A\"): ถือว่าไม่ได้ประเมิน ไม่ใช่ 0",
                        "\"x\": คะแนนของข้อ o ต้องเป็น 0 หรือ 100",
                        "แถวนี้ไม่ระบุหน่วยงาน จึงไม่ใช้ทั้งแถว",
                        "หน่วยงาน \"A\" มีแล้วที่บรรทัด 2 จึงไม่ใช้แถวนี้"),
                refused.stream().map(one -> one.getText().getTh()).toList());
    }

    @Test
    void aWrongTableIsRefused() {
        DocumentException e = assertThrows(DocumentException.class, () -> read("agency,o1,o36\nA,0,0\n"));
        assertTrue(e.describe(Language.EN).get(0).startsWith("oit.csv:1:3: unknown column \"o36\""), e.getMessage());
        assertThrows(DocumentException.class, () -> read("o1\n0\n"));
        assertThrows(DocumentException.class, () -> read(""));
        InvalidInputException unknown = assertThrows(
                InvalidInputException.class,
                () -> OitCsv.read(Source.of("oit.csv", new byte[0]), Editions.of(2562), refused::add));
        assertEquals(
                "ไม่ทราบข้อ o ของ nacc-2562.r1 จึงอ่านตารางผล OIT ไม่ได้",
                unknown.getText().getTh());
        assertEquals(
                "the items of OIT in nacc-2562.r1 are not known, so a table of them cannot be read",
                unknown.getText().getEn());
    }

    @Test
    void totalsAreATableForSpreadsheets() {
        KnownScores whole = KnownScores.of(Map.of(
                NodeCode.of("IIT"), Score.of("99.88"),
                NodeCode.of("EIT"), Score.of("97.06"),
                NodeCode.of("OIT"), Score.of("90.835")));
        KnownScores part = KnownScores.of(Map.of(NodeCode.of("EIT@public"), Score.of("12.345")));
        Scorer scorer = Scorer.of(FY2567);
        assertEquals(
                List.of(
                        "\uFEFFหน่วยงาน,IIT,EIT,EIT@public,EIT@survey,OIT,คะแนนภาพรวม,ระดับที่คำนวณ,หมายเหตุ",
                        "'=A1,99.88,97.06,,,90.84,95.42,ผ่านดี,",
                        ",,,12.35,,,,,"),
                TotalsCsv.write(
                                Stream.of(result(whole, "=A1"), result(part, ""))
                                        .map(scorer::score),
                                FY2567)
                        .lines()
                        .toList());
        assertTrue(TotalsCsv.write(
                        Stream.of(result(
                                        KnownScores.of(Map.of(
                                                NodeCode.of("IIT"), Score.of(99),
                                                NodeCode.of("EIT"), Score.of(95),
                                                NodeCode.of("OIT"), Score.of(99))),
                                        "A"))
                                .map(scorer::score),
                        FY2567)
                .endsWith("ผ่านดีเยี่ยม,ระดับเป็นผลเบื้องต้น\r\n"));
        assertTrue(TotalsCsv.write(Stream.of(), Editions.of(2564)).startsWith("\uFEFFหน่วยงาน,IIT,EIT,OIT,"));
    }

    private static AssessmentResult result(KnownScores scores, String id) {
        return AssessmentResult.builder()
                .agency(Agency.builder().id(id).build())
                .edition("nacc-2567")
                .scores(scores)
                .build();
    }
}
