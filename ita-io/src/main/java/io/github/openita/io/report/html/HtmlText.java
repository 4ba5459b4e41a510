package io.github.openita.io.report.html;

import io.github.openita.io.report.model.Span;
import java.util.List;

/**
 * A paragraph, line by line.
 *
 * @param lines its lines
 */
record HtmlText(List<Line> lines) {

    /**
     * A line of a paragraph.
     *
     * @param indent how many steps it is moved in
     * @param spans its text
     */
    record Line(int indent, List<Mark> spans) {}

    /**
     * A stretch of text, and the number of its footnote.
     *
     * @param span the text
     * @param note the number of its footnote, 0 for none
     */
    record Mark(Span span, int note) {

        boolean isStrong() {
            return span.style() == Span.Style.STRONG;
        }

        boolean isGap() {
            return span.style() == Span.Style.GAP;
        }
    }
}
