package io.github.openita.io.json;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.JsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lines of JSON with a document each, or one document. Static methods only. */
final class DocumentLines {

    private DocumentLines() {}

    /** Reads the document of a line. */
    interface LineReader<T> {
        /**
         * Reads it.
         *
         * @param number the number of the line, from 1
         * @throws DocumentException where it cannot be used, with its places in the file
         */
        T read(int number, String line);
    }

    /**
     * The documents that are good; each that is not is handed on, and the others go on. A wrong line, even the first, does
     * not make one document of the lines.
     */
    static <T> List<T> read(String text, Supplier<T> whole, LineReader<T> line, Consumer<DocumentException> refused) {
        if (JsonLines.isLines(text)) {
            return lines(text, line, refused);
        }
        try {
            return List.of(whole.get());
        } catch (DocumentException e) {
            if (isBroken(e) && JsonLines.hasWholeLine(text)) {
                return lines(text, line, refused);
            }
            refused.accept(e);
            return List.of();
        }
    }

    private static boolean isBroken(DocumentException e) {
        return e.getProblems().get(0).getKind() == ProblemKind.NOT_JSON;
    }

    private static <T> List<T> lines(String text, LineReader<T> reader, Consumer<DocumentException> refused) {
        List<T> documents = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (ThaiText.hasText(lines[i])) {
                try {
                    documents.add(reader.read(i + 1, lines[i]));
                } catch (DocumentException e) {
                    refused.accept(e);
                }
            }
        }
        return documents;
    }
}
