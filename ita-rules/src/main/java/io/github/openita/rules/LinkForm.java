package io.github.openita.rules;

import io.github.openita.core.words.ThaiText;
import java.net.IDN;
import java.util.Locale;
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
record LinkForm(boolean dead, @Nullable String host) {

    private static final LinkForm DEAD = new LinkForm(true, null);
    private static final LinkForm RELATIVE = new LinkForm(false, null);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("[/\\\\]{2,}(?:[^/?#\\\\]*@)?(\\[[^\\]]*\\]|[^/?#\\\\:]*).*", Pattern.DOTALL);
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");

    /** Schemes that run, show or open something on the reader's machine, but lead to no page. */
    private static final Set<String> NO_PAGE =
            Set.of("javascript", "vbscript", "data", "blob", "about", "file", "void", "null", "undefined");

    /** A host that somebody wrote without its scheme. */
    private static final Pattern BARE_HOST = Pattern.compile(
            "((?:www\\.[^/?#:]+)|(?:[^/?#:\\s]+\\.(?:th|com|net|org|info|me|ly|gl|gle|be|ee|asia|ms|at|co|cc|io|app)))(?:[/?#:].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?=.*\\.)[\\p{L}\\p{M}\\p{N}.-]+");

    /** A link that is only a mark for one that is still to come. */
    private static final Pattern EMPTY_ANCHOR = Pattern.compile("#!?/?|[?!/\\\\]*#?");

    /** The start of a path: what follows is an address, whatever words it is made of. */
    private static final Pattern PATH = Pattern.compile("\\.{0,2}/.*", Pattern.DOTALL);

    /** Words where an address should be: nothing in it parts a path, and it is Thai, has spaces or is a script. */
    private static final Pattern WORDS = Pattern.compile(
            "[^/.?#:\\\\]*[\\u0E00-\\u0E7F\\s][^/.?#:\\\\]*|(?:javascript|void|return)\\b[^/.?#:\\\\]*",
            Pattern.CASE_INSENSITIVE);

    static LinkForm of(String url) {
        String plain = ThaiText.normalize(CONTROL.matcher(url).replaceAll(""));
        boolean anchor = EMPTY_ANCHOR.matcher(plain).matches() && !plain.equals("/");
        if (anchor || (!PATH.matcher(plain).matches() && isNoAddress(plain))) {
            return DEAD;
        }
        Matcher scheme = SCHEME.matcher(plain);
        if (scheme.matches() && !BARE_HOST.matcher(plain).matches()) {
            return ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        Matcher authority = AUTHORITY.matcher(plain);
        if (authority.matches()) {
            return ofHost(authority.group(1));
        }
        Matcher bareHost = BARE_HOST.matcher(plain);
        return bareHost.matches() ? ofHost(bareHost.group(1)) : RELATIVE;
    }

    private static boolean isNoAddress(String plain) {
        return Meaning.of(plain) != Meaning.TOLD || WORDS.matcher(plain).matches();
    }

    private static LinkForm ofScheme(String scheme, String rest) {
        if (scheme.length() == 1 || NO_PAGE.contains(scheme)) {
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
        String ascii = ascii(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return new LinkForm(false, ascii.startsWith("www.") ? ascii.substring(4) : ascii);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    /** The host of an agency's web site, however it wrote the address; {@code null} where it wrote none. */
    static @Nullable String hostOf(String website) {
        String plain = ThaiText.normalize(website);
        String host = (SCHEME.matcher(plain).matches() ? of(plain) : of("//" + plain)).host;
        return host != null && HOST.matcher(host).matches() && plain.indexOf('@') < 0 && plain.indexOf(' ') < 0
                ? host
                : null;
    }

    /** Whether the link leads to a site or to a part of it. */
    boolean isWithin(String site) {
        return host == null || host.equals(site) || host.endsWith("." + site);
    }
}
