package io.github.openita.core;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever passes null where nothing may be null is told which argument it was. */
class NullArgumentsTest {

    private static final Edition FORM = Editions.of(2567);
    private static final ScoreCard CARD = Scorer.of(FORM)
            .score(AssessmentResult.builder().edition("nacc-2567").build());

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        @Nullable T none = null;
        return none;
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                door("name", () -> Editions.of(NullArgumentsTest.<String>nothing())),
                door("name", () -> Editions.find(nothing())),
                door("fiscalYear", () -> Editions.of(NullArgumentsTest.<FiscalYear>nothing())),
                door("edition", () -> Scorer.of(nothing())),
                door("result", () -> Scorer.of(FORM).score(nothing())),
                door("edition", () -> ResponseTally.of(nothing())),
                door("scores", () -> KnownScores.of(NullArgumentsTest.<Map<NodeCode, Score>>nothing())),
                door("card", () -> GapAnalysis.of(nothing())),
                door("bandCode", () -> GapAnalysis.of(CARD).pathTo(nothing())),
                door("old", () -> Comparison.of(nothing(), CARD)),
                door("newer", () -> Comparison.of(CARD, nothing())),
                door("card", () -> Review.of(nothing())),
                door("cards", () -> Series.of(NullArgumentsTest.<List<ScoreCard>>nothing())),
                door("value", () -> Score.of(NullArgumentsTest.<String>nothing())),
                door("code", () -> NodeCode.of(NullArgumentsTest.<String>nothing())),
                door("code", () -> QuestionCode.of(NullArgumentsTest.<String>nothing())),
                door("text", () -> ThaiText.normalize(nothing())),
                door("name", () -> Edition.builder().name(nothing())));
    }

    private static Arguments door(String argument, Executable call) {
        return Arguments.of(argument, call);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("doors")
    void theArgumentIsNamed(String argument, Executable call) {
        NullPointerException thrown = assertThrows(NullPointerException.class, call);
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.equals(argument) || message.contains("\"" + argument + "\""), message);
    }
}
