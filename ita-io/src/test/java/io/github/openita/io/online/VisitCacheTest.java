package io.github.openita.io.online;

import static io.github.openita.io.online.PlayedServer.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept for the next run, and what of it is believed. */
class VisitCacheTest {

    private static final String ETAG = "ETag: \"5f1\"\r\n";

    @TempDir
    Path folder;

    private final PlayedServer server = PlayedServer.http();
    private Instant now = Instant.parse("2024-04-30T02:00:00Z");
    private List<String> notices = List.of();

    @AfterEach
    void close() {
        server.close();
    }

    /** A run of its own. */
    private LinkVisit visit(String path) {
        OnlineLinks.Builder builder = OnlineLinks.builder()
                .allowPrivate(true)
                .perHost(2, Duration.ZERO)
                .cache(folder.resolve("cache"), Duration.ofHours(1));
        builder.beforeRetry = Duration.ZERO;
        builder.clock = () -> now;
        try (OnlineLinks links = builder.build()) {
            LinkVisit visit = links.visit(server.url(path));
            notices = links.getNotices().stream().map(notice -> notice.getEn()).toList();
            visit.file().ifPresent(file -> file.read());
            return visit;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.sorted().toList();
        }
    }

    private Path kept(String ending) throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private void change(UnaryOperator<String> how) throws IOException {
        Path visit = kept(".visit");
        Files.writeString(visit, how.apply(Files.readString(visit)));
    }

    @Test
    void whatWasDeliveredIsNotAskedForAgainWhileItIsFresh() throws IOException {
        server.redirect("/a", "/b").on("/b", reply(200, "Content-Type: text/csv\r\n", "ก,ข\n1,2\n"));
        LinkVisit first = visit("/a");
        int calls = server.asked().size();
        now = now.plusSeconds(3599);
        LinkVisit second = visit("/a");
        assertEquals(calls, server.asked().size());
        assertEquals(VisitEnd.OPENED, second.end());
        assertEquals(first.status(), second.status());
        assertEquals(first.way(), second.way());
        assertEquals(FileKind.CSV, second.file().orElseThrow().read().kind());
        assertEquals(List.of(), notices);
    }

    @Test
    void theFilesAreAsTheyAreDescribed() throws IOException {
        server.redirect("/a", "/b").on("/b", reply(200, "Content-Type: text/csv\r\n" + ETAG, "ก,ข\n1,2\n"));
        visit("/a");
        assertEquals(2, files().size(), () -> "no other file is left");
        assertEquals(
                """
                ita-visit: 1
                url: %s
                fetched: 2024-04-30T02:00:00Z
                status: 200
                way: %s
                type: text/csv
                If-None-Match: "5f1"
                bytes: 12
                sha256: (the digest)
                """.formatted(server.url("/a"), server.url("/b")),
                Files.readString(kept(".visit")).replaceAll("[0-9a-f]{64}", "(the digest)"));
        assertEquals("ก,ข\n1,2\n", Files.readString(kept(".body")));
        assertTrue(kept(".body").getFileName().toString().matches("[0-9a-f]{64}\\.body"));
    }

    @Test
    void whatIsNoLongerFreshIsAskedForOnlyIfItChanged() {
        server.on("/a", (request, out) -> {
            boolean same = "\"5f1\"".equals(request.headers().get("If-None-Match"));
            reply(same ? 304 : 200, ETAG, same ? "" : "text").play(request, out);
        });
        visit("/a");
        now = now.plusSeconds(7200);
        LinkVisit later = visit("/a");
        assertEquals(VisitEnd.OPENED, later.end());
        assertEquals(
                "text", later.file().orElseThrow().read().pages().get(0).lines().get(0));
        assertEquals(4, server.asked().size());
        now = now.plusSeconds(1800);
        visit("/a");
        assertEquals(4, server.asked().size(), () -> "it is fresh again");
    }

    @Test
    void whatChangedIsDelivered() throws IOException {
        server.on("/a", reply(200, ETAG, "one"));
        visit("/a");
        server.on("/a", reply(200, ETAG, "other"));
        now = now.plusSeconds(7200);
        visit("/a");
        assertEquals("other", Files.readString(kept(".body")));
    }

