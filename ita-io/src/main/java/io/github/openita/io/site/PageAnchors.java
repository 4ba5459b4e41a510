package io.github.openita.io.site;

import io.github.openita.io.document.Source;
import io.github.openita.io.internal.HtmlBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The places in a page that links can lead to. Static methods only; thread-safe. */
final class PageAnchors {

    private PageAnchors() {}

    /**
     * The ids in a page and the names of its {@code a} elements, in whatever encoding it has; empty where it cannot
     * be read.
     */
    static Optional<Set<String>> of(Path page) {
        try {
            if (Files.size(page) > Source.MAX_BYTES) {
                return Optional.empty();
            }
            return Optional.of(in(HtmlBytes.parse(Files.readAllBytes(page))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> in(Document page) {
        Set<String> anchors = new HashSet<>();
        page.stream().forEach(element -> {
            anchors.add(element.id());
            if (element.normalName().equals("a")) {
                anchors.add(element.attr("name"));
            }
        });
        anchors.remove("");
        return anchors;
    }
}
