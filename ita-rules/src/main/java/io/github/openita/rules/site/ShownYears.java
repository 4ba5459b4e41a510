package io.github.openita.rules.site;

import io.github.openita.core.words.FiscalYear;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years that a text shows, against the fiscal year that it is to be of. Used by one thread.
 *
 * <p>Where the text names the year of something ({@code ปีงบประมาณ พ.ศ. 2567}, {@code ประจำปี 2567}), those names tell;
 * where it names none, every date in it does. A year within a span of years ({@code 2566–2570}) is shown by it. October to
 * December are of the fiscal year after.
 */
public final class ShownYears {

    private static final int COMMON_ERA = 543;
    private static final int FIRST = 2500;
    private static final int LAST = 2599;
    private static final int DIGITS = 4;

    /** Years farther away are of laws and of history. */
    private static final int FAR = 10;

    private static final int LATEST_OF_MONTH = 20;

    private static final List<String> YEAR = spelled(
            "ปีงบประมาณ พ.ศ.",
            "ปีงบประมาณ",
            "ปีงบ พ.ศ.",
            "ปีงบฯ",
            "ปีงบ",
            "ปี พ.ศ.",
            "ปีการศึกษา",
            "ปี",
            "fiscal year",
            "fy");
    private static final List<String> ERA = spelled("พ.ศ.", "พุทธศักราช");
    private static final List<String> LAST_MONTHS = spelled("ตุลาคม", "ต.ค.", "พฤศจิกายน", "พ.ย.", "ธันวาคม", "ธ.ค.");
    private static final List<String> OTHER_MONTHS = spelled(
            "มกราคม",
            "ม.ค.",
            "กุมภาพันธ์",
            "ก.พ.",
            "มีนาคม",
            "มี.ค.",
            "เมษายน",
            "เม.ย.",
            "พฤษภาคม",
            "พ.ค.",
            "มิถุนายน",
            "มิ.ย.",
            "กรกฎาคม",
            "ก.ค.",
            "สิงหาคม",
            "ส.ค.",
            "กันยายน",
            "ก.ย.");
    private static final List<String> UNTIL = spelled("ถึง", "พ.ศ.", "ถึง พ.ศ.", "ถึงปี", "ถึงปีงบประมาณ พ.ศ.");

    private final String text;
    private final PlainLetters letters;
    private final int wanted;
    /** Whether a year of an era without a day is its own: in a long text it is as often that of a law. */
    private final boolean title;
    /** Years that the text says it is of. */
    private final Set<Integer> named = new TreeSet<>();
    /** Other years, of dates and of whatever. */
    private final Set<Integer> others = new TreeSet<>();

    private boolean shown;
    private boolean dated;

    private ShownYears(String text, PlainLetters letters, FiscalYear year, boolean title) {
        this.text = text;
        this.title = title;
        this.letters = letters;
        this.wanted = year.getValue();
        scan();
    }

    private static List<String> spelled(String... words) {
        return Arrays.stream(words).map(PlainLetters::lettersOf).toList();
    }

    /**
     * {@return the years of a file, held against one}
     *
     * @param file its text
     * @param year the fiscal year that it is to be of
     */
    public static ShownYears in(FileText file, FiscalYear year) {
        return new ShownYears(file.text(), file.letters(), year, false);
    }

    /**
     * {@return the years of a title or of the name of a file, held against one}
     *
     * @param words the title or name
     * @param year the fiscal year that it is to be of
     */
    public static ShownYears in(String words, FiscalYear year) {
        return new ShownYears(words, PlainLetters.of(words), year, true);
    }

    /**
     * {@return whether there may be another year at all: a look at every character, and nothing more}
     *
     * @param words a title or the address of a link
     * @param from where to begin
     * @param to where to end
     * @param year the fiscal year that it is to be of
     */
    public static boolean mayBeOther(String words, int from, int to, FiscalYear year) {
        return mayBeOther('5', words, from, to, year) || mayBeOther('๕', words, from, to, year);
    }

    private static boolean mayBeOther(char five, String words, int from, int to, FiscalYear year) {
        for (int i = words.indexOf(five, from + 1); i >= 0 && i + 2 < to; i = words.indexOf(five, i + 1)) {
            int tens = digit(words.charAt(i + 1));
            int ones = digit(words.charAt(i + 2));
            if (digit(words.charAt(i - 1)) == 2
                    && tens >= 0
                    && ones >= 0
                    && FIRST + tens * 10 + ones != year.getValue()) {
                return true;
            }
        }
        return false;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '๐' && c <= '๙' ? c - '๐' : -1;
    }

    /** {@return whether years are shown, and only others} */
    public boolean isOnlyOther() {
        return !shown && (!named.isEmpty() || (!dated && !others.isEmpty()));
    }

