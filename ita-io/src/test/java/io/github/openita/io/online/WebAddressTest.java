package io.github.openita.io.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces that links are tried with. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.go.th, https://www.example.go.th/",
        "HTTP://WWW.Example.GO.TH:80/A, http://www.example.go.th/A",
        "https://www.example.go.th:8443/a#b, https://www.example.go.th:8443/a",
        "https://somebody:secret@www.example.go.th/a, https://www.example.go.th/a",
        "https://เทศบาล.ไทย/แผน, https://xn--o3cg7ak5c9d.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99",
        "https://www.example.go.th?a=1, https://www.example.go.th/?a=1",
        "https://www.example.go.th/a/./b/../c, https://www.example.go.th/a/c",
        "https://www.example.go.th/a[1].pdf, https://www.example.go.th/a%5B1%5D.pdf",
        "https://www.example.go.th/100%, https://www.example.go.th/100%25",
    })
    void isWrittenAsABrowserWritesIt(String written, String asked) {
        assertEquals(Optional.of(asked), WebAddress.of(written).map(URI::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://www.example.go.th/x",
        "x, https://www.example.go.th/a/x",
        "../x, https://www.example.go.th/x",
        "?x=1, https://www.example.go.th/a/b?x=1",
        "#top, https://www.example.go.th/a/b",
        "//other.go.th/x, https://other.go.th/x",
        "http://other.go.th, http://other.go.th/",
        "a:b, ''",
        "mailto:a@b.th, ''",
    })
    void aRedirectIsReadFromWhereItCame(String location, String to) {
        URI from = URI.create("https://www.example.go.th/a/b?c=d");
        assertEquals(
                to, WebAddress.redirected(from, location).map(URI::toString).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/index.php", "/default.aspx", "//"})
    void theHomePageIsKnownByItsLook(String path) {
        assertTrue(WebAddress.isHome(URI.create("https://www.example.go.th" + path)));
        assertFalse(WebAddress.isHome(URI.create("https://www.example.go.th" + path + "?page=o1")));
        assertFalse(WebAddress.isHome(URI.create("https://www.example.go.th/a" + path + "x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
            })
    void privateAddressesAreKnown(String literal) throws UnknownHostException {
        assertTrue(PrivateAddress.is(InetAddress.getByName(literal)), literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.1.0.1",
                "198.17.0.1",
                "203.113.0.1",
                "223.255.255.255",
                "2001:fb0::1",
                "2405:9800::1",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "::ffff:8.8.8.8",
            })
    void theOpenNetworkIsOpen(String literal) throws UnknownHostException {
        assertFalse(PrivateAddress.is(InetAddress.getByName(literal)), literal);
    }

    @ParameterizedTest
    @CsvSource({
        "https://accounts.google.com/v3/signin/identifier?continue=x, true",
        "https://login.microsoftonline.com/common/oauth2, true",
        "https://www.facebook.com/login/?next=x, true",
        "https://www.facebook.com/agency/, false",
        "https://drive.google.com/file/d/x/view, false",
        "https://accounts.google.com.example.go.th/, false",
    })
    void whoOnlyAsksForAPasswordIsKnown(URI address, boolean login) {
        assertEquals(login, PageWords.isLoginHost(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://drive.google.com/file/d/x/view, true",
        "https://agency-my.sharepoint.com/:b:/g/x, true",
        "https://www.example.go.th/drive.google.com, false",
        "https://notdropbox.com/x, false",
        "https://docs.google.com/spreadsheets/d/1/edit, true",
        "https://docs.google.com/forms/d/e/1/viewform, false",
        "https://docs.google.com/a/example.go.th/forms/d/1, false",
        "https://drive.usercontent.google.com/download?id=1, true",
        "https://view.officeapps.live.com/op/view.aspx?src=x, true",
        "https://online.anyflip.com/a/b/, true",
        "https://www.facebook.com/agency/, false",
        "https://example.go.th/forms/1, false",
    })
    void whoShowsFilesThatAreNotInThePageIsKnown(URI address, boolean viewer) {
        assertEquals(viewer, PageWords.isViewer(address));
    }

    @Test
    void callsToAHostBeginOnePauseApart() throws InterruptedException {
        HostGate gate = new HostGate(2, Duration.ofMillis(30));
        long began = System.nanoTime();
        gate.enter("a");
        gate.enter("a");
        assertTrue(System.nanoTime() - began >= 30_000_000);
        gate.leave("a");
        gate.enter("a");
        assertTrue(System.nanoTime() - began >= 60_000_000);
    }
}
