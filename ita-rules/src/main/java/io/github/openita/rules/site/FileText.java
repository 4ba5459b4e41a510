package io.github.openita.rules.site;

import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.TextPage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, line by line, without the numbers of its pages. Used by one thread: what is compared of it is
 * made when it is first asked.
 */
public final class FileText {

    /** The number of a page, at its upper or lower edge. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*(?:หน้า|page)?[\\s\\p{Pd}(]*[0-9๐-๙]{1,4}[\\s\\p{Pd})]*");

    /** One glyph in so many without a character makes a text that cannot be read. */
    private static final int UNKNOWN_OF = 10;

    /** One page in so many without a text: what is not found may be there. */
    private static final int SCANNED_OF = 3;

    private final String text;
    /** Whether its lines are those that are seen, so that cells side by side may be lines one below the other. */
    private final boolean seen;

    private final int pages;
    private final int pagesWithText;
    private @Nullable PlainLetters letters;

    private FileText(String text, boolean seen, int pages, int pagesWithText) {
        this.text = text;
        this.seen = seen;
        this.pages = pages;
        this.pagesWithText = pagesWithText;
    }

    /**
     * {@return the text of a file}
     *
     * @param pages its pages
     * @param seen whether its lines are those that are seen, as in a PDF, and not its paragraphs
     */
    public static FileText of(List<TextPage> pages, boolean seen) {
        StringBuilder text = new StringBuilder();
        int withText = 0;
        for (TextPage page : pages) {
            int first = edge(page.lines(), 0, 1);
            int last = edge(page.lines(), page.lines().size() - 1, -1);
            withText += first <= last ? 1 : 0;
            for (int i = first; i <= last; i++) {
                String line = page.lines().get(i);
                if ((i > first && i < last) || !PAGE_NUMBER.matcher(line).matches()) {
                    append(text, line);
                }
            }
        }
        return new FileText(text.toString(), seen, pages.size(), withText);
    }

    private static void append(StringBuilder text, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = ThaiGlyphs.plain(line.charAt(i));
            text.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        text.append('\n');
    }

    /** The first line with something in it, from one on upwards or downwards. */
    private static int edge(List<String> lines, int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return at;
    }

    /**
     * {@return the cells of a table as lines, so that a table which is no list is read like a text}
     *
     * @param rows its rows
     */
    public static FileText ofRows(List<DataRow> rows) {
        StringBuilder text = new StringBuilder();
        for (DataRow row : rows) {
            append(text, String.join("\t", row.cells()));
        }
        return new FileText(text.toString(), false, 0, 0);
    }

    /** {@return how many pages it has} */
    public int pages() {
        return pages;
    }

    /** {@return whether so many of its pages have no text that something may well stand on one of those} */
    public boolean isPartlyScanned() {
        return pages > 1 && (pages - pagesWithText) * SCANNED_OF >= pages;
    }

    /** {@return whether its letters are characters, and not glyphs of a font that nobody can name} */
    public boolean isLegible() {
        int unknown = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            unknown += ThaiGlyphs.isUnknown(c) ? 1 : 0;
            all += Character.isWhitespace(c) ? 0 : 1;
        }
        return (long) unknown * UNKNOWN_OF <= all;
    }

    /** Whether its lines are those that are seen. */
    boolean isSeen() {
        return seen;
    }

    /** {@return the lines, each with a line feed at its end} */
    String text() {
        return text;
    }

    /** The letters of it, as they are compared. */
    PlainLetters letters() {
        PlainLetters made = letters;
        if (made == null) {
            made = PlainLetters.of(text);
            letters = made;
        }
        return made;
    }
}
