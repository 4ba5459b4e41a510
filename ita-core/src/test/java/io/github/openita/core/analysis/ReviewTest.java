package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a review says of a result, issue by issue. */
class ReviewTest {

    /** Seed 000: everything at the full score but what its tables print otherwise; its e-scores as they stand there. */
    private static Review paRon() {
        Map<NodeCode, Score> scores = new TreeMap<>();
        QuestionCode.parseAll("i1-i15, o1-o35").forEach(code -> scores.put(NodeCode.of(code), Score.FULL));
        scores.putAll(Cards.scores("i5=98.79 i8=99.39 o17=0 o19=0 o30=0"));
        scores.putAll(Cards.scores("e1=99.22 e2=99.22 e3=100 e7=99.61 e8=99.22 e9=92.16 e4=96.07 e5=96.64 e6=98.31"));
        return Review.of(Cards.card(Editions.of(2567), scores));
    }

    private static String row(ReviewRow row) {
        return row.getCode() + " " + row.getScore() + (row.getAdvice().isEmpty() ? "" : " " + row.getAdvice());
    }

    private static String rows(ReviewArea area, IssueClass issueClass) {
        return area.rowsOf(issueClass).stream().map(ReviewTest::row).collect(Collectors.joining(", "));
    }

    private static String review(Review review, int number) {
        ReviewArea area = review.getAreas().stream()
                .filter(candidate -> candidate.getNumber() == number)
                .findFirst()
                .orElseThrow();
        return rows(area, IssueClass.FAULT)
                + " | " + rows(area, IssueClass.DEVELOP)
                + " | "
                + QuestionCode.ranges(area.rowsOf(IssueClass.KEEP).stream()
                        .map(row -> row.getCode().getQuestion().orElseThrow())
                        .toList())
                + " | " + area.getNotAssessed();
    }

