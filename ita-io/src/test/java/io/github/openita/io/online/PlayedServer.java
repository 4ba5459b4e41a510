package io.github.openita.io.online;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** A server on this machine that sends whatever bytes it is told to, right or wrong. Each call is a connection. */
final class PlayedServer implements AutoCloseable {

    /** What came in. */
    record Request(String method, String path, Map<String, String> headers) {

        boolean isHead() {
            return method.equals("HEAD");
        }
    }

    /** What goes out. */
    interface Page {

        void play(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final String scheme;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> VisitQueue.daemon(task, "played"));

    private PlayedServer(String scheme, ServerSocket socket) {
        this.scheme = scheme;
        this.socket = socket;
        threads.execute(this::accept);
    }

    static PlayedServer http() {
        try {
            return new PlayedServer("http", new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlayedServer https(SSLContext context) {
        try {
            return new PlayedServer(
                    "https",
                    context.getServerSocketFactory().createServerSocket(0, 100, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket call = socket.accept();
                threads.execute(() -> answer(call));
            } catch (IOException e) {
                // Closed, or a handshake that failed.
            }
        }
    }

    private void answer(Socket call) {
        try (call) {
            Request request = read(call.getInputStream());
            requests.add(request);
            Page page = pages.getOrDefault(request.path(), reply(404, "", "<h1>nothing</h1>"));
            page.play(request, call.getOutputStream());
            call.getOutputStream().flush();
        } catch (IOException e) {
            // The client hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0 || (next < ' ' && next != '\r' && next != '\n')) {
                throw new IOException("no request of HTTP");
            }
            head.write(next);
        }
        List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
        String[] first = lines.get(0).split(" ");
        Map<String, String> headers = lines.stream()
                .skip(1)
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 2),
                        (one, other) -> one,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
        return new Request(first[0], first[1], headers);
    }

    PlayedServer on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** A page of HTML. */
    PlayedServer page(String path, String html) {
        return on(path, reply(200, "Content-Type: text/html; charset=utf-8\r\n", html));
    }

    PlayedServer redirect(String path, String location) {
        return on(path, reply(302, "Location: " + location + "\r\n", ""));
    }

    static Page reply(int status, String headers, String body) {
        return reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Page reply(int status, String headers, byte[] body) {
        return (request, out) -> {
            out.write(("HTTP/1.1 " + status + " x\r\n" + headers + "Content-Length: " + body.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            if (!request.isHead()) {
                out.write(body);
            }
        };
    }

    /** Bytes as they are. */
    static Page raw(String bytes) {
        return (request, out) -> out.write(bytes.getBytes(StandardCharsets.UTF_8));
    }

    String url(String path) {
        return url("127.0.0.1", path);
    }

    String url(String host, String path) {
        return scheme + "://" + host + ":" + port() + path;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Request> requests() {
        return requests;
    }

    /** The calls as {@code HEAD /x}. */
    List<String> asked() {
        return requests.stream()
                .map(request -> request.method() + " " + request.path())
                .toList();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
