package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that once got past a reader's guard, or were told something misleading. */
class HostileDocumentsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> mistakes(byte[] document) {
        return assertThrows(DocumentException.class, () -> JSON.readResult(Source.of("r", document)))
                .describe(Language.EN);
    }

    private static List<String> editionMistakes(String json) {
        return assertThrows(DocumentException.class, () -> JSON.readEdition(Source.of("e", bytes(json))))
                .describe(Language.EN);
    }

    @Test
    void aKeyWithoutEndHidesNothingThatIsSaidOfIt() {
        List<String> told = mistakes(bytes("{'edition':'nacc-2567','scores':{'" + "k".repeat(40_000)
                + "':1,'tools':{'IIT':" + "9".repeat(999) + "}}}"));
        assertEquals(2, told.size());
        assertTrue(told.get(0).contains("there are questions, subIndicators"), told.get(0));
        assertTrue(told.get(0).length() < 500, told.get(0));
        assertTrue(told.get(1).endsWith("must be from 0 to 100"), told.get(1));
        assertTrue(told.get(1).length() < 200, told.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NACC-2567", " nacc-2567", "nacc-2567\u200B"})
    void theNameOfAnEditionIsBroughtToItsOneSpelling(String name) {
        AssessmentResult result = JSON.readResult(Source.of("r", bytes("{'edition':'" + name + "'}")));
        assertEquals("nacc-2567", result.getEdition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483648",
                "1e99999999999",
                "-1e2147483648",
                "1e-2147483648",
                "1.55e-2147483647",
                "1e999999999"
            })
    void anExponentBeyondReckoningIsOutOfRange(String number) {
        List<String> told = mistakes(bytes("{'edition':'nacc-2567','scores':{'tools':{'IIT':" + number + "}}}"));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("r:1:49: /scores/tools/IIT: "), told.get(0));
    }

    @Test
    void aZeroIsAZeroWhateverItsExponent() {
        AssessmentResult result = JSON.readResult(Source.of(
                "r", bytes("{'x-a':1e99999999999,'edition':'nacc-2567','scores':{'tools':{'IIT':0e-99999999999}}}")));
        assertEquals(Score.ZERO, result.getScores().of(NodeCode.of("IIT")).orElseThrow());
    }

    @Test
    void numbersAndKeysOfNoEndAreTooLong() {
        String number = "{'edition':'nacc-2567','scores':{'tools':{'IIT':9." + "0".repeat(1100) + "}}}";
        assertTrue(mistakes(bytes(number)).get(0).contains("a number longer than 1000 characters, or too long a key"));
        for (int length : List.of(60_000, 300_000)) {
            String key = "{'edition':'nacc-2567',\n 'x-\\n" + "k".repeat(length) + "':1}";
            assertEquals(
                    List.of("r:2:2: not JSON: a number longer than 1000 characters, or too long a key"),
                    mistakes(bytes(key)));
        }
    }

    @Test
    void manyMistakesAreCountedAndTheFirstKept() {
        String many = "{'edition':'nacc-2567'" + ",'':1".repeat(5000) + "}";
        DocumentException refused =
                assertThrows(DocumentException.class, () -> JSON.readResult(Source.of("r", bytes(many))));
        assertEquals(1000, refused.getProblems().size());
        assertEquals(4000, refused.getMore());
        List<String> lines = refused.describe(Language.TH);
        assertEquals(21, lines.size());
        assertEquals("… และอีก 4980 รายการ", lines.get(20));
    }

    @Test
    void aLineIsNeverLongerThanCanBeRead() {
        String name = "a".repeat(100_000);
        assertTrue(mistakes(bytes("{'edition':'" + name + "','" + name + "':1}")).stream()
                .allMatch(line -> line.length() < 1100));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'a': 'ABC\\n'b': 1} | r:1:11: not JSON: a line end or tab inside a text: close the quotes before it, or write \\n, \\t",
                "{'a': 'ข้อ๑\\n'b': 1} | r:1:12: not JSON: a line end or tab inside a text: close the quotes before it, or write \\n, \\t",
                "{'a':Infinity} | r:1:6: not JSON: found \"Infinity\" where it cannot stand",
                "{'a':-Infinity} | r:1:6: not JSON: found \"-Infinity\" where it cannot stand",
                "{\\0} | r:1:2: not JSON: found \"\\u0000\" where it cannot stand",
                "{'edition':\\r'nacc-2567',\\r} | r:2:12: not JSON: a comma too many",
                "{'edition':\\r\\n\\n'nacc-2567',\\n} | r:3:12: not JSON: a comma too many",
            })
    void thePlaceOfASyntaxErrorIsWhereItStands(String json, String mistake) {
        String text = json.replace("\\0", "\0").replace("\\r", "\r").replace("\\n", "\n");
        assertEquals(List.of(mistake), mistakes(bytes(text)));
    }

    @Test
    void halfACharacterIsRefusedRatherThanChanged() {
        assertEquals(
                List.of("r:1:42: /agency/name: the text holds half of a Unicode character (a lone surrogate)"),
                mistakes(bytes("{'edition':'nacc-2567','agency':{'name': '\\ud83d'}}")));
    }

    @Test
    void damagedUtf8IsNotTakenForWindows874() {
        byte[] document = bytes("{'edition':'nacc-2567','agency':{'name':'กรมส่งเสริมการปกครองท้องถิ่น'}}");
        document[60] = (byte) 0xFF;
        assertTrue(mistakes(document).get(0).endsWith("not UTF-8: open the file and save it again as UTF-8"));
    }

    @Test
    void westernLettersAreNotTakenForThai() {
        byte[] document = "{\"éèêüö\":1}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(mistakes(document).get(0).endsWith("not UTF-8: open the file and save it again as UTF-8"));
    }

    @Test
    void utf16WithoutAMarkIsNamedToo() {
        for (byte[] document : List.of(
                "{\"edition\":1}".getBytes(StandardCharsets.UTF_16LE),
                "{\"edition\":1}".getBytes(StandardCharsets.UTF_16BE))) {
            assertEquals(List.of("r:1:1: the file is UTF-16 or UTF-32: save it as UTF-8"), mistakes(document));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'edition':'m','fiscalYear':2569,'weights':{'EIT@public':100}} | e:1:58: /weights/EIT@public: unknown key \"EIT@public\": there are IIT, EIT, OIT",
                "{'edition':'m','fiscalYear':99999,'weights':{'OIT':100}} | e:1:29: /fiscalYear: fiscal year 99999: must be a year of the Buddhist Era, 2400–2799",
                "{'edition':'m','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}],'eitParts':[{'code':'Public','th':'ก'},{'code':'b','th':'ข'}]} | e:1:117: /eitParts/0/code: \"Public\" is no code of a part: start with a small letter, then letters, digits and hyphens, like public",
            })
    void anEditionThatCouldNotBeUsedIsToldSoOnce(String json, String mistake) {
        assertEquals(List.of(mistake), editionMistakes(json));
    }

    @Test
    void aNameOfAnEditionHasAnEnd() {
        String name = "a" + "-a".repeat(5000);
        assertTrue(editionMistakes("{'edition':'" + name
                        + "','fiscalYear':2569,'weights':{'OIT':100},'indicators':[{'number':9,'tool':'OIT'}]}")
                .get(0)
                .contains("at most 80"));
    }
}
