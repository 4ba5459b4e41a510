package io.github.openita.io.official.yearonyear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.words.Score;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How scores move, in words, points and percent. */
class YearChangeTest {

    private static YearChange of(String old, String newer) {
        return YearChange.of(Optional.of(Score.of(old)), Optional.of(Score.of(newer)))
                .orElseThrow();
    }

    @Test
    void whatRisesIsSaidInPointsAndInPercentOfTheOldScore() {
        YearChange change = of("85.03", "95.17");
        assertEquals("เพิ่มขึ้น", change.word());
        assertEquals("+10.14", change.signed());
        assertEquals(Optional.of("+11.93"), change.signedPercent());
    }

    @Test
    void whatFallsHasItsSignInTablesAndNoneInSentences() {
        YearChange change = of("100", "97.5");
        assertEquals("ลดลง", change.word());
        assertEquals("2.50", change.points());
        assertEquals("-2.50", change.signed());
        assertEquals(Optional.of("2.50"), change.percent());
    }

    @Test
    void figuresAreComparedAsTheyAreShown() {
        assertEquals("เท่าเดิม", of("99.998", "100").word());
        assertEquals("0.00", of("99.998", "100").signed());
    }

    @Test
    void ofZeroThereIsNoPercent() {
        assertEquals(Optional.empty(), of("0", "50").percent());
        assertEquals("+50.00", of("0", "50").signed());
    }

    @Test
    void whereAScoreIsNotKnownNothingMoved() {
        assertEquals(Optional.empty(), YearChange.of(Optional.empty(), Optional.of(Score.FULL)));
    }
}
