package io.github.openita.io.online;

import io.github.openita.rules.reading.VisitEnd;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Looks up whether a host exists and may be asked, before it is asked. Thread-safe. */
final class HostLookup {

    /** Asks for all addresses of a name. */
    @FunctionalInterface
    interface Names {

        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** Names that exist. Where not even these are found, names are not answered here. */
    private static final List<String> KNOWN = List.of("www.nacc.go.th", "www.google.com");

    private final Names names;
    private final Predicate<InetAddress> refused;
    private final Map<String, Boolean> found = new ConcurrentHashMap<>();
    private volatile boolean answered;

    /**
     * Makes one.
     *
     * @param names who knows names
     * @param refused addresses that must not be asked
     */
    HostLookup(Names names, Predicate<InetAddress> refused) {
        this.names = names;
        this.refused = refused;
    }

    /**
     * {@return why the host cannot be asked; empty where it can}
     *
     * @param host a name in ASCII, or an address, that of version 6 in brackets
     */
    Optional<VisitEnd> refusal(String host) {
        InetAddress[] addresses;
        try {
            addresses = names.addressesOf(bare(host));
        } catch (UnknownHostException e) {
            return Optional.of(isAnswered() ? VisitEnd.DEAD : VisitEnd.UNREACHABLE);
        }
        for (InetAddress address : addresses) {
            if (refused.test(address)) {
                return Optional.of(VisitEnd.PRIVATE);
            }
            answered |= !isLiteral(host) && !address.isLoopbackAddress();
        }
        return Optional.empty();
    }

    /**
     * {@return why the host cannot be asked, as far as that is known without looking it up; empty where it can}
     *
     * @param host as above
     */
    Optional<VisitEnd> refusalOfLiteral(String host) {
        return isLiteral(host) || host.equals("localhost") || host.endsWith(".localhost")
                ? refusal(host)
                : Optional.empty();
    }

    /** Whether anybody answers for names here, so that a name that is not found does not exist. */
    private boolean isAnswered() {
        if (!answered) {
            answered = KNOWN.stream().anyMatch(name -> found.computeIfAbsent(name, this::exists));
        }
        return answered;
    }

    private boolean exists(String name) {
        try {
            return names.addressesOf(name).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether it is an address already: what Java takes for one has no letter but those of hexadecimal digits. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
