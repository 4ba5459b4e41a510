package th.go.example.agency.page;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.minidev.json.JSONObject;

/**
 * The Chromium, Chrome or Edge that is installed, spoken to by its own protocol (DevTools). Nothing is downloaded: what
 * others bring to speak to a browser is two hundred megabytes, or a driver that has to be of the browser's very version.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();

    private Chromium(Process process, String page) {
        this.process = process;
        socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** Where it is: the environment's CHROMIUM says so, else the usual places are looked at. */
    static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path browser, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
            if (lines.size() > 1) {
                Optional<String> page = page(lines.get(0));
                if (page.isPresent()) {
                    return connected(process, page.get());
                }
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException("it did not start: " + Files.readString(profile.resolve("browser.log")));
    }

    private static Chromium connected(Process process, String page) {
        Chromium chromium = new Chromium(process, page);
        chromium.call("Page.enable", Map.of());
        chromium.call("DOM.enable", Map.of());
        // A frame that may do nothing is a process of its own.
        chromium.call(
                "Target.setAutoAttach", Map.of("autoAttach", true, "waitForDebuggerOnStart", false, "flatten", true));
        return chromium;
    }

    private static Optional<String> page(String port) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .timeout(PATIENCE)
                .build();
        List<String> pages = JsonPath.read(
                HTTP.send(asked, HttpResponse.BodyHandlers.ofString()).body(),
                "$[?(@.type == 'page')].webSocketDebuggerUrl");
        return pages.stream().findFirst();
    }

    /** {@return what the browser answers} */
    String call(String method, Map<String, ?> parameters) {
        return call(Map.of(), method, parameters);
    }

    private String call(Map<String, ?> session, String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JSONObject asked = new JSONObject(session);
        asked.putAll(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(asked.toJSONString(), true).join();
        String told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (told.contains("\"error\":{\"code\"")) {
            throw new IllegalStateException(method + ": " + told);
        }
        return told;
    }

    void open(String address) {
        loading(() -> call("Page.navigate", Map.of("url", address)));
    }

    /** Does what makes another page come, and waits for it. */
    void loading(Runnable action) {
        loads.clear();
        frames.clear();
        action.run();
        try {
            if (loads.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS) == null) {
                throw new IllegalStateException("no page came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return what an expression is on the page, as text} */
    String ask(String expression) {
        return ask(Map.of(), expression);
    }

    /** {@return what an expression is in the frame of the page, as text} */
    String inFrame(String expression) {
        try {
            String frame = frames.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (frame == null) {
                throw new IllegalStateException("no frame came");
            }
            frames.add(frame);
            return ask(Map.of("sessionId", frame), expression);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(Map<String, ?> session, String expression) {
        String told = call(
                session,
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (told.contains("\"exceptionDetails\"")) {
            throw new IllegalStateException(expression + ": " + told);
        }
        Object value =
                JsonPath.<Map<String, Object>>read(told, "$.result.result").get("value");
        return String.valueOf(value);
    }

    String text(String selector) {
        return ask("document.querySelector('" + selector + "').innerText");
    }

    void click(String selector) {
        loading(() -> ask("document.querySelector('" + selector + "').click()"));
    }

    /** Presses a key as a person does: Tab, Enter, Space. */
    void press(String key) {
        String text = key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
        int code = key.equals("Enter") ? 13 : key.equals("Space") ? 32 : 9;
        String name = key.equals("Space") ? " " : key;
        call(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key", name,
                        "code", key,
                        "windowsVirtualKeyCode", code,
                        "text", text));
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", name, "code", key, "windowsVirtualKeyCode", code));
    }

    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Chooses a file in a form. */
    void choose(String selector, Path file) {
        int root = JsonPath.read(call("DOM.getDocument", Map.of()), "$.result.root.nodeId");
        int field = JsonPath.read(
                call("DOM.querySelector", Map.of("nodeId", root, "selector", selector)), "$.result.nodeId");
        call(
                "DOM.setFileInputFiles",
                Map.of("nodeId", field, "files", List.of(file.toAbsolutePath().toString())));
    }

    /** A window of that size, as of a desk or a telephone. */
    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void dark(boolean dark) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** The whole page as a picture, with what is in its frame. */
    void picture(Path file) throws IOException {
        if (ask("document.querySelector('iframe') !== null").equals("true")) {
            inFrame("document.title");
            // The first picture makes a frame be drawn that nobody has looked at.
            call("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        }
        String picture =
                JsonPath.read(call("Page.captureScreenshot", Map.of("captureBeyondViewport", true)), "$.result.data");
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    @Override
    public void close() {
        socket.abort();
        // What the browser started writes into its profile until it ends as well.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String told) {
            if (told.startsWith("{\"id\":")) {
                int id = JsonPath.read(told, "$.id");
                Optional.ofNullable(waiting.remove(id)).ifPresent(answer -> answer.complete(told));
            } else if (told.contains("\"Page.loadEventFired\"")) {
                loads.add(told);
            } else if (told.contains("\"Target.attachedToTarget\"") && told.contains("\"type\":\"iframe\"")) {
                frames.add(JsonPath.read(told, "$.params.sessionId"));
            }
        }
    }
}
