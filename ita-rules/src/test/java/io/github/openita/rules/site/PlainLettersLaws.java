package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.rules.reading.TextPage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However reading a file tears its text, the same is found in it. */
class PlainLettersLaws {

    private static final List<String> WORDS = List.of(
            "ปัญหา/อุปสรรค",
            "ข้อเสนอแนะ",
            "งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง",
            "จำแนกตามวิธีการ",
            "น้ำ",
            "แผนดำเนินการ",
            "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
            "ไม่มี",
            "โครงการ/กิจกรรม",
            "ผู้รับผิดชอบ",
            "E-Service 12",
            "3.2 ความก้าวหน้า",
            "………");

    /** As old fonts have the marks. */
    private static final Map<Character, Character> GLYPHS =
            Map.of('\u0E48', '\uF70A', '\u0E49', '\uF706', '\u0E34', '\uF701', '\u0E31', '\uF710', '\u0E38', '\uF718');

    private static final List<Element> ELEMENTS = Editions.of(2567).getItems().stream()
            .filter(item -> item.getCode().toString().equals("o17"))
            .map(Item::getElements)
            .findFirst()
            .orElseThrow();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words).replace(" ข้อ", "\nข้อ"));
    }

    private static String torn(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder torn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (random.nextInt(5) == 0) {
                torn.append(mark || random.nextBoolean() ? " " : "\u200B\u00A0");
            }
            torn.append(
                    switch (random.nextInt(3)) {
                        case 0 -> c == 'ำ' ? "\u0E4Dา" : c == 'แ' ? "เเ" : String.valueOf(c);
                        case 1 -> c == 'ำ' ? " า" : String.valueOf(GLYPHS.getOrDefault(c, c));
                        default -> c >= '๐' && c <= '๙' ? String.valueOf((char) (c - '๐' + '0')) : String.valueOf(c);
                    });
        }
        return torn.toString();
    }

    @Property
    void tearingChangesNoLetter(@ForAll("texts") String text, @ForAll long seed) {
        assertEquals(PlainLetters.lettersOf(text), PlainLetters.lettersOf(torn(text, seed)));
    }

    @Property
    void everyLetterKnowsItsPlace(@ForAll("texts") String text, @ForAll long seed) {
        String torn = torn(text, seed);
        PlainLetters letters = PlainLetters.of(torn);
        for (int i = 1; i < letters.letters().length(); i++) {
            assertTrue(letters.place(i - 1) < letters.place(i));
        }
    }

    private static FileText text(String text) {
        return FileText.of(List.of(new TextPage(1, Arrays.asList(text.split("\n", -1)))), true);
    }

    private static TextElements read(String text) {
        TextElements elements = new TextElements(ELEMENTS);
        elements.lookIn(text(text));
        return elements;
    }

    @Property
    void whatIsFoundIsFoundInATornTextToo(@ForAll("texts") String text, @ForAll long seed) {
        TextElements whole = read(text);
        TextElements torn = read(torn(text, seed));
        for (Element element : ELEMENTS) {
            if (whole.shown(element).isPresent()) {
                assertTrue(torn.shown(element).isPresent(), () -> element.getId() + " in " + torn(text, seed));
            }
        }
    }

    /** The names of elements stand in no other words. */
    @Property(tries = 1)
    void aTextOfOtherWordsNamesNone() {
        TextElements elements = read("รายงานผลการดำเนินการแก้ไขปัญหาจราจร ปี ๒๕๖๖ จำนวน 12 ครั้ง");
        ELEMENTS.forEach(element -> assertTrue(elements.shown(element).isEmpty(), element.getId()));
    }
}