    /** {@return the years that it shows instead} */
    public Set<Integer> getOthers() {
        return named.isEmpty() ? others : named;
    }

    private void scan() {
        String all = letters.letters();
        int before = 0;
        int behindYear = -1;
        for (int at = 0; at < all.length(); at++) {
            if (Character.isDigit(all.charAt(at)) && isRunStart(at)) {
                int length = runLength(at);
                if (length == DIGITS) {
                    int year = Integer.parseInt(all.substring(at, at + DIGITS));
                    if (!isAmount(at, length)) {
                        take(at, year);
                    }
                    boolean span = behindYear >= 0 && isSpan(behindYear, at);
                    shown |= span && before <= wanted && wanted <= year;
                    before = year;
                    behindYear = at + length;
                } else if (length == 2) {
                    takeShort(at, Integer.parseInt(all.substring(at, at + 2)));
                }
                at += length - 1;
            }
        }
    }

    /** Whether digits that belong together begin there. */
    private boolean isRunStart(int at) {
        return at == 0
                || !Character.isDigit(letters.letters().charAt(at - 1))
                || gap(at) > 1
                || signBetween(at - 1, at);
    }

    /** How many digits belong together; one blank may have come between any two of them. */
    private int runLength(int at) {
        String all = letters.letters();
        int tight = 1;
        while (at + tight < all.length() && Character.isDigit(all.charAt(at + tight)) && gap(at + tight) == 0) {
            tight++;
        }
        if (tight > 1) {
            return tight;
        }
        int loose = 1;
        while (at + loose < all.length()
                && Character.isDigit(all.charAt(at + loose))
                && gap(at + loose) <= 1
                && !signBetween(at + loose - 1, at + loose)) {
            loose++;
        }
        return loose == DIGITS ? loose : tight;
    }

    /** How many characters stand between a letter and the one before it. */
    private int gap(int at) {
        return letters.place(at) - letters.place(at - 1) - 1;
    }

    private boolean signBetween(int one, int other) {
        for (int i = letters.place(one) + 1; i < letters.place(other); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a part of a larger number: {@code 2,566} and {@code 2566.00}. */
    private boolean isAmount(int at, int length) {
        int end = letters.place(at + length - 1) + 1;
        int start = letters.place(at);
        boolean behind = end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && Character.isDigit(text.charAt(end + 1));
        boolean ahead = start > 1
                && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == ',')
                && Character.isDigit(text.charAt(start - 2));
        return behind || ahead;
    }

    private void take(int at, int number) {
        boolean own = number == wanted - COMMON_ERA;
        if (own) {
            shown |= endsWith(at, YEAR);
            dated = true;
        }
        if (number < FIRST || number > LAST) {
            return;
        }
        boolean era = endsWith(at, ERA);
        int beforeEra = era ? at - PlainLetters.lettersOf("พ.ศ.").length() : at;
        boolean month = endsWith(at, OTHER_MONTHS) || (era && endsWith(beforeEra, OTHER_MONTHS));
        boolean lastMonth = endsWith(at, LAST_MONTHS) || (era && endsWith(beforeEra, LAST_MONTHS));
        int year = lastMonth ? number + 1 : number;
        boolean label = endsWith(at, YEAR);
        if (year == wanted) {
            dated = true;
            shown |= label || (!month && !lastMonth && !isBehindSlash(at));
        } else if (label) {
            named.add(number);
        } else if (Math.abs(year - wanted) <= FAR && (title || !era || month || lastMonth)) {
            others.add(number);
        }
    }

    /** Two digits are a year behind a month, behind the word for a year, and behind a slash. */
    private void takeShort(int at, int number) {
        boolean own = number == wanted % 100;
        boolean ownLast = number == (wanted - 1) % 100;
        boolean label = endsWith(at, YEAR);
        boolean slash = at > 0
                && Character.isDigit(letters.letters().charAt(at - 1))
                && text.substring(letters.place(at - 1) + 1, letters.place(at))
                        .strip()
                        .equals("/");
        if (own && (label || slash)) {
            shown = true;
        }
        dated |= (own && (label || slash || endsWith(at, OTHER_MONTHS))) || (ownLast && endsWith(at, LAST_MONTHS));
    }

    /** Whether it ends a date of numbers, or the number of a letter. */
    private boolean isBehindSlash(int at) {
        return letters.place(at) > 0 && text.charAt(letters.place(at) - 1) == '/';
    }

    private boolean isSpan(int from, int to) {
        String between = text.substring(letters.place(from - 1) + 1, letters.place(to));
        String said = PlainLetters.lettersOf(between);
        return between.length() <= LATEST_OF_MONTH
                && (said.isEmpty()
                        ? between.chars().anyMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '/')
                        : UNTIL.contains(said));
    }

    private boolean endsWith(int at, List<String> words) {
        for (String word : words) {
            if (letters.letters().startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }
}
