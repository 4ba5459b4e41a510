package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.openita.action.CheckScript.Finished;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nights of the cron line: what it prints is what cron mails. */
@Tag("slow")
class NightlyIT {

    private final Set<String> gone = new HashSet<>();

    @TempDir
    Path folder;

    /** A night: what was kept is older than an hour by then, and asked for again. */
    private Finished night() throws IOException {
        Path cache = folder.resolve("cache");
        if (Files.isDirectory(cache)) {
            try (DirectoryStream<Path> kept = Files.newDirectoryStream(cache)) {
                for (Path file : kept) {
                    Files.delete(file);
                }
            }
        }
        return CheckScript.run(
                folder,
                List.of("sh", folder.resolve("ita-nightly.sh").toString()),
                Map.of("ITA", folder.resolve("ita").toString()));
    }

    @Test
    void itPrintsWhatIsNewOnceAndIsSilentOtherwise() throws IOException {
        HttpServer server = start(0);
        int port = server.getAddress().getPort();
        try {
            prepare("http://127.0.0.1:" + port);
            Finished first = night();
            assertEquals("", first.err());
            assertEquals(1, first.exitCode());
            assertTrue(first.out().contains("o3 "), first::out);

            Finished quiet = night();
            assertEquals("", quiet.out() + quiet.err());
            assertEquals(0, quiet.exitCode());

            gone.add("/?page_id=2");
            Finished broken = night();
            assertEquals(1, broken.exitCode(), broken::err);
            assertTrue(broken.out().contains("404"), broken::out);
            assertTrue(broken.out().contains("ใหม่ 1 · "), broken::out);

            assertEquals("", night().out());
        } finally {
            server.stop(0);
        }
        // A night without the server brings warnings, and makes no news of what was known in the night after it.
        assertEquals("", night().out());
        server = start(port);
        try {
            assertEquals("", night().out());
        } finally {
            server.stop(0);
        }
    }

    private HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            String address = exchange.getRequestURI().toString();
            byte[] page = ("<!doctype html><html lang=th><title>หน้า " + address
                            + "</title><h1>หน้า</h1><p>ข้อมูลของหน่วยงาน</p>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
            exchange.sendResponseHeaders(gone.contains(address) ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void whatCannotBeCheckedIsSaidEachNight() throws IOException {
        prepare("http://127.0.0.1:1");
        Files.delete(folder.resolve("ita.json"));
        Finished finished = night();
        assertEquals(3, finished.exitCode());
        assertEquals(1, finished.err().lines().count(), finished::err);
    }

    @Test
    void theJarIsRunWithTheJavaOfTheMachine() throws IOException {
        prepare("http://127.0.0.1:1");
        Finished finished = CheckScript.run(
                folder,
                List.of("sh", folder.resolve("ita-nightly.sh").toString()),
                Map.of("ITA", CheckScript.JAR.toString()));
        assertEquals(1, finished.exitCode(), finished::err);
        assertTrue(Files.exists(folder.resolve("last.json")));
    }

    private void prepare(String site) throws IOException {
        Files.copy(Path.of("cron/ita-nightly.sh"), folder.resolve("ita-nightly.sh"));
        Path tool = Files.writeString(folder.resolve("ita"), """
                #!/bin/sh
                exec java -jar %s "$@" --allow-private
                """.formatted(CheckScript.JAR));
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("ita.json"), """
                {
                  "agency": { "name": "เทศบาลตำบลตัวอย่าง", "type": "SUBDISTRICT_MUNICIPALITY", "website": "%1$s" },
                  "edition": "nacc-2567",
                  "items": {
                    "o1": { "links": [ "%1$s/?page_id=1" ] },
                    "o2": { "links": [ "%1$s/?page_id=2" ] }
                  }
                }
                """.formatted(site));
    }
}
