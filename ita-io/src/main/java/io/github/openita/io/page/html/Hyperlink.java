package io.github.openita.io.page.html;

import io.github.openita.core.words.ThaiText;
import java.util.Optional;

/** An {@code a} of a page while its words are gathered. Used by one thread. */
public final class Hyperlink {

    private final String href;
    private final Optional<Integer> line;
    private final boolean bare;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder pictures = new StringBuilder();

    private Hyperlink(String href, Optional<Integer> line, boolean bare) {
        this.href = href;
        this.line = line;
        this.bare = bare;
    }

    static Hyperlink of(String href, Optional<Integer> line) {
        return new Hyperlink(href, line, false);
    }

    /** An address that stands on the page as text. */
    static Hyperlink bare(String address, Optional<Integer> line) {
        return new Hyperlink(address, line, true);
    }

    public String href() {
        return href;
    }

    /** The line of the text of the page, from 1; empty where it is not known. */
    public Optional<Integer> line() {
        return line;
    }

    void say(String text) {
        words.append(text);
    }

    /** A picture to click on, with the words that stand for it. */
    void show(String words) {
        pictures.append(words.isBlank() ? "▣" : words).append(' ');
    }

    /** The words that people click on; those of its pictures where it has none. */
    public String caption() {
        String said = ThaiText.normalize(words.toString());
        return said.isEmpty() ? ThaiText.normalize(pictures.toString().replace("▣", "")) : said;
    }

    /** Whether there is nothing to be clicked on but dashes and dots. */
    public boolean isUnseen() {
        return !bare && pictures.length() == 0 && words.toString().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
