package io.github.openita.io.overview;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.Utf8;
import java.io.BufferedReader;
import java.io.IOException;

/** Takes an array of documents apart as it comes, so that it may be of any length. Used for one text, not shared. */
final class ArrayItems {

    /** Takes a document of the array. */
    interface Taker {
        /**
         * Takes one.
         *
         * @param index its place in the array, from 0
         * @param line the line that it starts in
         * @param column the column of its first character
         */
        void take(long index, int line, int column, String text);
    }

    private final String source;
    private final Taker taker;
    private final StringBuilder item = new StringBuilder();
    private int line = 1;
    private int column;
    private int itemLine;
    private int itemColumn;
    private long index;
    private int depth;
    private boolean inText;
    private boolean escaped;
    private boolean open;
    private boolean closed;

    ArrayItems(String source, Taker taker) {
        this.source = source;
        this.taker = taker;
    }

    void read(SourceStream stream) {
        try (BufferedReader text = new BufferedReader(stream.text())) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                column++;
                next((char) c);
                if (c == '\n') {
                    line++;
                    column = 0;
                }
            }
        } catch (IOException e) {
            throw Utf8.unreadable(source);
        }
        if (!closed) {
            throw refused("รายการ […] ไม่มี ] ปิดท้าย", "the array has no ] at its end");
        }
    }

    private void next(char c) {
        if (depth > 0 || inText) {
            item.append(c);
            if (item.length() > Source.MAX_BYTES) {
                throw refused("เอกสารในรายการใหญ่เกินไป", "a document of the array is too large");
            }
            within(c);
        } else if (closed) {
            if (c > ' ') {
                throw refused("มีข้อความต่อท้ายรายการ […]", "there is something behind the array");
            }
        } else if (!open) {
            open = open || c == '[';
        } else if (c == ',' || c == ']') {
            give();
            closed = c == ']';
        } else if (c > ' ' || item.length() > 0) {
            if (item.length() == 0) {
                itemLine = line;
                itemColumn = column;
            }
            item.append(c);
            within(c);
        }
    }

    /** Keeps in mind how deep within a value a character stands. */
    private void within(char c) {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }

    private void give() {
        if (item.length() > 0) {
            taker.take(index, itemLine, itemColumn, item.toString());
            item.setLength(0);
            index++;
        }
    }

    private RuntimeException refused(String th, String en) {
        return Problems.single(
                source, ProblemKind.NOT_JSON, Place.of("", line, Math.max(1, column)), BilingualText.of(th, en));
    }
}
