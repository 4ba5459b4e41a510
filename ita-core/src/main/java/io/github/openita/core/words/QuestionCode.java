package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a survey question or OIT item (ข้อ): i5, e9, o17. This class is immutable and thread-safe.
 *
 * <p>It says nothing about whether an edition has such a question. The natural order is i before e before o, then by
 * number: i1, i2, i10, e1, o1.
 *
 * @serial exclude
 */
public final class QuestionCode implements Comparable<QuestionCode>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LAST_NUMBER = 999;

    private static final String DASH = "[-\u2010-\u2014\u2212]";
    /** What may stand between the letter and the number; one class of characters, so that no length overflows. */
    private static final String BETWEEN = "[\\s.\u2010-\u2014\u2212-]*+";

    private static final String WORD = "(?:ข้อ\\s?(?:ที่\\s?)?)?";

    /** After normalisation: a letter, or a leading zero that stands for o, then the number. */
    private static final String LENIENT_CODE =
            "(?:([ieo])" + BETWEEN + "0*+|0[\\s\u2010-\u2014\u2212-]*+0*+)([1-9][0-9]*+)";

    private static final Pattern LENIENT = Pattern.compile(WORD + LENIENT_CODE);
    private static final Pattern BARE_NUMBER = Pattern.compile(WORD + "([1-9][0-9]{0,2})(?![0-9])");
    private static final Pattern RANGE = Pattern.compile(WORD + LENIENT_CODE + "(?:\\s?(?:" + DASH + "|ถึง)\\s?" + WORD
            + "(?:([ieo])" + BETWEEN + "0*+|0*+)([1-9][0-9]*+))?");
    /** Amid other words: not at the end of one, nor within an address, and no number with a point. */
    private static final String END = "(?![0-9a-z]|\\.[0-9])";

    private static final Pattern AMID_WORDS =
            Pattern.compile("(?<![0-9a-z@/_])(?:" + WORD + "([ieo])[ .-]?0*+|ข้อ ?(?:ที่ ?)?0[ -]?0*+)"
                    + "([1-9][0-9]{0,2})" + END + "(?: ?(?:" + DASH + "|ถึง) ?" + WORD
                    + "(?:([ieo])[ .-]?0*+|0*+)([1-9][0-9]{0,2})" + END
                    + ")?");

    private static final Pattern BETWEEN_CODES = Pattern.compile("(?:\\s|,|;|/|และ|กับ)++");

    private final Tool tool;
    private final int number;
    /** The canonical form. */
    private final String text;

    private QuestionCode(Tool tool, int number, String text) {
        this.tool = tool;
        this.number = number;
        this.text = text;
    }

    /**
     * {@return the code}
     *
     * @param tool the tool the question belongs to
     * @param number its number, 1–999
     * @throws InvalidInputException for another number
     */
    public static QuestionCode of(Tool tool, int number) {
        if (number < 1 || number > LAST_NUMBER) {
            throw new InvalidInputException(
                    "เลขข้อ " + number + ": ต้องเป็น 1–" + LAST_NUMBER,
                    "question number " + number + ": must be 1–" + LAST_NUMBER);
        }
        return new QuestionCode(tool, number, tool.getLetter() + Integer.toString(number));
    }

    /**
     * Takes the canonical form only.
     *
     * @param code a letter i, e or o and a number without leading zeros: {@code o17}
     * @return the code
     * @throws InvalidInputException for anything else; {@link #parse(String)} is lenient
     */
    @JsonCreator
    public static QuestionCode of(String code) {
        QuestionCode canonical = canonical(Objects.requireNonNull(code, "code"));
        if (canonical == null) {
            throw new InvalidInputException(
                    ThaiText.quoted(code) + " ไม่ใช่รหัสข้อ: เขียน i, e หรือ o ตามด้วยตัวเลข เช่น o17",
                    ThaiText.quoted(code) + " is no question code: write i, e or o and a number, like o17");
        }
        return canonical;
    }

    /** The code that a text is the canonical form of, if it is one: a letter and up to three digits. */
    private static @Nullable QuestionCode canonical(String text) {
        if (text.length() < 2 || text.length() > 4) {
            return null;
        }
        int number = 0;
        for (int i = 1; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < (i == 1 ? '1' : '0') || digit > '9') {
                return null;
            }
            number = 10 * number + digit - '0';
        }
        return switch (text.charAt(0)) {
            case 'i' -> new QuestionCode(Tool.IIT, number, text);
            case 'e' -> new QuestionCode(Tool.EIT, number, text);
            case 'o' -> new QuestionCode(Tool.OIT, number, text);
            default -> null;
        };
    }

    /**
     * Reads a code as people write it: {@code O17}, {@code o-17}, {@code o 17}, {@code o017}, {@code ข้อ ๐๑๗},
     * {@code ๐17}, {@code 017}, {@code 01}, {@code I5}. A leading zero, Thai or not, stands for the letter o where
     * there is no letter.
     *
     * @param text one code
     * @return the code
     * @throws InvalidInputException where the text is no code, or a bare number such as {@code 17} that could be i, e
     *     or o
     */
    public static QuestionCode parse(String text) {
        QuestionCode canonical = canonical(text);
        if (canonical != null) {
            return canonical;
        }
        String plain = plain(text);
        Matcher lenient = LENIENT.matcher(plain);
        if (lenient.matches()) {
            return codeOf(text, lenient.group(1), lenient.group(2));
        }
        Matcher bareNumber = BARE_NUMBER.matcher(plain);
        throw bareNumber.matches() ? ambiguous(text, bareNumber.group(1)) : refused(text);
    }

    /**
     * Reads a text that may be a code, as {@link #parse(String)} does.
     *
     * @param text any text
     * @return the code; empty where the whole text is none
     */
    public static Optional<QuestionCode> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a list of codes and ranges: {@code ๐๒๕ - ๒๘}, {@code o7-o9}, {@code ข้อ O1, O3 และ O5}.
     *
     * @param text codes and ranges, with white space, commas, semicolons, slashes, และ or กับ between them
     * @return the codes in the order written, a range in rising order; never empty
     * @throws InvalidInputException where a piece is no code, or a range falls or crosses tools
     */
    public static List<QuestionCode> parseAll(String text) {
        String plain = plain(text);
        List<QuestionCode> codes = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            Matcher range = RANGE.matcher(plain).region(at, plain.length());
            if (!range.lookingAt()) {
                Matcher bareNumber = BARE_NUMBER.matcher(plain).region(at, plain.length());
                throw bareNumber.lookingAt() ? ambiguous(text, bareNumber.group(1)) : refused(text);
            }
            addRange(codes, text, range);
            at = range.end();
            if (at < plain.length()) {
                Matcher between = BETWEEN_CODES.matcher(plain).region(at, plain.length());
                if (!between.lookingAt()) {
                    throw refused(text);
                }
                at = between.end();
            }
        }
        if (codes.isEmpty()) {
            throw refused(text);
        }
        return List.copyOf(codes);
    }

    /**
     * Finds the codes amid other words: {@code จัดทำข้อ O19 ให้ครบ}, {@code ข้อ ๐๒๕ - ๒๘}, {@code (e๖)}. A number alone is no
     * code here, since it could be anything.
     *
     * @param text any text
     * @return the codes in the order written, none twice; empty where there is none
     */
    public static List<QuestionCode> findAll(String text) {
        Set<QuestionCode> found = new LinkedHashSet<>();
        Matcher written = AMID_WORDS.matcher(plain(text));
        while (written.find()) {
            QuestionCode first = codeOf(text, written.group(1), written.group(2));
            found.add(first);
            if (written.group(4) != null) {
                Tool tool = written.group(3) == null ? first.tool : toolOf(written.group(3));
                QuestionCode last = of(tool, numberOf(text, written.group(4)));
                for (int number = first.number + 1; tool == first.tool && number < last.number; number++) {
                    found.add(of(tool, number));
                }
                found.add(last);
            }
        }
        return List.copyOf(found);
    }

    private static void addRange(List<QuestionCode> codes, String text, Matcher range) {
        QuestionCode first = codeOf(text, range.group(1), range.group(2));
        if (range.group(4) == null) {
            codes.add(first);
            return;
        }
        Tool lastTool = range.group(3) == null ? first.tool : toolOf(range.group(3));
        QuestionCode last = of(lastTool, numberOf(text, range.group(4)));
        if (last.tool != first.tool || last.number < first.number) {
            throw new InvalidInputException(
                    "ช่วง " + first + " ถึง " + last + " ใน " + ThaiText.quoted(text)
                            + ": ต้องเป็นเครื่องมือเดียวกันและเรียงจากน้อยไปมาก",
                    "the range " + first + " to " + last + " in " + ThaiText.quoted(text)
                            + " must stay in one tool and rise");
        }
        for (int number = first.number; number <= last.number; number++) {
            codes.add(of(first.tool, number));
        }
    }

    /**
     * {@return them sorted, with runs written as ranges: {@code o1–o3, o7}}
     *
     * @param codes codes in any order
     */
    public static String ranges(Collection<QuestionCode> codes) {
        List<QuestionCode> sorted = codes.stream().sorted().toList();
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i + 1 == sorted.size() || !sorted.get(i + 1).follows(sorted.get(i))) {
                out.append(out.length() == 0 ? "" : ", ").append(sorted.get(start));
                out.append(i > start ? "–" + sorted.get(i) : "");
                start = i + 1;
            }
        }
        return out.toString();
    }

    private boolean follows(QuestionCode before) {
        return tool == before.tool && number == before.number + 1;
    }

    private static String plain(String text) {
        return ThaiText.plain(text).toLowerCase(Locale.ROOT);
    }

    private static QuestionCode codeOf(String text, @Nullable String letter, String digits) {
        return of(letter == null ? Tool.OIT : toolOf(letter), numberOf(text, digits));
    }

    private static int numberOf(String text, String digits) {
        if (digits.length() > 3) {
            throw refused(text);
        }
        return Integer.parseInt(digits);
    }

    private static Tool toolOf(String letter) {
        return switch (letter) {
            case "i" -> Tool.IIT;
            case "e" -> Tool.EIT;
            default -> Tool.OIT;
        };
    }

    private static InvalidInputException ambiguous(String text, String number) {
        return new InvalidInputException(
                ThaiText.quoted(text) + " กำกวม: เขียน i" + number + ", e" + number + " หรือ o" + number,
                ThaiText.quoted(text) + " is ambiguous: write i" + number + ", e" + number + " or o" + number);
    }

    private static InvalidInputException refused(String text) {
        return new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่รหัสข้อ: เขียนเช่น i5, e9, o17 หรือ ข้อ ๐๑๗",
                ThaiText.quoted(text) + " is no question code: write for example i5, e9, o17 or ข้อ ๐๑๗");
    }

    /** {@return the tool the question belongs to} */
    public Tool getTool() {
        return tool;
    }

    /** {@return its number within the tool, 1–999} */
    public int getNumber() {
        return number;
    }

    @Override
    public int compareTo(QuestionCode other) {
        return tool == other.tool ? Integer.compare(number, other.number) : tool.compareTo(other.tool);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuestionCode that && tool == that.tool && number == that.number;
    }

    @Override
    public int hashCode() {
        return tool.getLetter() * (LAST_NUMBER + 1) + number;
    }

    /** {@return the canonical form, {@code o17}} */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(String code) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(code));
        }
    }

    private Object writeReplace() {
        return new Parts(text);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(QuestionCode.class);
    }
}
