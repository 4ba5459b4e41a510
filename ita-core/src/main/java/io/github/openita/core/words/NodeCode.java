package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a score in the form, at any level: {@code OIT}, {@code 9}, {@code 9.3}, {@code o17}, and with a part
 * of EIT after it {@code EIT@public}, {@code 6@survey}, {@code e4@public}. This class is immutable and thread-safe.
 *
 * <p>The natural order goes from tools to questions, within a level by number, the whole before its parts.
 *
 * @serial exclude
 */
public final class NodeCode implements Comparable<NodeCode>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern INDICATOR = Pattern.compile("0?[1-9][0-9]{0,2}");
    private static final Pattern SUB_INDICATOR = Pattern.compile("0?([1-9][0-9]{0,2})\\.0?([1-9][0-9]{0,2})");

    private static final Pattern LIKE_TOOL = Pattern.compile("[A-Za-z]{3,}(?:@.*)?");
    private static final Pattern LIKE_INDICATOR = Pattern.compile("[1-9][0-9]*(?:@.*)?");
    private static final Pattern LIKE_SUB_INDICATOR = Pattern.compile("[0-9]+\\.[0-9]+(?:@.*)?");

    private final Level level;
    /** Of a tool or question. */
    private final @Nullable Tool tool;
    /** Of an indicator or question, or of a sub-indicator's indicator; 0 elsewhere. */
    private final int number;
    /** Of a sub-indicator within its indicator; 0 elsewhere. */
    private final int subNumber;

    private final @Nullable String part;

    private NodeCode(Level level, @Nullable Tool tool, int number, int subNumber, @Nullable String part) {
        this.level = level;
        this.tool = tool;
        this.number = number;
        this.subNumber = subNumber;
        this.part = part;
    }

    /**
     * {@return its code}
     *
     * @param tool a tool
     */
    public static NodeCode of(Tool tool) {
        return new NodeCode(Level.TOOL, tool, 0, 0, null);
    }

    /**
     * {@return its code}
     *
     * @param question a question or item
     */
    public static NodeCode of(QuestionCode question) {
        return new NodeCode(Level.QUESTION, question.getTool(), question.getNumber(), 0, null);
    }

    /**
     * {@return its code}
     *
     * @param number an indicator's number, 1–999
     * @throws InvalidInputException for another number
     */
    public static NodeCode ofIndicator(int number) {
        return parse(Level.INDICATOR, Integer.toString(number));
    }

    /**
     * {@return its code}
     *
     * @param code a sub-indicator's code such as {@code 9.3}
     * @throws InvalidInputException for anything else
     */
    public static NodeCode ofSubIndicator(String code) {
        return parse(Level.SUB_INDICATOR, code);
    }

    /**
     * Takes the canonical form only.
     *
     * @param code any code as {@link #toString()} writes it
     * @return the code
     * @throws InvalidInputException for anything else
     */
    @JsonCreator
    public static NodeCode of(String code) {
        try {
            NodeCode parsed = parse(Objects.requireNonNull(code, "code"));
            if (parsed.toString().equals(code)) {
                return parsed;
            }
        } catch (InvalidInputException e) {
            throw noCode(code);
        }
        throw noCode(code);
    }

    private static InvalidInputException noCode(String code) {
        return new InvalidInputException(
                ThaiText.quoted(code) + " ไม่ใช่รหัส: เขียนเช่น OIT, 9, 9.3, o17, e4@public",
                ThaiText.quoted(code) + " is no code: write for example OIT, 9, 9.3, o17, e4@public");
    }

    /**
     * Reads a code of any level as people write it, like {@link #parse(Level, String)}. A number alone is an
     * indicator, one with a point a sub-indicator; with a leading zero, {@code ๐17}, it is an item.
     *
     * @param text the code, with {@code @part} after it or without
     * @return the code
     * @throws InvalidInputException where the text is no code
     */
    public static NodeCode parse(String text) {
        return parse(levelOf(ThaiText.plain(text)), text);
    }

    private static Level levelOf(String plain) {
        if (LIKE_TOOL.matcher(plain).matches()) {
            return Level.TOOL;
        }
        if (LIKE_SUB_INDICATOR.matcher(plain).matches()) {
            return Level.SUB_INDICATOR;
        }
        return LIKE_INDICATOR.matcher(plain).matches() ? Level.INDICATOR : Level.QUESTION;
    }

    /**
     * Reads a code of a known level as people write it: Thai digits, spaces around it, a leading zero, small or
     * capital letters, and for questions everything that {@link QuestionCode#parse(String)} takes.
     *
     * @param level where the code points to
     * @param text the code, with {@code @part} after it or without
     * @return the code
     * @throws InvalidInputException where the text is no code of that level
     */
    public static NodeCode parse(Level level, String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return parseWhole(level, text);
        }
        String part = ThaiText.normalize(text.substring(at + 1)).toLowerCase(Locale.ROOT);
        if (text.substring(0, at).isBlank() || !PART.matcher(part).matches()) {
            throw refused(level, text);
        }
        return parseWhole(level, text.substring(0, at)).atPart(part);
    }

    private static NodeCode parseWhole(Level level, String text) {
        if (level == Level.QUESTION) {
            return of(QuestionCode.parse(text));
        }
        String plain = ThaiText.plain(text).toUpperCase(Locale.ROOT);
        if (level == Level.TOOL) {
            for (Tool tool : Tool.values()) {
                if (tool.name().equals(plain)) {
                    return of(tool);
                }
            }
        } else if (level == Level.INDICATOR && INDICATOR.matcher(plain).matches()) {
            return new NodeCode(level, null, Integer.parseInt(plain), 0, null);
        } else if (level == Level.SUB_INDICATOR) {
            Matcher numbers = SUB_INDICATOR.matcher(plain);
            if (numbers.matches()) {
                return new NodeCode(
                        level, null, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), null);
            }
        }
        throw refused(level, text);
    }

    private static InvalidInputException refused(Level level, String text) {
        String example = switch (level) {
            case TOOL -> "IIT, EIT, OIT, EIT@public";
            case INDICATOR -> "1, 10, 6@public";
            case SUB_INDICATOR -> "9.1, 10.2";
            case QUESTION -> "i5, e9, o17, e4@public";
        };
        return new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่รหัสของ" + level.getNameTh() + ": เขียนเช่น " + example,
                ThaiText.quoted(text) + " is no code of a" + (level == Level.INDICATOR ? "n " : " ") + nameOf(level)
                        + ": write for example " + example);
    }

    private static String nameOf(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the code of that part of this node}
     *
     * @param code the part's code, such as {@code public}: small letters, digits and hyphens
     * @throws InvalidInputException for anything else
     */
    public NodeCode atPart(String code) {
        if (!PART.matcher(code).matches()) {
            throw new InvalidInputException(
                    ThaiText.quoted(code)
                            + " ไม่ใช่รหัสส่วน: ขึ้นต้นด้วยตัวอักษร a–z ตามด้วยตัวอักษร ตัวเลข หรือขีดกลาง เช่น public",
                    ThaiText.quoted(code)
                            + " is no code of a part: start with a small letter, then letters, digits and hyphens, like public");
        }
        return new NodeCode(level, tool, number, subNumber, code);
    }

    /** {@return the code of the whole node where this is a part of it, else this} */
    public NodeCode whole() {
        return part == null ? this : new NodeCode(level, tool, number, subNumber, null);
    }

    /** {@return the level it points to} */
    public Level getLevel() {
        return level;
    }

    /** {@return the code of the part, where it points to one} */
    public Optional<String> getPart() {
        return Optional.ofNullable(part);
    }

    /** {@return the tool, where it points to one or to a question of one} */
    public Optional<Tool> getTool() {
        return Optional.ofNullable(tool);
    }

    /** {@return the number of the indicator, where it points to one or to a sub-indicator of one} */
    public Optional<Integer> getIndicator() {
        return level == Level.INDICATOR || level == Level.SUB_INDICATOR ? Optional.of(number) : Optional.empty();
    }

    /** {@return the question, where it points to one} */
    public Optional<QuestionCode> getQuestion() {
        return level == Level.QUESTION && tool != null ? Optional.of(QuestionCode.of(tool, number)) : Optional.empty();
    }

    @Override
    public int compareTo(NodeCode other) {
        // By hand: scores are sorted by their codes, and a chain of comparators takes ten times as long.
        int order = level.compareTo(other.level);
        order = order != 0 ? order : compareTools(tool, other.tool);
        order = order != 0 ? order : Integer.compare(number, other.number);
        order = order != 0 ? order : Integer.compare(subNumber, other.subNumber);
        return order != 0 ? order : nameOf(part).compareTo(nameOf(other.part));
    }

    private static int compareTools(@Nullable Tool one, @Nullable Tool other) {
        if (one == null || other == null) {
            return (one == null ? 0 : 1) - (other == null ? 0 : 1);
        }
        return one.compareTo(other);
    }

    private static String nameOf(@Nullable String part) {
        return part == null ? "" : part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeCode that
                && level == that.level
                && tool == that.tool
                && number == that.number
                && subNumber == that.subNumber
                && Objects.equals(part, that.part);
    }

    @Override
    public int hashCode() {
        int hash = 31 * level.hashCode() + Objects.hashCode(tool);
        return 31 * (31 * (31 * hash + number) + subNumber) + Objects.hashCode(part);
    }

    /** {@return the canonical form, {@code 9.3} or {@code e4@public}} */
    @Override
    @JsonValue
    public String toString() {
        String whole = switch (level) {
            case TOOL -> String.valueOf(tool);
            case INDICATOR -> Integer.toString(number);
            case SUB_INDICATOR -> number + "." + subNumber;
            case QUESTION -> getQuestion().orElseThrow().toString();
        };
        return part == null ? whole : whole + "@" + part;
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(String code) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(code));
        }
    }

    private Object writeReplace() {
        return new Parts(toString());
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(NodeCode.class);
    }
}
