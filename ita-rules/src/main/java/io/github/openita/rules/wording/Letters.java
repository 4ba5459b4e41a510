package io.github.openita.rules.wording;

/** The letters and digits of a text with the marks that belong to them. Static methods only. */
public final class Letters {

    /** Letters without a shape: Hangul fillers and the empty pattern of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Letters() {}

    /**
     * {@return its letters, digits and their marks, as they are written}
     *
     * @param text any text
     */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && !Character.isSurrogate(text.charAt(first)) && isOfWord(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length()).append(text, 0, first);
        for (int at = first; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isOfWord(text.codePointAt(at))) {
                letters.appendCodePoint(text.codePointAt(at));
            }
        }
        return letters.toString();
    }

    /** Whether there is more than marks that belong to no letter. */
    static boolean isAny(String letters) {
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            if (Character.isLetterOrDigit(letters.codePointAt(at))) {
                return true;
            }
        }
        return false;
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
}
