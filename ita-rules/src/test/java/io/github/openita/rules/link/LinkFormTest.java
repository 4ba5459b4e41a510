package io.github.openita.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as web sites carry them. */
class LinkFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "#",
                "#!",
                "/#",
                "?",
                "javascript:",
                "mailto:saraban@example.go.th",
                "TEL:0-2123-4567",
                "htttp://www.example.go.th/a",
                "htps://www.example.go.th/a",
                "ttps://www.example.go.th/a",
                "javascript:void(0)",
                "JavaScript:void(0);",
                "java\nscript:void(0)",
                " javascript:;",
                "about:blank",
                "data:text/html,x",
                "file:///C:/ita/o17.pdf",
                "C:\\ita\\o17.pdf",
                "http://",
                "https:///",
                "https:",
                "รอใส่ลิงก์",
                "-",
                "ไม่มี",
                "xxx",
                "N/A",
                "...",
                "javascript:alert(1)\u0085",
                "อยู่ระหว่างดำเนินการ",
                "ยังไม่มีลิงก์",
                "รอลิงก์จากกองคลัง",
                "QR code",
                "javascript",
                "void(0);",
                "return false;"
            })
    void leadsNowhere(String url) {
        assertTrue(LinkForm.of(url).dead(), url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ita/o17.pdf",
                "o17.pdf",
                "ita/o17",
                "./o17",
                "../o17",
                "?page=17",
                "#o17",
                "/#/ita/o17",
                "/ไฟล์/รายงาน ปี 2566.pdf",
                "รายงาน 2566.pdf",
                "/redirect?to=https://www.facebook.com",
                "/test",
                "/link",
                "/ทดสอบ",
                "./",
                "../",
                "/xx/",
                "o17",
                "ita/รายงาน"
            })
    void staysOnTheSite(String url) {
        LinkForm form = LinkForm.of(url);
        assertFalse(form.dead(), url);
        assertNull(form.host(), url);
        assertTrue(form.isWithin("example.go.th"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.go.th/a,example.go.th,true",
        "http://EXAMPLE.go.th,example.go.th,true",
        "https://ita.example.go.th:8443/a?b#c,ita.example.go.th,true",
        "//www.example.go.th/a,example.go.th,true",
        "https:\\\\www.example.go.th\\a,example.go.th,true",
        "www.example.go.th/a.pdf,example.go.th,true",
        "https://www.example.go.th./a,example.go.th,true",
        "https://user:pass@www.example.go.th/,example.go.th,true",
        "https://www.example.go.th@evil.com/,evil.com,false",
        "https://notexample.go.th/,notexample.go.th,false",
        "https://example.go.th.evil.com/,example.go.th.evil.com,false",
        "https://drive.google.com/file/d/1,drive.google.com,false",
        "facebook.com/page,facebook.com,false",
        "forms.gle/x,forms.gle,false",
        "lin.ee/x,lin.ee,false",
        "shorturl.asia/x,shorturl.asia,false",
        "https://[2001:db8::1]:80/x,[2001:db8::1],false",
        "https://evil.com/\u0085,evil.com,false",
        "https://www.facebook.com/page,facebook.com,false",
        "fb://page/1,fb:,false"
    })
    void knowsTheHost(String url, String host, boolean within) {
        LinkForm form = LinkForm.of(url);
        assertFalse(form.dead());
        assertEquals(host, form.host());
        assertEquals(within, form.isWithin("example.go.th"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.go.th,example.go.th",
        "https://www.example.go.th/index.php,example.go.th",
        "www.example.go.th,example.go.th",
        "example.go.th,example.go.th",
        "example.go.th/main,example.go.th",
        "' https://EXAMPLE.go.th ',example.go.th",
        "http://อบต.ไทย,xn--m3cj0d.xn--o3cw4h"
    })
    void readsTheSiteOfAnAgency(String website, String host) {
        assertEquals(Optional.of(host), LinkForm.hostOf(website));
    }

    @Test
    void noSiteIsNone() {
        assertEquals(Optional.empty(), LinkForm.hostOf(""));
        assertEquals(Optional.empty(), LinkForm.hostOf("-"));
        assertEquals(Optional.empty(), LinkForm.hostOf("ไม่มีเว็บไซต์"));
        assertEquals(Optional.empty(), LinkForm.hostOf("info@example.go.th"));
        assertEquals(Optional.empty(), LinkForm.hostOf("https://www.example.go.th และ https://www.facebook.com/x"));
        assertEquals(Optional.empty(), LinkForm.hostOf("เว็บไซต์ www.example.go.th"));
        assertEquals(Optional.empty(), LinkForm.hostOf("http//www.example.go.th"));
    }

    @Test
    void aThaiHostIsTheSameInBothSpellings() {
        assertTrue(LinkForm.of("https://xn--m3cj0d.xn--o3cw4h/o17")
                .isWithin(LinkForm.hostOf("อบต.ไทย").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"aa:1,aa:", "zz:1,zz:", "AA:1,aa:", "ZZ:1,zz:", "x0:1,x0:", "x9:1,x9:", "x+.-:1,x+.-:"})
    void aSchemeIsMadeOfLettersDigitsAndSigns(String url, String host) {
        assertEquals(host, LinkForm.of(url).host());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x:1", "+x:1", "x_y:1", ".com", "www.", ".app/x"})
    void whatOnlyLooksLikeASchemeOrAHostStaysOnTheSite(String url) {
        LinkForm form = LinkForm.of(url);
        assertFalse(form.dead(), url);
        assertNull(form.host(), url);
    }

    @Test
    void wordsOfTheWholeThaiBlockAreNoAddress() {
        assertTrue(LinkForm.of("x\u0E00").dead());
        assertTrue(LinkForm.of("x\u0E7F").dead());
        assertFalse(LinkForm.of("x\u0E80").dead());
        assertFalse(LinkForm.of("x\u0DFF").dead());
    }

    @Test
    void anAddressOfMailIsNoSite() {
        assertEquals(Optional.empty(), LinkForm.hostOf("@example.go.th"));
        assertEquals(Optional.empty(), LinkForm.hostOf("https://info@example.go.th"));
    }
}
