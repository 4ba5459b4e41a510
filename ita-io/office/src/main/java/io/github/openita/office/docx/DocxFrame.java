package io.github.openita.office.docx;

import java.util.ArrayList;
import java.util.List;

/** A run of paragraphs while it is read: the body, a note, or what stands in a text box. Used by one thread. */
final class DocxFrame {

    /** How many tables were open where it began. */
    private final int tables;

    private final StringBuilder line = new StringBuilder();
    /** What stands in text boxes and notes of the paragraph that is read: it follows when that ends. */
    private final List<String> after = new ArrayList<>();

    DocxFrame(int tables) {
        this.tables = tables;
    }

    /** Whether a table that is open began in it. */
    boolean isIn(int openTables) {
        return openTables > tables;
    }

    void add(String text) {
        line.append(text);
    }

    void addAfter(String paragraph) {
        after.add(paragraph);
    }

    /** Takes what was read so far: the paragraph, where there is something in it, and what follows it. */
    List<String> take() {
        List<String> taken = new ArrayList<>();
        if (line.length() > 0) {
            taken.add(line.toString());
        }
        taken.addAll(after);
        line.setLength(0);
        after.clear();
        return taken;
    }
}
