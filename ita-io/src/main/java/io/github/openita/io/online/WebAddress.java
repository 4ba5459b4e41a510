package io.github.openita.io.online;

import io.github.openita.core.internal.HostNames;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as people write it, made one that can be asked for: as a browser does it. */
final class WebAddress {

    private static final Pattern WHOLE = Pattern.compile(
            "(https?):[/\\\\]{2}(?:[^/?#\\\\]*@)?(\\[[0-9a-fA-F:.]+\\]|[^/?#\\\\:@\\[\\]]+)(?::([0-9]{0,5}))?([/?\\\\].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}++");
    private static final String KEPT = "-._~!$&'()*+,;=:@/?";
    private static final int MOST_PORT = 65_535;
    private static final int LONGEST = 8000;

    private WebAddress() {}

    /**
     * {@return the address to ask for: the host in ASCII, all else encoded, no user, no fragment; empty where it is none}
     *
     * @param written begins with {@code http://} or {@code https://}, in letters of any script
     */
    static Optional<URI> of(String written) {
        Matcher parts = WHOLE.matcher(
                withoutFragment(CONTROLS.matcher(written).replaceAll("").trim()));
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        try {
            String port = portOf(scheme, parts.group(3) == null ? "" : parts.group(3));
            String host = ascii(parts.group(2));
            String given = parts.group(4) == null ? "" : parts.group(4);
            String rest = given.isEmpty() || given.startsWith("?") ? "/" + given : given;
            return Optional.of(
                    URI.create(scheme + "://" + host + port + encodedRest(rest)).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return where a redirect leads; empty where it leads to no page}
     *
     * @param from who sent it
     * @param location what it sent, each character a byte
     */
    static Optional<URI> redirected(URI from, String location) {
        return resolved(from, new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /**
     * {@return where an address of a page leads; empty where it leads to no page}
     *
     * @param from what the address goes on from
     * @param written the address as the page has it
     */
    static Optional<URI> resolved(URI from, String written) {
        String plain = written.trim();
        if (SCHEME.matcher(plain).matches()) {
            return of(plain);
        }
        if (plain.startsWith("//")) {
            return of(from.getScheme() + ":" + plain);
        }
        String relative = withoutFragment(CONTROLS.matcher(plain).replaceAll(""));
        try {
            if (relative.isEmpty() || relative.startsWith("?")) {
                return of(from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath() + relative);
            }
            // The dot keeps a colon of the first name from being the end of a scheme.
            String encoded = encodedRest(relative);
            return of(from.resolve(URI.create(encoded.startsWith("/") ? encoded : "./" + encoded))
                    .toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the address as it was written, without the place in the page} */
    static String withoutFragment(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? written : written.substring(0, hash);
    }

    private static String portOf(String scheme, String digits) {
        if (digits.isEmpty() || digits.equals(scheme.equals("http") ? "80" : "443")) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > MOST_PORT) {
            throw new IllegalArgumentException("no port");
        }
        return ":" + port;
    }

    private static String ascii(String host) {
        return host.startsWith("[")
                ? host
                : HostNames.ascii(percentDecoded(host)).orElseThrow(() -> new IllegalArgumentException("no host"));
    }

    private static String percentDecoded(String host) {
        return host.indexOf('%') < 0
                ? host
                : java.net.URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encodedRest(String rest) {
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return encoded(path.replace('\\', '/')) + (query < 0 ? "" : encoded(rest.substring(query)));
    }

    /** Encodes what no address may hold; what is encoded already stays. */
    private static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || isLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
                out.write(c);
            } else {
                out.writeBytes(String.format(Locale.ROOT, "%%%02X", c).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static boolean isHex(byte c) {
        return Character.digit(c, 16) >= 0;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * {@return whether both are of one web site: the same host, with or without {@code www.}}
     *
     * @param one an address
     * @param other an address
     */
    static boolean isSameSite(URI one, URI other) {
        return plainHost(one).equals(plainHost(other));
    }

    private static String plainHost(URI address) {
        String host = String.valueOf(address.getHost());
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static final Pattern HOME =
            Pattern.compile("/*(?:(?:index|default|home)\\.[a-z]{3,5})?", Pattern.CASE_INSENSITIVE);

    /**
     * {@return whether it is by its look the home page of its host}
     *
     * @param address an address
     */
    static boolean isHome(URI address) {
        return address.getRawQuery() == null
                && HOME.matcher(address.getRawPath() == null ? "" : address.getRawPath())
                        .matches();
    }
}
