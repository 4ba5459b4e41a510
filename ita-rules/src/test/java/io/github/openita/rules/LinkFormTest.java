package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        "mailto:saraban@example.go.th,mailto:,false"
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
        assertEquals(host, LinkForm.hostOf(website));
    }

    @Test
    void noSiteIsNone() {
        assertNull(LinkForm.hostOf(""));
        assertNull(LinkForm.hostOf("-"));
        assertNull(LinkForm.hostOf("ไม่มีเว็บไซต์"));
        assertNull(LinkForm.hostOf("info@example.go.th"));
        assertNull(LinkForm.hostOf("https://www.example.go.th และ https://www.facebook.com/x"));
        assertNull(LinkForm.hostOf("เว็บไซต์ www.example.go.th"));
        assertNull(LinkForm.hostOf("http//www.example.go.th"));
    }

    @Test
    void aThaiHostIsTheSameInBothSpellings() {
        assertTrue(
                LinkForm.of("https://xn--m3cj0d.xn--o3cw4h/o17").isWithin(String.valueOf(LinkForm.hostOf("อบต.ไทย"))));
    }
}
