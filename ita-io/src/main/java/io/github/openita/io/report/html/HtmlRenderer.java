package io.github.openita.io.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.openita.io.report.model.ReportModel;

/** Shows a report as one page of HTML. Static methods only; thread-safe. */
public final class HtmlRenderer {

    private HtmlRenderer() {}

    /**
     * {@return the page, in UTF-8 once it is written; the same report makes the same page}
     *
     * @param report what to show
     */
    @SuppressWarnings("NullAway") // To jte no interceptor is null.
    public static String render(ReportModel report) {
        StringOutput out = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, HtmlPage.of(report));
        return out.toString();
    }
}
