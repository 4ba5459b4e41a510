package io.github.openita.core.measures;

import io.github.openita.core.edition.Item;
import java.util.List;

/** What is to be done about an item, as a verb phrase: a measure is something that somebody does. */
final class PublishingPhrase {

    /** Words that already say what kind of thing is published. */
    private static final List<String> DOCUMENTS = List.of(
            "แผน",
            "รายงาน",
            "รายการ",
            "คู่มือ",
            "ประกาศ",
            "ประมวล",
            "มาตรการ",
            "มาตรฐาน",
            "นโยบาย",
            "แนว",
            "ข้อมูล",
            "ข้อกำหนด",
            "ช่องทาง",
            "หลักเกณฑ์",
            "กฎหมาย",
            "ข่าว",
            "สรุป",
            "ผลการ");

    private PublishingPhrase() {}

    /** {@code จัดทำและเผยแพร่ข้อมูลการขับเคลื่อนจริยธรรม (o21)}. */
    static String of(Item item) {
        String name = item.getNameTh();
        String what = DOCUMENTS.stream().anyMatch(name::startsWith) ? "" : "ข้อมูล";
        boolean latin = !name.isEmpty() && name.charAt(0) < 0x80;
        return "จัดทำและเผยแพร่" + what + (latin ? " " : "") + name + " (" + item.getCode() + ")";
    }
}
