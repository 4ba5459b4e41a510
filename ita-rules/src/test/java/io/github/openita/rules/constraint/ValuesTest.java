package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ImmutableAssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import jakarta.validation.ConstraintDeclarationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Codes, scores and years in agencies' own data, and the inputs of the library. */
class ValuesTest {

    @SuppressWarnings("unused") // The provider reads the declarations, the tests give the values.
    private static final class Row {

        @ItaQuestionCode
        @Nullable
        String code;

        @ItaQuestionCode(lenient = true)
        @Nullable
        CharSequence written;

        @ItaQuestionCode(tools = {Tool.IIT, Tool.EIT})
        @Nullable
        String survey;

        @ItaQuestionCode(edition = "nacc-2567")
        @ItaQuestionCode(edition = "nacc-2568", message = "2568")
        @Nullable
        String both;

        @ItaQuestionCode(tools = Tool.OIT, message = "{tools} only")
        @Nullable
        String ownWords;

        @ItaQuestionCode(edition = "nacc-1")
        @Nullable
        String noEdition;

        @ItaScore
        @Nullable
        Number score;

        @ItaScore
        @Nullable
        String printed;

        @ItaFiscalYear
        @Nullable
        Number year;

        @ItaFiscalYear(from = 2562, to = 2569)
        @Nullable
        String written2562To2569;

        @ItaFiscalYear(from = 2024, to = 2026)
        @Nullable
        Integer noYear;

        Optional<@ItaScore String> maybe = Optional.empty();
    }

    private static List<String> invalid(String property, @Nullable Object... values) {
        return Arrays.stream(values)
                .filter(value ->
                        !Found.EN.validateValue(Row.class, property, value).isEmpty())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> messages(String property, Object value) {
        return Found.messages(Found.EN.validateValue(Row.class, property, value));
    }

    @Test
    void aCodeIsWrittenInTheCanonicalWay() {
        assertEquals(
                List.of("O17", "o-17", "o017", "17", "", " o17", "o1000"),
                invalid("code", null, "i5", "e9", "o17", "O17", "o-17", "o017", "17", "", " o17", "o1000"));
    }

    @Test
    void aCodeMayBeWrittenAsPeopleDo() {
        assertEquals(List.of("17", "ข้อ 5"), invalid("written", "O-17", "ข้อ ๐๑๗", "17", "ข้อ 5"));
    }

    @Test
    void aTextWithoutEndIsRefusedAndOverflowsNothing() {
        String dashes = "o" + "-".repeat(1_000_000);
        assertEquals(1, invalid("written", dashes).size());
        assertEquals(1, invalid("printed", "9".repeat(1_000_000)).size());
        assertEquals(
                1, invalid("written2562To2569", " ".repeat(1_000_000) + "2567").size());
    }

    @Test
    void aCodeBelongsToTheToolAndTheEdition() {
        assertEquals(List.of("survey = must be a question code of [IIT, EIT]"), messages("survey", "o1"));
        assertEquals(List.of(), messages("survey", "e1"));
        assertEquals(List.of("both = 2568"), messages("both", "o35"));
        assertEquals(
                List.of("both = 2568", "both = must be a question code that nacc-2567 has"), messages("both", "o99"));
        assertEquals(List.of(), messages("both", "o17"));
        assertEquals(List.of("ownWords = [OIT] only"), messages("ownWords", "i1"));
    }

    @Test
    void aScoreIsFrom0To100() {
        assertEquals(
                List.of("-1", "101", "100.01", "1E+999999999", "1E-21", "NaN", "Infinity"),
                invalid(
                        "score",
                        null,
                        0,
                        100L,
                        BigInteger.TEN,
                        new BigDecimal("98.79"),
                        98.79,
                        -1,
                        101L,
                        new BigDecimal("100.01"),
                        new BigDecimal("1E+999999999"),
                        new BigDecimal("0.000000000000000000001"),
                        Double.NaN,
                        Float.POSITIVE_INFINITY));
        assertEquals(
                List.of("", "98,79", "98.79%", "100.5"),
                invalid("printed", null, "98.79", "100", "", "98,79", "98.79%", "100.5"));
        assertEquals(1, messages("maybe", Optional.of("x")).size());
        assertEquals(List.of(), messages("maybe", Optional.of("1")));
    }

    @Test
    void aYearIsOfTheBuddhistEra() {
        assertEquals(
                List.of("2024", "2399", "2800", "2567.5", "9223372036854775807", "1E+999999999", "1E-999999999"),
                invalid(
                        "year",
                        null,
                        2567,
                        2400L,
                        (short) 2799,
                        2024,
                        2399,
                        2800,
                        new BigDecimal("2567.5"),
                        Long.MAX_VALUE,
                        new BigDecimal("1E+999999999"),
                        new BigDecimal("1E-999999999")));
        assertEquals(
                List.of("2561", "2570", "2024", "สองพันห้าร้อยหกสิบเจ็ด", ""),
                invalid(
                        "written2562To2569",
                        null,
                        "2562",
                        "ปีงบประมาณ พ.ศ. ๒๕๖๙",
                        "2561",
                        "2570",
                        "2024",
                        "สองพันห้าร้อยหกสิบเจ็ด",
                        ""));
        assertEquals(
                List.of("written2562To2569 = must be a fiscal year of the Buddhist Era from 2562 to 2569"),
                messages("written2562To2569", "2570"));
    }

    @Test
    void aDeclarationThatNothingCanMeetIsAMistakeOfTheProgram() {
        assertEquals(
                "@ItaFiscalYear: no fiscal year of the Buddhist Era lies from 2024 to 2026: use years of 2400 to 2799",
                assertThrows(ConstraintDeclarationException.class, () -> messages("noYear", 2025))
                        .getMessage());
        assertThrows(ConstraintDeclarationException.class, () -> messages("noEdition", "o1"));
    }

    /** Scores of someone else's making; what the library makes has no nulls. */
    private record Scores(
            SortedMap<NodeCode, Score> getQuestions,
            @Nullable SortedMap<NodeCode, Score> getTools) {}

    private static KnownScores scores(Scores given) {
        return new KnownScores() {
            @Override
            public SortedMap<NodeCode, Score> getQuestions() {
                return given.getQuestions();
            }

            @Override
            public SortedMap<NodeCode, Score> getSubIndicators() {
                return Collections.emptySortedMap();
            }

            @Override
            public SortedMap<NodeCode, Score> getIndicators() {
                return Collections.emptySortedMap();
            }

            @Override
            @SuppressWarnings("NullAway")
            public SortedMap<NodeCode, Score> getTools() {
                return given.getTools();
            }
        };
    }

    @Test
    void theInputsOfTheLibrarySayWhatTheyNeed() {
        SortedMap<NodeCode, Score> questions = new TreeMap<>();
        questions.put(NodeCode.of("i5"), null);
        AssessmentResult result = ImmutableAssessmentResult.builder()
                .edition(" ")
                .scores(scores(new Scores(questions, null)))
                .build();
        assertEquals(
                List.of("edition", "scores.questions[i5].<map value>", "scores.tools"),
                Found.paths(Found.EN.validate(result)));
    }
}
