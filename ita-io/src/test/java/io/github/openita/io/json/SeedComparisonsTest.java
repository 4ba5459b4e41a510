package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.ReviewRow;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.Golden;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of real agencies compared and reviewed, end to end, in every format. */
class SeedComparisonsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String GOLDEN = "ita-io/src/test/resources/golden/";

    private static Path data(String name) {
        return Path.of("../ita-examples/data/" + name + ".json");
    }

    private static AssessmentResult result(String name) {
        return JSON.readResult(data(name));
    }

    private static ScoreCard card(AssessmentResult result) {
        return Scorer.of(JSON.edition(result.getEdition())).score(result);
    }

    private static ScoreCard card(int year, String scores) {
        Map<NodeCode, Score> known = new TreeMap<>();
        Stream.of(scores.split(" "))
                .map(pair -> pair.split("="))
                .forEach(pair -> known.put(NodeCode.of(pair[0]), Score.of(pair[1])));
        return card(AssessmentResult.builder()
                .edition("nacc-" + year)
                .scores(KnownScores.of(known))
                .build());
    }

    private static Comparison khokKhon() {
        return Comparison.of(card(result("result-2567-khok-khon")), card(result("result-2568-khok-khon")));
    }

    private static void checkFormats(String name, String json, Function<Language, Report> report) {
        Golden.check(GOLDEN + name + ".th.txt", report.apply(Language.TH).toText());
        Golden.check(GOLDEN + name + ".en.txt", report.apply(Language.EN).toText());
        Golden.check(GOLDEN + name + ".th.md", report.apply(Language.TH).toMarkdown());
        Golden.check(GOLDEN + name + ".json", json);
    }

    private static List<String> refusals(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.of(schema))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void seed002sYearsAreAsReviewed() {
        Comparison comparison = khokKhon();
        checkFormats(
                "compare-2567-2568-khok-khon",
                JSON.write(comparison),
                language -> Reports.comparison(comparison, language));
    }

    /**
     * Its table prints these rows; the total and the difference of 2567 are its slip (97.54, and 0.73), as is the band
     * that "rose" from ผ่านดี to ผ่านดี.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1, 100.00, 100.00, เท่าเดิม",
        "2, 100.00, 100.00, เท่าเดิม",
        "3, 100.00, 100.00, เท่าเดิม",
        "4, 100.00, 100.00, เท่าเดิม",
        "5, 100.00, 100.00, เท่าเดิม",
        "6, 95.51, 96.33, เพิ่มขึ้น",
        "7, 93.81, 96.17, เพิ่มขึ้น",
        "8, 85.03, 95.17, เพิ่มขึ้น",
        "9, 100.00, 97.50, ลดลง",
        "10, 100.00, 100.00, เท่าเดิม",
    })
    void seed002sTableIsGivenBack(String code, String old, String newer, String change) {
        assertEquals(
                List.of(old + " " + newer + " " + change),
                khokKhon().getRows().stream()
                        .filter(row -> row.getCode().toString().equals(code))
                        .map(row -> row.getOldScore().orElseThrow() + " "
                                + row.getNewScore().orElseThrow() + " "
                                + row.getChange().map(Change::getNameTh).orElse("—"))
                        .toList());
    }

    @Test
    void seed002sFiguresThatDifferAreNamedOnTheirSide() {
        String report = Reports.comparison(khokKhon(), Language.EN).toText();
        for (String line : List.of(
                "FY 2567 differs: overall score published 97.54, computed 97.44",
                "FY 2567 differs: overall score published 98.27, computed 97.44",
                "FY 2568 differs: 7 published 96.71, computed 96.17")) {
            assertTrue(report.contains(line), report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2567-pa-ron", "2568-khok-khon"})
    void reviewsAreAsReviewed(String name) {
        Review review = Review.of(card(result("result-" + name)));
        checkFormats("review-" + name, JSON.write(review), language -> Reports.review(review, language));
    }

    /**
     * With the e-scores that seed 000 prints, taken for those of the whole, its seven tables come out.
     */
    @Test
    void seed000sTablesAreGivenBack() {
        Map<NodeCode, Score> scores = new TreeMap<>();
        result("result-2567-pa-ron")
                .getScores()
                .getQuestions()
                .forEach((code, score) -> scores.put(code.whole(), score));
        Review review = Review.of(card(AssessmentResult.builder()
                .edition("nacc-2567")
                .agency(result("result-2567-pa-ron").getAgency())
                .scores(KnownScores.of(scores))
                .build()));
        checkFormats("review-2567-pa-ron-as-printed", JSON.write(review), language -> Reports.review(review, language));
        List<String> belowFull = new ArrayList<>();
        review.getAreas().forEach(area -> {
            assertEquals(List.of(), area.getNotAssessed());
            area.getRows().stream()
                    .filter(row -> row.getIssueClass() != IssueClass.KEEP)
                    .map((ReviewRow row) -> area.getNumber() + " "
                            + row.getIssueClass().getCode() + " " + row.getCode() + " " + row.getScore())
                    .forEach(belowFull::add);
        });
        assertEquals(
                List.of(
                        "2 develop e1 99.22",
                        "2 develop e2 99.22",
                        "2 develop e7 99.61",
                        "2 develop e8 99.22",
                        "2 develop e9 92.16",
                        "3 develop e4 96.07",
                        "3 develop e5 96.64",
                        "3 develop e6 98.31",
                        "5 develop i5 98.79",
                        "5 fault o17 0.00",
                        "6 develop i8 99.39",
                        "6 fault o19 0.00",
                        "7 fault o30 0.00"),
                belowFull);
    }

    @Test
    void itemsThatHaveMovedAreShownUnderBothCodes() {
        ScoreCard old = card(2566, "i1=90 9.3=50 8=80 o39=0 o24=100 EIT@public=90");
        ScoreCard newer = card(2567, "i1=95 9.3=75 8=85 o18=100 o20=100 EIT@survey=70 IIT=99");
        Comparison comparison = Comparison.of(old, newer);
        checkFormats(
                "compare-2566-2567-made-up",
                JSON.write(comparison),
                language -> Reports.comparison(comparison, language));
    }

    @Test
    void severalYearsAreASeries() {
        Series series = Series.of(List.of(
                card(2566, "IIT=99 EIT=90 9=80 10=90 8=70"),
                card(result("result-2567-khok-khon")),
                card(result("result-2568-khok-khon"))));
        checkFormats(
                "compare-2566-2568-series",
                JSON.write(series.getComparisons()),
                language -> Reports.series(series, language));
    }

    @Test
    void theSchemasTakeWhatIsWritten() {
        List<ScoreCard> cards = List.of(
                card(result("result-2567-pa-ron")),
                card(result("result-2567-khok-khon")),
                card(result("result-2568-khok-khon")),
                card(2562, "IIT=80"),
                card(2566, "9.3=50 o23=0 EIT@public=33.335"));
        for (ScoreCard old : cards) {
            for (ScoreCard newer : cards) {
                assertEquals(List.of(), refusals("compare", JSON.write(Comparison.of(old, newer))));
            }
            assertEquals(List.of(), refusals("review", JSON.write(Review.of(old))));
        }
        Editions.all()
                .forEach(edition -> assertEquals(
                        List.of(),
                        refusals(
                                "review",
                                JSON.write(
                                        Review.of(card(edition.getFiscalYear().getValue(), "OIT=80"))))));
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "compare-2567-2568-khok-khon | 'change': 'down' | 'change': 'worse'",
                "compare-2567-2568-khok-khon | 'difference': -2.50 | 'difference': -100.01",
                "compare-2567-2568-khok-khon | 'difference': -2.50 | 'difference': '-2.50'",
                "compare-2567-2568-khok-khon | 'points': -0.50 | 'point': -0.50",
                "compare-2567-2568-khok-khon | 'old': 85.03 | 'old': 185.03",
                "compare-2567-2568-khok-khon | 'unmatched': [ ] | 'unmatched': ''",
                "compare-2567-2568-khok-khon | 'edition': 'nacc-2567', | ",
                "review-2567-pa-ron | 'class': 'fault' | 'class': 'bad'",
                "review-2567-pa-ron | 'faultBelow': 85 | 'faultBelow': 101",
                "review-2567-pa-ron | 'score': 98.79 | 'score': null",
                "review-2567-pa-ron | 'advice': [ 'o30' ] | 'advice': 'o30'",
                "review-2567-pa-ron | 'number': 7 | 'number': '7'",
            })
    void theSchemasRefuseWrongShape(String name, String good, String bad) throws IOException {
        String document = Files.readString(Golden.top().resolve(GOLDEN + name + ".json"));
        String replaced = good.replace('\'', '"');
        assertTrue(document.contains(replaced), replaced);
        String broken = document.replace(replaced, bad == null ? "" : bad.replace('\'', '"'));
        assertTrue(!refusals(name.substring(0, name.indexOf('-')), broken).isEmpty());
    }
}
