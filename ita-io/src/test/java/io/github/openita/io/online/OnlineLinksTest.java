package io.github.openita.io.online;

import static io.github.openita.io.online.PlayedServer.raw;
import static io.github.openita.io.online.PlayedServer.reply;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that a server on this machine answers in every way there is. */
class OnlineLinksTest {

    private static final String LONG = "<p>องค์การบริหารส่วนตำบลตัวอย่าง รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2567 "
            + "มีรายละเอียดของโครงการและกิจกรรมทั้งหมดตามตารางต่อไปนี้ "
            + "ประชาชนสอบถามได้ที่สำนักปลัดในวันและเวลาราชการ</p>";

    private final PlayedServer server = PlayedServer.http();
    private final OnlineLinks links = builder().build();

    private static OnlineLinks.Builder builder() {
        OnlineLinks.Builder builder = OnlineLinks.builder().allowPrivate(true).perHost(2, Duration.ZERO);
        builder.beforeRetry = Duration.ZERO;
        return builder;
    }

    @AfterEach
    void close() {
        links.close();
        server.close();
    }

    private LinkVisit visit(String path) {
        return links.visit(server.url(path));
    }

    private VisitEnd end(String path) {
        return visit(path).end();
    }

    @Test
    void whatIsThereIsOpened() {
        server.on("/o1.csv", reply(200, "Content-Type: text/csv\r\n", "ชื่อ,ตำแหน่ง\nก,ข\n"));
        LinkVisit visit = visit("/o1.csv#page=2");
        assertEquals(VisitEnd.OPENED, visit.end());
        assertEquals(Optional.of(200), visit.status());
        assertEquals(List.of(), visit.way());
        assertEquals(server.url("/o1.csv"), visit.file().orElseThrow().getName());
        assertEquals(FileKind.CSV, visit.file().orElseThrow().read().kind());
        assertEquals(1, visit.file().orElseThrow().read().tables().size());
        assertEquals(List.of("HEAD /o1.csv", "GET /o1.csv"), server.asked());
    }

    @Test
    void aLinkIsTriedOnceHoweverOftenItIsAskedFor() {
        server.page("/a", LONG);
        links.prepare(List.of(server.url("/a"), server.url("/a#b")));
        assertEquals(VisitEnd.OPENED, end("/a"));
        assertEquals(VisitEnd.OPENED, end("/a#c"));
        assertEquals(List.of("HEAD /a", "GET /a"), server.asked().subList(0, 2));
        assertEquals(3 + 1, server.asked().size(), () -> "and the home page, twice: " + server.asked());
    }

    @Test
    void itSaysWhoItIsAndTakesNothingPacked() {
        server.page("/a", LONG);
        end("/a");
        PlayedServer.Request request = server.requests().get(0);
        assertTrue(request.headers().getOrDefault("User-Agent", "").startsWith("ita-io "));
        assertEquals("identity", request.headers().get("Accept-Encoding"));
    }

