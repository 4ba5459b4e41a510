package io.github.openita.io.page.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page as its readers see it. Used by one thread.
 *
 * @param text its words, normalized
 * @param plain those of its words that are no link
 * @param links the links that begin in it
 * @param inLinks the links that its words stand in, also those that began before
 * @param opens the ids of what is shown when it is clicked on
 * @param block the innermost block that it stands in
 * @param line the line of the text of the page, from 1; empty where it is not known
 * @param aside whether it stands in a menu, or at the head or foot of the page
 */
public record PageLine(
        String text,
        String plain,
        List<Hyperlink> links,
        List<Hyperlink> inLinks,
        Set<String> opens,
        Element block,
        Optional<Integer> line,
        boolean aside) {

    /** Whether a text has letters enough to be a title. */
    public static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** The rank of the heading that it is, 1–6; 0 where it is none. */
    public int rank() {
        for (Element at = block; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
        }
        return 0;
    }

    boolean isIn(Element element) {
        for (Element at = block; at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** The row of a table that it stands in. */
    @Nullable
    public Element row() {
        return block.closest("tr");
    }

    /** The table that it stands in, the innermost. */
    @Nullable
    Element table() {
        return block.closest("table");
    }
}
