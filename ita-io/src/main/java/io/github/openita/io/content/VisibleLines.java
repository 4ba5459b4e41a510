package io.github.openita.io.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page as lines in reading order: a block is a line of its own, the cells of a row are one line with tabs
 * between them. What the page itself hides is left out; what a style sheet hides cannot be known. Used by one thread.
 */
final class VisibleLines implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "template", "noscript", "head", "svg", "datalist", "iframe", "object", "audio", "video");

    /** What begins or ends a line though it is no block. */
    private static final Set<String> BREAKS = Set.of("br", "summary", "option");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private VisibleLines() {}

    static List<String> of(Element element) {
        VisibleLines seen = new VisibleLines();
        element.filter(seen);
        seen.end();
        return seen.lines;
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Whether an element stands in a cell, where blocks do not end the line of its row. */
    private static boolean isInCell(Element element) {
        Element parent = element.parent();
        while (parent != null && !isCell(parent) && !parent.normalName().equals("table")) {
            parent = parent.parent();
        }
        return parent != null && isCell(parent);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boundary(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isCell(element)) {
            boundary(element);
        }
        return FilterResult.CONTINUE;
    }

    private void boundary(Element element) {
        if (isCell(element)) {
            if (element.previousElementSibling() != null) {
                line.append('\t');
            }
        } else if (element.isBlock() || BREAKS.contains(element.normalName())) {
            if (isInCell(element)
                    && !element.normalName().equals("table")
                    && !element.normalName().equals("tr")) {
                append(" ");
            } else {
                end();
            }
        }
    }

    /** Appends text whose white space is one blank, and none where a line or cell begins. */
    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00a0';
            char last = line.length() == 0 ? '\t' : line.charAt(line.length() - 1);
            if (!blank) {
                line.append(c);
            } else if (last != ' ' && last != '\t') {
                line.append(' ');
            }
        }
    }

    private void end() {
        String text = line.toString().stripTrailing();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
