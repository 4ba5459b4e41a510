package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comparisons and reviews say where something is out of the ordinary. */
class ComparisonViewTest {

    private static ScoreCard card(int year, String agency, String scores) {
        Map<NodeCode, Score> known = new TreeMap<>();
        Stream.of(scores.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .forEach(pair -> known.put(NodeCode.of(pair[0]), Score.of(pair[1])));
        return Scorer.of(Editions.of(year))
                .score(AssessmentResult.builder()
                        .edition("nacc-" + year)
                        .agency(Agency.builder().name(agency).build())
                        .scores(KnownScores.of(known))
                        .build());
    }

    private static String report(ScoreCard old, ScoreCard newer, Language language) {
        return Reports.comparison(Comparison.of(old, newer), language).toText();
    }

    private static String all(String score) {
        return "IIT=" + score + " EIT@public=" + score + " EIT@survey=" + score + " OIT=" + score;
    }

    /** The last cell of the row of the band. */
    private static String band(ScoreCard old, ScoreCard newer) {
        String row = report(old, newer, Language.TH)
                .lines()
                .filter(line -> line.startsWith("   ") && line.contains("ระดับ  "))
                .findFirst()
                .orElseThrow();
        return row.substring(row.lastIndexOf("  ") + 2);
    }

    @ParameterizedTest(name = "{1} in {0} -> {3} in {2}")
    @CsvSource({
        "2567, 90, 2568, 96, เพิ่มขึ้น",
        "2567, 96, 2568, 84, ลดลง",
        "2567, 90, 2568, 91, เท่าเดิม",
        "2565, 96, 2567, 96, เกณฑ์ระดับต่างกัน",
    })
    void bandsAreComparedWhereTheyAreCertainAndOfOneScale(
            int from, String before, int to, String after, String expected) {
        String scores = from < 2566 ? "IIT=96 EIT=96 OIT=96" : all(before);
        assertEquals(expected, band(card(from, "ก", scores), card(to, "ก", all(after))));
    }

    @Test
    void aBandThatIsOnlyProvisionalHasNotMovedForCertain() {
        ScoreCard certain = card(2567, "ก", all("90"));
        ScoreCard provisional = card(2568, "ก", "IIT=96 EIT=96 OIT=96");
        assertEquals("ยังไม่แน่นอน", band(certain, provisional));
        assertEquals("ยังไม่แน่นอน", band(provisional, certain));
    }

    @Test
    void twoResultsOfOneYearAreToldApart() {
        String report = report(card(2567, "ก", "OIT=90"), card(2567, "ก", "OIT=80"), Language.TH);
        assertTrue(report.startsWith("เปรียบเทียบผลการประเมิน ITA ปี 2567 (เดิม) กับปี 2567 (ใหม่)\n\nก\n"), report);
        String english = report(card(2567, "ก", "OIT=90"), card(2567, "ก", "OIT=80"), Language.EN);
        assertTrue(english.contains("  FY 2567 (old)  FY 2567 (new)  "), english);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {6}")
    @CsvSource({
        "2567, ก, 2567, ข, 'ผลทั้งสองเป็นของคนละหน่วยงาน', 'The two results are of different agencies', true",
        "2567, ก, 2567, ก, 'ผลทั้งสองเป็นของคนละหน่วยงาน', 'The two results are of different agencies', false",
        "2568, ก, 2567, ก, 'ผลที่ใช้เป็นผลเดิมอยู่ในปีหลังผลใหม่', 'The old result is of a later year than the new one', true",
        "2567, ก, 2568, ก, 'ผลที่ใช้เป็นผลเดิมอยู่ในปีหลังผลใหม่', 'The old result is of a later year than the new one', false",
    })
    void whatTheReaderShouldKnowIsRemarked(
            int from, String one, int to, String other, String th, String en, boolean remarked) {
        ScoreCard old = card(from, one, "");
        ScoreCard newer = card(to, other, "");
        assertEquals(remarked, report(old, newer, Language.TH).contains("• " + th));
        assertEquals(remarked, report(old, newer, Language.EN).contains("• " + en));
    }

    @Test
    void aSumThatRoundsOtherwiseThanTheShownDifferenceIsExplained() {
        String report = report(
                card(2567, "ก", "IIT=90.01 EIT=90 OIT=90"), card(2568, "ก", "IIT=90.02 EIT=90 OIT=90"), Language.EN);
        assertTrue(report.contains("Overall score 90.00 → 90.01 (up 0.01)"), report);
        assertTrue(
                report.contains("• Before rounding the tools add up to 0.00; the shown scores differ by +0.01"),
                report);
    }

    @Test
    void whatIsFullBothTimesIsCountedAndWhatHasNoCounterpartIsNamed() {
        String report = report(
                card(2567, "ก", "i1=100 i2=100 i3=90 o17=100 o7=100 o1=0 9.4=50 e1@public=80"),
                card(2568, "ก", "o13=100 o5=100 o1=100 9.4=60"),
                Language.TH);
        assertTrue(report.contains("• อีก 2 ข้อได้คะแนนเต็มทั้งสองครั้ง จึงไม่แสดงในตาราง\n"), report);
        assertTrue(report.contains("• ของปี 2567 ที่ไม่มีข้อเทียบในปี 2568: e1@public, i1–i3, o1\n"), report);
        assertTrue(report.contains("• ของปี 2568 ที่ไม่มีข้อเทียบในปี 2567: o1\n"), report);
        assertFalse(report.contains("o13 (เดิม o17)"), report);
    }

    @Test
    void anIssueReviewWithoutScoresOfItemsSaysWhatItLacks() {
        Review review = Review.of(card(2567, "ก", all("90")));
        assertTrue(Reports.review(review, Language.TH)
                .toText()
                .contains("\nผลนี้ไม่มีคะแนนรายข้อ จึงวิเคราะห์รายประเด็นไม่ได้\n"));
        assertTrue(Reports.review(review, Language.EN)
                .toText()
                .contains("\nThis result has no scores of questions and items, which the issues are made of\n"));
    }

    @Test
    void anIndicatorReviewGoesDownToWhatIsKnown() {
        String report = Reports.review(Review.of(card(2568, "ก", "o12=100 o13=0 1=90")), Language.TH)
                .toText();
        assertTrue(report.contains("── ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\n"), report);
        assertTrue(
                report.contains("\nข้อบกพร่อง/ข้อปรับปรุง: o13 "
                        + Editions.of(2568).nameOf(NodeCode.of("o13")).orElseThrow()
                        + " (0.00)\nข้อที่ต้องพัฒนา: —\nรักษาระดับ: o12\n"),
                report);
        assertTrue(report.contains("\nยังไม่มีคะแนน (ไม่ใช่ศูนย์): 9.1 "), report);
    }

    @Test
    void textFromOutsideCannotBreakOut() {
        ScoreCard hostile = card(2567, "a|b\n# \u001b[31mc", "OIT=90");
        String text = Reports.review(Review.of(hostile), Language.TH).toText();
        assertTrue(text.contains("a|b # \\u001b[31mc\n"), text);
        String markdown = Reports.comparison(Comparison.of(hostile, card(2567, "x", "OIT=90")), Language.EN)
                .toMarkdown();
        assertTrue(markdown.contains("a\\|b # \\\\u001b\\[31mc"), markdown);
    }
}
