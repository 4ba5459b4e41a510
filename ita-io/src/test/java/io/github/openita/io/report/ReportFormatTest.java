package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Picture;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report in every form. */
class ReportFormatTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final ReportModel ALL = new ReportModel(
            "เรื่อง",
            Optional.of(new Cover(
                    List.of("รายงาน", "ผลการประเมิน"),
                    Optional.of("อบต. ก"),
                    List.of("ปี 2567"),
                    Optional.of(Picture.of(DOT)))),
            List.of(
                    new Heading(1, "1. ผล"),
                    new Paragraph(List.of(List.of(
                            Span.of("ได้ "),
                            new Span("95.42", Span.Style.STRONG, Optional.of("ปัดเศษแล้ว")),
                            Span.of(" "),
                            Span.gap("ความเห็น")))),
                    new Heading(2, "รายตัวชี้วัด"),
                    new Table(
                            Optional.of("คะแนน"),
                            List.of(new SpanningHeading("", 1), new SpanningHeading("ปี 2567", 2)),
                            List.of(Column.words("ที่"), Column.number("คะแนน"), Column.words("")),
                            List.of(List.of(
                                    Cell.of("ชื่อที่ยาว").withBrief("ชื่อ").withIndent(1),
                                    Tables.number("0.00").withTone(Tone.LOST),
                                    Cell.of("a\nb"))),
                            false),
                    new Chart(
                            Chart.Kind.LINES,
                            "รายปี",
                            List.of("2566", "2567"),
                            List.of(new Chart.Series(
                                    "รวม", List.of(Optional.empty(), Optional.of(new BigDecimal("95.42"))))),
                            BigDecimal.valueOf(100),
                            Optional.empty(),
                            "ปี 2567 ได้ 95.42"),
                    new SignatureBlock(List.of(new Signatory("ผู้จัดทำ", Optional.of("ก ข"), Optional.of("ปลัด"))))),
            List.of("nacc-2567.r1"),
            Language.TH,
            false);

    private static Report reportOf(ReportModel model) {
        return Report.ofModels(model, model);
    }

    @Test
    void aTerminalShowsEveryKindOfBlock() {
        assertEquals("""
                รายงาน
                ผลการประเมิน
                อบต. ก
                ปี 2567

                ── 1. ผล

                ได้ 95.42[1] [ความเห็น]

                ── รายตัวชี้วัด

                คะแนน
                ที่     ปี 2567 คะแนน  ปี 2567
                  ชื่อ          0.00  a b

                รายปี
                ปี 2567 ได้ 95.42
                        รวม
                2566      —
                2567  95.42

                (ลงชื่อ) ........................................ ผู้จัดทำ
                (ก ข)
                ตำแหน่ง ปลัด

                [1] ปัดเศษแล้ว

                ── สำหรับเจ้าหน้าที่เทคนิค
                • nacc-2567.r1
                """, reportOf(ALL).toText());
    }

    @Test
    void markdownShowsEveryKindOfBlockWithWholeNames() {
        assertEquals("""
                # รายงาน ผลการประเมิน
                อบต. ก \s
                ปี 2567

                ## 1. ผล

                ได้ 95.42\\[1\\] \\[ความเห็น\\]

                ### รายตัวชี้วัด

                คะแนน

                | ที่ | ปี 2567 คะแนน | ปี 2567 |
                | --- | ---: | --- |
                | ชื่อที่ยาว | 0.00 | a b |

                รายปี \s
                ปี 2567 ได้ 95.42

                |  | รวม |
                | --- | ---: |
                | 2566 | — |
                | 2567 | 95.42 |

                (ลงชื่อ) ........................................ ผู้จัดทำ \s
                (ก ข) \s
                ตำแหน่ง ปลัด

                \\[1\\] ปัดเศษแล้ว

                ## สำหรับเจ้าหน้าที่เทคนิค

                - nacc-2567.r1
                """, reportOf(ALL).toMarkdown());
    }

    @Test
    void aPageHasTheEmblemAndTheFootnoteThatLeadsBack() {
        Document page = Jsoup.parse(reportOf(ALL).toHtml());
        assertTrue(page.select("header.cover img").attr("src").startsWith("data:image/png;base64,iVBOR"));
        assertEquals("#note-1", page.select("sup a").attr("href"));
        assertEquals("#ref-1", page.select("#note-1 a").attr("href"));
        assertEquals("ความเห็น", page.select("mark").text());
        assertEquals(1, page.select("path.l0").size());
    }

    @Test
    void anEmblemIsPutOnACoverPageAndNothingElseChanges(@TempDir Path folder) throws IOException {
        Report bare = reportOf(new ReportModel(
                "t",
                Optional.of(new Cover(List.of("t"), Optional.empty(), List.of())),
                List.of(),
                List.of(),
                Language.TH,
                false));
        Path file = Files.write(folder.resolve("emblem.png"), DOT);
        Report pictured = bare.withEmblem(file);
        assertTrue(pictured.toHtml().contains("data:image/png;base64,iVBOR"));
        assertEquals(
                bare.withEmblem(DOT).withThaiDigits().toHtml(),
                pictured.withThaiDigits().toHtml());
        assertEquals(bare.toText(), pictured.toText());
        assertFalse(bare.toHtml().contains("data:image"));
    }

    @Test
    void anEmblemThatCannotBeShownIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("emblem.svg"), "<svg/>");
        InvalidInputException noPicture =
                assertThrows(InvalidInputException.class, () -> reportOf(ALL).withEmblem(file));
        assertEquals(
                file + ": the picture cannot be read: must be a PNG or JPEG file, at most 20,000 points wide and high",
                noPicture.getText().getEn());
        Report coverless = Report.of(ReportDraft.titled("t", Language.TH));
        InvalidInputException noCover = assertThrows(InvalidInputException.class, () -> coverless.withEmblem(DOT));
        assertEquals(
                "this report has no cover page for an emblem; documents that agencies hand in do",
                noCover.getText().getEn());
        assertThrows(NoSuchFileException.class, () -> reportOf(ALL).withEmblem(folder.resolve("none.png")));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void whatIsWrittenIsTheTextInUtf8(ReportFormat format) throws IOException {
        Report report = reportOf(ALL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(format, out);
        String text = switch (format) {
            case TEXT -> report.toText();
            case MARKDOWN -> report.toMarkdown();
            default -> report.toHtml();
        };
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.toByteArray());
        assertFalse(format.isBinary());
    }

    @Test
    void whatCannotBeWrittenSaysWhatWouldHelp() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                "to write DOCX, add the artifact io.github.openita:ita-office",
                assertThrows(InvalidInputException.class, () -> reportOf(ALL).write(ReportFormat.DOCX, out))
                        .getMessage());
        assertEquals(
                "this report has no main table and cannot be CSV; take XLSX or HTML",
                assertThrows(InvalidInputException.class, () -> reportOf(ALL).write(ReportFormat.CSV, out))
                        .getMessage());
        assertEquals(0, out.size());
    }

    @Test
    void aNumberOfTheMainTableKeepsItsSignAndTextIsNoFormula() {
        Table table = Tables.of(
                List.of(Column.words("=a"), Column.number("b")),
                List.of(List.of("=1+1", "-0.83"), List.of("+x", "+1.67"), List.of("-", "—")));
        String csv = Report.of(ReportDraft.titled("t", Language.TH).main(table))
                .toCsv()
                .orElseThrow();
        assertEquals("\uFEFF'=a,b\r\n'=1+1,-0.83\r\n'+x,+1.67\r\n-,—\r\n", csv);
    }

    private static ScoreCard card(int year, String agency, long score) {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-" + year)
                .agency(Agency.builder().name(agency).build())
                .scores(KnownScores.of(Map.of(
                        NodeCode.of("IIT"), Score.of(score),
                        NodeCode.of("EIT"), Score.of(80),
                        NodeCode.of("OIT"), Score.of(0))))
                .build();
        return Scorer.of(Editions.of(year)).score(result);
    }

    @Test
    void aScoreCardDrawsItsToolsAgainstTheTarget() {
        Document page =
                Jsoup.parse(Reports.scoreCard(card(2567, "ก", 99), Language.TH).toHtml());
        assertEquals(List.of("คะแนนรายเครื่องมือ"), page.select("figcaption").eachText());
        assertEquals(
                "สูงสุด IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน 99.00 ต่ำสุด OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ 0.00"
                        + " ต่ำกว่าค่าเป้าหมาย 85: คะแนนภาพรวม, EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก,"
                        + " OIT แบบวัดการเปิดเผยข้อมูลสาธารณะ",
                page.select("svg desc").text());
        assertEquals("✗ไม่ได้คะแนน 0.00", page.select("td.lost.n").text());
    }

    @Test
    void twoAgenciesOfOneYearAreCalledByTheirNamesAndNeitherRoseNorFell() {
        Comparison comparison = Comparison.of(card(2567, "อบต. ก", 99), card(2567, "อบต. ข", 98));
        String text = Reports.comparison(comparison, Language.TH).toText();
        assertTrue(text.startsWith("เปรียบเทียบผลการประเมิน ITA อบต. ก กับ อบต. ข ประจำปีงบประมาณ พ.ศ. 2567\n"), text);
        assertTrue(text.contains("(ต่ำกว่า 0.30)"), text);
        assertTrue(text.contains("\nอบต. ก\nอบต. ข\n"), text);
        assertFalse(text.contains("ลดลง"), text);
    }

    @Test
    void whoeverHasNothingHasNoChart() {
        AssessmentResult nothing =
                AssessmentResult.builder().edition("nacc-2567").build();
        String html = Reports.scoreCard(Scorer.of(Editions.of(2567)).score(nothing), Language.TH)
                .toHtml();
        assertEquals(0, Jsoup.parse(html).select("svg").size());
    }
}
