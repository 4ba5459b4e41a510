package io.github.openita.io.online;

import io.github.openita.rules.reading.VisitEnd;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of hosts: whether they may be asked, and which ones cannot be reached. Thread-safe. */
final class Hosts {

    /** So many calls in vain show that a host cannot be reached: those of two links. */
    private static final int ENOUGH = 4;

    private final HostLookup lookup;
    private final @Nullable ProxySelector proxies;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int times, VisitEnd end) {}

    Hosts(HostLookup lookup, @Nullable ProxySelector proxies) {
        this.lookup = lookup;
        this.proxies = proxies;
    }

    /** {@return why this address cannot be asked for; empty where it can} */
    Optional<VisitEnd> refusal(URI address) {
        String host = address.getHost();
        if (host == null) {
            return Optional.of(VisitEnd.UNREACHABLE);
        }
        Failures failed = failures.get(address.getRawAuthority());
        if (failed != null && failed.times >= ENOUGH) {
            return Optional.of(failed.end);
        }
        return isByProxy(address) ? lookup.refusalOfLiteral(host) : lookup.refusal(host);
    }

    /** {@return why this address must not be called, as far as its look tells} */
    Optional<VisitEnd> refusalByLook(URI address) {
        String host = address.getHost();
        return host == null ? Optional.of(VisitEnd.UNREACHABLE) : lookup.refusalOfLiteral(host);
    }

    /** Names are then looked up by the proxy, and perhaps by nobody here. */
    private boolean isByProxy(URI address) {
        return proxies != null && proxies.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    void failed(URI address, VisitEnd end) {
        failures.merge(
                address.getRawAuthority(), new Failures(1, end), (before, now) -> new Failures(before.times + 1, end));
    }

    void reached(URI address) {
        failures.remove(address.getRawAuthority());
    }
}
