package io.github.openita.io.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.VisitEnd;
import java.io.InputStream;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Servers whose certificates are right, old, of somebody else, or of nobody. The keys are for this test alone; {@code
 * keytool -genkeypair -keystore played.p12 -storepass changeit -keyalg EC -startdate 2020/01/01 -validity 36500} made
 * them, with {@code -alias root -dname "CN=Played root" -ext bc:c} and then, each with {@code -signer root}, {@code good}
 * ({@code -ext san=dns:localhost}), {@code expired} (the same with {@code -validity 90}) and {@code other} ({@code -ext
 * san=dns:www.example.go.th}).
 */
class CertificatesTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static KeyStore made;

    @BeforeAll
    static void open() throws Exception {
        made = KeyStore.getInstance("PKCS12");
        try (InputStream in = CertificatesTest.class.getResourceAsStream("/online/played.p12")) {
            made.load(in, PASSWORD);
        }
    }

    /** A server that shows so many certificates of a chain. */
    private static PlayedServer server(String alias, int shown) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        Certificate[] chain = Arrays.copyOf(made.getCertificateChain(alias), shown);
        keys.setKeyEntry(alias, made.getKey(alias, PASSWORD), PASSWORD, chain);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return PlayedServer.https(context).page("/a", "<p>ข้อมูล");
    }

    private static LinkVisit visit(PlayedServer server, boolean trusted) throws Exception {
        return visit(server.url("localhost", "/a"), trusted);
    }

    private static LinkVisit visit(String url, boolean trusted) throws Exception {
        OnlineLinks.Builder builder = OnlineLinks.builder().allowPrivate(true).perHost(2, Duration.ZERO);
        builder.beforeRetry = Duration.ZERO;
        if (trusted) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("root", made.getCertificate("root"));
            builder.trusted = Optional.of(store);
        }
        try (OnlineLinks links = builder.build()) {
            return links.visit(url);
        }
    }

    @Test
    void aGoodOneIsOpened() throws Exception {
        try (PlayedServer server = server("good", 2)) {
            assertEquals(VisitEnd.OPENED, visit(server, true).end());
        }
    }

    @Test
    void fromHttpToHttpsIsARedirectLikeOthers() throws Exception {
        try (PlayedServer server = server("good", 2);
                PlayedServer plain = PlayedServer.http()) {
            plain.redirect("/a", server.url("localhost", "/a"));
            LinkVisit visit = visit(plain.url("localhost", "/a"), true);
            assertEquals(VisitEnd.OPENED, visit.end());
            assertEquals(List.of(server.url("localhost", "/a")), visit.way());
        }
    }

    @Test
    void anOldOneIsTold() throws Exception {
        try (PlayedServer server = server("expired", 2)) {
            assertEquals(VisitEnd.CERTIFICATE, visit(server, true).end());
        }
    }

    @Test
    void oneOfAnotherNameIsTold() throws Exception {
        try (PlayedServer server = server("other", 2)) {
            assertEquals(VisitEnd.CERTIFICATE, visit(server, true).end());
        }
    }

    @Test
    void oneThatNobodyTrustsIsTold() throws Exception {
        try (PlayedServer server = server("good", 2)) {
            assertEquals(VisitEnd.CERTIFICATE, visit(server, false).end());
        }
    }

    @Test
    void oneThatComesWithoutThoseInBetweenSaysNothing() throws Exception {
        try (PlayedServer server = server("good", 1)) {
            assertEquals(VisitEnd.UNREACHABLE, visit(server, false).end());
        }
    }

    @Test
    void anOldOneIsToldWhateverElseIsMissing() throws Exception {
        try (PlayedServer server = server("expired", 1)) {
            assertEquals(VisitEnd.CERTIFICATE, visit(server, false).end());
        }
    }

    @Test
    void aServerThatDoesNotSpeakTlsSaysNothing() throws Exception {
        try (PlayedServer plain = PlayedServer.http()) {
            assertEquals(
                    VisitEnd.UNREACHABLE,
                    visit("https://localhost:" + plain.port() + "/a", true).end());
        }
    }
}
