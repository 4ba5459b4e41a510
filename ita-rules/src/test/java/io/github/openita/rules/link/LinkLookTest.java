package io.github.openita.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links look as if they led to. */
class LinkLookTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.go.th/wp-admin/post.php?post=9, true",
        "https://a.go.th/wp-login.php, true",
        "https://a.go.th/user/Login, true",
        "/signin?next=/ita, true",
        "https://a.go.th/index.php?action=login, true",
        "https://accounts.google.com/ServiceLogin?continue=x, true",
        "https://login.a.go.th/ita, false",
        "https://a.go.th/files/login.pdf, false",
        "https://a.go.th/blogin/1, false",
        "https://a.go.th/loginov, false",
        "https://a.go.th/admin/upload/1.pdf, false",
        "login, false",
        "'', false",
    })
    void aFormToLogIn(String url, boolean login) {
        assertEquals(login, LinkLook.isLogin(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.a.go.th, true",
        "https://www.a.go.th/, true",
        "https://a.go.th/index.php, true",
        "http://other.go.th/INDEX.HTML, true",
        "/, true",
        "./, true",
        "index.html, true",
        "https://a.go.th/city/, true",
        "https://www.a.go.th/city/index.html, true",
        "https://a.go.th/#o17, false",
        "https://a.go.th/?id=9, false",
        "https://a.go.th/ita, false",
        "https://a.go.th/ita/, false",
        "/ita/index.html, false",
        "o17.html, false",
    })
    void aHomePage(String url, boolean home) {
        assertEquals(home, LinkLook.isHome(url, Optional.of("https://www.a.go.th/city/")));
    }

    @ParameterizedTest
    @CsvSource({
        "/a.pdf, true, true",
        "https://a.go.th/x/A.XLSX?v=1#p, true, true",
        "/about.html#x, false, true",
        "/ita/o17, false, false",
        "/page.php?file=a.pdf, false, false",
        "https://a.go.th, false, false",
        "https://a.doc/, false, false",
        "/v1.pdf/page, false, false",
    })
    void aFile(String url, boolean file, boolean named) {
        assertEquals(file, LinkLook.isFile(url));
        assertEquals(named, LinkLook.isNamed(url));
    }
}