    @Test
    void whatIsPackedAllTheSameIsNotUnpacked() {
        server.on("/a", reply(200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", "\u001f\u008b bomb"));
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.OPENED, visit.end());
        assertEquals(Optional.empty(), visit.file());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatTheServerHasNotIsDead(int status) {
        server.on("/a", reply(status, "", "gone"));
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.DEAD, visit.end());
        assertEquals(Optional.of(status), visit.status());
        assertEquals(Optional.empty(), visit.file());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 418, 451, 500, 503, 304, 300})
    void whatTheServerDoesNotDeliverIsRefused(int status) {
        server.on("/a", reply(status, "", "no"));
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.REFUSED, visit.end());
        assertEquals(Optional.of(status), visit.status());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 501, 500})
    void aServerThatDoesNotLikeHeadIsAskedWithGet(int status) {
        server.on(
                "/a",
                (request, out) ->
                        reply(request.isHead() ? status : 200, "", "text").play(request, out));
        assertEquals(VisitEnd.OPENED, end("/a"));
    }

    @Test
    void aServerThatHangsUpOnHeadIsAskedWithGet() {
        server.on("/a", (request, out) -> {
            if (!request.isHead()) {
                reply(200, "", "text").play(request, out);
            }
        });
        assertEquals(VisitEnd.OPENED, end("/a"));
    }

    @Test
    void anErrorThatPassesIsTriedAgainOnce() {
        List<String> gets = new ArrayList<>();
        server.on("/a", (request, out) -> {
            if (!request.isHead()) {
                gets.add(request.path());
            }
            reply(gets.size() == 1 ? 503 : 200, "", "text").play(request, out);
        });
        assertEquals(VisitEnd.OPENED, end("/a"));
        assertEquals(2, gets.size());
    }

    @Test
    void aConnectionThatBreaksIsTriedAgainOnceAndThenNothingCanBeSaid() {
        server.on("/a", (request, out) -> {
            if (request.isHead()) {
                reply(200, "", "text").play(request, out);
            }
        });
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.UNREACHABLE, visit.end());
        // Java's client itself calls once more where a connection ends before an answer.
        assertTrue(server.asked().size() >= 3, () -> server.asked().toString());
    }

    @Test
    void redirectsAreFollowedAndShown() {
        server.redirect("/a", "/b/x?y=1")
                .redirect("/b/x?y=1", "../c")
                .redirect("/c", server.url("/d#place"))
                .page("/d", LONG);
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.OPENED, visit.end());
        assertEquals(List.of(server.url("/b/x?y=1"), server.url("/c"), server.url("/d")), visit.way());
    }

    @Test
    void redirectsMayBeWrittenInThaiAsBytes() {
        server.redirect("/a", "/แผน 2567.pdf")
                .on("/%E0%B9%81%E0%B8%9C%E0%B8%99%202567.pdf", reply(200, "", "%PDF-1.4"));
        assertEquals(VisitEnd.OPENED, end("/a"));
    }

    @Test
    void redirectsWithoutEndAreRefused() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.REFUSED, visit.end());
        assertEquals(Optional.of(302), visit.status());
        assertEquals(10, visit.way().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/a", "javascript:alert(1)", "file:///etc/passwd", "http://", "http://[x]/"})
    void aRedirectToNoPageIsRefused(String location) {
        server.redirect("/a", location);
        assertEquals(VisitEnd.REFUSED, end("/a"));
    }

    @Test
    void aServerThatRedirectsUntilItsCookieComesBackIsServed() {
        server.on(
                "/a",
                (request, out) -> (request.headers().getOrDefault("Cookie", "").contains("seen=1")
                                ? reply(200, "", "text")
                                : reply(302, "Set-Cookie: seen=1\r\nLocation: /a\r\n", ""))
                        .play(request, out));
        assertEquals(VisitEnd.OPENED, end("/a"));
    }

    @Test
    void cookiesGoBackToWhoSetThemOnly() {
        server.on(
                        "/a",
                        reply(
                                302,
                                "Set-Cookie: one=1; Path=/\r\nSet-Cookie: =x\r\nLocation: "
                                        + server.url("localhost", "/b") + "\r\n",
                                ""))
                .redirect("/b", server.url("/c"))
                .page("/c", LONG);
        assertEquals(VisitEnd.OPENED, end("/a"));
        assertEquals(
                List.of("GET /c one=1", "HEAD /a ", "HEAD /b ", "HEAD /c one=1"),
                server.requests().stream()
                        .filter(request -> !request.path().equals("/"))
                        .map(request -> request.method() + " " + request.path() + " "
                                + request.headers().getOrDefault("Cookie", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void aRedirectToTheHomePageIsNoFile() {
        server.redirect("/files/o1.pdf", "/")
                .page("/", LONG)
                .redirect("/old", "/index.php")
                .page("/index.php", LONG);
        assertEquals(VisitEnd.MOVED_HOME, end("/files/o1.pdf"));
        assertEquals(VisitEnd.MOVED_HOME, end("/old"));
        assertEquals(VisitEnd.OPENED, end("/"));
    }

    @Test
    void aRedirectToAHomePageThatAsksForAPasswordIsALogin() {
        server.redirect("/files/o1.pdf", "/").page("/", "<title>เข้าสู่ระบบ</title><form><input type=password></form>");
        assertEquals(VisitEnd.LOGIN, end("/files/o1.pdf"));
    }

    @Test
    void theHomePageAtAnotherAddressIsNoFile() {
        server.page("/", "<title>อบต.</title>" + LONG)
                .page("/files/gone.html", "<title>อบต.</title>\n\n" + LONG)
                .page("/files/there.html", "<title>อบต.</title>" + LONG + "<p>แผน</p>");
        assertEquals(VisitEnd.MOVED_HOME, end("/files/gone.html"));
        assertEquals(VisitEnd.OPENED, end("/files/there.html"));
    }

    @Test
    void aPageThatAScriptFillsIsNotTakenForTheHomePage() {
        String shell = "<div id=app></div><noscript>" + LONG + "</noscript><script src=/app.js></script>";
        server.page("/", shell).page("/o1", shell);
        assertEquals(VisitEnd.OPENED, end("/o1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>404 Not Found</title>",
                "<title>ไม่พบหน้าที่ต้องการ - อบต.ตัวอย่าง</title>",
                "<title>อบต.ตัวอย่าง | Page not found</title>",
                "<title>อบต.ตัวอย่าง</title><h1>๔๐๔</h1>",
                "<title>x</title><h1>Oops! That page can’t be found.</h1>",
                "<title>x</title><h1>ขออภัย ไม่พบหน้าเว็บที่ท่านเรียก</h1>",
                "<title>Error 404</title>",
                "<title>x</title><body>ไม่พบไฟล์ที่ต้องการ</body>",
            })
    void aPageThatSaysNotFoundIsNotThere(String html) {
        server.page("/a", html + (html.contains("<body>") ? "" : LONG));
        LinkVisit visit = visit("/a");
        assertEquals(VisitEnd.NOT_FOUND_PAGE, visit.end());
        assertEquals(Optional.of(200), visit.status());
        assertEquals(Optional.empty(), visit.file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>สถิติเรื่องร้องเรียน: ไม่พบเรื่องร้องเรียน</title>",
                "<title>คำสั่งที่ 404/2567</title>",
                "<title>อบต.</title><h1>แผน</h1><p>404 Not Found</p>",
                "<title>ไม่พบการทุจริต</title>",
                "<title>อบต.</title><h1>ข่าว</h1><h2>ไม่พบหน้า</h2>",
            })
    void aPageThatSpeaksOfOtherThingsIsThere(String html) {
        server.page("/a", html + LONG);
        assertEquals(VisitEnd.OPENED, end("/a"));
    }

    @Test
    void aFormToLogInIsNoFile() {
        String form = "<form><input name=u><input type=password name=p></form>";
        server.page("/title", "<title>เข้าสู่ระบบ - อบต.</title>" + LONG + form)
                .page("/wp-login.php?redirect_to=x", "<title>อบต. &#8212; WordPress</title>" + LONG + form)
                .redirect("/private", "/wp-login.php?redirect_to=x")
                .page("/short", "<title>อบต.</title>" + form)
                .page("/corner", "<title>แผนพัฒนา</title>" + LONG + LONG + form)
                .on("/basic", reply(401, "WWW-Authenticate: Basic realm=x\r\n", ""))
                .on("/forbidden", reply(403, "Content-Type: text/html\r\n", "<title>Sign in</title>" + form));
        assertEquals(VisitEnd.LOGIN, end("/title"));
        assertEquals(VisitEnd.LOGIN, end("/private"));
        assertEquals(VisitEnd.LOGIN, end("/short"));
        assertEquals(VisitEnd.OPENED, end("/corner"));
        assertEquals(VisitEnd.LOGIN, end("/basic"));
        assertEquals(VisitEnd.LOGIN, end("/forbidden"));
    }

    @Test
    void aPageThatWordPressKeepsBehindAPasswordIsLockedThoughItsMenusAreThere() {
        String menus = "<nav>" + LONG + LONG + "</nav>";
        String form = "<form action='/wp-login.php?action=postpass' class='post-password-form' method='post'>"
                + "<p>เนื้อหานี้ถูกป้องกันไว้ด้วยรหัสผ่าน</p><input name='post_password' type='password'></form>";
        server.page("/locked", "<title>ข้อมูลการติดต่อ – อบต.</title>" + menus + "<h1>ข้อมูลการติดต่อ</h1>" + form);
        assertEquals(VisitEnd.LOGIN, end("/locked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='0; url=https://www.example.com/'>",
                "<META HTTP-EQUIV='Refresh' CONTENT=\"5;URL='/other.html'\"><p>กรุณารอสักครู่</p>",
                "<frameset cols='*'><frame src='https://www.example.com/'></frameset>",
                "<iframe src='https://www.example.com/' style='width:100%;height:100%'></iframe>",
                "<script>window.location.replace('https://www.example.com/')</script>",
                "<script>location.href = \"/x\";</script><a href=/x>คลิกที่นี่</a>",
                "<body onload=\"window.location='/x'\"></body>",
            })
    void aPageThatOnlyLeadsElsewhereHasNothingOfItsOwn(String html) {
        server.page("/a", "<title>อบต.</title>" + html);
        assertEquals(VisitEnd.ONLY_ELSEWHERE, end("/a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta http-equiv=refresh content='0; url=https://www.example.com/'> | https://www.example.com/",
                "<META HTTP-EQUIV='Refresh' CONTENT=\"5;URL='/other.html'\"> | HERE/other.html",
                "<meta http-equiv=refresh content='0; url=แผน 2567.html'> | HERE/b/%E0%B9%81%E0%B8%9C%E0%B8%99%202567.html",
                "<base href=https://www.example.com/x/><meta http-equiv=refresh content='0;url=y.html'> | https://www.example.com/x/y.html",
                "<frameset cols='*'><frame src='https://www.example.com/f#a'></frameset> | https://www.example.com/f",
                "<frameset cols='0,*'><frame src='about:blank'><frame src='../main.html'></frameset> | HERE/main.html",
                "<iframe src='//www.example.com/frame'></iframe> | http://www.example.com/frame",
                "<object data='o1.pdf'></object> | HERE/b/o1.pdf",
                "<script>window.location.replace('https://www.example.com/s')</script> | https://www.example.com/s",
                "<body onload=\"window.location='/x'\"></body> | HERE/x",
                "<iframe src='javascript:void(0)'></iframe> | ``",
                "<meta http-equiv=refresh content='0; url=ftp://www.example.com/'> | ``",
            })
    void whereAPageOnlyLeadsIsSaid(String html, String elsewhere) {
        server.page("/b/a", "<title>อบต.</title>" + html);
        LinkVisit visit = visit("/b/a");
        assertEquals(VisitEnd.ONLY_ELSEWHERE, visit.end());
        assertEquals(
                elsewhere.isEmpty() ? Optional.empty() : Optional.of(elsewhere.replace("HERE", server.url(""))),
                visit.elsewhere());
    }

    @Test
    void whatAPageLeadsToIsNotAskedFor() {
        server.page("/a", "<meta http-equiv=refresh content='0; url=/other'>");
        visit("/a");
        assertEquals(List.of("HEAD /a", "GET /a"), server.asked());
    }

    @Test
    void aPageThatRefreshesItselfLeadsNowhere() {
        server.on(
                "/%E0%B8%81",
                reply(
                        200,
                        "Content-Type: text/html; charset=utf-8\r\n",
                        "<meta http-equiv=refresh content='60; url=/ก'>"));
        assertEquals(VisitEnd.OPENED, end("/ก"));
    }

    @Test
    void aPageWithContentMayRefreshAndFrame() {
        server.page("/refresh", "<meta http-equiv=refresh content='300; url=/other'>" + LONG)
                .page("/self", "<meta http-equiv=refresh content='60'>")
                .page("/same", "<meta http-equiv=refresh content='60; url=same'>")
                .page("/frame", LONG + "<iframe src=/map></iframe>")
                .page(
                        "/script",
                        "<div id=app></div><script src=/app.js></script><script>var x; location.href='/a'</script>");
        for (String path : List.of("/refresh", "/self", "/same", "/frame", "/script")) {
            assertEquals(VisitEnd.OPENED, end(path), path);
        }
    }

    @Test
    void whatDripsForEverIsTooSlow() {
        CountDownLatch gone = new CountDownLatch(1);
        server.on("/body", (request, out) -> {
            out.write("HTTP/1.1 200 x\r\nContent-Length: 1000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (!request.isHead() && !gone.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        });
        server.on("/head", (request, out) -> {
            out.write("HTTP/1.1 200 x\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!gone.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write("x: y\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        });
        server.on("/nothing", (request, out) -> gone.await());
        try (OnlineLinks impatient = builder()
                .perHost(3, Duration.ZERO)
                .timeouts(Duration.ofSeconds(5), Duration.ofMillis(1500))
                .build()) {
            List<String> slow =
                    Stream.of("/body", "/head", "/nothing").map(server::url).toList();
            impatient.prepare(slow);
            for (String url : slow) {
                assertEquals(VisitEnd.TOO_SLOW, impatient.visit(url).end(), url);
            }
        } finally {
            gone.countDown();
        }
    }

    @Test
    void whatPassesTheLimitIsTooLarge() {
        server.on("/said", (request, out) -> reply(200, "", "x".repeat(101)).play(request, out));
        server.on("/unsaid", (request, out) -> {
            out.write("HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100_000 && !request.isHead(); i++) {
                out.write(("64\r\n" + "x".repeat(100) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.on("/toTheEnd", (request, out) -> {
            out.write("HTTP/1.0 200 x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100_000 && !request.isHead(); i++) {
                out.write("x".repeat(100).getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.on("/fits", reply(200, "", "x".repeat(100)));
        try (OnlineLinks small = builder().bytes(100, 1000).build()) {
            assertEquals(VisitEnd.TOO_LARGE, small.visit(server.url("/said")).end());
            assertEquals(List.of("HEAD /said"), server.asked());
            assertEquals(VisitEnd.TOO_LARGE, small.visit(server.url("/unsaid")).end());
            assertEquals(
                    VisitEnd.TOO_LARGE, small.visit(server.url("/toTheEnd")).end());
            assertEquals(VisitEnd.OPENED, small.visit(server.url("/fits")).end());
        }
    }

    @Test
    void allLinksTogetherHaveALimitToo() {
        IntStream.range(0, 4).forEach(i -> server.on("/" + i, reply(200, "", "x".repeat(100))));
        try (OnlineLinks small = builder().bytes(100, 250).build()) {
            List<VisitEnd> ends = IntStream.range(0, 4)
                    .mapToObj(i -> small.visit(server.url("/" + i)).end())
                    .toList();
            assertEquals(List.of(VisitEnd.OPENED, VisitEnd.OPENED, VisitEnd.TOO_LARGE, VisitEnd.TOO_LARGE), ends);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 x\r\nContent-Length: 100\r\n\r\nshort",
                "HTTP/1.1 200 x\r\nContent-Length: -5\r\n\r\nshort",
                "HTTP/1.1 200 x\r\nContent-Length: many\r\n\r\nshort",
                "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "nonsense\r\n\r\n",
                "HTTP/1.1 abc x\r\n\r\n",
                "HTTP/1.1 200 x\r\nno header\r\n\r\n",
                "",
            })
    void whatIsNoAnswerOfHttpBreaksNothing(String bytes) {
        server.on("/a", raw(bytes));
        LinkVisit visit = visit("/a");
        assertTrue(
                visit.end() == VisitEnd.UNREACHABLE || visit.end() == VisitEnd.OPENED,
                () -> visit.end() + " for " + bytes);
    }

    @Test
    void aFloodOfHeadersEnds() {
        server.on("/a", (request, out) -> {
            out.write("HTTP/1.1 200 x\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] header = ("x: " + "y".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100_000; i++) {
                out.write(header);
            }
        });
        try (OnlineLinks impatient =
                builder().timeouts(Duration.ofSeconds(5), Duration.ofSeconds(3)).build()) {
            VisitEnd end = impatient.visit(server.url("/a")).end();
            assertTrue(end == VisitEnd.UNREACHABLE || end == VisitEnd.TOO_SLOW, end::toString);
        }
    }

    @Test
    void aPortWhereNobodyListensRefuses() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertEquals(
                VisitEnd.REFUSED, links.visit("http://127.0.0.1:" + port + "/a").end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "http://",
                "https:///a",
                "ftp://a/b",
                "http://a:99999/",
                "http://a:1:2/",
                "http://a:0/",
                "http://[::1/"
            })
    void whatIsNoAddressIsDead(String url) {
        assertEquals(VisitEnd.DEAD, links.visit(url).end());
        assertEquals(List.of(), server.asked());
    }

    @Test
    void addressesAreAskedForAsABrowserDoes() {
        server.on("/%E0%B9%84%E0%B8%9F%E0%B8%A5%E0%B9%8C/a%20b.txt?q=%E0%B8%81%7C&x=%25", reply(200, "", "text"));
        assertEquals(VisitEnd.OPENED, end("/ไฟล์/a b.txt?q=ก|&x=%"));
        assertEquals(VisitEnd.OPENED, end("/x/../%E0%B9%84%E0%B8%9F%E0%B8%A5%E0%B9%8C\\a%20b.txt?q=ก%7C&x=%25"));
    }

    @Test
    void whatALinkClaimsToBeIsHeldAgainstWhatItIs() {
        server.on("/a.pdf", reply(200, "Content-Type: application/pdf\r\n", "<!doctype html><html><p>" + LONG))
                .on(
                        "/get?id=1",
                        reply(
                                200,
                                "Content-Disposition: attachment; filename=a.pdf\r\n",
                                "<!doctype html><html><p>" + LONG))
                .on("/empty.pdf", reply(200, "", ""));
        assertEquals(
                FileState.NOT_ITS_TYPE,
                visit("/a.pdf").file().orElseThrow().read().state());
        assertEquals(
                FileState.NOT_ITS_TYPE,
                visit("/get?id=1").file().orElseThrow().read().state());
        assertEquals(
                FileState.EMPTY, visit("/empty.pdf").file().orElseThrow().read().state());
    }

    @Test
    void aHostIsCalledBySoManyAtATime() {
        CountDownLatch two = new CountDownLatch(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 12; i++) {
            server.on("/" + i, (request, out) -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                two.countDown();
                two.await();
                now.decrementAndGet();
                reply(200, "", "text").play(request, out);
            });
        }
        List<String> urls =
                IntStream.range(0, 12).mapToObj(i -> server.url("/" + i)).toList();
        List<String> heard = new ArrayList<>();
        try (OnlineLinks polite = builder()
                .parallel(8)
                .progress((visited, total) -> heard.add(visited + "/" + total))
                .build()) {
            polite.prepare(urls);
            urls.forEach(url -> assertEquals(VisitEnd.OPENED, polite.visit(url).end()));
        }
        assertEquals(2, most.get());
        assertEquals("12/12", heard.get(11));
    }

    @Test
    void theBytesOfAPageCanBeHad() throws IOException {
        byte[] thai = "<title>หน้าแรก</title>".getBytes("TIS-620");
        server.redirect("/a", "/b/").on("/b/", reply(200, "Content-Type: text/html; charset=tis-620\r\n", thai));
        FetchedPage page = links.fetch(server.url("/a"));
        assertEquals(VisitEnd.OPENED, page.visit().end());
        assertEquals(server.url("/b/"), page.address());
        assertEquals(Optional.of("text/html; charset=tis-620"), page.contentType());
        assertEquals(Optional.of(java.nio.charset.Charset.forName("TIS-620")), page.charset());
        assertArrayEquals(thai, Files.readAllBytes(page.file().orElseThrow()));
        assertEquals(Optional.empty(), links.fetch(server.url("/none")).file());
    }

    @Test
    void nothingIsLeftAtTheEnd() {
        server.page("/a", LONG);
        OnlineLinks ours = builder().build();
        Path file = ours.fetch(server.url("/a")).file().orElseThrow();
        assertTrue(Files.exists(file));
        ours.close();
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(file.getParent()));
        assertEquals(VisitEnd.UNREACHABLE, ours.visit(server.url("/b")).end());
    }

    @Test
    void whatWaitsWhenItIsClosedWasNotReached() {
        CountDownLatch gone = new CountDownLatch(1);
        server.on("/a", (request, out) -> gone.await());
        OnlineLinks ours = builder().perHost(1, Duration.ZERO).build();
        ours.prepare(List.of(server.url("/a"), server.url("/b")));
        ours.close();
        assertEquals(VisitEnd.UNREACHABLE, ours.visit(server.url("/a")).end());
        assertEquals(VisitEnd.UNREACHABLE, ours.visit(server.url("/b")).end());
        gone.countDown();
    }

    @Test
    void whoeverLooksOnDoesNotStopTheWork() {
        server.page("/a", LONG);
        try (OnlineLinks watched = builder()
                .progress((visited, total) -> {
                    throw new IllegalStateException("no");
                })
                .build()) {
            assertEquals(VisitEnd.OPENED, watched.visit(server.url("/a")).end());
            assertEquals(VisitEnd.DEAD, watched.visit(server.url("/b")).end());
        }
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        OnlineLinks.Builder builder = OnlineLinks.builder();
        assertThrows(InvalidInputException.class, () -> builder.timeouts(Duration.ZERO, Duration.ofSeconds(1)));
        assertThrows(InvalidInputException.class, () -> builder.bytes(0, 1));
        assertThrows(InvalidInputException.class, () -> builder.parallel(0));
        assertThrows(InvalidInputException.class, () -> builder.parallel(65));
        assertThrows(InvalidInputException.class, () -> builder.perHost(1, Duration.ofSeconds(-1)));
        assertThrows(InvalidInputException.class, () -> builder.userAgent("a\r\nb: c"));
        assertThrows(InvalidInputException.class, () -> builder.userAgent(" "));
    }

    // Hosts that show files.

    /** Large hosts, all of which this server plays. */
    private OnlineLinks inTheWorldOfThisServer(Optional<Path> cache) {
        OnlineLinks.Builder builder = builder();
        builder.proxies =
                Optional.of(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port())));
        cache.ifPresent(folder -> builder.cache(folder, Duration.ofDays(1)));
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://drive.google.com/file/d/1/view?usp=sharing",
                "http://docs.google.com/document/d/1/edit",
                "http://agency-my.sharepoint.com/:b:/g/personal/1",
                "http://onedrive.live.com/?id=1",
                "http://www.dropbox.com/s/1/o17.pdf?dl=0",
                "http://online.fliphtml5.com/a/b/",
            })
    void aPageThatShowsAFileIsNotTheFile(String url) {
        server.page(url, "<title>o17.pdf - Viewer</title><body><script src=/viewer.js></script></body>");
        try (OnlineLinks world = inTheWorldOfThisServer(Optional.empty())) {
            assertEquals(
                    new LinkVisit(VisitEnd.VIEWER, Optional.of(200), List.of(), Optional.empty()), world.visit(url));
        }
    }

    @Test
    void whatAHostOfFilesDeliversItselfIsRead(@TempDir Path cache) {
        String file = "http://drive.google.com/uc?export=download&id=1";
        String link = "http://1drv.ms/b/1";
        String viewer = "http://onedrive.live.com/?id=1";
        server.on(file, reply(200, "Content-Type: text/csv\r\n", "ชื่อ,ตำแหน่ง\nก,ข\n"))
                .redirect(link, viewer)
                .page(viewer, "<title>OneDrive</title>")
                .page("http://docs.google.com/forms/d/e/1/viewform", "<title>แบบสอบถาม</title>" + LONG)
                .page("http://www.facebook.com/agency", "<title>อบต.</title>" + LONG)
                .page("http://drive.google.com/file/d/2/view", "<title>You need access</title>");
        for (int run = 0; run < 2; run++) {
            try (OnlineLinks world = inTheWorldOfThisServer(Optional.of(cache))) {
                assertEquals(
                        FileKind.CSV,
                        world.visit(file).file().orElseThrow().read().kind());
                assertEquals(
                        new LinkVisit(VisitEnd.VIEWER, Optional.of(200), List.of(viewer), Optional.empty()),
                        world.visit(link));
                for (String page :
                        List.of("http://docs.google.com/forms/d/e/1/viewform", "http://www.facebook.com/agency")) {
                    LinkVisit visit = world.visit(page);
                    assertEquals(VisitEnd.OPENED, visit.end());
                    assertEquals(Optional.empty(), visit.file());
                }
                assertEquals(
                        VisitEnd.LOGIN,
                        world.visit("http://drive.google.com/file/d/2/view").end());
            }
        }
    }

    // Names and private addresses.

    /** Names that somebody else answers for. */
    private OnlineLinks inANetworkWhere(HostLookup.Names names) {
        OnlineLinks.Builder builder = builder().allowPrivate(false);
        builder.names = names;
        // This server plays one of the open network.
        builder.isPrivate = address ->
                PrivateAddress.is(address) && !address.getHostAddress().equals("127.0.0.1");
        return builder.build();
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    @Test
    void aNameThatDoesNotExistIsDeadWhereOthersAreFound() {
        try (OnlineLinks some = inANetworkWhere(host -> {
            if (host.equals("www.nacc.go.th")) {
                return addresses("203.113.0.1");
            }
            throw new UnknownHostException(host);
        })) {
            assertEquals(VisitEnd.DEAD, some.visit("http://no.example.go.th/a").end());
        }
    }

    @Test
    void whereNoNameIsFoundNothingCanBeSaid() {
        try (OnlineLinks none = inANetworkWhere(host -> {
            throw new UnknownHostException(host);
        })) {
            assertEquals(
                    VisitEnd.UNREACHABLE,
                    none.visit("http://www.example.go.th/a").end());
            assertEquals(
                    VisitEnd.UNREACHABLE, none.visit("http://www.nacc.go.th/a").end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://192.168.1.1/admin",
                "http://169.254.169.254/latest/meta-data/",
                "http://0.0.0.0/",
                "http://%31%32%37.0.0.1/",
                "http://１２７.0.0.1/",
            })
    void privateAddressesAreRefusedHoweverTheyAreWritten(String url) {
        try (OnlineLinks standard = OnlineLinks.builder().build()) {
            assertEquals(VisitEnd.PRIVATE, standard.visit(url).end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.1/", "http://0x7f.1/", "http://a_b.example.go.th/"})
    void hostsThatJavaCannotAskForAreNotAskedFor(String url) {
        assertEquals(VisitEnd.UNREACHABLE, links.visit(url).end());
    }

    @Test
    void aNameOfWhichOneAddressIsPrivateIsRefused() {
        try (OnlineLinks some = inANetworkWhere(host -> addresses("203.113.0.1", "10.0.0.1"))) {
            assertEquals(
                    VisitEnd.PRIVATE, some.visit("http://www.example.go.th/a").end());
        }
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsRefusedAndNotCalled() {
        try (PlayedServer inside = PlayedServer.http();
                OnlineLinks some =
                        inANetworkWhere(host -> host.equals("localhost") ? addresses("10.0.0.1") : addresses(host))) {
            inside.page("/secret", LONG);
            server.redirect("/a", inside.url("localhost", "/secret"));
            LinkVisit visit = some.visit(server.url("/a"));
            assertEquals(VisitEnd.PRIVATE, visit.end());
            assertEquals(Optional.empty(), visit.status());
            assertEquals(List.of(inside.url("localhost", "/secret")), visit.way());
            assertEquals(List.of(), inside.asked());
        }
    }

    @Test
    void aNameIsLookedUpBeforeEachCall() {
        List<String> asked = new ArrayList<>();
        server.page("/a", LONG);
        try (OnlineLinks some = inANetworkWhere(host -> {
            asked.add(host);
            return asked.size() == 1 ? addresses("127.0.0.1") : addresses("10.0.0.1");
        })) {
            assertEquals(VisitEnd.PRIVATE, some.visit(server.url("/a")).end());
            assertEquals(List.of("HEAD /a"), server.asked());
        }
    }
}
