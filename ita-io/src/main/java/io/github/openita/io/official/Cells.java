package io.github.openita.io.official;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Tone;
import java.util.Optional;

/** Cells of tables of documents. Static methods only; thread-safe. */
final class Cells {

    private Cells() {}

    /** A score as it is printed, a dash where it is not known, in the tone of what is lost. */
    static Cell score(Optional<Score> score, Edition edition) {
        return new Cell(score.map(Score::toString).orElse("—"), score.map(Score::toShown), 0, tone(score, edition));
    }

    /** What a person must still write, marked as a gap of running text is. */
    static Cell gap(String words) {
        return Cell.of(gapText(words)).withTone(Tone.AT_RISK);
    }

    /** The same behind what is known already. */
    static Cell gapAfter(String known, String words) {
        return Cell.of(known + gapText(words)).withTone(Tone.AT_RISK);
    }

    private static String gapText(String words) {
        return "[" + words + "]";
    }

    private static Tone tone(Optional<Score> score, Edition edition) {
        if (score.filter(Score.ZERO::equals).isPresent()) {
            return Tone.LOST;
        }
        if (score.filter(Score.FULL::equals).isPresent()) {
            return Tone.FULL;
        }
        boolean below = score.isPresent()
                && edition.getTarget()
                        .filter(target -> score.get().rounded().compareTo(target) < 0)
                        .isPresent();
        return below ? Tone.AT_RISK : Tone.NONE;
    }
}
