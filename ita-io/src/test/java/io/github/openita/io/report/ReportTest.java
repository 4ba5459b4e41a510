package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.Column;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that line up for Thai, and text from outside that stays text. */
class ReportTest {

    private static Report table(String... cells) {
        return Report.of(ReportDraft.titled("t", Language.TH)
                .table(
                        List.of(Column.words("ชื่อ"), Column.number("คะแนน")),
                        List.of(List.of(cells[0], cells[1]), List.of(cells[2], cells[3]))));
    }

    @Test
    void columnsLineUpWhereVowelsStandAboveAndBelow() {
        assertEquals("""
                t

                ชื่อ        คะแนน
                ที่ปู่อยู่       1.00
                abcdefgh  10.00
                """, table("ที่ปู่อยู่", "1.00", "abcdefgh", "10.00").toText());
    }

    @Test
    void theLinesOfACellAreJoined() {
        Report table = table("บริการ \n สำหรับ\r\nผู้มาติดต่อ", "1", "b", "2");
        assertTrue(table.toText().contains("บริการ สำหรับ ผู้มาติดต่อ"), table::toText);
        assertTrue(table.toMarkdown().contains("| บริการ สำหรับ ผู้มาติดต่อ |"), table::toMarkdown);
    }

    @Test
    void aCellOfNothingButSpacesIsShownInNoTime() {
        String spaces = " ".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> table(spaces, "1", spaces + "\n" + spaces, "2").toText());
    }

    @Test
    void whatCouldMoveTheCursorIsMadeVisible() {
        String text = table("a\u001b[31mb\nc\u202e", "1", "ก\u200Bข", "2").toText();
        assertTrue(text.contains("a\\u001b[31mb c\\u202e"), text);
        assertTrue(text.contains("ก\u200Bข"), "zero-width space is Thai's own");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "# Big ~ \\# Big",
                "- item ~ \\- item",
                "1. one ~ 1\\. one",
                "2) two ~ 2\\) two",
                "+ plus ~ \\+ plus",
                "--- ~ \\---",
                "> quote ~ \\> quote",
                "a|b ~ a\\|b",
                "<b>*x*</b> ~ \\<b\\>\\*x\\*\\</b\\>",
                "&lt;b&#62; ~ \\&lt;b\\&#62;",
                "Q&A ~ Q&A",
                "ดูที่ https://example.go.th และ WWW.example.com ~ ดูที่ https\\://example.go.th และ WWW\\.example.com",
                "แจ้ง @user และ a@b.go.th ของ EIT@public ~ แจ้ง @<!-- -->user และ a@<!-- -->b.go.th ของ EIT@public",
                "$x$ ~ \\$x\\$",
                "::error::x ~ \\\\u003a:error::x",
                "100.00 ~ 100.00",
            })
    void markdownFromOutsideIsShownAsItIsWritten(String written, String escaped) {
        String markdown = Report.of(ReportDraft.titled("t", Language.TH).paragraph(written))
                .toMarkdown();
        assertEquals("# t\n\n" + escaped + "\n", markdown);
    }

    @Test
    void anAgencysNameCannotBreakOutOfTheCard() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .agency(Agency.builder().name("# อบต.\n\n| x |").build())
                .build();
        String markdown = Reports.scoreCard(Scorer.of(Editions.of(2567)).score(result), Language.TH)
                .toMarkdown();
        assertTrue(markdown.contains("\n\\# อบต. \\| x \\|  \n"), markdown);
    }

    @Test
    void anEnglishCardNamesBandsInEnglish() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(Map.of(
                        NodeCode.of("IIT"), Score.of(99),
                        NodeCode.of("EIT"), Score.of(99),
                        NodeCode.of("OIT"), Score.of(99))))
                .published(PublishedFigures.builder().band("ผ่าน").build())
                .build();
        String text = Reports.scoreCard(Scorer.of(Editions.of(2567)).score(result), Language.EN)
                .toText();
        assertTrue(text.contains("Band Excellent\n"), text);
        assertTrue(text.contains("• differs: band published Pass, computed Excellent\n"), text);
    }

    @Test
    void aCardSaysWhyItsBandIsLowerThanItsOverallScoreAllows() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(Map.of(
                        NodeCode.of("IIT"), Score.of("95"),
                        NodeCode.of("EIT"), Score.of("95"),
                        NodeCode.of("EIT@public"), Score.of("94.99"),
                        NodeCode.of("EIT@survey"), Score.of("95.01"),
                        NodeCode.of("OIT"), Score.of("95"))))
                .build();
        String text = Reports.scoreCard(Scorer.of(Editions.of(2567)).score(result), Language.TH)
                .toText();
        assertTrue(
                text.contains(
                        "\nระดับ ผ่านดี\nคะแนนภาพรวมถึงเกณฑ์ระดับ ผ่านดีเยี่ยม"
                                + " แต่ระดับนี้ต้องได้ทุกเครื่องมือและทุกส่วนไม่ต่ำกว่า 95: EIT ส่วนที่ 1 (EIT Public) 94.99\n"),
                text);
    }

    @Test
    void aPeriodBeforeTheFirstYearIsShownAllTheSame() {
        Edition base = Editions.of(2567);
        Item item = Item.builder().from(base.getItems().get(0)).periodOffset(-1).build();
        Edition edition = Edition.builder()
                .from(base)
                .name("first")
                .fiscalYear(FiscalYear.of(2400))
                .items(List.of(item))
                .subIndicators(List.of(SubIndicator.builder()
                        .code(NodeCode.of("9.1"))
                        .addItem(item.getCode())
                        .build()))
                .issueAreas(List.of())
                .recommendations(Map.of())
                .indicators(base.getIndicators())
                .build();
        assertTrue(Reports.edition(edition, Language.EN).toText().contains("2399"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ปทุมวัน, กรุงเทพมหานคร, เขตปทุมวัน กรุงเทพมหานคร",
        "เขตปทุมวัน, กรุงเทพมหานคร, เขตปทุมวัน กรุงเทพมหานคร",
        "ท่าบ่อ, หนองคาย, อำเภอท่าบ่อ จังหวัดหนองคาย",
        "อำเภอท่าบ่อ, จังหวัดหนองคาย, อำเภอท่าบ่อ จังหวัดหนองคาย",
    })
    void anAgencyIsWhereThaiSaysItIs(String district, String province, String shown) {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .agency(Agency.builder().district(district).province(province).build())
                .build();
        String text = Reports.scoreCard(Scorer.of(Editions.of(2567)).score(result), Language.TH)
                .toText();
        assertTrue(text.contains("\n" + shown + "\n"), text);
    }
}
