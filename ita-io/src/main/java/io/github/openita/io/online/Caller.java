package io.github.openita.io.online;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes single calls, each within limits on time and bytes. Thread-safe. */
final class Caller {

    private final HttpClient client;
    private final Downloads downloads;
    private final String userAgent;
    private final long most;
    private final AtomicLong left;

    /**
     * Makes one.
     *
     * @param client follows no redirects
     * @param downloads where bodies go
     * @param userAgent what it calls itself
     * @param most how many bytes of a body are taken
     * @param mostOfAll how many bytes are kept of all bodies
     */
    Caller(HttpClient client, Downloads downloads, String userAgent, long most, long mostOfAll) {
        this.client = client;
        this.downloads = downloads;
        this.userAgent = userAgent;
        this.most = most;
        this.left = new AtomicLong(mostOfAll);
    }

    /** How many bytes a body may have now. */
    long most() {
        return Math.max(0, Math.min(most, left.get()));
    }

    /**
     * Asks whether something is there.
     *
     * @throws HttpTimeoutException where the time is over
     * @throws IOException where the network is in the way
     */
    Answer head(URI address, Map<String, String> headers, Duration within) throws IOException, InterruptedException {
        HttpRequest request = request(address, headers, within)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Delivery> response =
                ended(client.sendAsync(request, info -> BodySubscribers.replacing(Delivery.NONE)), within, null);
        return new Answer(response.statusCode(), response.headers(), Delivery.NONE, Optional.empty());
    }

    /**
     * Asks for what is there. The file of the answer is the caller's to keep or drop.
     *
     * @throws HttpTimeoutException where the time is over
     * @throws IOException where the network is in the way
     */
    Answer get(URI address, Map<String, String> headers, Duration within) throws IOException, InterruptedException {
        HttpRequest request = request(address, headers, within).GET().build();
        ToFile body = new ToFile();
        boolean kept = false;
        try {
            HttpResponse<Delivery> response = ended(client.sendAsync(request, body), within, body);
            Delivery delivery = response.body();
            left.addAndGet(-delivery.bytes());
            Optional<Path> file = Optional.ofNullable(body.file)
                    .filter(any -> !delivery.sha256().isEmpty());
            kept = file.isPresent();
            return new Answer(response.statusCode(), response.headers(), delivery, file);
        } finally {
            Path file = body.file;
            if (!kept && file != null) {
                downloads.drop(file);
            }
        }
    }

    private HttpRequest.Builder request(URI address, Map<String, String> headers, Duration within) throws IOException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(within)
                    .header("User-Agent", userAgent)
                    .header("Accept", "*/*")
                    .header("Accept-Language", "th,en;q=0.8")
                    // A packed body could be a bomb.
                    .header("Accept-Encoding", "identity");
            headers.forEach((name, value) -> {
                if (isSendable(value)) {
                    request.header(name, value);
                }
            });
            return request;
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** What came from a server or a file may hold what no header may. */
    static boolean isSendable(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static HttpResponse<Delivery> ended(
            CompletableFuture<HttpResponse<Delivery>> call, Duration within, @Nullable ToFile body)
            throws IOException, InterruptedException {
        try {
            return call.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("the time is over");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } finally {
            if (!call.isDone()) {
                call.cancel(true);
            }
            if (body != null) {
                body.giveUp();
            }
        }
    }

    /** Takes bodies that are of use: those of a success, and those that may be a form to log in. */
    private final class ToFile implements BodyHandler<Delivery> {

        private final AtomicReference<@Nullable BodyToFile> taking = new AtomicReference<>();
        private volatile @Nullable Path file;

        @Override
        public BodySubscriber<Delivery> apply(ResponseInfo info) {
            int status = info.statusCode();
            boolean wanted = (status >= 200 && status < 300) || status == 401 || status == 403;
            if (!wanted) {
                return new HangUp(Delivery.NONE);
            }
            long limit = most();
            if (Answer.statedBytes(info.headers()) > limit) {
                return new HangUp(Delivery.TOO_LARGE);
            }
            try {
                Path created = downloads.create();
                file = created;
                BodyToFile subscriber = new BodyToFile(created, limit);
                taking.set(subscriber);
                return subscriber;
            } catch (IOException e) {
                return new HangUp(new BodyToFile.DiskException(e));
            }
        }

        void giveUp() {
            BodyToFile subscriber = taking.get();
            if (subscriber != null) {
                subscriber.giveUp();
            }
        }
    }
}
