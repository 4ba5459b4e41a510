package io.github.openita.io.json;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.AgencyType;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a disclosure to fill in: every item of an edition, with the wording of the form as notes. */
final class Skeleton {

    private Skeleton() {}

    static JsonObject of(Edition edition, String name) {
        RuleSet rules = RuleSets.of(edition);
        JsonObject root = new JsonObject();
        root.put(
                "x-note",
                List.of(
                        "เติมข้อมูลแล้วตรวจด้วยคำสั่ง check ช่องที่ชื่อขึ้นต้นด้วย x- เป็นหมายเหตุ จะลบหรือเก็บไว้ก็ได้",
                        "links: ที่อยู่ของหน้าหรือไฟล์ที่เผยแพร่ · updatedOn: วันที่ปรับปรุงล่าสุด เช่น \"2024-01-15\"",
                        "elements: เขียนข้อมูล หรือบอกว่าอยู่ที่ใด หรือ true หากแสดงแล้ว ข้อที่ยังไม่ต้องการให้ตรวจองค์ประกอบ ให้ลบ elements ออก"));
        root.putObject("agency")
                .with("name", "")
                .with("website", "")
                .with(
                        "x-type",
                        "เพิ่ม \"type\" เป็นหนึ่งใน: "
                                + Arrays.stream(AgencyType.values())
                                        .map(type -> type.name() + " " + type.getNameTh())
                                        .collect(Collectors.joining(", ")));
        root.put("edition", name);
        JsonObject items = root.putObject("items");
        edition.getItems()
                .forEach(item ->
                        addItem(items.putObject(item.getCode().toString()), item, rules.getRules(item.getCode())));
        return root;
    }

    private static void addItem(JsonObject node, Item item, List<Rule> rules) {
        node.put("title", item.getNameTh());
        node.put("links", List.of());
        rules.stream()
                .flatMap(rule -> rule.getFiscalYear().stream())
                .forEach(year -> node.put(
                        "x-fiscalYear", "เพิ่ม \"fiscalYear\" เป็นปีงบประมาณของข้อมูล แบบขอข้อมูลของปี พ.ศ. " + year));
        item.getFrequency().ifPresent(often -> node.put("x-updatedOn", "ต้องเผยแพร่" + often.getNameTh()));
        item.getLead().ifPresent(lead -> node.put("x-lead", lead));
        if (!item.getNotes().isEmpty()) {
            node.put("x-notes", item.getNotes());
        }
        JsonObject elements = node.putObject("elements");
        for (Element element : item.getElements()) {
            elements.put("x-" + element.getId(), noteOn(element));
            elements.put(element.getId(), "");
        }
    }

    private static String noteOn(Element element) {
        return element.getNumber().map(number -> "(" + number + ") ").orElse("")
                + element.getWordingTh()
                + (element.isNoneAllowed() ? " — หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\"" : "")
                + element.getAppliesTo()
                        .map(agencies -> " — เฉพาะ" + agencies.getNameTh())
                        .orElse("");
    }
}
