package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.rules.reading.TextPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which texts name what the form asks for. */
class TextElementsTest {

    private static List<Element> elements(int year, String item) {
        return Editions.of(year).getItems().stream()
                .filter(one -> one.getCode().toString().equals(item))
                .map(Item::getElements)
                .findFirst()
                .orElseThrow();
    }

    private static String named(int year, String item, String text) {
        TextElements elements = new TextElements(elements(year, item));
        elements.lookIn(FileText.of(List.of(new TextPage(1, text.lines().toList())), true));
        return elements(year, item).stream()
                .filter(element -> elements.shown(element).isPresent())
                .map(Element::getId)
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2567 | o17 | 5. ปัญหาและอุปสรรค | problems",
                "2567 | o17 | ที่ วิธีการ อุปสรรค | problems",
                "2567 | o17 | ปัญหา อุปสรรค และข้อเสนอแนะ | problems suggestions",
                "2567 | o17 | งบประมาณ จำแนกตามวิธีการจัดซื้อจัดจ้าง | budget-by-method",
                "2567 | o25 | การนำผลไปปรับปรุง | use",
                "2567 | o20 | ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของเทศบาลตำบล | code",
                "2567 | o17 | งบประมาณแยกตามวิธี | ''",
                "2567 | o17 | ได้แก้ไขปัญหาตามที่เสนอแนะ | ''",
                "2567 | o19 | งบประมาณที่ได้รับจัดสรร | budget-allocated",
                "2567 | o19 | ผลการใช้จ่ายงบประมาณ | budget-spent",
                "2567 | o19 | ระยะเวลาดำเนินการ | period",
                "2567 | o19 | ระยะเวลา | period",
                "2567 | o19 | สถิติอัตรากำลังจำแนกตามประเภทตำแหน่ง | staffing",
                "2567 | o30 | ๓. การจัดซื้อจัดจ้าง | procurement",
                "2567 | o30 | การบริหารงานบุคคล | personnel",
                "2567 | o24 | จำนวนเรื่องที่ดำเนินการแล้วเสร็จ 3 เรื่อง | done",
                "2567 | o24 | อยู่ระหว่างดำเนินการ 0 | in-progress",
                "2568 | o12 | ราคากลาง ราคาที่ตกลงซื้อหรือจ้าง | reference-price agreed-price",
                "2568 | o12 | ราคา | ''",
                "2567 | o16 | วิธีจัดซื้อจัดจ้าง | method",
                "2567 | o34 | ผู้รับผิดชอบ : ทุกกอง | responsible",
            })
    void anElementIsNamedByItsWordsWholeOrShortened(int year, String item, String text, String ids) {
        assertEquals(ids, named(year, item, text));
    }

    @Test
    void aDescriptionIsNoName() {
        TextElements elements = new TextElements(elements(2567, "o2"));
        assertEquals(List.of(), elements.named());
        assertTrue(new TextElements(elements(2567, "o17")).named().size() == 3);
    }

    /** Hostile texts are as quick as others. */
    @Test
    void aTextOfOneWordOnlyIsReadInNoTime() {
        String text = "ปัญหา/อุปสรรค\n".repeat(20_000) + "ปัญหา".repeat(20_000) + "1.".repeat(5_000);
        assertEquals("problems", named(2567, "o17", text));
    }
}
