package io.github.openita.io.online;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the home pages of hosts, each fetched once, where a page must be told from it. Thread-safe. */
final class HomePages {

    private final Visits visits;
    private final Map<String, CompletableFuture<Optional<String>>> fingerprints = new ConcurrentHashMap<>();

    /** Tries an address. */
    @FunctionalInterface
    interface Visits {

        Outcome visit(URI address) throws InterruptedException;
    }

    HomePages(Visits visits) {
        this.visits = visits;
    }

    /**
     * {@return whether it is the home page of its host, at another address}
     *
     * @param page a page
     * @param address where it came from
     */
    boolean isHomePage(WebPage page, URI address) throws InterruptedException {
        Optional<String> own = page.fingerprint();
        return own.isPresent() && own.equals(ofHost(address));
    }

    private Optional<String> ofHost(URI address) throws InterruptedException {
        URI home = URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
        CompletableFuture<Optional<String>> made = new CompletableFuture<>();
        CompletableFuture<Optional<String>> known = fingerprints.putIfAbsent(home.toString(), made);
        if (known != null) {
            return known.join();
        }
        Optional<String> fingerprint = Optional.empty();
        try {
            fingerprint = fingerprint(visits.visit(home));
            return fingerprint;
        } finally {
            made.complete(fingerprint);
        }
    }

    private static Optional<String> fingerprint(Outcome home) {
        return home.delivered()
                .flatMap(delivered -> WebPage.of(delivered.file(), delivered.contentType(), home.address()))
                .flatMap(WebPage::fingerprint);
    }
}
