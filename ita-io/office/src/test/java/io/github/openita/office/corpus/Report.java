package io.github.openita.office.corpus;

import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a made-up agency writes for an item: a title with the year, and for each element a heading and what stands under
 * it.
 *
 * @param edition the year of the form
 * @param item the item
 * @param title the title, with its year
 * @param sections what stands under each heading
 */
record Report(int edition, Item item, String title, Map<String, List<String>> sections) {

    /** Lines that say something of an element, by its identifier; of others the last. */
    private static final Map<String, List<String>> LINES = Map.ofEntries(
            Map.entry(
                    "results",
                    List.of(
                            "ดำเนินการแล้วเสร็จทั้งสิ้น 42 โครงการ คิดเป็นร้อยละ 95.45 ของโครงการทั้งหมด",
                            "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 แล้วเสร็จตามกำหนด")),
            Map.entry("spending", List.of("เบิกจ่ายแล้ว 12,345,600.00 บาท จากที่ได้รับ 13,000,000.00 บาท")),
            Map.entry(
                    "problems",
                    List.of("น้ำท่วมพื้นที่ก่อสร้างในช่วงเดือนกันยายน ทำให้ส่งมอบงานล่าช้า", "ผู้เสนอราคามีน้อยราย")),
            Map.entry("suggestions", List.of("ควรกำหนดระยะเวลาทำงานให้พ้นฤดูฝน และประกาศเชิญชวนให้ทั่วถึง")),
            Map.entry(
                    "budget-by-method",
                    List.of(
                            "วิธีประกาศเชิญชวนทั่วไป 8 โครงการ เป็นเงิน 9,450,000.00 บาท",
                            "วิธีคัดเลือก 1 โครงการ เป็นเงิน 600,000.00 บาท",
                            "วิธีเฉพาะเจาะจง 118 โครงการ เป็นเงิน 4,208,310.50 บาท")),
            Map.entry("topic", List.of("การจัดทำแผนพัฒนาท้องถิ่นและการจัดลำดับความสำคัญของโครงการ")),
            Map.entry("participants", List.of("ตัวแทนชุมชน 12 ชุมชน ผู้นำหมู่บ้าน และกลุ่มสตรี รวม 146 คน")),
            Map.entry("result", List.of("ที่ประชุมเห็นชอบโครงการ 23 โครงการ และขอให้เพิ่มแสงสว่างทางสาธารณะ")),
            Map.entry("use", List.of("นำข้อเสนอไปบรรจุในแผนพัฒนาท้องถิ่น เพิ่มเติม ฉบับที่ 2")),
            Map.entry("projects", List.of("อบรมงานสารบรรณอิเล็กทรอนิกส์", "สรรหาพนักงานจ้างแทนตำแหน่งว่าง")),
            Map.entry("budget", List.of("30,000.00 บาท")),
            Map.entry("budget-allocated", List.of("45,000.00 บาท")),
            Map.entry("budget-spent", List.of("44,150.00 บาท")),
            Map.entry("period", List.of("มกราคม ถึง มีนาคม")),
            Map.entry("staffing", List.of("พนักงานเทศบาล 24 อัตรา มีคนครอง 21 คน ลูกจ้างประจำ 3 คน พนักงานจ้าง 36 คน")),
            Map.entry("training", List.of("เข้ารับการพัฒนา 41 คน จากทั้งหมด 59 คน")));

    private static final List<String> OTHERS = List.of("ดำเนินการตามที่กำหนดไว้ทุกรายการ");

    /** A complete one; the year is that which the item asks for, or another one. */
    static Report of(int edition, String code, int yearsOff) {
        Item item = Editions.of(edition).getItems().stream()
                .filter(one -> one.getCode().equals(QuestionCode.of(code)))
                .findFirst()
                .orElseThrow();
        int year = edition + item.getPeriodOffset().orElse(0) + yearsOff;
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (Element element : item.getElements()) {
            sections.put(element.getId(), LINES.getOrDefault(element.getId(), OTHERS));
        }
        return new Report(edition, item, item.getNameTh() + " ประจำปีงบประมาณ พ.ศ. " + year, sections);
    }

    String wording(String element) {
        return item.getElements().stream()
                .filter(one -> one.getId().equals(element))
                .findFirst()
                .orElseThrow()
                .getWordingTh();
    }

    /** The same with other lines under a heading. */
    Report with(String element, List<String> lines) {
        Map<String, List<String>> changed = new LinkedHashMap<>(sections);
        changed.put(element, lines);
        return new Report(edition, item, title, changed);
    }

    /** The same without a heading and what stands under it. */
    Report without(String element) {
        Map<String, List<String>> changed = new LinkedHashMap<>(sections);
        changed.remove(element);
        return new Report(edition, item, title, changed);
    }

    /** The last element that is a problem or a suggestion, else the last. */
    String weakest() {
        List<String> ids = new ArrayList<>(sections.keySet());
        return ids.contains("problems") ? "problems" : ids.get(ids.size() - 1);
    }
}
