package io.github.openita.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a debugger or a log shows of a large value is one line. */
class ShortTextsTest {

    private static final int LINE = 500;

    private static final Edition FORM = Editions.of(2567);
    private static final AssessmentResult RESULT = AssessmentResult.builder()
            .edition("nacc-2567")
            .scores(KnownScores.of(Map.of(
                    NodeCode.of("IIT"), Score.of(100),
                    NodeCode.of("EIT"), Score.of(90),
                    NodeCode.of("OIT"), Score.of(80))))
            .build();
    private static final ScoreCard CARD = Scorer.of(FORM).score(RESULT);
    private static final GapAnalysis GAPS = GapAnalysis.of(CARD);
    private static final MeasurePlan PLAN = MeasurePlanner.withoutMatrix().draft(GAPS, FiscalYear.of(2568));
    private static final ResponsibilityMatrix MATRIX =
            ResponsibilityMatrix.builder().fiscalYear(FiscalYear.of(2567)).build();

    static Stream<Object> values() {
        return Stream.of(
                FORM,
                FORM.getItems().get(0),
                FORM.getQuestions().get(0),
                RESULT,
                CARD,
                CARD.getTools().get(0),
                GAPS,
                GAPS.toReport(),
                Comparison.of(CARD, CARD),
                Review.of(CARD),
                PLAN,
                PlanCheck.of(PLAN, GAPS),
                PlanCheck.of(PLAN, GAPS).toReport(),
                MatrixCheck.of(MATRIX, FORM).toReport(),
                MatrixCheck.of(MATRIX, FORM));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isOneLine(Object value) {
        String text = value.toString();
        assertEquals(1, text.lines().count(), text);
        assertTrue(text.length() <= LINE, () -> text.length() + ": " + text);
    }

    @Test
    void saysWhatItIs() {
        assertEquals("Edition{name=nacc-2567, fiscalYear=2567, revision=1}", FORM.toString());
        assertEquals("nacc-2567.r1: 2 gaps, 11.00 points lost", GAPS.toString());
        assertEquals(
                "plan of 2568 against nacc-2567.r1: 8 findings",
                PlanCheck.of(PLAN, GAPS).toString());
        assertEquals(
                "matrix of 2567 against nacc-2567.r1: 35 findings",
                MatrixCheck.of(MATRIX, FORM).toString());
    }
}
