package io.github.openita.core.internal;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Names of hosts in letters of any script, as the Internet has them. Static methods only; thread-safe. */
public final class HostNames {

    /** No name is longer, and in ASCII it is not shorter (RFC 1035, 2.3.4). */
    private static final int LONGEST = 253;

    private HostNames() {}

    /** Returns a name in small letters of ASCII; empty where it cannot be the name of a host. */
    public static Optional<String> ascii(String host) {
        // Some Javas tell of a name that is far too long by an exception that others do not have.
        if (host.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
