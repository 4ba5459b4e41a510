package io.github.openita.io.online;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.online.Outcome.Delivered;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.PublishedFile;
import io.github.openita.rules.reading.VisitEnd;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Tries links over the network as an assessor would: each is asked for, redirects are followed and shown, what comes is
 * kept until {@link #close}, and a page is looked at: is it what was asked for, or the home page, a form to log in, a
 * page that says "not found". This class is thread-safe; make one for each run, since what was tried once is not tried
 * again.
 *
 * <p>It opens sockets only for the links that it is given, for where these redirect to, and once for the home page of a
 * host that delivers a page, to tell that from it. Besides, one name that exists for certain is looked up where a name
 * is not found, to tell a name that does not exist from a network without names. Nothing else leaves the machine: no
 * cookie outlives a link, no password is sent, and no body.
 *
 * <p>Addresses of this machine and of private networks are refused unless {@linkplain Builder#allowPrivate allowed}: all
 * addresses of a name are looked at right before each call, also behind each redirect. Java's client then looks the
 * name up once more, which Java answers from memory for 30 seconds unless {@code networkaddress.cache.ttl} says
 * otherwise: where that is 0, somebody who answers for a name could say something else the second time. Where Java is
 * told to use a proxy ({@code https.proxyHost}), the proxy looks names up, and only an address that is written as
 * numbers is refused here. A service that takes links from strangers should run where private networks cannot be
 * reached at all.
 *
 * <p>What comes packed though that was not asked for, and pages of large hosts that show a file by a script, are told as
 * opened, without a file: nothing in them says anything of what the link shows.
 */
public final class OnlineLinks implements LinkVisitor, AutoCloseable {

    private final Visiting visiting;
    private final VisitQueue queue;
    private final VisitProgress progress;
    private final Map<String, CompletableFuture<Outcome>> visits = new ConcurrentHashMap<>();
    private final Object counting = new Object();
    private int done;
    private int total;
    private volatile boolean closed;

    private OnlineLinks(Builder asked) {
        this.progress = asked.progress;
        this.visiting = new Visiting(asked);
        this.queue =
                new VisitQueue(visiting.limits().parallel(), visiting.limits().perHost());
    }

    /** {@return a builder with the standard limits, without a cache, that refuses private addresses} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String getName() {
        return "HTTP";
    }

    /** Begins to try the links, and returns at once. */
    @Override
    public void prepare(Collection<String> urls) {
        for (String url : urls) {
            var unused = begun(url);
        }
    }

    /** {@inheritDoc} The file that it delivers is there until these links are closed. */
    @Override
    public LinkVisit visit(String url) {
        return visitOf(url, ended(url));
    }

    /**
     * Tries a link, or tells what came of it where it was tried before, and gives the bytes that came.
     *
     * @param url an address that begins with {@code http://} or {@code https://}
     * @return what is there
     */
    public FetchedPage fetch(String url) {
        Outcome outcome = ended(url);
        return new FetchedPage(
                visitOf(url, outcome),
                outcome.address().toString(),
                outcome.delivered().flatMap(Delivered::contentType),
                outcome.delivered().map(Delivered::file));
    }

    /** {@return what else is to be said of this run, such as files of the cache that could not be used; at most 20} */
    public List<BilingualText> getNotices() {
        return visiting.notices();
    }

    private static LinkVisit visitOf(String url, Outcome outcome) {
        return new LinkVisit(
                outcome.end(),
                outcome.status(),
                outcome.way().stream().map(URI::toString).toList(),
                outcome.elsewhere().map(URI::toString),
                outcome.delivered().filter(Delivered::readable).map(delivered -> file(url, outcome, delivered)));
    }

    private static PublishedFile file(String url, Outcome outcome, Delivered delivered) {
        URI start = WebAddress.of(url).orElse(outcome.address());
        return OpenedFile.of(
                WebAddress.withoutFragment(url),
                FileName.claimedType(start, outcome.address(), delivered),
                delivered.file());
    }

    private Outcome ended(String url) {
        try {
            return begun(url).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private CompletableFuture<Outcome> begun(String url) {
        Optional<URI> address = WebAddress.of(url);
        if (address.isEmpty()) {
            return CompletableFuture.completedFuture(
                    Outcome.without(VisitEnd.DEAD, Optional.empty(), List.of(), URI.create("http://invalid/")));
        }
        URI start = address.get();
        CompletableFuture<Outcome> begun = new CompletableFuture<>();
        CompletableFuture<Outcome> known = visits.putIfAbsent(start.toString(), begun);
        if (known != null) {
            return known;
        }
        synchronized (counting) {
            total++;
        }
        if (closed) {
            begun.complete(unreachable(start));
        } else {
            queue.add(String.valueOf(start.getHost()), () -> run(start, begun));
        }
        return begun;
    }

    private static Outcome unreachable(URI start) {
        return Outcome.without(VisitEnd.UNREACHABLE, Optional.empty(), List.of(), start);
    }

    /** Whoever waits for a link goes on once it is counted. */
    private void run(URI start, CompletableFuture<Outcome> begun) {
        Runnable end;
        try {
            Outcome outcome = visiting.visit(start);
            end = () -> begun.complete(outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end = () -> begun.complete(unreachable(start));
        } catch (RuntimeException | Error e) {
            end = () -> begun.completeExceptionally(e);
        }
        try {
            count();
        } finally {
            end.run();
        }
    }

    private void count() {
        synchronized (counting) {
            done++;
            try {
                if (!closed) {
                    progress.visited(done, total);
                }
            } catch (RuntimeException e) {
                // Whoever looks on does not stop the work.
            }
        }
    }

    /**
     * Ends what still runs, and removes the files that were delivered, unless a cache keeps them. Links that were not
     * tried until then count as not reached.
     */
    @Override
    public void close() {
        synchronized (counting) {
            closed = true;
        }
        queue.close();
        visits.forEach((start, visit) -> visit.complete(unreachable(URI.create(start))));
        visiting.close();
    }

    /** Says how links are tried. Not thread-safe; used once. */
    public static final class Builder {

        private static final int MOST_PARALLEL = 64;
        private static final int LONGEST_AGENT = 200;

        private Duration connect = Duration.ofSeconds(10);
        private Duration perLink = Duration.ofSeconds(60);
        private Duration pause = Duration.ofMillis(100);
        private long bytes = Limits.MOST_BYTES;
        private long allBytes = Limits.MOST_BYTES_OF_ALL;
        private int parallel = 8;
        private int perHost = 2;
        boolean allowPrivate;
        Optional<Path> cache = Optional.empty();
        Duration freshFor = Duration.ZERO;
        String userAgent = "ita-io (link check of the ITA library; https://github.com/openita/ita)";
        VisitProgress progress = (visited, total) -> {};

        /** For tests, which have neither names nor trusted certificates nor days to wait. */
        HostLookup.Names names = InetAddress::getAllByName;

        Predicate<InetAddress> isPrivate = PrivateAddress::is;
        Optional<ProxySelector> proxies = Optional.ofNullable(ProxySelector.getDefault());
        Optional<KeyStore> trusted = Optional.empty();
        Duration beforeRetry = Duration.ofSeconds(1);
        InstantSource clock = InstantSource.system();

        private Builder() {}

        /**
         * Changes how long a link may take.
         *
         * @param connect how long for a server to be reached; standard: 10 seconds. Beyond it nothing can be said of the
         *     link
         * @param perLink how long for all calls of the link together, redirects and the body included, waiting in line not
         *     counted; standard: 60 seconds. Beyond it the link is too slow
         * @return this builder
         * @throws InvalidInputException where one is not longer than nothing
         */
        public Builder timeouts(Duration connect, Duration perLink) {
            requirePositive("timeouts", Math.min(connect.toMillis(), perLink.toMillis()));
            this.connect = connect;
            this.perLink = perLink;
            return this;
        }

        /**
         * Changes how much is taken.
         *
         * @param perLink how many bytes of an answer; standard: 64 MiB. A longer one is too large
         * @param inAll how many bytes of all answers together; standard: 4 GiB. Beyond it all others are too large
         * @return this builder
         * @throws InvalidInputException where one is not more than 0
         */
        public Builder bytes(long perLink, long inAll) {
            requirePositive("bytes", Math.min(perLink, inAll));
            bytes = perLink;
            allBytes = inAll;
            return this;
        }

        /**
         * Changes how many links are tried at a time.
         *
         * @param links 1 to 64; standard: 8
         * @return this builder
         * @throws InvalidInputException for another number
         */
        public Builder parallel(int links) {
            requireFew("parallel", links);
            parallel = links;
            return this;
        }

        /**
         * Changes how a single host is spared.
         *
         * @param calls how many calls at a time, 1 to 64; standard: 2
         * @param pause at least so long between the beginnings of two calls, 0 or more; standard: 100 milliseconds
         * @return this builder
         * @throws InvalidInputException for another number, or a pause below 0
         */
        public Builder perHost(int calls, Duration pause) {
            requireFew("perHost", calls);
            requirePositive("pause", pause.toNanos() + 1);
            perHost = calls;
            this.pause = pause;
            return this;
        }

        /**
         * Allows addresses of this machine and of private networks, as those of an intranet or a server that is being
         * tried.
         *
         * @param allowed whether they may be called; standard: no
         * @return this builder
         */
        public Builder allowPrivate(boolean allowed) {
            allowPrivate = allowed;
            return this;
        }

        /**
         * Keeps what is delivered in a folder for the next run. Only what was delivered is kept; whatever is wrong with a
         * link is tried anew each time. Files there that are broken or were changed are not used, and {@linkplain
         * OnlineLinks#getNotices said}.
         *
         * @param folder where; made where it does not exist
         * @param freshFor for so long nothing is asked for again; thereafter the server is asked whether it is still the
         *     same, and sends it only if it is not. 0 or more
         * @return this builder
         * @throws InvalidInputException where the folder cannot be written, or the time is below 0
         */
        public Builder cache(Path folder, Duration freshFor) {
            requirePositive("freshFor", freshFor.toNanos() + 1);
            this.cache = Optional.of(VisitCache.folder(folder));
            this.freshFor = freshFor;
            return this;
        }

        /**
         * Changes what the client calls itself.
         *
         * @param agent 1 to 200 printable characters of ASCII; standard: the name of this library
         * @return this builder
         * @throws InvalidInputException for another text
         */
        public Builder userAgent(String agent) {
            if (agent.isBlank() || agent.length() > LONGEST_AGENT || !Caller.isSendable(agent)) {
                throw new InvalidInputException(
                        "userAgent: ต้องเป็นอักษร ASCII ที่พิมพ์ได้ 1–200 ตัว",
                        "userAgent: must be 1 to 200 printable characters of ASCII");
            }
            userAgent = agent;
            return this;
        }

        /**
         * Lets somebody hear how far it is.
         *
         * @param listener hears it
         * @return this builder
         */
        public Builder progress(VisitProgress listener) {
            progress = listener;
            return this;
        }

        /** {@return what tries links so} */
        public OnlineLinks build() {
            return new OnlineLinks(this);
        }

        Limits limits() {
            return new Limits(connect, perLink, beforeRetry, pause, bytes, allBytes, parallel, perHost);
        }

        private static void requirePositive(String name, long value) {
            if (value <= 0) {
                throw new InvalidInputException(name + ": ต้องมากกว่า 0", name + ": must be more than 0");
            }
        }

        private static void requireFew(String name, int value) {
            if (value < 1 || value > MOST_PARALLEL) {
                throw new InvalidInputException(
                        name + " " + value + ": ต้องเป็น 1–" + MOST_PARALLEL,
                        name + " " + value + ": must be 1 to " + MOST_PARALLEL);
            }
        }
    }
}
