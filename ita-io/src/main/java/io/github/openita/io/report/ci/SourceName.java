package io.github.openita.io.report.ci;

import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a document is called in the formats of CI systems. Immutable and thread-safe.
 *
 * @param given the name as it was given
 */
record SourceName(String given) {

    private static final String UNNAMED = "disclosure.json";
    private static final Pattern HERE = Pattern.compile("^(?:\\./+)+");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/");

    /** What RFC 3986 allows in a path as it is; not the colon, which would make the first step a scheme. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    static SourceName of(CheckReport report) {
        return new SourceName(report.getSource().filter(name -> !name.isBlank()).orElse(UNNAMED));
    }

    /** The name for people, on one line. */
    String shown() {
        return ThaiText.oneLine(given);
    }

    /** The path with slashes, on one line. */
    String path() {
        return ThaiText.oneLine(slashed());
    }

    /** The path as a URI reference: relative where the path is. */
    String uri() {
        String path = slashed();
        if (DRIVE.matcher(path).find()) {
            return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
        }
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        return (path.startsWith("/") ? "file://" : "") + encoded(path);
    }

    private String slashed() {
        String path = HERE.matcher(given.replace('\\', '/')).replaceFirst("");
        return path.isEmpty() ? UNNAMED : path;
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return uri.toString();
    }
}
