package io.github.openita.io.report.html;

import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the page: exactly one of these is there.
 *
 * @param heading a heading
 * @param text a paragraph
 * @param remarks a list
 * @param table a table
 * @param charts charts that stand beside each other where there is room
 * @param flow a picture of a way from hand to hand
 * @param signatures places to sign
 */
record HtmlPart(
        @Nullable HtmlHeading heading,
        @Nullable HtmlText text,
        @Nullable Remarks remarks,
        @Nullable HtmlTable table,
        List<ChartDrawing> charts,
        @Nullable FlowDrawing flow,
        @Nullable SignatureBlock signatures) {

    /**
     * A heading, never more than one step below the one before it.
     *
     * @param level 2 to 4, below the title
     * @param text its words
     * @param id what leads to it
     */
    record HtmlHeading(int level, String text, String id) {}

    static HtmlPart of(HtmlHeading heading) {
        return new HtmlPart(heading, null, null, null, List.of(), null, null);
    }

    static HtmlPart of(HtmlText text) {
        return new HtmlPart(null, text, null, null, List.of(), null, null);
    }

    static HtmlPart of(Remarks remarks) {
        return new HtmlPart(null, null, remarks, null, List.of(), null, null);
    }

    static HtmlPart of(HtmlTable table) {
        return new HtmlPart(null, null, null, table, List.of(), null, null);
    }

    static HtmlPart of(List<ChartDrawing> charts) {
        return new HtmlPart(null, null, null, null, charts, null, null);
    }

    static HtmlPart of(FlowDrawing flow) {
        return new HtmlPart(null, null, null, null, List.of(), flow, null);
    }

    static HtmlPart of(SignatureBlock signatures) {
        return new HtmlPart(null, null, null, null, List.of(), null, signatures);
    }
}
