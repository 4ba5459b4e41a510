package io.github.openita.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agency's own web site, which nearly all links of a disclosure lead to. Immutable and thread-safe. */
final class OwnSite {

    private static final String WWW = "www.";

    private final String host;
    private final LinkForm home;
    /** Whether the host of a link to it can be read as it stands. */
    private final boolean plain;

    private OwnSite(String host) {
        this.host = host;
        this.home = new LinkForm(false, host);
        this.plain = !host.startsWith(".") && !host.endsWith(".");
    }

    /** The site at an address; {@code null} where there is none. */
    static @Nullable OwnSite at(Optional<String> address) {
        String host = address.map(LinkForm::hostOf).orElse(null);
        return host == null ? null : new OwnSite(host);
    }

    String host() {
        return host;
    }

    /** What {@link LinkForm#of} says, at once where the link begins as those to this site do. */
    LinkForm formOf(String url) {
        return plain && isPlainlyHere(url) ? home : LinkForm.of(url);
    }

    /** Whether a link leads here or to a part of it. */
    boolean has(LinkForm link) {
        return link.isWithin(host);
    }

    private boolean isPlainlyHere(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return false;
        }
        int at = url.startsWith(WWW, start) ? start + WWW.length() : start;
        int end = at + host.length();
        return url.startsWith(host, at) && (end == url.length() || "/?#\\".indexOf(url.charAt(end)) >= 0);
    }
}
