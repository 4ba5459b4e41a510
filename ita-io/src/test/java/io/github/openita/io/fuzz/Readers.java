package io.github.openita.io.fuzz;

import static io.github.openita.io.fuzz.Form.CSV;
import static io.github.openita.io.fuzz.Form.JSON;
import static io.github.openita.io.fuzz.Form.TEXT;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.csv.ActionsCsv;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.JacksonVersion;
import io.github.openita.io.json.Kind;
import io.github.openita.io.report.CheckReports;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every reader of the library, with what is made of what it reads. */
final class Readers {

    private static final ItaJson TWO = ItaJson.standard().using(JacksonVersion.JACKSON_2);
    private static final ItaJson THREE = ItaJson.standard().using(JacksonVersion.JACKSON_3);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    private Readers() {}

    /** What reads documents: JSON and tables; each with at most so many seeds. */
    static List<Reader> ofDocuments(int most) {
        Seeds seeds = new Seeds(most);
        List<Reader> readers = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Consumer<byte[]> use = document -> json(kind, document);
            String name = "JSON " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            readers.add(Reader.of(name, JSON, seeds.like(Damage.bytes(kind.text()), use), use));
        }
        Edition edition = Editions.of(2567);
        FiscalYear year = FiscalYear.of(2567);
        readers.add(table(
                "CSV scores",
                seeds,
                again(
                        source -> ScoresCsv.read(source, edition).getScores(),
                        scores -> ScoresCsv.write(scores, edition))));
        readers.add(table("CSV matrix", seeds, again(MatrixCsv::readRows, MatrixCsv::write)));
        readers.add(table(
                "CSV matrix of an edition",
                seeds,
                again(
                        source -> MatrixCsv.read(source, Editions.of(2565)),
                        matrix -> MatrixCsv.write(matrix.getRows()))));
        readers.add(table("CSV actions", seeds, again(source -> ActionsCsv.read(source, year), ActionsCsv::write)));
        readers.add(table("CSV plan", seeds, again(source -> PlanCsv.read(source, year), PlanCsv::write)));
        readers.add(table(
                "CSV progress",
                seeds,
                again(source -> ProgressCsv.read(source, Editions.of(2564), year), ProgressCsv::write)));
        byte[] disclosure = Damage.bytes("""
                รหัส,รายการ,องค์ประกอบ,ข้อมูลที่แสดง,ลิงก์
                o1,โครงสร้าง,,,/o1.pdf
                o17,,problems,ไม่มี,
                """);
        readers.add(Reader.of(
                "CSV disclosure",
                CSV,
                List.of(disclosure),
                document -> TWO.write(DisclosureCsv.read(Source.of("table", document), edition)
                        .getDisclosure())));
        SurveyReaders.all().forEach(readers::add);
        BoundReaders.all(seeds).forEach(readers::add);
        SiteReaders.all(seeds).forEach(readers::add);
        return readers;
    }

    private static Reader table(String name, Seeds seeds, Consumer<byte[]> use) {
        return Reader.of(name, CSV, seeds.tables(use), use);
    }

    private static void json(Kind kind, byte[] document) {
        int draw = Arrays.hashCode(document);
        if ((draw & 7) == 0) {
            String two = kind.outcome(TWO, document);
            String three = kind.outcome(THREE, document);
            if (!two.equals(three)) {
                throw new AssertionError("the two Jacksons differ: " + two + " / " + three);
            }
        }
        ItaJson json = (draw & 8) == 0 ? TWO : THREE;
        Source source = Source.of("document", document);
        kind.written(json, source);
        switch (kind) {
            case EDITION -> useEdition(json.readEdition(source));
            case DISCLOSURE ->
                useDisclosure(json, json.readDisclosure(source), (draw & 16) == 0 ? Language.TH : Language.EN);
            default -> {
                // All that is made of it is written.
            }
        }
    }

    private static void useEdition(Edition edition) {
        Scorer.of(edition);
        if (!edition.getItems().isEmpty()) {
            RuleSets.of(edition).getDigest();
        }
        show(Reports.edition(edition, Language.TH));
    }

    private static void useDisclosure(ItaJson json, DisclosureDocument document, Language language) {
        Edition edition = json.edition(document.getDisclosure().getEdition().orElseThrow());
        CheckReport report =
                DisclosureChecker.of(RuleSets.of(edition)).asOf(DAY).check(document);
        show(Reports.check(report, edition, language));
        plain(CheckReports.github(List.of(report), language));
        plain(CheckReports.junit(List.of(report), language));
        plain(CheckReports.sarif(List.of(report), language));
        plain(CheckReports.gitlab(List.of(report), language));
    }

    private static void show(Report report) {
        plain(report.toText());
        plain(report.toMarkdown());
    }

    /** Nothing in what is shown moves the cursor of a terminal. */
    private static void plain(String shown) {
        if (shown.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new AssertionError("a control character is shown: " + ThaiText.quoted(shown));
        }
    }

    /** Reads a table, writes it, and reads that, which must be the same. */
    private static <T> Consumer<byte[]> again(Function<Source, T> read, Function<T, String> write) {
        return document -> {
            T value = read.apply(Source.of("table", document));
            String written = write.apply(value);
            T back = read.apply(Source.of("written", Damage.bytes(written)));
            if (!write.apply(back).equals(written)) {
                throw new AssertionError("not the same when read again: " + written);
            }
        };
    }

    /** What reads words: codes, dates, numbers, names. */
    static List<Reader> ofTexts() {
        List<Reader> readers = new ArrayList<>();
        List<String> codes = List.of("o17", "ข้อ ๐๑๗", "O-25", "e4", "i 1", "o8-o12", "๐๒๕ - ๒๘", "o1, o2", "017");
        readers.add(text("question code", codes, text -> same(QuestionCode.parse(text), QuestionCode::parse)));
        readers.add(text("canonical question code", codes, text -> same(QuestionCode.of(text), QuestionCode::of)));
        readers.add(text("question codes", codes, text -> QuestionCode.ranges(QuestionCode.parseAll(text))));
        List<String> nodes =
                List.of("9.3", "10", "EIT@public", "6@survey", "e4@public", "OIT", "o17", "ตัวชี้วัดที่ ๙");
        readers.add(text("node code", nodes, text -> same(NodeCode.parse(text), NodeCode::parse)));
        readers.add(text("canonical node code", nodes, text -> same(NodeCode.of(text), NodeCode::of)));
        for (Level level : Level.values()) {
            readers.add(text(
                    "node code, " + level.getCode(),
                    nodes,
                    text -> same(NodeCode.parse(level, text), back -> NodeCode.parse(level, back))));
        }
        readers.add(text("sub-indicator", List.of("9.3", "10.12"), NodeCode::ofSubIndicator));
        readers.add(text("score", List.of("98.79", "100", "0", "๙๘.๗๙", "1e1"), Readers::score));
        List<String> years = List.of("2567", "๒๕๖๗", "พ.ศ. 2567", "2024", "ปีงบประมาณ พ.ศ. ๒๕๖๘");
        readers.add(text("fiscal year", years, text -> same(FiscalYear.parse(text), FiscalYear::parse)));
        List<String> days = List.of("๓๑ มีนาคม ๒๕๖๖", "31 มี.ค. 66", "2024-01-15", "15/01/2567", "วันที่ 1 ต.ค. 2566");
        readers.add(text("date", days, text -> {
            LocalDate day = ThaiDates.parseDate(text);
            for (String written : List.of(ThaiDates.format(day), ThaiDates.formatShort(day))) {
                if (!ThaiDates.parseDate(written).equals(day)) {
                    throw new AssertionError(written + " is not " + day);
                }
            }
        }));
        List<String> months = List.of("พ.ค.๖๕", "มกราคม 2567", "เดือน ต.ค. ๒๕๖๖");
        readers.add(text(
                "month",
                months,
                text -> same(
                        ThaiDates.parseMonth(text),
                        month -> ThaiDates.parseMonth(ThaiDates.formatMonth(java.time.YearMonth.parse(month))))));
        readers.add(text("quarter", List.of("ไตรมาส ๒", "ไตรมาสที่ 4", "Q1"), ThaiDates::parseQuarter));
        readers.add(text(
                "span of days",
                List.of("1 ต.ค. 2566 - 30 ก.ย. 2567", "ต.ค.๖๕ - ก.ย.๖๖", "ไตรมาส ๑ ปี ๒๕๖๗", "มกราคม 2567"),
                text -> same(ThaiDates.parseSpan(text), DateSpan::of)));
        readers.add(text(
                "written span",
                List.of("2024-01-01/2024-03-31", "2024-01-15"),
                text -> same(DateSpan.of(text), DateSpan::of)));
        List<String> frequencies = List.of("ปีละ ๑ ครั้ง", "ทุกเดือน", "monthly", "ทุกไตรมาส", "at-once", "ทันที");
        readers.add(text("frequency", frequencies, PublicationFrequency::parse));
        readers.add(text("frequency in words", frequencies, PublicationFrequency::find));
        readers.add(text("frequency code", frequencies, PublicationFrequency::of));
        readers.add(text("basis", List.of("proved", "official"), Basis::of));
        readers.add(text("edition name", List.of("nacc-2567", "nacc-2567.r1"), TWO::edition));
        readers.add(text("part", List.of("public", "survey"), text -> ToolPart.of(text, text)));
        readers.add(text("Thai text", List.of("ข้อ ๑ น้ำ น\u0e4d\u0e49า", " a\u00a0 b\u200b "), Readers::thaiText));
        return readers;
    }

    private static void score(String text) {
        Score score = Score.of(text);
        if (!Score.of(score.toWritten()).equals(score)) {
            throw new AssertionError(score.toWritten() + " is read again as another score");
        }
    }

    private static void thaiText(String text) {
        String normal = ThaiText.normalize(text);
        if (!ThaiText.normalize(normal).equals(normal)) {
            throw new AssertionError("not normal: " + normal);
        }
        plain(ThaiText.oneLine(text));
        plain(ThaiText.quoted(text));
        if (ThaiText.columns(text) < 0
                || ThaiText.toArabicDigits(ThaiText.toThaiDigits(text)).length() != text.length()) {
            throw new AssertionError("no digits or columns of: " + text);
        }
    }

    private static Reader text(String name, List<String> seeds, Consumer<String> use) {
        return Reader.of(
                name,
                TEXT,
                seeds.stream().map(Damage::bytes).toList(),
                document -> use.accept(Damage.text(document).replace(Pieces.HALF, '\ud83d')));
    }

    /** What is read says itself so that it is read again. */
    private static <T> void same(T value, Function<String, T> read) {
        T back = read.apply(value.toString());
        if (!back.equals(value)) {
            throw new AssertionError(value + " is read again as " + back);
        }
    }
}
