package io.github.openita.rules.link;

import io.github.openita.core.internal.HostNames;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.wording.Meaning;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a link by looking at it: whether it leads anywhere, and to which host.
 *
 * @param dead whether it leads nowhere
 * @param host the host in small letters, without {@code www.}; {@code null} where the link is relative or dead
 */
public record LinkForm(boolean dead, @Nullable String host) {

    private static final LinkForm DEAD = new LinkForm(true, null);
    private static final LinkForm RELATIVE = new LinkForm(false, null);

    private static final String WWW = "www.";

    /** A mark for a link that is still to come. */
    private static final Pattern MARK = Pattern.compile("#!?/?|[?!/\\\\]*+#?");

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*+):(.*)", Pattern.DOTALL);
    /** Two slashes or more, perhaps a user, then the host. */
    private static final Pattern AUTHORITY =
            Pattern.compile("[/\\\\]{2,}(?:[^/?#\\\\]*@)?(\\[[^\\]]*\\]|[^/?#\\\\:]*).*", Pattern.DOTALL);

    /** A host that somebody wrote without its scheme. */
    private static final Pattern BARE_HOST = Pattern.compile(
            "((?:www\\.[^/?#:]+)|(?:[^/?#:\\s]+\\.(?:th|com|net|org|info|me|ly|gl|gle|be|ee|asia|ms|at|co|cc|io|app)))"
                    + "(?:[/?#:].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?=.*\\.)[\\p{L}\\p{M}\\p{N}.-]+");
    /**
     * Words where an address should be: nothing in it parts a path, and it is a script, Thai or has spaces. What ends the
     * first word of a script is not the end of a word as Java sees it, which is another one from 19 on.
     */
    private static final Pattern WORDS = Pattern.compile(
            "(?=[^/.?#:\\\\]*+$)(?:(?:javascript|void|return)(?![\\p{L}\\p{Nd}\\p{Mn}_]).*+|[^ \\u0E00-\\u0E7F]*+[ \\u0E00-\\u0E7F].*+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}++");

    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");

    /** Schemes that run, show or open something on the reader's machine, or call or write to somebody: no page. */
    private static final Set<String> NO_PAGE = Set.of(
            "javascript",
            "vbscript",
            "data",
            "blob",
            "about",
            "file",
            "void",
            "null",
            "undefined",
            "mailto",
            "tel",
            "sms");

    /** Slips of the hand for {@code http} and {@code https}, which no browser follows. */
    private static final Pattern MISSPELT = Pattern.compile("(?!https?$)[htps]{3,8}");

    /**
     * {@return its form}
     *
     * @param url a link as it is written
     */
    public static LinkForm of(String url) {
        int host = startOfHost(url);
        return isUsual(url) ? new LinkForm(false, url.substring(host, endOfHost(url, host))) : ofAnything(url);
    }

    /**
     * {@return whether it is an address as nearly all are, which leads somewhere: small letters, no user, no port}
     *
     * @param url a link as it is written
     */
    public static boolean isUsual(String url) {
        int host = startOfHost(url);
        int end = endOfHost(url, host);
        return end > host
                && (end == url.length() || "/?#\\".indexOf(url.charAt(end)) >= 0)
                && url.charAt(host) != '.'
                && url.charAt(end - 1) != '.';
    }

    /** Where the host begins, after {@code www.}; the end where it does not begin as most do. */
    private static int startOfHost(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
        return url.startsWith(WWW, start) ? start + WWW.length() : start;
    }

    private static int endOfHost(String url, int start) {
        int end = start;
        while (end < url.length() && isOfUsualHost(url.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfUsualHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /** The form by all that can be told of an address. */
    static LinkForm ofAnything(String url) {
        String plain = ThaiText.normalize(CONTROLS.matcher(url).replaceAll(""));
        if (MARK.matcher(plain).matches() && !plain.equals("/")) {
            return DEAD;
        }
        Matcher scheme = SCHEME.matcher(plain);
        String named = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        if (NO_PAGE.contains(named)
                || (!isPath(plain) && (WORDS.matcher(plain).matches() || Meaning.of(plain) != Meaning.DATA))) {
            return DEAD;
        }
        Matcher bareHost = BARE_HOST.matcher(plain);
        boolean bare = bareHost.matches();
        if (!bare && !named.isEmpty()) {
            return ofScheme(named, scheme.group(2));
        }
        Matcher authority = AUTHORITY.matcher(plain);
        if (authority.matches()) {
            return ofHost(authority.group(1));
        }
        return bare ? ofHost(bareHost.group(1)) : RELATIVE;
    }

    /** Whether it starts as a path: what follows is an address, whatever words it is made of. */
    private static boolean isPath(String url) {
        return url.startsWith("/") || url.startsWith("./") || url.startsWith("../");
    }

    private static LinkForm ofScheme(String scheme, String rest) {
        if (scheme.length() == 1 || MISSPELT.matcher(scheme).matches()) {
            return DEAD;
        }
        if (!WITH_HOST.contains(scheme)) {
            return new LinkForm(false, scheme + ":");
        }
        Matcher authority = AUTHORITY.matcher(rest);
        return authority.matches() ? ofHost(authority.group(1)) : DEAD;
    }

    private static LinkForm ofHost(String host) {
        String plain = host.trim().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith(".")) {
            return DEAD;
        }
        String name = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        String ascii = HostNames.ascii(name).orElse(name);
        return new LinkForm(false, ascii.startsWith(WWW) ? ascii.substring(WWW.length()) : ascii);
    }

    /**
     * {@return the host; empty where it wrote none}
     *
     * @param website the address of an agency's web site, however it wrote that
     */
    public static Optional<String> hostOf(String website) {
        String plain = ThaiText.normalize(website);
        String host = (SCHEME.matcher(plain).matches() ? of(plain) : of("//" + plain)).host;
        return host != null && HOST.matcher(host).matches() && plain.indexOf('@') < 0 && plain.indexOf(' ') < 0
                ? Optional.of(host)
                : Optional.empty();
    }

    /**
     * {@return whether the link leads to that site or to a part of it}
     *
     * @param site the host of a web site
     */
    public boolean isWithin(String site) {
        return host == null || host.equals(site) || host.endsWith("." + site);
    }
}
