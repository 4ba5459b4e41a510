package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.openita.cli.Ita;
import io.github.openita.cli.Run;
import io.github.openita.cli.output.Console;
import io.github.openita.io.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a site that somebody else runs: over the network, against a server on this machine. */
class OnlineCheckTest {

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/moved.pdf")) {
                exchange.getResponseHeaders().add("Location", "/");
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/gone.pdf")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                byte[] page = ("<!doctype html><title>อบต.ตัวอย่าง</title><p>ข้อมูล " + path)
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(200, head ? -1 : page.length);
                if (!head) {
                    exchange.getResponseBody().write(page);
                }
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String disclosure(String... paths) throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < paths.length; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("'o" + (i + 1) + "':{'links':['http://127.0.0.1:")
                    .append(server.getAddress().getPort())
                    .append(paths[i])
                    .append("']}");
        }
        String document = "{'edition':'nacc-2567','agency':{'name':'อบต.ตัวอย่าง'},'items':{" + items + "}}";
        return Files.writeString(folder.resolve("ita.json"), document.replace('\'', '"'))
                .toString();
    }

    private static Run check(String... arguments) {
        List<String> command = new ArrayList<>(List.of("check", "--as-of", "2024-04-30", "--lang", "en"));
        command.addAll(Arrays.asList(arguments));
        return Run.of(command.toArray(String[]::new));
    }

    @Test
    void linksAreTriedWhereThatIsAskedFor() throws IOException {
        String document = disclosure("/o1.html", "/gone.pdf", "/moved.pdf");
        Run run = check(document, "--online", "--allow-private");
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertTrue(
                run.out().matches("(?s).*o2[^\n]*the link \"[^\n]*/gone.pdf\" cannot be opened[^\n]*404.*"), run.out());
        assertTrue(run.out().matches("(?s).*o3[^\n]*the link \"[^\n]*/moved.pdf\" ends at the home page.*"), run.out());
        assertFalse(run.out().matches("(?s).*o1[^\n]*the link \"[^\n]*/o1.html\".*"), run.out());
        assertTrue(asked.contains("GET /o1.html"), asked::toString);
    }

    @Test
    void nothingIsTriedWhereThatIsNotAskedFor() throws IOException {
        assertEquals(1, check(disclosure("/o1.html")).exitCode());
        assertEquals(
                1, check(disclosure("/o1.html"), "--site", folder.toString()).exitCode());
        assertEquals(List.of(), asked);
    }

    @Test
    void addressesOfThisMachineAreNotTriedWithoutBeingAllowed() throws IOException {
        Run run = check(disclosure("/o1.html"), "--online", "--fail-on", "never");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("is an address within a machine or the agency's own network"), run.out());
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsKeptIsNotAskedForAgain() throws IOException {
        String document = disclosure("/o1.html", "/gone.pdf");
        String cache = folder.resolve("cache").toString();
        Run first = check(document, "--online", "--allow-private", "--cache", cache);
        List<String> before = List.copyOf(asked);
        asked.clear();
        Run second = check(document, "--online", "--allow-private", "--cache", cache);
        assertTrue(before.contains("GET /o1.html"), before::toString);
        assertFalse(asked.contains("GET /o1.html"), asked::toString);
        assertTrue(asked.contains("GET /gone.pdf"), () -> "what is wrong is tried anew: " + asked);
        assertEquals(first, second);
    }

    @Test
    void aBrokenFileOfTheCacheIsSaidAndHarmsNothing() throws IOException {
        String document = disclosure("/o1.html");
        Path cache = folder.resolve("cache");
        Run first = check(document, "--online", "--allow-private", "--cache", cache.toString());
        try (var files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "x");
            }
        }
        Run second = check(document, "--online", "--allow-private", "--cache", cache.toString());
        assertEquals(first.out(), second.out());
        assertTrue(second.err().contains("this file of the cache is broken"), second.err());
    }

    @Test
    void aProgressBarIsShownToWhoeverWatches() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Ita.run(
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        true,
                        io.github.openita.io.json.ItaJson.standard()),
                "check",
                disclosure("/o1.html"),
                "--online",
                "--allow-private");
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("[########################################] 100%"), shown);
        assertTrue(shown.endsWith("\r"), shown);
    }

    @Test
    void theOptionsOfTheNetworkGoWithItOnly() throws IOException {
        String document = disclosure();
        for (String[] alone : new String[][] {{"--cache", folder.toString()}, {"--allow-private"}}) {
            List<String> arguments = new ArrayList<>(List.of(document));
            arguments.addAll(List.of(alone));
            Run run = check(arguments.toArray(String[]::new));
            assertEquals(2, run.exitCode());
            assertEquals(alone[0] + " goes with --online only\n", run.err());
        }
    }

    @Test
    void aFolderThatCannotKeepAnythingIsRefused() throws IOException {
        Run run = check(
                disclosure(),
                "--online",
                "--cache",
                Golden.top().resolve("pom.xml").toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("cannot be the folder of the cache"), run.err());
    }
}