    @Test
    void whatIsWrongWithALinkIsTriedAnew() throws IOException {
        assertEquals(VisitEnd.DEAD, visit("/a").end());
        assertEquals(List.of(), files());
        server.on("/a", reply(200, "", "text"));
        assertEquals(VisitEnd.OPENED, visit("/a").end());
    }

    @Test
    void whatIsFromTheFutureIsNotFresh() {
        server.on("/a", reply(200, "", "text"));
        visit("/a");
        now = now.minusSeconds(10);
        visit("/a");
        assertEquals(4, server.asked().size());
    }

    @Test
    void whatIsPrivateIsNotShownFromTheCacheWhereItIsNotAllowed() {
        server.on("/a", reply(200, "", "text"));
        visit("/a");
        try (OnlineLinks links = OnlineLinks.builder()
                .cache(folder.resolve("cache"), Duration.ofDays(100_000))
                .build()) {
            assertEquals(VisitEnd.PRIVATE, links.visit(server.url("/a")).end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ita-visit: 1=>ita-visit: 2",
                "url: =>url: x",
                "fetched: 2024=>fetched: never",
                "fetched: 2024=>fetched: +1000000000000",
                "status: 200=>status: 404",
                "status: 200=>status: 20000000000",
                "status: 200\n=>",
                "bytes: 4=>bytes: 3",
                "bytes: 4=>bytes: -1",
                "bytes: 4=>bytes: 99999999999999",
                "sha256: =>sha256: 0",
                "status: 200\n=>status: 200\nway: file:///etc/passwd\n",
                "status: 200\n=>status: 200\nway: \n",
            })
    void aFileThatWasChangedIsNotBelievedAndSaid(String change) throws IOException {
        server.on("/a", reply(200, "", "text"));
        visit("/a");
        String[] parts = change.split("=>", 2);
        change(text -> text.replace(parts[0], parts[1]));
        assertEquals(VisitEnd.OPENED, visit("/a").end());
        assertEquals(4, server.asked().size());
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains(".visit: this file of the cache is broken or was changed"), notices.get(0));
        visit("/a");
        assertEquals(4, server.asked().size(), () -> "it was written anew");
    }

    @Test
    void otherBytesAreNotBelieved() throws IOException {
        server.on("/a", reply(200, "", "text"));
        for (byte[] wrong : List.of(new byte[0], "texT".getBytes(StandardCharsets.UTF_8), new byte[1 << 20])) {
            visit("/a");
            int calls = server.asked().size();
            Files.write(kept(".body"), wrong);
            visit("/a");
            assertEquals(calls + 2, server.asked().size());
        }
    }

    @Test
    void bytesWithoutEndOrLettersAreNotRead() throws IOException {
        server.on("/a", reply(200, "", "text"));
        for (byte[] wrong : List.of(new byte[0], new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[1 << 20])) {
            visit("/a");
            Files.write(kept(".visit"), wrong);
            assertEquals(VisitEnd.OPENED, visit("/a").end());
            assertEquals(1, notices.size());
        }
    }

    @Test
    void aSymbolicLinkLeadsNowhere() throws IOException {
        server.on("/a", reply(200, "", "text"));
        visit("/a");
        Path body = kept(".body");
        Path elsewhere = Files.move(body, folder.resolve("elsewhere"));
        Files.createSymbolicLink(body, elsewhere);
        visit("/a");
        assertEquals(4, server.asked().size());
        assertEquals("text", Files.readString(elsewhere));
        assertTrue(Files.isRegularFile(body, java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aValidatorThatNoHeaderMayHoldIsNotSent() throws IOException {
        server.on("/a", reply(200, ETAG, "text"));
        visit("/a");
        change(text -> text.replace("\"5f1\"", "\u0e01\u0001"));
        now = now.plusSeconds(7200);
        assertEquals(VisitEnd.OPENED, visit("/a").end());
    }

    @Test
    void aFolderThatIsNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(InvalidInputException.class, () -> OnlineLinks.builder().cache(file, Duration.ZERO));
        assertThrows(
                InvalidInputException.class,
                () -> OnlineLinks.builder().cache(folder.resolve("x"), Duration.ofSeconds(-1)));
    }
}
