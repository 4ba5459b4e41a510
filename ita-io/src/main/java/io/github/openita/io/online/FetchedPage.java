package io.github.openita.io.online;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.HtmlBytes;
import io.github.openita.rules.reading.LinkVisit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page or file that was fetched, with its bytes. Immutable and thread-safe.
 *
 * @param visit what trying the link showed
 * @param address where the answer came from, in ASCII; relative links of the page start there
 * @param contentType the {@code Content-Type} of the answer as the server sent it, such as {@code text/html;
 *     charset=tis-620}; empty where it sent none
 * @param file the bytes; empty unless the visit ended with {@link io.github.openita.rules.reading.VisitEnd#OPENED}. It is
 *     there until the {@link OnlineLinks} are closed, in a folder of a cache until it is fetched again
 */
public record FetchedPage(LinkVisit visit, String address, Optional<String> contentType, Optional<Path> file) {

    private static final String MARK = "\uFEFF";

    /** {@return the encoding that the server says the page has; empty where it says none, or one that is not known} */
    public Optional<Charset> charset() {
        return contentType.flatMap(ContentType::charset);
    }

    /**
     * {@return what was fetched, for readers of pages and tables, in the encoding that it has: the server's statement counts
     * unless the bytes are surer; empty where nothing was delivered}
     *
     * @param name what messages call it
     * @throws IOException where the file is no longer there
     * @throws DocumentException where it is larger than {@link Source#MAX_BYTES}
     */
    public Optional<Source> toSource(String name) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file.get());
        Optional<Charset> header = charset();
        return Optional.of(Source.of(
                name, header.isPresent() ? marked(new String(bytes, HtmlBytes.charset(bytes, header.get()))) : bytes));
    }

    /** In UTF-8 with its mark, so that it is not asked again what it is. */
    private static byte[] marked(String text) {
        return (text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
    }
}
