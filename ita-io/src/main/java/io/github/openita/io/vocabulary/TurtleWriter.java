package io.github.openita.io.vocabulary;

import io.github.openita.core.words.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes resources as Turtle 1.1. Static methods only; thread-safe. */
final class TurtleWriter {

    private static final String ESCAPED = "\t\n\r\"\\";
    private static final char LAST_CONTROL = 0x9F;

    private TurtleWriter() {}

    /** The resources of a document, whose address stands before those that start with {@code #}. */
    static String write(String document, List<Resource> resources) {
        StringBuilder out = new StringBuilder("@base <" + document + "> .\n");
        for (Namespace space : Namespace.values()) {
            out.append("@prefix ")
                    .append(space.prefix())
                    .append(": <")
                    .append(space.address())
                    .append("> .\n");
        }
        resources.forEach(resource -> append(out, resource));
        return out.toString();
    }

    private static void append(StringBuilder out, Resource resource) {
        out.append('\n').append(address(resource.address()));
        String before = "\n    ";
        for (Map.Entry<Property, List<Value>> said : resource.statements().entrySet()) {
            Property property = said.getKey();
            out.append(before)
                    .append(property == Property.TYPE ? "a" : property.prefixed())
                    .append(' ')
                    .append(said.getValue().stream()
                            .map(value -> value(property.kind(), value))
                            .collect(Collectors.joining(", ")));
            before = " ;\n    ";
        }
        out.append(" .\n");
    }

    private static String value(Kind kind, Value value) {
        return switch (kind) {
            case ADDRESS -> address(value.text());
            case CODE -> quoted(value.text());
            case WORDS -> {
                Language language = value.language();
                yield quoted(value.text()) + (language == null ? "" : "@" + Resource.tag(language));
            }
            case NUMBER, AMOUNT, YES_OR_NO -> value.text();
        };
    }

    private static String address(String address) {
        return Namespace.shortened(address).orElse("<" + address + ">");
    }

    /** What moves a cursor or turns the direction of writing is written as an escape, as in JSON. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escaped = ESCAPED.indexOf(c);
            if (escaped >= 0) {
                quoted.append('\\').append("tnr\"\\".charAt(escaped));
            } else if (isUnseen(c)) {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
                }
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isUnseen(char c) {
        return c < ' '
                || (c >= 0x7F && c <= LAST_CONTROL)
                || c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
