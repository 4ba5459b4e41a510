package io.github.openita.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.ElementValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where they have nothing to write. */
class MeaningTest {

    private static Meaning of(ElementValue value) {
        return new Meanings().of(value);
    }

    private static String textOf(ElementValue value) {
        return new Meanings().textOf(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B\u200B",
                "\t\n",
                "…",
                "...",
                "......",
                "_____",
                ". . . .",
                "( )",
                "\"\"",
                "\uFEFF"
            })
    void isBlank(String text) {
        assertEquals(Meaning.BLANK, Meaning.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "—",
                " - ",
                "--",
                "(-)",
                "ไม่มี",
                "ไม่มี.",
                "“ไม่มี”",
                "- ไม่มี -",
                "ไม่ มี",
                "ไม่มีปัญหา/อุปสรรค",
                "ไม่มีปัญหาและอุปสรรค",
                "ไม่มีปัญหา อุปสรรค",
                "ไม่มีปัญหา อุปสรรค และข้อเสนอแนะ",
                "ไม่มีข้อเสนอแนะ",
                "ไม่มีเรื่องร้องเรียน",
                "ไม่มีเรื่องร้องเรียนการทุจริต",
                "ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                "ไม่มีข้อร้องเรียน",
                "ไม่ใช้งบประมาณ",
                "ไม่ได้ใช้งบประมาณ",
                "ไม่มีค่าธรรมเนียม",
                "ไม่มีปัญหาใด ๆ",
                "ไม่มีค่ะ",
                "None",
                "\u200Bไม่มี\u00A0",
                "ไม่มีแนวทางแก้ไข",
                "ไม่มีข้อเสนอเเนะ",
                "ไม่มีข้อเสนอแนะเพิ่มเติม",
                "ไม่มีข้อเสนอแนะใด ๆ ทั้งสิ้น",
                "ไม่มี/ไม่มี",
                "ไม่มีปัญหา ไม่มีอุปสรรค",
                "ไม่มีปัญหา อุปสรรค และไม่มีข้อเสนอแนะ",
                "- ไม่มีปัญหา\n- ไม่มีข้อเสนอแนะ",
                "1. ไม่มี",
                "๑. ไม่มีปัญหา ๒. ไม่มีข้อเสนอแนะ",
                "ข้อเสนอแนะ: ไม่มี",
                "ปัญหา/อุปสรรค : -",
                "อุปสรรค -",
                "ไม่มีคะ",
                "ไม่มีผู้ร้องเรียน",
                "ไม่มีเรื่องร้องทุกข์",
                "ไม่ต้องใช้งบประมาณ",
                "ไม่เสียค่าธรรมเนียม",
                "-\uFE0F"
            })
    void isDeclaredNone(String text) {
        assertEquals(Meaning.NONE, Meaning.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รอใส่ลิงก์",
                "รอใส่ลิงค์",
                "รอข้อมูล",
                "รอ",
                "รอเพิ่มเอกสาร",
                "อยู่ระหว่างจัดเตรียม",
                "อยู่ระหว่างการจัดทำ",
                "อยู่ระหว่างดำเนินการจัดทำ",
                "อยู่ในระหว่างการรวบรวมข้อมูล",
                "กำลังปรับปรุงข้อมูล",
                "(กำลังจัดทำ)",
                "N/A",
                "n.a.",
                "#N/A",
                "xxx",
                "XXXX",
                "TBD",
                "todo",
                "ทดสอบ",
                "?",
                "???",
                "*",
                "null",
                "undefined",
                "Lorem ipsum dolor sit amet",
                "รออัพลิงค์",
                "รอข้อมูลจากกองคลัง",
                "กำลังอัพโหลด",
                "อยู่ระหว่างนำเข้าข้อมูล",
                "อยู่ระหว่างจัดเตรียมเอกสารครับ",
                "อยู่ระหว่างรวบรวมข้อมูลจากส่วนราชการ",
                "กรุณาใส่ข้อมูล",
                "โปรดระบุ",
                "(ระบุ)",
                "to be announced",
                "xx,xxx บาท",
                "ยังไม่มีข้อมูล",
                "ยังไม่มี",
                "ยังไม่ได้ดำเนินการ"
            })
    void isPlaceholder(String text) {
        assertEquals(Meaning.PLACEHOLDER, Meaning.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "หน้า 3",
                "0",
                "✓",
                "☑",
                "✅",
                "✔\uFE0F",
                "√",
                "/",
                "ไม่มีผู้ร้องเรียนเพราะจัดการทันที",
                "ปัญหา",
                "๐",
                "ไม่มีผู้เสนอราคา จึงต้องประกาศใหม่",
                "ไม่มีปัญหา เพราะเตรียมการล่วงหน้า",
                "มี",
                "อยู่ระหว่างดำเนินการตามสัญญา",
                "อยู่ระหว่างดำเนินการ",
                "รอผลการอุทธรณ์",
                "แสดงแล้ว",
                "https://www.example.go.th/o17.pdf",
                "x",
                "งานจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก"
            })
    void tellsSomething(String text) {
        assertEquals(Meaning.DATA, Meaning.of(text));
    }

