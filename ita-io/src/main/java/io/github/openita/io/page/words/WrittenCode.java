package io.github.openita.io.page.words;

import io.github.openita.core.words.ThaiText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an item as a page writes it. Immutable and thread-safe.
 *
 * @param kind how it is written
 * @param scheme the letters before the number, small; {@code o} where there are none
 * @param number the number, 1–999
 * @param part whether it goes on with a point and another number, as {@code O1.2} does: a part of the item
 * @param title what the line says beside it; empty where it says nothing else
 */
public record WrittenCode(Kind kind, String scheme, int number, boolean part, String title) {

    /** How sure the writing is by itself. */
    public enum Kind {
        /** With the letter o, or OIT, or with a zero for the letter after the word ข้อ. */
        LETTER,
        /** With a zero for the letter: {@code 01}, {@code 010}. */
        ZERO,
        /** A number after the word ข้อ, or alone in a column of codes. */
        NUMBER,
        /** With the letters of another scheme, such as MOIT. */
        OTHER_SCHEME
    }

    private static final String WORD = "(?:ข้อ ?(?:ที่ ?)?)?";
    private static final String BULLET = "[\\s*•·▪●○◦►▶➤»>✓✔–—-]{0,8}";
    /** Neither a longer number, nor several codes, a date or a telephone number. */
    private static final String END =
            "(?![0-9])(?-i:(?![a-z]))(?! ?(?:[-–—,/&]|ถึง|และ) ?(?:ข้อ ?)?(?:OIT ?|O ?)?[0-9])";

    private static final String PART = "(\\.[0-9]{1,3}(?![0-9]))?[)\\]]?";

    private static final Pattern LETTERED =
            pattern("^" + BULLET + WORD + "[(\\[]?(?:OIT|O) ?[-.:]? ?0{0,2}([1-9][0-9]{0,2})" + END + PART);
    private static final Pattern ZEROED =
            pattern("^" + BULLET + WORD + "[(\\[]?0{1,2}([1-9][0-9]?)" + END + "(?! ?[0-9])" + PART);
    private static final Pattern WORDED_ZERO =
            pattern("^" + BULLET + "ข้อ ?(?:ที่ ?)?[(\\[]?0{1,2}([1-9][0-9]?)" + END + "(?! ?[0-9])" + PART);
    private static final Pattern NUMBERED =
            pattern("^" + BULLET + "ข้อ ?(?:ที่ ?)?([1-9][0-9]?)" + END + "(?! ?[0-9])" + PART);
    private static final Pattern OTHER =
            pattern("^" + BULLET + WORD + "[(\\[]?(MOIT|EBIT|EB) ?[-.:]? ?0{0,2}([1-9][0-9]{0,2})" + END + PART);
    private static final Pattern BEHIND =
            pattern("[(\\[]" + WORD + "(?:OIT|O) ?[-.:]? ?0{0,2}([1-9][0-9]{0,2})[)\\]] ?[:;.–-]?$");
    private static final Pattern AMID =
            pattern("(?<= )(?:OIT|O) ?[-.:]? ?0{0,2}([1-9][0-9]{0,2})" + END + "[).:\\]]? ?(?=\\S)");
    private static final Pattern ALONE = pattern("^0{0,2}([1-9][0-9]{0,2})[.)]?$");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^[\\s*•·▪●○◦►▶➤»✓✔–—-]*+(?:[0-9๐-๙]{1,2}[.)]\\s*+)?");
    private static final Pattern LED_BY_MARKS = Pattern.compile("^[\\s.:;)\\]–—-]++");
    private static final Pattern ENDED_BY_MARKS = Pattern.compile("[\\s:;(\\[–—-]++$");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Reads the code that a line begins with, or that stands in brackets at its end.
     *
     * @param text a line, normalized
     * @return the code; empty where it has none, or several
     */
    public static Optional<WrittenCode> of(String text) {
        String digits = ThaiText.toArabicDigits(text);
        Matcher other = OTHER.matcher(digits);
        if (other.find()) {
            return Optional.of(new WrittenCode(
                    Kind.OTHER_SCHEME,
                    other.group(1).toLowerCase(Locale.ROOT),
                    Integer.parseInt(other.group(2)),
                    other.group(3) != null,
                    behind(text, other.end())));
        }
        return atStart(LETTERED, Kind.LETTER, text, digits)
                .or(() -> atStart(WORDED_ZERO, Kind.LETTER, text, digits))
                .or(() -> atEnd(text, digits))
                .or(() -> atStart(ZEROED, Kind.ZERO, text, digits))
                .or(() -> atStart(NUMBERED, Kind.NUMBER, text, digits));
    }

    /**
     * Reads a code that stands amid a line, as where the heading of a topic is in the same cell.
     *
     * @param text a line, normalized
     * @return the first code with what follows it as its title; empty where it has none, or several
     */
    public static Optional<WrittenCode> amid(String text) {
        Matcher amid = AMID.matcher(ThaiText.toArabicDigits(text));
        if (!amid.find()) {
            return Optional.empty();
        }
        WrittenCode found =
                new WrittenCode(Kind.LETTER, "o", Integer.parseInt(amid.group(1)), false, behind(text, amid.end()));
        return amid.find() ? Optional.empty() : Optional.of(found);
    }

    /**
     * Reads a cell of a column of codes, where a number alone is one as well.
     *
     * @param cell a cell, normalized
     * @return the code; empty where it has none
     */
    public static Optional<WrittenCode> inColumn(String cell) {
        Matcher alone = ALONE.matcher(ThaiText.toArabicDigits(cell));
        return alone.find()
                ? Optional.of(new WrittenCode(Kind.NUMBER, "o", Integer.parseInt(alone.group(1)), false, ""))
                : of(cell);
    }

    private static Optional<WrittenCode> atStart(Pattern pattern, Kind kind, String text, String digits) {
        Matcher start = pattern.matcher(digits);
        return start.find()
                ? Optional.of(new WrittenCode(
                        kind, "o", Integer.parseInt(start.group(1)), start.group(2) != null, behind(text, start.end())))
                : Optional.empty();
    }

    private static Optional<WrittenCode> atEnd(String text, String digits) {
        Matcher end = BEHIND.matcher(digits);
        return end.find()
                ? Optional.of(new WrittenCode(
                        Kind.LETTER,
                        "o",
                        Integer.parseInt(end.group(1)),
                        false,
                        unmarked(text.substring(0, end.start()))))
                : Optional.empty();
    }

    private static String behind(String text, int at) {
        return unmarked(LED_BY_MARKS.matcher(text.substring(at)).replaceFirst(""));
    }

    /** A title or caption without a bullet or running number before it, nor what stands between it and what follows. */
    public static String unnumbered(String text) {
        return unmarked(NUMBER_BEFORE.matcher(text).replaceFirst(""));
    }

    /** A title without what stands between it and what follows. */
    public static String unmarked(String text) {
        return ThaiText.normalize(ENDED_BY_MARKS.matcher(text).replaceFirst(""));
    }

    /** The code as people write it, {@code MOIT 5} or {@code o5}. */
    public String shown() {
        return kind == Kind.OTHER_SCHEME ? scheme.toUpperCase(Locale.ROOT) + " " + number : "o" + number;
    }
}
