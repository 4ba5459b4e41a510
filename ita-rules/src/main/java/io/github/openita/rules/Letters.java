package io.github.openita.rules;

/**
 * The letters and digits of a text with the marks that belong to them; what stands between them does not count, nor
 * whether they are small or capital. Positions are those of letters, or the end of the text. Static methods only.
 */
final class Letters {

    /** Letters without a shape: Hangul fillers and the empty pattern of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** The one letter whose small form is two. */
    private static final char CAPITAL_I_WITH_DOT = '\u0130';

    /** Two of these are one sara ae. */
    static final char SARA_E = 'เ';

    /** With a sara aa behind it a sara am. */
    private static final char NIKHAHIT = '\u0E4D';

    private static final char THAI_BLOCK = '\u0E00';
    private static final int BLOCK = 128;

    /** What {@link #smallOf} says of the characters that nearly all texts are made of; zero where they are no letters. */
    private static final char[] ASCII = table('\0');

    private static final char[] THAI = table(THAI_BLOCK);

    private Letters() {}

    private static char[] table(char first) {
        char[] letters = new char[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            char c = (char) (first + i);
            letters[i] = isOfWord(c) ? smallOf(c) : 0;
        }
        return letters;
    }

    private static boolean isThai(int codePoint) {
        return codePoint >= THAI_BLOCK && codePoint < THAI_BLOCK + BLOCK;
    }

    /** The small form of a character of Latin or Thai text that is a letter; zero of any other. */
    static char usual(char c) {
        return c < BLOCK ? ASCII[c] : isThai(c) ? THAI[c - THAI_BLOCK] : 0;
    }

    /** The first letter at a position or behind it. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < BLOCK ? ASCII[c] != 0 : isThai(c) ? THAI[c - THAI_BLOCK] != 0 : isOfWord(text.codePointAt(at))) {
                return at;
            }
            at += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(at)) : 1;
        }
        return at;
    }

    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> Character.isLetterOrDigit(codePoint) && !isFiller(codePoint);
        };
    }

    /** Whether it is one of those that take the room of a letter and show none. */
    static boolean isFiller(int codePoint) {
        return FILLERS.indexOf(codePoint) >= 0;
    }

    /** The letter at a position, in its small form; zero at the end. */
    static char at(String text, int position) {
        if (position == text.length()) {
            return 0;
        }
        char letter = text.charAt(position);
        if (letter < BLOCK) {
            return ASCII[letter];
        }
        return isThai(letter) ? THAI[letter - THAI_BLOCK] : smallOf(letter);
    }

    private static char smallOf(char letter) {
        return letter == CAPITAL_I_WITH_DOT ? letter : Character.toLowerCase(letter);
    }

    /** Whether the letter at a position may be the first piece of one that was typed in two. */
    static boolean isPiece(String text, int position) {
        char letter = at(text, position);
        return letter == NIKHAHIT || (letter == SARA_E && at(text, next(text, position + 1)) == SARA_E);
    }

    /** Whether any letter may be one that was typed in two pieces. */
    static boolean isAnyPiece(String text) {
        if (text.indexOf(NIKHAHIT) >= 0) {
            return true;
        }
        for (int at = text.indexOf(SARA_E); at >= 0; at = text.indexOf(SARA_E, at + 1)) {
            if (isPiece(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** How many UTF-16 units the letters of a text have. */
    static int count(String text) {
        return of(text).length();
    }

    /** Whether there is more than marks that belong to no letter. */
    static boolean isAny(String text) {
        int at = next(text, 0);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                return true;
            }
            at = next(text, at + Character.charCount(codePoint));
        }
        return false;
    }

    /** Only the letters, as they are written. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = next(text, 0); at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            letters.appendCodePoint(codePoint);
            at = next(text, at + Character.charCount(codePoint));
        }
        return letters.toString();
    }
}
