package io.github.openita.io.online;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sort of file a link or a server says that it delivers. */
final class FileName {

    private static final Pattern PLAIN = Pattern.compile(
            "(?:^|;)\\s*filename\\s*=\\s*(?:\"([^\"]{1,500})\"|([^;\\s\"]{1,500}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED = Pattern.compile(
            "(?:^|;)\\s*filename\\*\\s*=\\s*utf-8'[^']{0,20}'([^;\\s]{1,1500})", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ENDINGS = Set.of(
            "pdf", "xlsx", "xls", "docx", "doc", "pptx", "ppt", "csv", "tsv", "txt", "html", "htm", "xhtml", "jpg",
            "jpeg", "png", "gif", "webp", "zip", "rar", "ods", "odt");

    private FileName() {}

    /** {@return what a server calls the file; empty where it calls it nothing} */
    static Optional<String> of(Answer answer) {
        return answer.header("content-disposition").flatMap(FileName::inDisposition);
    }

    private static Optional<String> inDisposition(String header) {
        Matcher encoded = ENCODED.matcher(header);
        if (encoded.find()) {
            try {
                return Optional.of(URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                // The plain one then.
            }
        }
        Matcher plain = PLAIN.matcher(header);
        if (!plain.find()) {
            return Optional.empty();
        }
        String name = plain.group(1) == null ? plain.group(2) : plain.group(1);
        return Optional.of(new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /**
     * {@return the type that is claimed: an ending without its dot, as the link or else the server has it, or else a media
     *     type; empty where nobody claims any}
     *
     * @param asked the link
     * @param at where the answer came from
     * @param delivered what came
     */
    static Optional<String> claimedType(URI asked, URI at, Outcome.Delivered delivered) {
        return ending(String.valueOf(asked.getPath()))
                .or(() -> ending(String.valueOf(at.getPath())))
                .or(() -> delivered.name().flatMap(FileName::ending))
                .or(() -> delivered.contentType().map(FileName::mediaType).filter(type -> !type.isEmpty()));
    }

    private static Optional<String> ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Optional.of(ending).filter(ENDINGS::contains);
    }

    private static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }
}
