package io.github.openita.io.online;

import io.github.openita.io.online.Outcome.Delivered;
import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one address to its end. Used once, by one thread. */
final class OneVisit {

    private static final int MOST_REDIRECTS = 10;

    /** Some servers never answer to a call without a body: it gets this part of the time. */
    private static final int FOR_HEAD = 3;

    private final Visiting visiting;
    private final URI start;
    private final List<URI> way = new ArrayList<>();
    /** Cookies live as long as the visit: some servers redirect until theirs comes back. */
    private final Cookies cookies = new Cookies();

    private URI at;
    private long left;
    private boolean triedTwice;
    private Optional<Integer> status = Optional.empty();

    OneVisit(Visiting visiting, URI start) {
        this.visiting = visiting;
        this.start = start;
        this.at = start;
        this.left = visiting.limits().perLink().toNanos();
    }

    /** Ends a visit from wherever it is. */
    private static final class Ended extends Exception {

        private static final long serialVersionUID = 1L;
        private final VisitEnd end;
        private final transient Optional<URI> elsewhere;

        Ended(VisitEnd end) {
            this(end, Optional.empty());
        }

        Ended(VisitEnd end, Optional<URI> elsewhere) {
            super(end.code(), null, false, false);
            this.end = end;
            this.elsewhere = elsewhere;
        }
    }

    /** Calls a server. */
    private interface Call {

        Answer within(Duration time) throws IOException, InterruptedException;
    }

    Outcome outcome() throws InterruptedException {
        Optional<CachedVisit> cached = visiting.cache().flatMap(cache -> cache.find(start));
        if (cached.filter(this::isUsable).isPresent()) {
            return known(cached.get());
        }
        try {
            return fetched(cached);
        } catch (Ended e) {
            return Outcome.without(e.end, status, way, at).leadingTo(e.elsewhere);
        } catch (BodyToFile.DiskException e) {
            visiting.tellOfDisk();
            return Outcome.without(VisitEnd.UNREACHABLE, Optional.empty(), way, at);
        } catch (IOException e) {
            // Moving a file into the cache failed.
            visiting.tellOfDisk();
            return Outcome.without(VisitEnd.UNREACHABLE, Optional.empty(), way, at);
        }
    }

    /** Whether nobody need be asked: it is fresh, and of an address that may be called. */
    private boolean isUsable(CachedVisit cached) {
        return visiting.cache().orElseThrow().isFresh(cached)
                && visiting.hosts().refusalByLook(start).isEmpty()
                && visiting.hosts().refusalByLook(URI.create(lastOf(cached))).isEmpty();
    }

    private Outcome fetched(Optional<CachedVisit> cached) throws Ended, IOException, InterruptedException {
        ask();
        Answer answer = get(cached);
        if (answer.status() == 304 && cached.isPresent()) {
            visiting.cache().ifPresent(cache -> cache.touch(start, cached.get()));
            return known(cached.get());
        }
        Optional<Path> file = answer.file();
        boolean kept = false;
        try {
            judge(answer);
            Outcome outcome = delivered(answer, file.orElseThrow(() -> new Ended(VisitEnd.REFUSED)));
            kept = true;
            return outcome;
        } finally {
            if (!kept) {
                file.ifPresent(visiting.downloads()::drop);
            }
        }
    }

    /** Asks without a body, and follows. Whatever a server does not like about that is asked with one later. */
    private void ask() throws Ended, InterruptedException {
        while (true) {
            Answer answer;
            try {
                answer = called(time -> visiting.caller().head(at, cookiesFor(at), time), FOR_HEAD);
            } catch (IOException e) {
                Trouble trouble = toldOf(e);
                if (!trouble.again() && trouble.end() != VisitEnd.TOO_SLOW) {
                    throw new Ended(trouble.end());
                }
                // The call for the body is the second one.
                triedTwice = true;
                pause();
                return;
            }
            status = Optional.of(answer.status());
            if (!answer.isRedirect()) {
                if (answer.isSuccess()
                        && answer.statedBytes() > visiting.caller().most()) {
                    throw new Ended(VisitEnd.TOO_LARGE);
                }
                return;
            }
            follow(answer);
        }
    }

