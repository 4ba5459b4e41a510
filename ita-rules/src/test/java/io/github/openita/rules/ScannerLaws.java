package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Element;
import io.github.openita.core.nacc.Editions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The scanners say of every text what the patterns said that they took the place of. */
class ScannerLaws {

    static final String WORDS =
            "ปัญหา อุปสรรค ข้อเสนอแนะ แก้ไข การ แนวทาง ข้อมูล เรื่อง ข้อ ผู้ ร้องเรียน ทุจริต ค่าธรรมเนียม"
                    + " ค่าใช้จ่าย งบประมาณ ใช้ จ่าย และ หรือ ใด ใดใด ใดๆ ๆ เพิ่มเติม ในการดำเนินงาน ในการดำเนินการ ครับ คะ ค่ะ ไม่ ไม่มี"
                    + " ไม่พบ ไม่ปรากฏ ได้ มีการ ต้อง เสียค่าธรรมเนียม คิดค่าธรรมเนียม none nil กรุณา โปรด อยู่ ใน ระหว่าง กำลัง ดำเนินการ"
                    + " จัดเตรียม เตรียม จัดทำ จัดหา รวบรวม ปรับปรุง นำเข้า อัปโหลด อัพเดท อัป อัพ เอกสาร ไฟล์ ลิงก์ ลิงค์ ลิ้งก์ จาก รอ ใส่"
                    + " เพิ่ม แนบ ลง link url กรอก ข้อความ ที่นี่ ตรงนี้ ระบุ ยังไม่มี ยังไม่ ทดสอบ ตัวอย่าง x xx บาท na tba to be todo"
                    + " test null undefined nan coming soon lorem ipsum 1 ๒ แผน เมือง ฉบับ";
    static final List<String> MARKS = List.of(
            " ",
            "-",
            "–",
            ".",
            ",",
            "/",
            ":",
            "…",
            "(",
            ")",
            "\n",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "_",
            "*",
            "\uFE0F",
            "เ",
            "เเ",
            "แ",
            "\u0E4D",
            "\u0E32",
            "\u0E48",
            "\u0E4D\u0E48\u0E32",
            "\u0130",
            "\u212A",
            "\u017F",
            "X",
            "N",
            "✓",
            "😀",
            "\uD835\uDC00",
            "\uD800",
            "\u3164",
            "\u0301",
            "ํ",
            "๏",
            "฿");

    static final List<String> PIECES = List.of(
            "http",
            "https",
            "HTTPS",
            "ftp",
            "mailto",
            "javascript",
            "JavaScript",
            "void",
            "return",
            "data",
            "C",
            "s3",
            ":",
            "/",
            "//",
            "\\",
            "#",
            "!",
            "?",
            "@",
            ".",
            "..",
            "www.",
            "WWW.",
            "www",
            "example.go.th",
            "EXAMPLE.go.th",
            "facebook.com",
            ".th",
            ".com",
            ".co",
            ".gle",
            ".exe",
            "[2001:db8::1]",
            "[",
            "]",
            ":8443",
            "user",
            "(0)",
            ";",
            "ไฟล์",
            "รายงาน",
            "อบต.ไทย",
            "ไม่มี",
            "รอลิงก์",
            "-",
            "_",
            "a",
            "o17",
            ".pdf",
            ".csv",
            ".CSV",
            ".xlsx",
            ".json?x",
            ".xml#",
            "csv",
            " ",
            "\t",
            "\u0085",
            "\u200B",
            "\u00A0",
            "\u0130",
            "\u017F",
            "\u212A",
            "\u3002",
            "é",
            "\u0301",
            "😀",
            "\uD835\uDC00",
            "+",
            "%20",
            "=",
            "&",
            "x".repeat(64));

    static final String TITLE_PIECES =
            "ข้อ ที่ ข้อที่ oit OIT o O o17 ๐๑๗ 17 2.1 ( ) [ ] ประจำ ปี ปีงบ ปีงบประมาณ พ.ศ. พศ พ.ศ"
                    + " พ. ศ. พ ศ 2566 ๒๕๖๖ 66 5 แผน รายงาน ผลการดำเนินงาน : - / , . “ ” open data İ ₿ $ + _ เเผน ประ จำ";

    @Provide
    Arbitrary<String> sayings() {
        return strung(Stream.concat(Stream.of(WORDS.split(" ")), MARKS.stream()), 9);
    }

    @Provide
    Arbitrary<String> addresses() {
        return strung(PIECES.stream(), 8);
    }

