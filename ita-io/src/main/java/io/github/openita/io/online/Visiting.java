package io.github.openita.io.online;

import io.github.openita.core.words.BilingualText;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What all visits of a run share. Thread-safe. */
final class Visiting implements AutoCloseable {

    private static final int MOST_NOTICES = 20;

    private final Limits limits;
    private final Downloads downloads;
    private final Optional<VisitCache> cache;
    private final ExecutorService threads;
    private final Caller caller;
    private final HostGate gate;
    private final Hosts hosts;
    private final HomePages homePages = new HomePages(this::visit);
    private final Set<BilingualText> notices = new ConcurrentSkipListSet<>(Comparator.comparing(BilingualText::getTh));

    Visiting(OnlineLinks.Builder asked) {
        limits = asked.limits();
        cache = asked.cache.map(
                folder -> new VisitCache(folder, asked.freshFor, asked.clock, limits.bytes(), this::tell));
        downloads = new Downloads(asked.cache);
        threads = Executors.newCachedThreadPool(task -> VisitQueue.daemon(task, "ita-online-http"));
        HttpClient.Builder client = HttpClient.newBuilder()
                .executor(threads)
                // The newer one would be asked for by a header that some old servers do not survive.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .sslContext(ServerTrust.context(asked.trusted));
        asked.proxies.ifPresent(client::proxy);
        caller = new Caller(client.build(), downloads, asked.userAgent, limits.bytes(), limits.allBytes());
        gate = new HostGate(limits.perHost(), limits.pause());
        hosts = new Hosts(
                new HostLookup(asked.names, asked.allowPrivate ? address -> false : asked.isPrivate),
                asked.proxies.orElse(null));
    }

    Outcome visit(URI address) throws InterruptedException {
        return new OneVisit(this, address).outcome();
    }

    Limits limits() {
        return limits;
    }

    Downloads downloads() {
        return downloads;
    }

    Optional<VisitCache> cache() {
        return cache;
    }

    Caller caller() {
        return caller;
    }

    HostGate gate() {
        return gate;
    }

    Hosts hosts() {
        return hosts;
    }

    HomePages homePages() {
        return homePages;
    }

    private void tell(BilingualText notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
    }

    void tellOfDisk() {
        tell(
                BilingualText.of(
                        "เขียนไฟล์ที่ได้รับลงดิสก์ไม่ได้ ลิงก์นั้นจึงไม่ได้ตรวจ: ตรวจพื้นที่ว่างและสิทธิ์เขียน",
                        "what was delivered could not be written to the disk, so that link is not evaluated: check space and permission"));
    }

    List<BilingualText> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        downloads.close();
    }
}