    private Answer get(Optional<CachedVisit> cached) throws Ended, IOException, InterruptedException {
        while (true) {
            Answer answer = getOnce(cached);
            status = Optional.of(answer.status());
            if (answer.isPassing() && !triedTwice) {
                answer.file().ifPresent(visiting.downloads()::drop);
                triedTwice = true;
                pause();
            } else if (answer.isRedirect()) {
                follow(answer);
            } else {
                return answer;
            }
        }
    }

    private Answer getOnce(Optional<CachedVisit> cached) throws Ended, IOException, InterruptedException {
        while (true) {
            Map<String, String> headers = new HashMap<>(cookiesFor(at));
            cached.filter(known -> at.toString().equals(lastOf(known)))
                    .flatMap(CachedVisit::validator)
                    .ifPresent(validator -> headers.put(validator.header(), validator.value()));
            try {
                return called(time -> visiting.caller().get(at, headers, time), 1);
            } catch (BodyToFile.DiskException e) {
                throw e;
            } catch (IOException e) {
                Trouble trouble = toldOf(e);
                if (!trouble.again() || triedTwice) {
                    throw new Ended(trouble.end());
                }
                triedTwice = true;
                pause();
            }
        }
    }

    private Trouble toldOf(IOException problem) {
        Trouble trouble = Trouble.of(problem);
        status = Optional.empty();
        if (trouble.beforeConnecting()) {
            visiting.hosts().failed(at, trouble.end());
        }
        return trouble;
    }

    private String lastOf(CachedVisit known) {
        return known.way().isEmpty()
                ? start.toString()
                : known.way().get(known.way().size() - 1);
    }

    /** One call, when its host may be called; waiting in line does not count. */
    private Answer called(Call call, int part) throws Ended, IOException, InterruptedException {
        String host = String.valueOf(at.getHost());
        visiting.gate().enter(host);
        long began = System.nanoTime();
        try {
            return calledNow(call, part);
        } finally {
            left -= System.nanoTime() - began;
            visiting.gate().leave(host);
        }
    }

    /** One call within a part of what is left of the time. */
    private Answer calledNow(Call call, int part) throws Ended, IOException, InterruptedException {
        // Right before each call, so that a name leads to the same machine still.
        Optional<VisitEnd> refusal = visiting.hosts().refusal(at);
        if (refusal.isPresent()) {
            status = Optional.empty();
            throw new Ended(refusal.get());
        }
        if (left <= 0) {
            throw new HttpTimeoutException("the time is over");
        }
        Answer answer = call.within(Duration.ofNanos(left / part + 1));
        cookies.take(String.valueOf(at.getHost()), answer.headers());
        visiting.hosts().reached(at);
        return answer;
    }

    private Map<String, String> cookiesFor(URI address) {
        return cookies.of(String.valueOf(address.getHost()))
                .map(value -> Map.of("Cookie", value))
                .orElse(Map.of());
    }

    private void pause() throws InterruptedException {
        Thread.sleep(visiting.limits().beforeRetry().toMillis());
    }

    private void follow(Answer answer) throws Ended {
        answer.file().ifPresent(visiting.downloads()::drop);
        URI next = WebAddress.redirected(at, answer.header("location").orElseThrow())
                .orElseThrow(() -> new Ended(VisitEnd.REFUSED));
        if (way.size() >= MOST_REDIRECTS) {
            throw new Ended(VisitEnd.REFUSED);
        }
        at = next;
        way.add(at);
    }

