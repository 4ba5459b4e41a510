package io.github.openita.io.internal;

/** Tells by what the cells of a CSV text are kept apart. Static methods only; thread-safe. */
public final class CsvSeparator {

    private static final String SEPARATORS = ",;\t";

    private CsvSeparator() {}

    /**
     * {@return what stands most often in the first line that has any, outside quotation marks: a comma, semicolon or tab; a comma where none does}
     *
     * @param text the text, or so much of its beginning that it has a whole line
     */
    public static char of(CharSequence text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = (c == '"') != quoted;
            int separator = SEPARATORS.indexOf(c);
            if (!quoted && separator >= 0) {
                counts[separator]++;
                found = true;
            } else if (!quoted && found && (c == '\n' || c == '\r')) {
                break;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