    @Provide
    Arbitrary<String> titles() {
        return strung(Stream.concat(Stream.of(TITLE_PIECES.split(" ")), MARKS.stream()), 9);
    }

    private static Arbitrary<String> strung(Stream<String> pieces, int most) {
        return Arbitraries.of(pieces.toList()).list().ofMaxSize(most).map(drawn -> String.join("", drawn));
    }

    @Property(tries = 20_000)
    void meaningsOfSayings(@ForAll("sayings") String text) {
        assertEquals(FormerPatterns.meaningOf(text), Meaning.of(text), text);
    }

    @Property(tries = 2000)
    void meaningsOfAnything(@ForAll String text) {
        assertEquals(FormerPatterns.meaningOf(text), Meaning.of(text), text);
    }

    @Property(tries = 2000)
    void meaningsOfLongTexts(@ForAll("sayings") String text, @ForAll("sayings") String more) {
        String longer = text.repeat(5) + more.repeat(5);
        assertEquals(FormerPatterns.meaningOf(longer), Meaning.of(longer), longer);
    }

    @Property(tries = 20_000)
    void formsOfAddresses(@ForAll("addresses") String url) {
        assertEquals(FormerPatterns.linkForm(url), LinkForm.of(url), url);
        assertEquals(FormerPatterns.isDataFile(url), DataFile.isLinkedBy(url), url);
    }

    @Property(tries = 5000)
    void formsOfAddressesWithAScheme(@ForAll("addresses") String url) {
        assertEquals(FormerPatterns.linkForm("https://" + url), LinkForm.of("https://" + url), url);
        assertEquals(FormerPatterns.linkForm("http://www." + url), LinkForm.of("http://www." + url), url);
    }

    @Property(tries = 20_000)
    void whatIsPlainlyAliveIsNotDead(@ForAll("addresses") String url) {
        for (String address : List.of(url, "https://" + url, "http://www." + url)) {
            assertTrue(
                    !LinkForm.isPlainlyAlive(address)
                            || !FormerPatterns.linkForm(address).dead(),
                    address);
        }
    }

    @Property(tries = 2000)
    void formsOfAnything(@ForAll String url) {
        assertEquals(FormerPatterns.linkForm(url), LinkForm.of(url), url);
    }

    @Property(tries = 5000)
    void formsOfSayings(@ForAll("sayings") String url) {
        assertEquals(FormerPatterns.linkForm(url), LinkForm.of(url), url);
    }

    @Property(tries = 20_000)
    void hostsOfWebsites(@ForAll("addresses") String website) {
        assertEquals(FormerPatterns.hostOf(website), LinkForm.hostOf(website), website);
    }

    @Property(tries = 20_000)
    void aSiteKnowsItsLinksAsAnyLinkIsKnown(@ForAll("addresses") String website, @ForAll("addresses") String path) {
        OwnSite site = OwnSite.at(Optional.of("https://" + website));
        if (site != null) {
            for (String url : List.of(
                    "https://" + website + path,
                    "http://www." + website + path,
                    "https://" + site.host() + path,
                    "https://" + path)) {
                LinkForm form = LinkForm.of(url);
                assertTrue(!site.isPlainlyOf(url) || (!form.dead() && form.isWithin(site.host())), url);
            }
        }
    }

    @Property(tries = 20_000)
    void wordsOfTitles(@ForAll("titles") String title) {
        assertEquals(FormerPatterns.plainTitle(title), PlainTitle.of(title), title);
    }

    @Property(tries = 2000)
    void wordsOfAnyTitle(@ForAll String title) {
        assertEquals(FormerPatterns.plainTitle(title), PlainTitle.of(title), title);
    }

    @Test
    void whatTheFormsSay() {
        Editions.all().stream()
                .flatMap(edition -> edition.getItems().stream())
                .flatMap(item -> Stream.concat(
                        Stream.of(
                                item.getNameTh(),
                                "ข้อ " + item.getCode() + " " + item.getNameTh() + " ประจำปี พ.ศ. 2566"),
                        item.getElements().stream().map(Element::getWordingTh)))
                .forEach(text -> {
                    assertEquals(FormerPatterns.meaningOf(text), Meaning.of(text), text);
                    assertEquals(FormerPatterns.linkForm(text), LinkForm.of(text), text);
                    assertEquals(FormerPatterns.plainTitle(text), PlainTitle.of(text), text);
                });
    }
}