    /** Ends the visit where nothing was delivered that is what was asked for. */
    private void judge(Answer answer) throws Ended {
        int code = answer.status();
        if (PageWords.isLoginHost(at)) {
            throw new Ended(VisitEnd.LOGIN);
        }
        if (code == 401 && answer.header("www-authenticate").isPresent()) {
            throw new Ended(VisitEnd.LOGIN);
        }
        if (code == 404 || code == 410) {
            throw new Ended(VisitEnd.DEAD);
        }
        if (code == 407) {
            throw new Ended(VisitEnd.UNREACHABLE);
        }
        if (!answer.isSuccess()) {
            boolean login = answer.file()
                    .flatMap(file -> WebPage.of(file, answer.header("content-type"), at))
                    .filter(page -> page.asksForLogin(at))
                    .isPresent();
            throw new Ended(login ? VisitEnd.LOGIN : VisitEnd.REFUSED);
        }
        if (!answer.delivery().whole()) {
            throw new Ended(VisitEnd.TOO_LARGE);
        }
    }

    private Outcome delivered(Answer answer, Path file) throws Ended, IOException, InterruptedException {
        Optional<String> type = answer.header("content-type");
        boolean packed = answer.isPacked();
        Optional<WebPage> page = packed ? Optional.empty() : WebPage.of(file, type, at);
        if (page.filter(form -> form.asksForLogin(at)).isPresent()) {
            throw new Ended(VisitEnd.LOGIN);
        }
        if (isMovedHome()) {
            throw new Ended(VisitEnd.MOVED_HOME);
        }
        if (page.isPresent()) {
            judge(page.get());
        }
        Optional<String> name = FileName.of(answer);
        Path kept = visiting.downloads().keep(file, VisitCache.nameOfBody(start));
        visiting.cache()
                .ifPresent(cache -> cache.keep(
                        start,
                        new CachedVisit(
                                cache.now(),
                                answer.status(),
                                way.stream().map(URI::toString).toList(),
                                type,
                                name,
                                packed,
                                CachedVisit.Validator.of(answer),
                                answer.delivery(),
                                kept)));
        return opened(status, new Delivered(kept, type, name, !packed));
    }

    /** What was delivered, which may be a page that only shows a file. */
    private Outcome opened(Optional<Integer> answered, Delivered delivered) {
        boolean scripted = delivered.readable()
                && PageWords.isScripted(at)
                && WebPage.of(delivered.file(), delivered.contentType(), at).isPresent();
        if (scripted && PageWords.isViewer(at)) {
            return Outcome.without(VisitEnd.VIEWER, answered, way, at);
        }
        Delivered told = new Delivered(
                delivered.file(), delivered.contentType(), delivered.name(), delivered.readable() && !scripted);
        return Outcome.opened(answered, way, at, told);
    }

    private boolean isMovedHome() {
        return !way.isEmpty() && !WebAddress.isHome(start) && WebAddress.isHome(at) && WebAddress.isSameSite(start, at);
    }

    private void judge(WebPage page) throws Ended, InterruptedException {
        if (page.saysNotFound()) {
            throw new Ended(VisitEnd.NOT_FOUND_PAGE);
        }
        if (PageWords.isScripted(at)) {
            // What a script will make of it is not known.
            return;
        }
        Optional<OnwardPage> onwards = page.onwards(at);
        if (onwards.isPresent()) {
            throw new Ended(VisitEnd.ONLY_ELSEWHERE, onwards.get().to());
        }
        if (!WebAddress.isHome(start)
                && !WebAddress.isHome(at)
                && visiting.homePages().isHomePage(page, at)) {
            throw new Ended(VisitEnd.MOVED_HOME);
        }
    }

    /** What the cache has, as it was. */
    private Outcome known(CachedVisit cached) {
        way.clear();
        cached.way().forEach(step -> way.add(URI.create(step)));
        at = URI.create(lastOf(cached));
        return opened(
                Optional.of(cached.status()),
                new Delivered(cached.file(), cached.contentType(), cached.name(), !cached.packed()));
    }
}