    @Test
    void longBlanksAreBlankAndLongTextsTell() {
        assertEquals(Meaning.BLANK, Meaning.of(" ".repeat(5000)));
        assertEquals(Meaning.BLANK, Meaning.of(".".repeat(5000)));
        assertEquals(Meaning.NONE, Meaning.of("-".repeat(5000)));
        assertEquals(Meaning.DATA, Meaning.of("ปัญหา ".repeat(500)));
    }

    @Test
    void otherValues() {
        assertEquals(Meaning.BLANK, of(ElementValue.blank()));
        assertEquals(Meaning.BLANK, of(ElementValue.shown(false)));
        assertEquals(Meaning.DATA, of(ElementValue.shown(true)));
        assertEquals(Meaning.DATA, of(ElementValue.of(BigDecimal.ZERO)));
    }

    @Test
    void severalValuesAreAsGoodAsTheMostTelling() {
        ElementValue blank = ElementValue.of("");
        ElementValue none = ElementValue.of("ไม่มี");
        ElementValue awaited = ElementValue.of("รอใส่ลิงก์");
        ElementValue told = ElementValue.of("หน้า 3");
        assertEquals(Meaning.BLANK, of(ElementValue.ofAll(List.of())));
        assertEquals(Meaning.BLANK, of(ElementValue.ofAll(List.of(blank, ElementValue.blank()))));
        assertEquals(Meaning.PLACEHOLDER, of(ElementValue.ofAll(List.of(blank, awaited))));
        assertEquals(Meaning.NONE, of(ElementValue.ofAll(List.of(awaited, none, blank))));
        assertEquals(Meaning.DATA, of(ElementValue.ofAll(List.of(blank, told, none))));
    }

    @Test
    void aPhraseHasAtMost120Letters() {
        assertEquals(Meaning.NONE, Meaning.of("ไม่มี".repeat(24) + "  "));
        assertEquals(Meaning.DATA, Meaning.of("ไม่มี".repeat(24) + "ค่ะ"));
        assertEquals(Meaning.NONE, Meaning.of("ไม่มี" + " ".repeat(200)));
    }

    @Test
    void theSignOfSubtractionIsADash() {
        assertEquals(Meaning.NONE, Meaning.of("\u2212"));
        assertEquals(Meaning.NONE, Meaning.of("ปัญหา \u2212"));
    }

    @Test
    void theTextThatTellsNothingIsTheFirstThatIsNotBlank() {
        ElementValue blank = ElementValue.of(" ");
        ElementValue awaited = ElementValue.of("รอใส่ลิงก์");
        assertEquals("รอใส่ลิงก์", textOf(awaited));
        assertEquals(
                "รอใส่ลิงก์",
                textOf(ElementValue.ofAll(List.of(blank, ElementValue.shown(false), awaited, ElementValue.of("xxx")))));
        assertEquals("", textOf(ElementValue.ofAll(List.of(blank, ElementValue.blank()))));
        assertEquals("", textOf(ElementValue.shown(false)));
    }

    @Test
    void ofTextsThatShareAPlaceEachKeepsItsMeaning() {
        String[] texts = {"AaAa", "BBBB", "AaBB"};
        assertEquals(texts[0].hashCode(), texts[1].hashCode());
        Meanings meanings = new Meanings();
        for (int i = 0; i < 3; i++) {
            for (String text : texts) {
                assertEquals(Meaning.DATA, meanings.of(ElementValue.of(text)));
                assertEquals(Meaning.NONE, meanings.of(ElementValue.of("ไม่มี")));
                assertEquals(Meaning.PLACEHOLDER, meanings.of(ElementValue.of("รอใส่ลิงก์")));
            }
        }
    }

    @Test
    void afterAFloodOfTextsEachMeansWhatItMeant() {
        Meanings meanings = new Meanings();
        for (int i = 0; i < 10_000; i++) {
            assertEquals(Meaning.DATA, meanings.of(ElementValue.of(i + " บาท")));
            assertEquals(Meaning.PLACEHOLDER, meanings.of(ElementValue.of("x".repeat(2 + i % 50))));
        }
    }
}
