package io.github.openita.io.official.draft;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Score;
import io.github.openita.io.official.wording.Percent;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of tables of documents. Static methods only; thread-safe. */
public final class Cells {

    /** A text that brings its own number or bullet. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[(]?[0-9๐-๙]{1,3}[.)]|[-•*–])");

    private Cells() {}

    /** A score as it is printed, a dash where it is not known, in the tone of what is lost. */
    public static Cell score(Optional<Score> score, Edition edition) {
        return new Cell(score.map(Score::toString).orElse("—"), score.map(Score::toShown), 0, Tones.of(score, edition));
    }

    /** What a person must still write, marked as a gap of running text is. */
    public static Cell gap(String words) {
        return Cell.of(gapText(words)).withTone(Tone.AT_RISK);
    }

    /** The same after what is known already. */
    static Cell gapAfter(String known, String words) {
        return Cell.of(known + gapText(words)).withTone(Tone.AT_RISK);
    }

    private static String gapText(String words) {
        return "[" + words + "]";
    }

    /** A whole number. */
    public static Cell number(long number) {
        return new Cell(Long.toString(number), Optional.of(BigDecimal.valueOf(number)), 0, Tone.NONE);
    }

    /** How many of a hundred, in two decimals; a dash of nothing. */
    public static Cell percent(int part, int all) {
        return Percent.of(part, all)
                .map(percent -> new Cell(percent.toPlainString(), Optional.of(percent), 0, Tone.NONE))
                .orElse(Cell.of("—"));
    }

    /** A cell of lines, a dash where there are none. */
    public static Cell lines(List<String> lines) {
        return Cell.of(lines.isEmpty() ? "—" : String.join("\n", lines));
    }

    /** Lines with a number each, where they are several and do not bring one themselves. */
    public static List<String> numbered(List<String> lines) {
        if (lines.size() < 2
                || lines.stream().anyMatch(line -> NUMBERED.matcher(line).find())) {
            return lines;
        }
        String[] numbered = new String[lines.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = i + 1 + ". " + lines.get(i);
        }
        return List.of(numbered);
    }
}
