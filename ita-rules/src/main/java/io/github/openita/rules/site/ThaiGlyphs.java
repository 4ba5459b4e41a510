package io.github.openita.rules.site;

/**
 * The characters that old Thai fonts put where they have a place of their own for a mark, as above a tall letter, back in
 * their plain form. Static methods only.
 */
final class ThaiGlyphs {

    private static final char FIRST = '\uF700';

    /** From U+F700 to U+F71A, as the fonts for Windows have them. */
    private static final String PLAIN = "\u0E10" // ฐ without its foot
            + "\u0E34\u0E35\u0E36\u0E37" // vowels above, to the left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // tone marks, low and to the left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // tone marks, low
            + "\u0E0D" // ญ without its foot
            + "\u0E31\u0E4D\u0E47" // vowels above, to the left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // tone marks, to the left
            + "\u0E38\u0E39\u0E3A"; // vowels below, low

    private ThaiGlyphs() {}

    /** The character that it stands for; itself where it is none of these. */
    static char plain(char c) {
        int at = c - FIRST;
        return at >= 0 && at < PLAIN.length() ? PLAIN.charAt(at) : c;
    }

    /** Whether nobody can tell what it is: a glyph without a character, or one of the font's own. */
    static boolean isUnknown(char c) {
        char plain = plain(c);
        return plain == '\uFFFD'
                || Character.getType(plain) == Character.PRIVATE_USE
                || Character.getType(plain) == Character.UNASSIGNED
                || (Character.isISOControl(plain) && !Character.isWhitespace(plain));
    }
}
