package io.github.openita.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agency's own web site, which nearly all links of a disclosure lead to. Immutable and thread-safe. */
final class OwnSite {

    private static final String WWW = "www.";

    private final String host;
    /** Whether the host can be read in a link as it stands. */
    private final boolean plain;

    private OwnSite(String host) {
        this.host = host;
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

    /** Whether a link begins as those to this site mostly do; of others the form must tell. */
    boolean isPlainlyOf(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
        int at = url.startsWith(WWW, start) ? start + WWW.length() : start;
        int end = at + host.length();
        return plain && url.startsWith(host, at) && (end == url.length() || "/?#\\".indexOf(url.charAt(end)) >= 0);
    }
}
