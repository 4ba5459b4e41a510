package io.github.openita.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is told by the first letters of a text is what all tables tell of it. */
class MeaningLaws {

    private static final List<String> WORDS = List.of(("ปัญหา อุปสรรค ข้อเสนอแนะ แก้ไข การ แนวทาง ข้อมูล เรื่อง ข้อ ผู้"
                    + " ร้องเรียน ร้องทุกข์ ทุจริต ประพฤติมิชอบ ค่าธรรมเนียม ค่าใช้จ่าย งบประมาณ ใช้ จ่าย และ หรือ ใด ใดใด ใดๆ ๆ"
                    + " อื่น ทั้งสิ้น เพิ่มเติม ในการดำเนินงาน ในการดำเนินการ ครับ คะ ค่ะ ไม่ ไม่มี ไม่พบ ไม่ปรากฏ ได้ มีการ ต้อง"
                    + " เสียค่าธรรมเนียม คิดค่าธรรมเนียม none nil กรุณา โปรด อยู่ ใน ระหว่าง กำลัง ดำเนินการ จัดเตรียม เตรียม"
                    + " จัดทำ จัดหา รวบรวม ปรับปรุง นำเข้า อัปโหลด อัพเดท อัป อัพ เอกสาร ไฟล์ ลิงก์ ลิงค์ ลิ้งก์ จาก รอ ใส่ เพิ่ม"
                    + " แนบ ลง link url กรอก ข้อความ ที่นี่ ตรงนี้ ระบุ ยังไม่มี ยังไม่ ทดสอบ ตัวอย่าง x xx บาท na tba to be todo"
                    + " test null undefined nan coming soon lorem ipsum 1 ๒ แผน เมือง ฉบับ หน้า")
            .split(" "));

    private static final List<String> MARKS = List.of(
            " ",
            "-",
            "–",
            ".",
            "/",
            "…",
            "(",
            "\n",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "_",
            "\uFE0F",
            "เ",
            "เเ",
            "แ",
            "\u0E4D",
            "\u0E32",
            "\u0E48",
            "\u0E4D\u0E48\u0E32",
            "\u0130",
            "X",
            "✓",
            "😀",
            "\uD800",
            "\u3164",
            "\u0301",
            "๏",
            "฿");

    @Provide
    Arbitrary<String> sayings() {
        return Arbitraries.of(Stream.concat(WORDS.stream(), MARKS.stream()).toList())
                .list()
                .ofMaxSize(8)
                .map(drawn -> String.join("", drawn));
    }

    private static void isReadAlike(String text) {
        assertEquals(Meaning.read(text), Meaning.of(text), text);
    }

    @Property(tries = 20_000)
    void ofSayings(@ForAll("sayings") String text) {
        isReadAlike(text);
    }

    @Property(tries = 2000)
    void ofAnything(@ForAll String text) {
        isReadAlike(text);
    }

    @Test
    void ofEveryWordAndWhatFollowsIt() {
        for (String word : WORDS) {
            isReadAlike(word);
            WORDS.forEach(other -> isReadAlike(word + other));
            MARKS.forEach(mark -> isReadAlike(word + mark));
            MARKS.forEach(mark -> isReadAlike(word.charAt(0) + mark + word.substring(1)));
        }
    }
}
