package io.github.openita.io.proofreading.data;

import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as people write it.
 *
 * @param value its value, with as many decimals as were written
 */
public record WrittenFigure(BigDecimal value) {

    /** How a figure and those of the data go together. */
    public enum Match {
        /** It is one of them. */
        SAME,
        /** It is one of them with fewer decimals, or its last decimal was rounded otherwise. */
        ROUNDED,
        /** It is none of them. */
        DIFFERENT
    }

    private static final int DECIMALS = 2;
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final Pattern CELL =
            Pattern.compile("(?:ร้อยละ ?)?([0-9]{1,3}(?:\\.[0-9]{1,6})?) ?(?:คะแนน|%)?(?: ?\\[[0-9]{1,3}\\])?");

    /** The figure that a cell holds; empty where it holds something else. */
    public static Optional<WrittenFigure> inCell(String cell) {
        Matcher figure = CELL.matcher(cell.trim());
        return figure.matches() ? of(figure.group(1)) : Optional.empty();
    }

    /** A figure of 0 to 100. */
    public static Optional<WrittenFigure> of(String digits) {
        return Optional.of(new WrittenFigure(new BigDecimal(digits)))
                .filter(figure -> figure.value.compareTo(MOST) <= 0);
    }

    /** How it goes together with the figures that the data have of the same thing. */
    public Match match(Collection<Score> scores) {
        boolean rounded = false;
        for (Score score : scores) {
            BigDecimal shown = score.toShown();
            int decimals = Math.min(DECIMALS, value.scale());
            BigDecimal said = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
            if (said.compareTo(shown) == 0) {
                return Match.SAME;
            }
            rounded |= said.compareTo(shown.setScale(decimals, RoundingMode.HALF_UP)) == 0
                    || said.subtract(shown).abs().compareTo(STEP) <= 0;
        }
        return rounded ? Match.ROUNDED : Match.DIFFERENT;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
