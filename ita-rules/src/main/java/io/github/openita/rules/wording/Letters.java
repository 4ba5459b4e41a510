package io.github.openita.rules.wording;

/** The letters and digits of a text with the marks that belong to them. Static methods only. */
public final class Letters {

    /** Letters without a shape: Hangul fillers and the empty pattern of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Letters() {}

    /**
     * @param text any text
     * @return its letters, digits and their marks, as they are written
     */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isOfWord).forEach(letters::appendCodePoint);
        return letters.toString();
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
