package io.github.openita.rules;

import io.github.openita.core.words.ThaiText;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a link by looking at it: whether it leads anywhere, and to which host.
 *
 * @param dead whether it leads nowhere
 * @param host the host in small letters, without {@code www.}; {@code null} where the link is relative or dead
 */
record LinkForm(boolean dead, @Nullable String host) {

    private static final LinkForm DEAD = new LinkForm(true, null);
    static final LinkForm RELATIVE = new LinkForm(false, null);

    private static final String WWW = "www.";
    private static final String SLASHES = "/\\";

    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");

    /** Schemes that run, show or open something on the reader's machine, but lead to no page. */
    private static final Set<String> NO_PAGE =
            Set.of("javascript", "vbscript", "data", "blob", "about", "file", "void", "null", "undefined");

    /** How hosts end that somebody wrote without their scheme. */
    private static final Set<String> ENDINGS = Set.of(
            "th", "com", "net", "org", "info", "me", "ly", "gl", "gle", "be", "ee", "asia", "ms", "at", "co", "cc",
            "io", "app");

    /** What scripts begin with that somebody wrote without their scheme. */
    private static final Set<String> SCRIPTS = Set.of("javascript", "void", "return");

    static LinkForm of(String url) {
        LinkForm usual = ofUsualAddress(url);
        return usual == null ? ofAnything(url) : usual;
    }

    /** The form of an address whose host is written in small letters, without a port; {@code null} of any other. */
    private static @Nullable LinkForm ofUsualAddress(String url) {
        int start = behindScheme(url);
        int host = url.startsWith(WWW, start) ? start + WWW.length() : start;
        int end = host;
        while (end < url.length() && isOfUsualHost(url.charAt(end))) {
            end++;
        }
        boolean whole = end > host && (end == url.length() || "/?#\\".indexOf(url.charAt(end)) >= 0);
        return whole && url.charAt(host) != '.' && url.charAt(end - 1) != '.'
                ? new LinkForm(false, url.substring(host, end))
                : null;
    }

    /** Where the host of an address begins; its end where it does not begin as most do. */
    private static int behindScheme(String url) {
        return url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
    }

    /** Whether it leads somewhere at first sight; of others the form must tell. */
    static boolean isPlainlyAlive(String url) {
        int host = behindScheme(url);
        return host < url.length()
                && isOfUsualHost(url.charAt(host))
                && url.charAt(host) != '.'
                && url.indexOf('@', host) < 0;
    }

    private static boolean isOfUsualHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static LinkForm ofAnything(String url) {
        String plain = ThaiText.normalize(withoutControls(url));
        if (isMark(plain) || (!isPath(plain) && isNoAddress(plain))) {
            return DEAD;
        }
        String bareHost = bareHost(plain);
        int scheme = schemeEnd(plain);
        if (scheme > 0 && bareHost == null) {
            return ofScheme(plain.substring(0, scheme).toLowerCase(Locale.ROOT), plain.substring(scheme + 1));
        }
        String host = authority(plain);
        if (host != null) {
            return ofHost(host);
        }
        return bareHost == null ? RELATIVE : ofHost(bareHost);
    }

