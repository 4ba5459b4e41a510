package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Node codes at every level of the form. */
class NodeCodeTest {

    @ParameterizedTest
    @CsvSource({
        "OIT, TOOL",
        "EIT@public, TOOL",
        "9, INDICATOR",
        "10, INDICATOR",
        "6@survey, INDICATOR",
        "9.3, SUB_INDICATOR",
        "10.2, SUB_INDICATOR",
        "o17, QUESTION",
        "e4@public, QUESTION"
    })
    void canonicalNodeCodeShowsItsLevel(String code, Level level) {
        assertEquals(level, NodeCode.of(code).getLevel());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IIT",
                "EIT",
                "OIT",
                "EIT@public",
                "1",
                "999",
                "6@survey",
                "9.3",
                "9.10",
                "9.3@public",
                "i5",
                "e4@public"
            })
    void canonicalNodeCodeIsWrittenAsItWasRead(String code) {
        assertEquals(code, NodeCode.of(code).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "oit, OIT",
        "' EIT@Public ', EIT@public",
        "๙, 9",
        "6@survey, 6@survey",
        "๙.๓, 9.3",
        "09.03, 9.3",
        "ข้อ ๐๑๗, o17",
        "๐17, o17",
        "017, o17",
        "E-4@public, e4@public"
    })
    void nodeCodeOfAnyLevelIsReadAsPeopleWriteIt(String written, String code) {
        assertEquals(NodeCode.of(code), NodeCode.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "total", "0", "1.2.3", "9.", "x9", "@public", "รวม"})
    void textThatIsNoNodeCodeOfAnyLevelIsRefused(String written) {
        assertThrows(InvalidInputException.class, () -> NodeCode.parse(written));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void toolIsNamedByItsName(Tool tool) {
        assertEquals(NodeCode.of(tool.name()), NodeCode.of(tool));
    }

    @Test
    void questionIsNamedByItsCode() {
        assertEquals(NodeCode.of("o17"), NodeCode.of(QuestionCode.of("o17")));
    }

    @Test
    void indicatorIsNamedByItsNumber() {
        assertEquals(NodeCode.of("9"), NodeCode.ofIndicator(9));
    }

    @Test
    void subIndicatorIsNamedByItsCode() {
        assertEquals(NodeCode.of("9.3"), NodeCode.ofSubIndicator("9.3"));
    }

    @Test
    void tenthSubIndicatorIsNotTheFirst() {
        assertNotEquals(NodeCode.of("9.1"), NodeCode.of("9.10"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void indicatorOutsideOneToNineHundredNinetyNineIsRefused(int number) {
        assertRefused(
                () -> NodeCode.ofIndicator(number),
                "ไม่ใช่รหัสของตัวชี้วัด",
                "is no code of an indicator",
                "\"" + number + "\"",
                "1, 10, 6@public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "9", "9.", ".3", "9.0", "0.1", "9.003", "009.3", "9.3.1", "9,3", "9-3", "9.1000", "o17", "OIT"
            })
    void whatIsNoSubIndicatorIsRefused(String code) {
        assertRefused(
                () -> NodeCode.ofSubIndicator(code),
                "ไม่ใช่รหัสของตัวชี้วัดย่อย",
                "is no code of a sub-indicator",
                "\"" + code + "\"",
                "9.1, 10.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O17",
                "o 17",
                "o-17",
                "o017",
                "ข้อ ๐๑๗",
                "๐17",
                "09",
                "017",
                "9 ",
                "e4@PUBLIC",
                "EIT@Public",
                "EIT @public",
                "EIT@ public",
                "EIT@public ",
                "Oit",
                "OIT\u200B"
            })
    void onlyTheCanonicalFormIsTakenWhereNoLevelIsGiven(String code) {
        assertRefused(() -> NodeCode.of(code), "ไม่ใช่รหัส", "is no code", "\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"e4@", "e4@@public", "e4@public@x", "e4@a b", "e4@1st", "e4@-a", "e4@_", "e4@ส่วน1", "e4@pub_lic"
            })
    void malformedPartIsRefused(String code) {
        assertRefused(() -> NodeCode.of(code), "ไม่ใช่รหัส", "is no code", "\"" + code + "\"", "e4@public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "oit", "x", "é1", ".3", "-1"})
    void whatIsNoNodeCodeIsQuotedInTheRefusal(String code) {
        assertRefused(() -> NodeCode.of(code), "ไม่ใช่รหัส", "is no ", "\"" + code + "\"", "o17");
    }

    @ParameterizedTest
    @CsvSource({
        "TOOL, oit, OIT",
        "TOOL, Oit, OIT",
        "TOOL, ' EIT ', EIT",
        "TOOL, eit @ Public, EIT@public",
        "INDICATOR, ๙, 9",
        "INDICATOR, ' ๑๐', 10",
        "INDICATOR, ๖@Survey, 6@survey",
        "SUB_INDICATOR, ๙.๓, 9.3",
        "SUB_INDICATOR, ' 10.2 ', 10.2",
        "QUESTION, ข้อ ๐๑๗, o17",
        "QUESTION, O-17, o17",
        "QUESTION, E4 @ PUBLIC, e4@public",
        "QUESTION, ๐๑๗@public, o17@public"
    })
    void nodeCodeOfAKnownLevelIsReadAsPeopleWriteIt(Level level, String written, String code) {
        assertEquals(NodeCode.of(code), NodeCode.parse(level, written));
    }

    @ParameterizedTest
    @CsvSource({
        "TOOL, '', 'ของเครื่องมือ', 'of a tool', 'IIT, EIT, OIT, EIT@public'",
        "TOOL, o17, 'ของเครื่องมือ', 'of a tool', 'IIT, EIT, OIT, EIT@public'",
        "TOOL, XIT, 'ของเครื่องมือ', 'of a tool', 'IIT, EIT, OIT, EIT@public'",
        "INDICATOR, '', 'ของตัวชี้วัด', 'of an indicator', '1, 10, 6@public'",
        "INDICATOR, 9.3, 'ของตัวชี้วัด', 'of an indicator', '1, 10, 6@public'",
        "INDICATOR, 0, 'ของตัวชี้วัด', 'of an indicator', '1, 10, 6@public'",
        "INDICATOR, 99999999999999999999, 'ของตัวชี้วัด', 'of an indicator', '1, 10, 6@public'",
        "INDICATOR, EIT, 'ของตัวชี้วัด', 'of an indicator', '1, 10, 6@public'",
        "SUB_INDICATOR, 9, 'ของตัวชี้วัดย่อย', 'of a sub-indicator', '9.1, 10.2'",
        "SUB_INDICATOR, 9.99999999999, 'ของตัวชี้วัดย่อย', 'of a sub-indicator', '9.1, 10.2'",
        "QUESTION, o17@๑, 'ของข้อ', 'of a question', 'i5, e9, o17, e4@public'"
    })
    void refusalNamesTheLevelAndExamplesOfIt(Level level, String written, String th, String en, String examples) {
        assertRefused(
                () -> NodeCode.parse(level, written),
                "ไม่ใช่รหัส" + th,
                "is no code " + en,
                "\"" + written + "\"",
                examples);
    }

    @Test
    void bareNumberIsAmbiguousAsAQuestion() {
        assertRefused(() -> NodeCode.parse(Level.QUESTION, "17"), "กำกวม", "ambiguous", "\"17\"", "i17", "e17", "o17");
    }

    @Test
    void partIsReadFromBehindTheSign() {
        assertEquals(Optional.of("public"), NodeCode.of("EIT@public").getPart());
    }

    @Test
    void wholeNodeHasNoPart() {
        assertEquals(Optional.empty(), NodeCode.of("EIT").getPart());
    }

    @Test
    void partIsAddedBehindTheSign() {
        assertEquals(NodeCode.of("e4@public"), NodeCode.of("e4").atPart("public"));
    }

    @Test
    void wholeOfAPartIsTheNode() {
        assertEquals(NodeCode.of("6"), NodeCode.of("6@survey").whole());
    }

    @Test
    void wholeOfAWholeIsItself() {
        assertEquals(NodeCode.of("6"), NodeCode.of("6").whole());
    }

    @Test
    void partIsNotTheWhole() {
        assertNotEquals(NodeCode.of("6"), NodeCode.of("6@survey"));
    }

    @Test
    void partsDiffer() {
        assertNotEquals(NodeCode.of("6@public"), NodeCode.of("6@survey"));
    }

    @Test
    void questionIsFoundByItsCode() {
        assertEquals(
                Optional.of(QuestionCode.of("e4")), NodeCode.of("e4@public").getQuestion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EIT", "4", "9.4"})
    void whatIsNoQuestionHasNone(String code) {
        assertEquals(Optional.empty(), NodeCode.of(code).getQuestion());
    }

    @Test
    void indicatorIsNotTheQuestionOfTheSameNumber() {
        assertNotEquals(NodeCode.of("9"), NodeCode.of("o9"));
    }

    @Test
    void nodeCodeIsNotItsText() {
        Object text = "OIT";
        assertNotEquals(NodeCode.of("OIT"), text);
    }

    @Test
    void naturalOrderGoesFromToolsToQuestionsAndFromTheWholeToItsParts() {
        List<String> inOrder = List.of(
                "IIT",
                "EIT",
                "EIT@public",
                "EIT@survey",
                "OIT",
                "1",
                "2",
                "6",
                "6@public",
                "6@survey",
                "10",
                "9.1",
                "9.2",
                "9.10",
                "10.1",
                "i2",
                "i10",
                "e1",
                "e1@public",
                "e2",
                "o1");
        List<String> sorted = Stream.iterate(inOrder.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> NodeCode.of(inOrder.get(i)))
                .sorted()
                .map(NodeCode::toString)
                .toList();
        assertEquals(inOrder, sorted);
    }
}
