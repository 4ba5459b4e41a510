package io.github.openita.rules.constraint;

/** Text that stands in a message template for itself. */
final class Literal {

    private Literal() {}

    /** Nothing of it is a parameter or an expression any more, whoever wrote it. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}' || c == '$') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
