package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.document.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written, and what a mistake says. */
class ItaJsonTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static AssessmentResult read(String json) {
        return JSON.readResult(Source.of("r.json", bytes(json)));
    }

    private static List<String> mistakes(byte[] document) {
        return assertThrows(DocumentException.class, () -> JSON.readResult(Source.of("r.json", document)))
                .getProblems()
                .stream()
                .map(mistake -> mistake.getKind().getCode() + " " + mistake.describe("r.json", Language.EN))
                .toList();
    }

    private static List<String> mistakes(String json) {
        return mistakes(bytes(json));
    }

    @Test
    void aResultIsReadWhole() {
        AssessmentResult result = read("""
                {'agency':{'name':'อบต.ป่าร่อน','type':'SAO'},'edition':'nacc-2567',
                 'scores':{'questions':{'i5':98.79,'e1@public':100},'subIndicators':{'9.3':75},
                           'indicators':{'6@survey':99.48},'tools':{'EIT@survey':96.12}},
                 'published':{'overall':[97.54,98.27],'band':'ผ่านดี','tools':{'OIT':90.84}}}
                """);
        assertEquals(AgencyType.SAO, result.getAgency().orElseThrow().getType().orElseThrow());
        assertEquals(Score.of("98.79"), result.getScores().of(NodeCode.of("i5")).orElseThrow());
        assertEquals(
                Score.of("96.12"),
                result.getScores().of(NodeCode.of("EIT@survey")).orElseThrow());
        assertEquals(
                PublishedFigure.of(List.of(Score.of("97.54"), Score.of("98.27"))),
                result.getPublished().orElseThrow().getOverall().orElseThrow());
    }

    @Test
    void whatIsWrittenIsCanonicalWhateverTheSpelling() {
        AssessmentResult result = read(
                "{'x-note':1,'scores':{'questions':{'ข้อ ๐๑๗':0,'I5':98.7900,'O-2':1e2},'tools':{'iit':33.333}},'edition':'nacc-2567'}");
        assertEquals("""
                {
                  "edition": "nacc-2567",
                  "scores": {
                    "questions": {
                      "i5": 98.79,
                      "o2": 100.00,
                      "o17": 0.00
                    },
                    "tools": {
                      "IIT": 33.333
                    }
                  }
                }
                """, JSON.write(result));
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        byte[] document = bytes("\uFEFF{'edition':'nacc-2567'}");
        assertEquals("nacc-2567", JSON.readResult(Source.of("r.json", document)).getEdition());
    }

    @Test
    void allMistakesComeInOneGoInTheOrderOfTheDocument() {
        assertEquals(
                List.of(
                        "unknown-key r.json:2:11: /scroes: unknown key \"scroes\": there are agency, edition, scores, published, assessorNotes",
                        "wrong-type r.json:4:11: /scores/questions/i1: found text \"abc\": must be a number from 0 to 100",
                        "out-of-range r.json:5:11: /scores/questions/i2: score 100.01: must be from 0 to 100",
                        "unknown-code r.json:6:12: /scores/questions/i99: nacc-2567 has no i99; it has i1–i15",
                        "duplicate-key r.json:7:34: /scores/questions/ข้อ ๐๑๗: \"ข้อ ๐๑๗\" and \"o17\" are both o17: keep one"),
                mistakes("""
                        {'edition':'nacc-2567',
                         'scroes':{},
                         'scores':{'questions':{
                             'i1':'abc',
                             'i2':100.01,
                             'i99':1,
                             'o17':5,          'ข้อ ๐๑๗':6}}}
                        """));
    }

    @Test
    void mistakesAreFoundEvenWhereTheEditionIsNotKnown() {
        assertEquals(
                2,
                mistakes("{'edition':'nacc-2798','scores':{'questions':{'i1':-1,'i99':5}}}")
                        .size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'edition':'nacc-2567',} | not-json r.json:1:23: not JSON: a comma too many",
                "{'edition':'nacc-2567' | not-json r.json:1:23: not JSON: the text ends before the JSON is closed: } is missing for { at line 1, column 1",
                "{'edition':NaN} | not-json r.json:1:12: not JSON: found \"NaN\" where it cannot stand",
                "{'edition':'nacc-2567'} x | not-json r.json:1:25: not JSON: more text follows after the end of the JSON",
                "{'edition':'nacc-2567'} {} | not-json r.json:1:25: not JSON: more text follows after the end of the JSON",
                "hello | not-json r.json:1:1: not JSON: found \"hello\" where it cannot stand",
                "{'edition':'nacc-2567',//c} | not-json r.json:1:24: not JSON: found \"/\" where it cannot stand",
                "{'edition':'nacc-2567','scores':{'tools':{'OIT':01}}} | not-json r.json:1:49: not JSON: found \"01\" where it cannot stand",
                "{'edition':'nacc-2567','scores':{'tools':{'OIT':84.3.35}}} | not-json r.json:1:49: not JSON: found \"84.3.35\" where it cannot stand",
                "{'edition':'nacc-2567','scores':{'tools':{'OIT':84+1}}} | not-json r.json:1:49: not JSON: found \"84+1\" where it cannot stand",
                "5 | wrong-type r.json:1:1: found number: must be an object",
            })
    void whatIsNoJsonIsToldWithItsPlace(String json, String mistake) {
        assertEquals(List.of(mistake), mistakes(json));
    }

    @Test
    void anEmptyDocumentIsTold() {
        assertEquals(List.of("not-json r.json:1:1: the file is empty: JSON is expected"), mistakes(" \n "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "x-windows-874, 'encoding r.json:2:3: not UTF-8 but, it seems, Windows-874 (TIS-620): open the file and save it again as UTF-8'",
        "UTF-16, encoding r.json:1:1: the file is UTF-16 or UTF-32: save it as UTF-8",
    })
    void anotherEncodingIsRefusedWithWhatToDo(String encoding, String mistake) {
        byte[] document = "{\n\"อบต.ป่าร่อน\": 1}".getBytes(Charset.forName(encoding));
        assertEquals(List.of(mistake), mistakes(document));
    }

    @Test
    void latin1IsNotTakenForThai() {
        byte[] document = "{\"café\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("encoding r.json:1:6: not UTF-8: open the file and save it again as UTF-8"),
                mistakes(document));
    }

    @Test
    void theDeepestAllowedIsReadAndOneMoreRefused() {
        String deep = "[".repeat(99) + "]".repeat(99);
        assertEquals(
                "nacc-2567",
                read("{'edition':'nacc-2567','x-deep':" + deep + "}").getEdition());
        assertEquals(
                List.of("too-deep r.json:1:132: nested deeper than 100 levels"),
                mistakes("{'edition':'nacc-2567','x-deep':[" + deep + "]}"));
    }

    @Test
    void whatIsLargerThanTheLimitIsRefused() {
        assertEquals(
                List.of("too-large r.json: larger than the limit of 64 MiB"), mistakes(new byte[Source.MAX_BYTES + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0.000000000000000000001", "-1e-30"})
    void numbersOutOfReachAreRefusedAtOnce(String number) {
        assertEquals(
                1,
                mistakes("{'edition':'nacc-2567','scores':{'tools':{'OIT':" + number + "}}}")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"1e2, 100.00", "-0, 0.00", "0.00000000000000000001, 0.00000000000000000001", "5E1, 50.00"})
    void everyWayToWriteANumberIsTaken(String number, String written) {
        AssessmentResult result = read("{'edition':'nacc-2567','scores':{'tools':{'OIT':" + number + "}}}");
        assertTrue(JSON.write(result).contains("\"OIT\": " + written + "\n"));
    }

    @Test
    void whatStoodInTheDocumentCannotReachTheTerminalRaw() {
        String mistake =
                mistakes("{'edition':'nacc-2567','\\u001b[31mred\\u202e':1}").get(0);
        assertTrue(mistake.contains("\\u001b[31mred\\u202e"), mistake);
        assertTrue(mistake.chars().noneMatch(c -> c == 0x1B || c == 0x202E), mistake);
    }

    @Test
    void anEditionFromAFileServesWhereItsNameIsGiven() {
        Edition mine =
                Edition.builder().from(Editions.of(2568)).name("province-2568").build();
        ItaJson json = JSON.with(mine);
        AssessmentResult result = json.readResult(
                Source.of("r.json", bytes("{'edition':'province-2568','scores':{'tools':{'OIT':98.75}}}")));
        String card = json.write(Scorer.of(mine).score(result));
        assertTrue(card.startsWith("{\n  \"edition\": \"province-2568\","), card);
        assertEquals(
                mine,
                json.read(DocumentType.SCORE_CARD, Source.of("c.json", card.getBytes(StandardCharsets.UTF_8)))
                        .getEdition());
        assertThrows(
                DocumentException.class,
                () -> JSON.read(DocumentType.SCORE_CARD, Source.of("c.json", card.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aScoreCardHasOnlyCodesOfItsEdition() {
        String card = JSON.write(
                Scorer.of(Editions.of(2567)).score(read("{'edition':'nacc-2567','scores':{'questions':{'o17':0}}}")));
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> JSON.read(
                        DocumentType.SCORE_CARD,
                        Source.of("c", card.replace("o17", "o77").getBytes(StandardCharsets.UTF_8))));
        String told = refused.describe(Language.EN).get(0);
        assertTrue(told.endsWith("/code: nacc-2567 has no o77; it has o1–o35"), told);
    }

    @Test
    void aDocumentOfAnotherEditionThanTheOneAskedForIsRefused() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> JSON.only(Editions.of(2568)).readResult(Source.of("r.json", bytes("{'edition':'nacc-2567'}"))));
        assertEquals(
                "r.json:1:12: /edition: the document is of \"nacc-2567\", but nacc-2568.r1 is asked for",
                refused.getMessage());
    }

    @Test
    void anEditionThatContradictsItselfIsToldWithItsPlaces() {
        DocumentException refused =
                assertThrows(DocumentException.class, () -> JSON.readEdition(Source.of("e.json", bytes("""
                        {'edition':'mine-2569','fiscalYear':2569,
                         'weights':{'OIT':90},
                         'subIndicators':[{'code':'9.1','items':['o1']}],
                         'items':[{'code':'o1','th':'ก','subIndicator':'9.2'}]}
                        """))));
        assertEquals("""
                e.json:2:12: /weights: the weights add up to 90, not to 100
                e.json:4:48: /items/0/subIndicator: o1 says 9.2, but subIndicators put it into 9.1""", refused.getMessage());
    }

    @Test
    void aYearOfTheCommonEraIsToldTheRightOne() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> JSON.readEdition(
                        Source.of("e.json", bytes("{'edition':'mine','fiscalYear':2026,'weights':{'OIT':100}}"))));
        assertEquals(
                "e.json:1:32: /fiscalYear: fiscal year 2026 is not in the Buddhist Era: is 2569 meant?",
                refused.getMessage());
    }

    @Test
    void elementsTakeTheBasisOfTheWholeWhereTheyHaveNone() {
        Edition edition = JSON.readEdition(Source.of("e.json", bytes("""
                {'edition':'mine-2569','fiscalYear':2569,'basis':'practice','weights':{'OIT':100},
                 'subIndicators':[{'code':'9.1','items':['O-1']}],
                 'items':[{'code':'ข้อ ๐๑','th':'ก','subIndicator':'9.1',
                           'elements':[{'id':'a','th':'ก'},{'id':'b','th':'ข','basis':'official'}]}]}
                """)));
        assertEquals(
                List.of("practice", "official"),
                edition.getItems().get(0).getElements().stream()
                        .map(element -> element.getBasis().getCode())
                        .toList());
    }
}
