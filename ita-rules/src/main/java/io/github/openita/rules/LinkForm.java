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

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]+");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("[/\\\\]{2,}(?:[^/?#\\\\]*@)?([^/?#\\\\:]*).*");
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");

    /** Schemes that run, show or open something on the reader's machine, but lead to no page. */
    private static final Set<String> NO_PAGE =
            Set.of("javascript", "vbscript", "data", "blob", "about", "file", "void", "null", "undefined");

    /** A host that somebody wrote without its scheme. */
    private static final Pattern BARE_HOST = Pattern.compile(
            "(?i)((?:www\\.[^/?#:]+)|(?:[^/?#:\\s]+\\.(?:th|com|net|org|info|me|ly|gl|be)))(?:[/?#:].*)?");

    /** A link that is only a mark for one that is still to come. */
    private static final Pattern EMPTY_ANCHOR = Pattern.compile("#!?/?|[?!/\\\\]*#?");

    static LinkForm of(String url) {
        String plain = ThaiText.normalize(CONTROL.matcher(url).replaceAll(""));
        if (plain.equals("/")) {
            return RELATIVE;
        }
        if (EMPTY_ANCHOR.matcher(plain).matches() || Meaning.of(plain) != Meaning.TOLD) {
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

    /** The host of an agency's web site, however it wrote the address; {@code null} where there is none. */
    static @Nullable String hostOf(String website) {
        String plain = ThaiText.normalize(website);
        LinkForm form = of(plain);
        return form.host == null && !form.dead && plain.indexOf('.') > 0 ? of("//" + plain).host : form.host;
    }

    /** Whether the link leads to a site or to a part of it. */
    boolean isWithin(String site) {
        return host == null || host.equals(site) || host.endsWith("." + site);
    }
}
