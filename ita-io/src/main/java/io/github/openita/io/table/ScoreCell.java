package io.github.openita.io.table;

import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.Set;
import java.util.regex.Pattern;

/** A score in a cell, as people write it. Static methods only; thread-safe. */
public final class ScoreCell {

    /** What stands in a cell that says nothing. */
    public static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private static final Pattern AROUND_SCORE =
            Pattern.compile("^(?:ร้อยละ|คะแนน) ?|(?<=[0-9]) ?(?:คะแนน|%|\uFF05|เปอร์เซ็นต์)$");

    private ScoreCell() {}

    /**
     * The score that a text says.
     *
     * @throws io.github.openita.core.words.InvalidInputException where it says none
     */
    public static Score read(String text) {
        String plain = ThaiText.plain(text);
        return Score.of(
                plain.length() > 100 ? plain : AROUND_SCORE.matcher(plain).replaceAll(""));
    }
}
