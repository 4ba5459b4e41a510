package io.github.openita.io.page.words;

import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A title brought to what it has in common with other spellings of it: no numbers before it, no years, spaces, marks of
 * tone and signs. Immutable and thread-safe.
 */
public final class TitleKey {

    /** Longer ones are no titles; they are compared by their beginning. */
    private static final int LONGEST = 400;

    /** So long a title must be for its words to count with others after them. */
    private static final int SHORTEST_START = 10;

    private static final int AS_A_START = 85;

    private static final Pattern NUMBER =
            Pattern.compile("^[\\s\\p{Punct}•·▪●○◦►▶➤»✓✔–—]*+(?:[0-9]{1,2}(?:\\.[0-9]{1,2})*+[.)\\s]++)?");
    private static final Pattern YEAR = Pattern.compile(
            "(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี) ?(?:พ\\.? ?ศ\\.?)? ?[0-9]*+|พ\\.? ?ศ\\.? ?[0-9]{2,4}|(?<![0-9])2[45][0-9]{2}(?![0-9])");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private final String words;
    /** Each two characters that stand side by side, sorted. */
    private final int[] pairs;

    private TitleKey(String words) {
        this.words = words;
        pairs = new int[Math.max(0, words.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = words.charAt(i) << 16 | words.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    public static TitleKey of(String title) {
        String plain = ThaiText.plain(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        String undated = YEAR.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceAll("");
        return new TitleKey(ThaiText.nameKey(SIGNS.matcher(undated).replaceAll("")));
    }

    int length() {
        return words.length();
    }

    /** Whether it may be like another by their lengths alone. */
    boolean isLengthOf(TitleKey form) {
        return words.length() <= 2 * form.words.length() && form.words.length() <= 2 * words.length();
    }

    public boolean isEmpty() {
        return words.length() < 2;
    }

    /**
     * How much of two titles is the same.
     *
     * @param form the title on the form
     * @return in percent: 100 the same, at least 85 where the title only goes on after that of the form
     */
    public int likeness(TitleKey form) {
        if (isEmpty() || form.isEmpty()) {
            return 0;
        }
        if (words.equals(form.words)) {
            return 100;
        }
        boolean goesOn = form.words.length() >= SHORTEST_START
                && words.length() <= 2 * form.words.length()
                && words.startsWith(form.words);
        return Math.max(goesOn ? AS_A_START : 0, Math.min(99, 200 * common(form) / (pairs.length + form.pairs.length)));
    }

    private int common(TitleKey other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
