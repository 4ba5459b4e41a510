package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that everybody can read, and in which text from outside stays text. */
class HtmlReportTest {

    private static final String EVIL = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";

    private static ReportModel holding(String text) {
        Table table = new Table(
                Optional.of(text),
                List.of(new SpanningHeading(text, 1), new SpanningHeading("", 1)),
                List.of(Column.words(text), Column.number(text)),
                List.of(List.of(Cell.of(text), new Cell(text, Optional.of(BigDecimal.ZERO), 1, Tone.LOST))),
                true);
        return new ReportModel(
                text,
                Optional.of(new Cover(List.of(text), Optional.of(text), List.of(text))),
                List.of(
                        new Heading(1, text),
                        new Paragraph(
                                List.of(List.of(new Span(text, Span.Style.STRONG, Optional.of(text)), Span.gap(text)))),
                        new Remarks(List.of(text)),
                        table,
                        chart(Chart.Kind.BARS, text, text),
                        chart(Chart.Kind.LINES, text, text),
                        flow(text),
                        new SignatureBlock(List.of(new Signatory(text, Optional.of(text), Optional.empty())))),
                List.of(text),
                Language.TH,
                false);
    }

    private static Flow flow(String text) {
        return new Flow(
                text,
                "ประเภท",
                List.of(
                        new Flow.Stage(text, List.of(new Flow.Box(text, 3), new Flow.Box("ก", 1))),
                        new Flow.Stage("ผู้เผยแพร่", List.of(new Flow.Box(text, 4)))),
                List.of(new Flow.Arrow(0, 0, 0, 3), new Flow.Arrow(0, 1, 0, 1)),
                text);
    }

    private static Chart chart(Chart.Kind kind, String text, String label) {
        return new Chart(
                kind,
                text,
                List.of(label, "2"),
                List.of(
                        new Chart.Series(text, List.of(Optional.of(new BigDecimal("75.00")), Optional.empty())),
                        new Chart.Series(
                                "b", List.of(Optional.of(new BigDecimal("100")), Optional.of(BigDecimal.ONE)))),
                BigDecimal.valueOf(100),
                Optional.of(new Chart.Target(text, BigDecimal.valueOf(85))),
                text);
    }

    private static Report reportOf(ReportModel model) {
        return Report.ofModels(model, model);
    }

