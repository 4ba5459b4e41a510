package io.github.openita.rules.link;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes addresses. Static methods only. */
public final class PercentEncoding {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

    private PercentEncoding() {}

    /**
     * Decodes a text once, as UTF-8; what is no encoding stays, as browsers leave it, and bytes that are no UTF-8
     * become the replacement character, which no name has.
     *
     * @param text a part of an address
     * @return the text that it stands for
     */
    public static String decode(String text) {
        return ENCODED.matcher(text).replaceAll(run -> Matcher.quoteReplacement(utf8(run.group())));
    }

    private static String utf8(String run) {
        byte[] bytes = HexFormat.of().parseHex(run.replace("%", ""));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
