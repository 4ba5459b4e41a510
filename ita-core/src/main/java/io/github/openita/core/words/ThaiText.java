package io.github.openita.core.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Thai text as people and scanners write it, brought to one spelling, and as a screen of fixed columns shows it. Static
 * methods only; thread-safe.
 */
public final class ThaiText {

    private static final int LONGEST_QUOTE = 80;

    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    private static final char SARA_E = 'เ';
    private static final char NIKHAHIT = '\u0E4D';

    /** Nikhahit, an optional tone mark, sara aa: how sara am looks when it was typed or decomposed in two pieces. */
    private static final Pattern DECOMPOSED_SARA_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");

    /** What people leave out of names or put in: spaces, dots, dashes, the sign of abbreviation, tone and silent marks. */
    private static final Pattern LEFT_OUT_OF_NAMES = Pattern.compile("[ .,\u2010-\u2014-]|\u0E2F|[\u0E47-\u0E4C]");

    /** What runners of CI systems take for a command wherever it stands: {@code ##[error]}, {@code ##vso[…]}. */
    private static final Pattern HASHES = Pattern.compile("#(?=#[A-Za-z]*+\\[)");

    private static final Set<String> NOTHING = Set.of("ไม่มี", "ไม่ระบุ", "n/a", "none");

    private ThaiText() {}

    /**
     * Brings text to the spelling that comparisons and parsers use: sara am in one piece, sara ae in one piece (not two
     * sara e), every kind of space (NBSP included) a plain space, characters without width (also those that turn the
     * direction of writing) and soft hyphens gone, white space at both ends gone and inside squeezed to one space.
     *
     * @param text any text
     * @return the same words in one spelling; digits and letter case are kept
     */
    public static String normalize(String text) {
        return isPlain(text) ? text : brought(text);
    }

    /** Whether a text of Thai and ASCII characters is in that spelling already. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= '\u007F') {
                boolean plain =
                        c == ' ' ? before != ' ' : isThai(c) && c != NIKHAHIT && (c != SARA_E || before != SARA_E);
                if (!plain) {
                    return false;
                }
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isThai(char c) {
        return c >= 'ก' && c <= '๛';
    }

    private static String brought(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                plain.append(c);
            } else if (!spaceBefore) {
                plain.append(' ');
            }
            spaceBefore = space;
        }
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        String folded =
                plain.indexOf("เเ") < 0 ? plain.toString() : plain.toString().replace("เเ", "แ");
        return folded.indexOf(NIKHAHIT) < 0
                ? folded
                : DECOMPOSED_SARA_AM.matcher(folded).replaceAll("$1\u0E33");
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /**
     * {@return the text with Thai digits (๐–๙) written as 0–9}
     *
     * @param text any text
     */
    public static String toArabicDigits(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= THAI_ZERO && c <= THAI_NINE) {
                out.setCharAt(i, (char) ('0' + (c - THAI_ZERO)));
            }
        }
        return out.toString();
    }

    /**
     * {@return the text in the spelling that {@link #normalize} brings it to, with Thai digits written as 0–9: what is
     * looked at where people write}
     *
     * @param text any text
     */
    public static String plain(String text) {
        return toArabicDigits(normalize(text));
    }

    /**
     * {@return the text with the digits 0–9 written as ๐–๙}
     *
     * @param text any text
     */
    public static String toThaiDigits(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (THAI_ZERO + (c - '0')));
            }
        }
        return out.toString();
    }

    /**
     * How many columns of a fixed-width screen the text takes: Thai vowels and tone marks above and below the line take
     * none.
     *
     * @param text one line of text
     * @return its width in columns, 0 or more
     */
    public static int columns(String text) {
        return text.codePoints().map(ThaiText::columns).sum();
    }

    private static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> Character.isIdeographic(codePoint) ? 2 : 1;
        };
    }

    /**
     * Makes text that came from outside safe to show on one line of a terminal or log: control characters, line ends
     * and what turns the direction of writing are written as a backslash, a u and four hexadecimal digits; characters
     * without width that Thai text uses stay. So is the first sign of what the runners of CI systems would take for a
     * command: two colons at the beginning ({@code ::error}), two hashes before a bracket ({@code ##[error]}, {@code
     * ##vso[…]}).
     *
     * @param text any text
     * @return the text without a character that could move the cursor, end the line or hide what follows
     */
    public static String oneLine(String text) {
        String shown = withoutColons(visible(text));
        return shown.contains("##") ? HASHES.matcher(shown).replaceAll("\\\\u0023") : shown;
    }

    /** The text, of two colons at its beginning the first made visible: {@code ::error} is a command. */
    private static String withoutColons(String text) {
        int at = text.indexOf("::");
        return at >= 0 && !hasText(text.substring(0, at))
                ? text.substring(0, at) + "\\u003a" + text.substring(at + 1)
                : text;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                String hexadecimal = Integer.toHexString(c);
                out.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - hexadecimal.length())))
                        .append(hexadecimal);
            }
        });
        return out.toString();
    }

    /**
     * What stood in a document, made fit to be quoted in a message.
     *
     * @param text any text
     * @return the text in quotes, on one line, cut after its eightieth character
     */
    public static String quoted(String text) {
        return "\"" + oneLine(cut(text)) + "\"";
    }

    /**
     * {@return what stood in a document, cut after its eightieth character}
     *
     * @param text any text
     */
    public static String cut(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT ->
                (codePoint >= 0x200B && codePoint <= 0x200D)
                        || codePoint == 0x2060
                        || codePoint == 0xFEFF
                        || codePoint == 0xAD;
            default -> true;
        };
    }

    /**
     * {@return whether anything of it can be seen: it is neither empty nor white space of any kind}
     *
     * @param text a text as people write it
     */
    public static boolean hasText(String text) {
        return !normalize(text).isEmpty();
    }

    /**
     * {@return whether it tells anything: dashes, dots and words such as {@code ไม่มี} keep a cell from being blank and say no more}
     *
     * @param text a text as people write it
     */
    public static boolean isInformative(String text) {
        String plain = normalize(text);
        return plain.codePoints().anyMatch(Character::isLetterOrDigit)
                && !NOTHING.contains(plain.toLowerCase(Locale.ROOT));
    }

    /**
     * {@return what it has in common with other spellings of the same title: no spaces, Arabic digits, small letters}
     *
     * @param title a title as people write it
     */
    public static String titleKey(String title) {
        String plain = normalize(title);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > '\u007F' && !isThai(c)) {
                return toArabicDigits(plain).replace(" ", "").toLowerCase(Locale.ROOT);
            }
            if (c >= THAI_ZERO && c <= THAI_NINE) {
                key.append((char) ('0' + (c - THAI_ZERO)));
            } else if (c != ' ') {
                // Thai letters are all of one case.
                key.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return key.toString();
    }

    /**
     * What a name has in common with other ways to spell it: {@code นักทรัพยากรฯ} and {@code นักทรัพยากร}, {@code หน.สป.}
     * and {@code หน.สป}, {@code สุรีพร} and {@code สุริพร}. Names that have it in common may still be of two.
     *
     * @param name a person, position or unit as people write it
     * @return the name in small letters without spaces, dots, dashes, ฯ, tone and silent marks, each long vowel above or
     *     below its letter as the short one
     */
    public static String nameKey(String name) {
        return LEFT_OUT_OF_NAMES
                .matcher(toArabicDigits(normalize(name)).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('\u0E35', '\u0E34')
                .replace('\u0E37', '\u0E36')
                .replace('\u0E39', '\u0E38');
    }
}
