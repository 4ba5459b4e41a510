package io.github.openita.io.content;

import io.github.openita.rules.reading.FileKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file claims to be. Immutable and thread-safe.
 *
 * @param ending the ending of its name that says so, in small letters and without the dot; blank where it claims nothing
 * @param kind what such a file must be; empty where it may be anything
 */
record ClaimedType(String ending, Optional<FileKind> kind) {

    static final ClaimedType NONE = new ClaimedType("", Optional.empty());

    /** Endings that say what the bytes must be. Old Word and Excel open pages and new files under their own names too. */
    private static final Map<String, FileKind> KINDS = Map.ofEntries(
            Map.entry("pdf", FileKind.PDF),
            Map.entry("xlsx", FileKind.XLSX),
            Map.entry("xlsm", FileKind.XLSX),
            Map.entry("docx", FileKind.DOCX),
            Map.entry("docm", FileKind.DOCX),
            Map.entry("csv", FileKind.CSV),
            Map.entry("tsv", FileKind.CSV),
            Map.entry("html", FileKind.HTML),
            Map.entry("htm", FileKind.HTML),
            Map.entry("xhtml", FileKind.HTML),
            Map.entry("txt", FileKind.TEXT),
            Map.entry("png", FileKind.IMAGE),
            Map.entry("jpg", FileKind.IMAGE),
            Map.entry("jpeg", FileKind.IMAGE),
            Map.entry("gif", FileKind.IMAGE),
            Map.entry("webp", FileKind.IMAGE),
            Map.entry("bmp", FileKind.IMAGE),
            Map.entry("tif", FileKind.IMAGE),
            Map.entry("tiff", FileKind.IMAGE),
            Map.entry("svg", FileKind.IMAGE));

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/x-pdf", "pdf"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/tab-separated-values", "tsv"),
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/plain", ""),
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("image/svg+xml", "svg"));

    /** What the last part of a path or address says. */
    static ClaimedType ofName(String name) {
        String path = name.contains("://") ? name.split("[?#]", 2)[0] : name;
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? NONE : ofEnding(last.substring(dot + 1));
    }

    /** What an ending or a media type says; parameters behind a semicolon do not count. */
    static ClaimedType of(String type) {
        String bare = type.split(";", 2)[0].strip();
        return bare.indexOf('/') < 0
                ? ofEnding(bare.startsWith(".") ? bare.substring(1) : bare)
                : ofEnding(MEDIA_TYPES.getOrDefault(bare.toLowerCase(Locale.ROOT), ""));
    }

    private static ClaimedType ofEnding(String ending) {
        String small = ending.strip().toLowerCase(Locale.ROOT);
        return new ClaimedType(small, Optional.ofNullable(KINDS.get(small)));
    }

    boolean is(FileKind wanted) {
        return kind.isPresent() && kind.get() == wanted;
    }
}
