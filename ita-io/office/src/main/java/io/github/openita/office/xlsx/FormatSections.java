package io.github.openita.office.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Takes a format code apart at its semicolons: positive, negative, zero. Static methods only; thread-safe. */
final class FormatSections {

    private FormatSections() {}

    static List<String> of(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }
}