    @ParameterizedTest(name = "issue {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1; ' |  | i1–i3, o7–o10 | []'",
                "2; ' | e1 99.22, e2 99.22, e7 99.61 [o25], e8 99.22 [o25, o6], e9 92.16 [o13] | e3, o11–o13, o25 | []'",
                "3; ' | e4 96.07 [9.1, 9.2, 9.3], e5 96.64 [9.1, 9.2, 9.3], e6 98.31 [o6] | o1–o6 | []'",
                "4; ' |  | i10–i12 | []'",
                "5; 'o17 0.00 | i5 98.79 [o30] | i4, i6, o14–o16 | []'",
                "6; 'o19 0.00 | i8 99.39 [o30, o23] | i7, i9, o18, o20–o21 | []'",
                "7; 'o30 0.00 |  | i13–i15, o22–o24, o26–o29, o31–o35 | []'",
            })
    void seed000sSevenIssuesComeOut(int number, String expected) {
        assertEquals(expected, review(paRon(), number));
    }

    @Test
    void anIssueHasItsNameAndListsWhatIsNotAssessed() {
        ReviewArea issue =
                Review.of(Cards.card(2567, "i4=90 i6=84.995 o17=0")).getAreas().get(4);
        assertEquals(
                "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                issue.getNameTh().orElseThrow());
        // 84.995 is shown as 85.00, and classes go by what is shown.
        assertEquals(
                "[i4 90.00, i6 85.00, o17 0.00]",
                issue.getRows().stream().map(ReviewTest::row).toList().toString());
        assertEquals(IssueClass.DEVELOP, issue.getRows().get(1).getIssueClass());
        assertEquals("[i5, o14, o15, o16]", issue.getNotAssessed().toString());
    }

    private static String withParts(ReviewRow row) {
        return row(row)
                + row.getParts().stream()
                        .map(part ->
                                " " + part.getCode() + "=" + part.getScore().orElseThrow())
                        .collect(Collectors.joining());
    }

    @Test
    void aQuestionOfTwoPartsIsClassedByTheirMeanAndShowsThem() {
        Review review = Review.of(Cards.card(2567, "e1@public=70 e1@survey=99 e2@survey=70"));
        ReviewArea service = review.getAreas().get(1);
        assertEquals(
                List.of("e1 84.50 e1@public=70.00 e1@survey=99.00", "e2@survey 70.00"),
                service.getRows().stream().map(ReviewTest::withParts).toList());
        assertEquals(IssueClass.FAULT, service.getRows().get(0).getIssueClass());
        assertEquals(
                "[e2@public, e3, e7, e8, e9, o11, o12, o13, o25]",
                service.getNotAssessed().toString());
    }

    private static String byIndicator(String scores, int number) {
        ReviewArea area = Review.of(Cards.card(2568, scores)).getAreas().get(number - 1);
        assertEquals(number, area.getNumber());
        return area.getRows().stream().map(ReviewTest::row).toList() + " " + area.getNotAssessed();
    }

    @ParameterizedTest(name = "indicator {1} of {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "9=97.5 10=100; 9; '[9 97.50] []'",
                "9=97.5 10=100; 1; '[] [1]'",
                "OIT=98.75; 9; '[] [9]'",
                "9.1=100 9.2=87.5; 9; '[9.1 100.00, 9.2 87.50] [9.3, 9.4, 9.5]'",
                "o12=100 o13=0; 9; '[o12 100.00, o13 0.00] [9.1, 9.2, 9.4, 9.5]'",
                "o12=100; 9; '[o12 100.00] [9.1, 9.2, o13, 9.4, 9.5]'",
                // The indicator says what its one known item does not, and nothing below it is missed.
                "o13=0 9=97.5; 9; '[9 97.50, o13 0.00] []'",
                "9.3=50 o12=100; 9; '[9.3 50.00, o12 100.00] [9.1, 9.2, 9.4, 9.5]'",
                "6@public=80 6@survey=90; 6; '[6 85.00] []'",
                "6@survey=90; 6; '[6@survey 90.00] [6@public]'",
            })
    void anEditionWithoutIssuesIsReviewedByIndicatorAsFarDownAsItIsKnown(String scores, int number, String expected) {
        assertEquals(expected, byIndicator(scores, number));
    }

    @Test
    void seed002sResultOf2568ByIndicator() {
        Review review = Review.of(Cards.card(2568, Cards.KHOK_KHON_2568));
        assertEquals(
                "1 KEEP, 2 KEEP, 3 KEEP, 4 KEEP, 5 KEEP, 6 DEVELOP, 7 DEVELOP, 8 DEVELOP, 9 DEVELOP, 10 KEEP",
                review.getAreas().stream()
                        .flatMap(area -> area.getRows().stream())
                        .map(row -> row.getCode() + " " + row.getIssueClass())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest(name = "{0} below {1}, keep from {2}")
    @CsvSource({
        "84.99, 85, 100, FAULT",
        "85, 85, 100, DEVELOP",
        "99.99, 85, 100, DEVELOP",
        "99.994, 85, 100, DEVELOP",
        "99.995, 85, 100, KEEP",
        "100, 85, 100, KEEP",
        "94.99, 95, 95, FAULT",
        "95, 95, 95, KEEP",
        "0, 0, 0, KEEP",
        "0, 0, 100, DEVELOP",
    })
    void thresholdsDivideTheShownFigures(String score, String faultBelow, String keepFrom, IssueClass expected) {
        Thresholds thresholds = Thresholds.of(Score.of(faultBelow), Score.of(keepFrom));
        assertEquals(expected, thresholds.classOf(Score.of(score)));
    }

    @Test
    void theStandardThresholdsAre85And100() {
        assertEquals(Thresholds.of(Score.of(85), Score.of(100)), Thresholds.standard());
    }

    @Test
    void thresholdsInTheWrongOrderAreRefused() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Thresholds.of(Score.of(90), Score.of(85)));
        assertEquals(
                "to keep from 85.00 is below at fault below 90.00: must be the same or higher", refused.getMessage());
        assertEquals(
                "เกณฑ์รักษาระดับ 85.00 ต่ำกว่าเกณฑ์ข้อบกพร่อง 90.00: ต้องเท่ากันหรือสูงกว่า",
                refused.getText().getTh());
    }
}