    private static String withoutControls(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (Character.isISOControl(url.charAt(i))) {
                StringBuilder rest = new StringBuilder(url.length());
                url.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> rest.append((char) c));
                return rest.toString();
            }
        }
        return url;
    }

    /** Whether it is only a mark for a link that is still to come. */
    private static boolean isMark(String url) {
        int last = url.length() - 1;
        return !url.equals("/")
                && indexOfOther(url, "?!/\\") >= last
                && (url.isEmpty() || "?!/\\#".indexOf(url.charAt(last)) >= 0);
    }

    /** Whether it starts as a path: what follows is an address, whatever words it is made of. */
    private static boolean isPath(String url) {
        return url.startsWith("/") || url.startsWith("./") || url.startsWith("../");
    }

    private static boolean isNoAddress(String url) {
        return Meaning.of(url) != Meaning.TOLD || isWords(url);
    }

    /** Words where an address should be: nothing in it parts a path, and it is Thai, has spaces or is a script. */
    private static boolean isWords(String url) {
        if (indexOfAny(url, 0, "/.?#:\\") < url.length()) {
            return false;
        }
        return url.chars().anyMatch(c -> c == ' ' || (c >= '\u0E00' && c <= '\u0E7F')) || isScript(url);
    }

    private static boolean isScript(String url) {
        int end = 0;
        while (end < url.length() && isOfName(url.codePointAt(end))) {
            end += Character.charCount(url.codePointAt(end));
        }
        return SCRIPTS.contains(url.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfName(int codePoint) {
        return codePoint == '_'
                || Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Where the colon of its scheme stands; 0 where it has none. */
    private static int schemeEnd(String url) {
        int colon = url.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || (!(c >= '0' && c <= '9') && "+.-".indexOf(c) < 0))) {
                return 0;
            }
        }
        return Math.max(colon, 0);
    }

    /** The host that it begins with, where somebody left the scheme out. */
    private static @Nullable String bareHost(String url) {
        String host = url.substring(0, indexOfAny(url, 0, "/?#:"));
        String small = host.toLowerCase(Locale.ROOT);
        int dot = small.lastIndexOf('.');
        boolean ends = dot > 0 && host.indexOf(' ') < 0 && ENDINGS.contains(small.substring(dot + 1));
        return ends || (small.startsWith(WWW) && small.length() > WWW.length()) ? host : null;
    }

    /** The host behind two slashes or more, without user and port; {@code null} where it has no such slashes. */
    private static @Nullable String authority(String url) {
        int start = indexOfOther(url, SLASHES);
        if (start < 2) {
            return null;
        }
        int user = url.lastIndexOf('@', indexOfAny(url, start, "/?#\\") - 1);
        int host = user < start ? start : user + 1;
        int bracket = url.startsWith("[", host) ? url.indexOf(']', host) : -1;
        return url.substring(host, bracket < 0 ? indexOfAny(url, host, "/?#\\:") : bracket + 1);
    }

    private static LinkForm ofScheme(String scheme, String rest) {
        if (scheme.length() == 1 || NO_PAGE.contains(scheme)) {
            return DEAD;
        }
        if (!WITH_HOST.contains(scheme)) {
            return new LinkForm(false, scheme + ":");
        }
        String host = authority(rest);
        return host == null ? DEAD : ofHost(host);
    }

    private static LinkForm ofHost(String host) {
        String plain = host.trim().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith(".")) {
            return DEAD;
        }
        String ascii = ascii(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return new LinkForm(false, ascii.startsWith(WWW) ? ascii.substring(WWW.length()) : ascii);
    }

    private static String ascii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    /** The host of an agency's web site, however it wrote the address; {@code null} where it wrote none. */
    static @Nullable String hostOf(String website) {
        String plain = ThaiText.normalize(website);
        String host = (schemeEnd(plain) > 0 ? of(plain) : of("//" + plain)).host;
        return host != null && isHost(host) && plain.indexOf('@') < 0 && plain.indexOf(' ') < 0 ? host : null;
    }

    private static boolean isHost(String host) {
        for (int at = 0; at < host.length(); at += Character.charCount(host.codePointAt(at))) {
            if (!isOfHost(host.codePointAt(at))) {
                return false;
            }
        }
        return host.indexOf('.') >= 0;
    }

    private static boolean isOfHost(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '.' || codePoint == '-' || Character.isLetterOrDigit(codePoint);
        };
    }

    /** Whether the link leads to a site or to a part of it. */
    boolean isWithin(String site) {
        return host == null || host.equals(site) || host.endsWith("." + site);
    }

    /** Where the first of these characters stands at a place or behind it; the length where none does. */
    private static int indexOfAny(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the first character stands that is none of these; the length where all are. */
    private static int indexOfOther(String text, String characters) {
        int at = 0;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
