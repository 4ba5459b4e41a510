package io.github.openita.rules.site;

import java.util.Arrays;

/**
 * The letters and digits of a text in one spelling, and where each of them stands in it. Immutable and thread-safe.
 *
 * <p>Spelled alike are texts that differ by what reading a file tears and loses: blanks and line ends anywhere, tone and
 * silent marks in any order or missing, sara am in one piece, in two, or without its ring, sara ae in two pieces, the
 * glyphs that old fonts have for marks, Thai and other digits, small and capital letters.
 */
final class PlainLetters {

    private static final char SARA_AA = 'า';
    private static final char SARA_AM = 'ำ';
    private static final char SARA_E = 'เ';
    private static final char SARA_AE = 'แ';
    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';
    /** Phinthu, and from maitaikhu to yamakkan: marks over or under a letter that are no vowel, and the ring of sara am. */
    private static final char PHINTHU = '\u0E3A';

    private static final char FIRST_MARK = '\u0E47';
    private static final char LAST_MARK = '\u0E4E';

    /** How characters of Thai and below are spelled; 0 for what is not compared. */
    private static final char[] SPELLED = new char[0x0E80];

    static {
        for (char c = 0; c < SPELLED.length; c++) {
            SPELLED[c] = isCompared(c) ? spelled(c) : 0;
        }
    }

    private final String letters;
    private final int[] places;

    private PlainLetters(String letters, int[] places) {
        this.letters = letters;
        this.places = places;
    }

    /** Those of a text. */
    static PlainLetters of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = ThaiGlyphs.plain(text.charAt(i));
            int last = letters.length() - 1;
            if (c == SARA_E && last >= 0 && letters.charAt(last) == SARA_E) {
                letters.setCharAt(last, SARA_AE);
            } else {
                char letter = c < SPELLED.length ? SPELLED[c] : isCompared(c) ? spelled(c) : 0;
                if (letter != 0) {
                    places[letters.length()] = i;
                    letters.append(letter);
                }
            }
        }
        return new PlainLetters(letters.toString(), Arrays.copyOf(places, letters.length()));
    }

    /** The letters alone. */
    static String lettersOf(String text) {
        return of(text).letters;
    }

    private static char spelled(char c) {
        if (c >= THAI_ZERO && c <= THAI_NINE) {
            return (char) ('0' + (c - THAI_ZERO));
        }
        return c == SARA_AM ? SARA_AA : Character.toLowerCase(c);
    }

    private static boolean isCompared(char c) {
        return !isMark(c) && isOfWord(c);
    }

    /** Whether it is a mark that reading may lose or misplace. */
    static boolean isMark(char c) {
        return c == PHINTHU || (c >= FIRST_MARK && c <= LAST_MARK);
    }

    /** Whether it is of a word, and no sign or blank between words. */
    static boolean isOfWord(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** The same without some words. */
    PlainLetters without(LetterWords words) {
        StringBuilder left = new StringBuilder(letters.length());
        int[] its = new int[letters.length()];
        for (int i = 0; i < letters.length(); ) {
            int length = words.lengthAt(letters, i);
            if (length == 0) {
                its[left.length()] = places[i];
                left.append(letters.charAt(i));
            }
            i += Math.max(1, length);
        }
        return new PlainLetters(left.toString(), Arrays.copyOf(its, left.length()));
    }

    /** The letters and digits. */
    String letters() {
        return letters;
    }

    /** Where a letter stands in the text. */
    int place(int letter) {
        return places[letter];
    }
}