    @Test
    void aScriptInANameIsShownAndNeverRun() {
        String html = reportOf(holding(EVIL)).toHtml();
        Document page = Jsoup.parse(html);
        assertEquals(
                0,
                page.select("script, img, iframe, object, embed, link, base, form")
                        .size());
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), element::outerHtml)));
        assertTrue(page.select("main > h2").text().contains("<script>alert(1)</script>"), html);
        assertEquals(EVIL, page.title());
    }

    @Property(tries = 200)
    void noTextChangesTheShapeOfThePage(@ForAll("texts") String text) {
        assertEquals(shape(holding("x")), shape(holding(text.isBlank() ? "x" : "x" + text.replaceAll("\\R", " "))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("<>\"'&/=`${}@()!-;:# abก้\u0000\u200b\u202e")
                .ofMaxLength(20);
    }

    private static List<String> shape(ReportModel model) {
        return Jsoup.parse(reportOf(model).toHtml()).getAllElements().stream()
                .filter(element -> element.closest("svg") == null)
                .map(Element::tagName)
                .toList();
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        String html = reportOf(holding("ก")).toHtml();
        assertFalse(html.contains("url("), html);
        assertFalse(html.contains("@import"), html);
        Jsoup.parse(html)
                .select("[src], [href]")
                .forEach(link -> assertTrue(link.attr("href").startsWith("#"), link::outerHtml));
    }

    @Test
    void headingsNeverSkipALevel() {
        ReportModel model = new ReportModel(
                "t",
                Optional.empty(),
                List.of(new Heading(3, "a"), new Heading(1, "b"), new Heading(3, "c"), new Heading(3, "d")),
                List.of(),
                Language.EN,
                false);
        Document page = Jsoup.parse(reportOf(model).toHtml());
        assertEquals(
                List.of("h1", "h2", "h2", "h3", "h4"),
                page.select("h1, h2, h3, h4").eachAttr("id").isEmpty()
                        ? List.of()
                        : page.select("h1, h2, h3, h4").stream()
                                .map(Element::tagName)
                                .toList());
        assertEquals("en", page.select("html").attr("lang"));
    }

    @Test
    void everyTableHasACaptionOfItsOwnAndHeadingsThatSayWhatTheyHead() {
        Table one = Tables.of(
                List.of(Column.words("รหัส"), Column.number("คะแนน"), Column.words("")),
                List.of(List.of("o1", "100.00", "")));
        ReportModel model = new ReportModel(
                "t", Optional.empty(), List.of(new Heading(1, "a"), one, one), List.of(), Language.TH, false);
        Document page = Jsoup.parse(reportOf(model).toHtml());
        assertEquals(List.of("a", "a (2)"), page.select("caption").eachText());
        assertEquals(
                List.of("col", "col"),
                page.select("table").get(0).select("thead th").eachAttr("scope"));
        assertEquals(
                List.of("row"), page.select("table").get(0).select("tbody th").eachAttr("scope"));
    }

    @Test
    void aFigureThatIsLostSaysSoInWordsToo() {
        Document page = Jsoup.parse(reportOf(holding("ก")).toHtml());
        assertEquals("✗", page.select("td.lost [aria-hidden]").text());
        assertEquals("ไม่ได้คะแนน", page.select("td.lost .aloud").text());
    }

    @Test
    void aChartIsExactAndSaysItsFiguresInWords() {
        Document page = Jsoup.parse(reportOf(holding("ก")).toHtml());
        Element bars = page.expectFirst("svg[role=img]");
        assertEquals("ก", bars.expectFirst("title").text());
        // 330 wide: 75.00 of 100.
        assertEquals("247.5", bars.select("rect.s0").attr("width"));
        assertEquals("330", bars.select("rect.s1").attr("width"));
        assertEquals("280.5", bars.select("line.target").attr("x1"));
        assertEquals("▼ 75.00", bars.expectFirst("text.below").text());
        Element figures = page.expectFirst("figure details table");
        assertEquals(
                List.of("75.00", "100", "—", "1"),
                figures.select("tbody .n").eachText().stream()
                        .map(text -> text.replaceAll("^.* ", ""))
                        .toList());
    }

    @Test
    void aFlowIsDrawnAndSaysTheSameInATable() {
        Document page = Jsoup.parse(reportOf(holding("กข")).toHtml());
        Element drawn = page.expectFirst("figure.flow svg[role=img]");
        assertEquals("กข", drawn.expectFirst("title").text());
        assertEquals("กข", drawn.expectFirst("desc").text());
        assertEquals(3, drawn.select("rect.box").size());
        assertEquals(2, drawn.select("path.way").size());
        assertEquals(List.of("3", "1"), drawn.select("text.count").eachText());
        assertEquals(List.of("กข", "ผู้เผยแพร่"), drawn.select("text.stage").eachText());
        assertEquals(
                List.of("กข กข 3 กข (3)", "กข ก 1 กข (1)", "ผู้เผยแพร่ กข 4"),
                page.select("figure.flow details tbody tr").eachText());
        assertEquals(0, page.select("p.left-out").size());
    }

    @Test
    void aFlowOfMoreBoxesThanFitSaysWhatItLeavesOut() {
        List<Flow.Box> boxes =
                IntStream.range(0, 12).mapToObj(i -> new Flow.Box("น" + i, 1)).toList();
        Flow flow = new Flow("t", "ประเภท", List.of(new Flow.Stage("จัดทำ", boxes)), List.of(), "t");
        ReportModel model = new ReportModel("t", Optional.empty(), List.of(flow), List.of(), Language.TH, false);
        Document page = Jsoup.parse(reportOf(model).toHtml());
        assertEquals(10, page.select("rect.box").size());
        assertTrue(page.select("p.left-out").text().contains("จัดทำ 2 ราย"), page::text);
        assertEquals(12, page.select("figure.flow tbody tr").size());
        assertTrue(reportOf(model).toText().contains("น11"));
        assertTrue(reportOf(model).toMarkdown().contains("| จัดทำ | น11 | 1 |  |"), reportOf(model)::toMarkdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1000"})
    void aFigureOutsideOfTheScaleStaysInside(String value) {
        Chart chart = new Chart(
                Chart.Kind.BARS,
                "t",
                List.of("a"),
                List.of(new Chart.Series(
                        "s",
                        List.of(Optional.of(value)
                                .filter(text -> !text.isEmpty())
                                .map(BigDecimal::new)))),
                BigDecimal.valueOf(100),
                Optional.empty(),
                "t");
        ReportModel model = new ReportModel("t", Optional.empty(), List.of(chart), List.of(), Language.TH, false);
        Element bar = Jsoup.parse(reportOf(model).toHtml()).select("rect.s0").first();
        assertEquals(value.equals("1000") ? "330" : "", bar == null ? "" : bar.attr("width"));
    }

    @Test
    void thaiDigitsAreWrittenEverywhereButInAddresses() {
        String text = "ข้อ o30 ปี 2567 https://example.go.th/2567/o30.pdf และ a1@example2.go.th";
        ReportModel model = new ReportModel(
                text,
                Optional.empty(),
                List.of(Paragraph.of(List.of("x 1")), chart(Chart.Kind.BARS, "ปี 2567", "ข้อ 1")),
                List.of("sha256 12"),
                Language.TH,
                false);
        Report report = reportOf(model).withThaiDigits();
        assertTrue(
                report.toText()
                        .startsWith("ข้อ o๓๐ ปี ๒๕๖๗ https://example.go.th/2567/o30.pdf และ a1@example2.go.th\n"),
                report::toText);
        assertTrue(report.toText().contains("๗๕.๐๐"), report::toText);
        assertTrue(report.toText().endsWith("• sha256 12\n"), report::toText);
        assertTrue(report.toHtml().contains(">▼ ๗๕.๐๐</text>"), report::toHtml);
    }

    @Test
    void remarksStandBeforeAllElse() {
        ReportModel model = new ReportModel(
                "x", Optional.empty(), List.of(Paragraph.of(List.of("y"))), List.of("z"), Language.EN, false);
        Report report = reportOf(model).withRemarks(List.of("<1>", "2"));
        assertTrue(report.toText().startsWith("x\n\n• <1>\n• 2\n\ny\n"), report::toText);
        assertTrue(report.toHtml().contains("&lt;1&gt;"), report::toHtml);
        Report plain = reportOf(model);
        assertEquals(plain.toText(), plain.withRemarks(List.of()).toText());
    }
}
