package io.github.openita.io.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.AgencyType;
import io.github.openita.io.internal.CanonicalJson;
import io.github.openita.rules.ItemRequirement;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a disclosure to fill in: every item of an edition, with the wording of the form as notes. */
final class Skeleton {

    private Skeleton() {}

    static String of(Edition edition) {
        RuleSet rules = RuleSets.of(edition);
        ObjectNode root = Shape.NODES.objectNode();
        root.putArray("x-note")
                .add("เติมข้อมูลแล้วตรวจด้วยคำสั่ง check คีย์ที่ขึ้นต้นด้วย x- เป็นหมายเหตุ จะลบหรือเก็บไว้ก็ได้")
                .add("links: ที่อยู่ของหน้าหรือไฟล์ที่เผยแพร่ · updatedOn: วันที่ปรับปรุงล่าสุด เช่น \"2024-01-15\"")
                .add(
                        "elements: เขียนข้อมูล หรือบอกว่าอยู่ที่ใด หรือ true หากแสดงแล้ว ข้อที่ยังไม่ต้องการให้ตรวจองค์ประกอบ ให้ลบ elements ออก");
        root.putObject("agency")
                .put("name", "")
                .put("website", "")
                .put(
                        "x-type",
                        "เพิ่ม \"type\" เป็นหนึ่งใน: "
                                + Arrays.stream(AgencyType.values())
                                        .map(type -> type.name() + " " + type.getNameTh())
                                        .collect(Collectors.joining(", ")));
        root.put("edition", edition.getName());
        ObjectNode items = root.putObject("items");
        rules.getItems().forEach(item -> addItem(items.putObject(item.getCode().toString()), item));
        return CanonicalJson.write(new ObjectMapper(), root);
    }

    private static void addItem(ObjectNode node, ItemRequirement item) {
        node.put("title", item.getItem().getNameTh());
        node.putArray("links");
        item.getRules().stream()
                .flatMap(rule -> rule.getFiscalYear().stream())
                .forEach(year -> node.put(
                        "x-fiscalYear", "เพิ่ม \"fiscalYear\" เป็นปีงบประมาณของข้อมูล แบบขอข้อมูลของปี พ.ศ. " + year));
        item.getItem().getFrequency().ifPresent(often -> node.put("x-updatedOn", "ต้องเผยแพร่" + often.getNameTh()));
        item.getItem().getLead().ifPresent(lead -> node.put("x-lead", lead));
        if (!item.getItem().getNotes().isEmpty()) {
            item.getItem().getNotes().forEach(node.putArray("x-notes")::add);
        }
        ObjectNode elements = node.putObject("elements");
        for (Element element : item.getItem().getElements()) {
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
