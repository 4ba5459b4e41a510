package io.github.openita.io.json;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.Tool;
import io.github.openita.io.engine.JsonObject;
import java.util.List;

/** Writes documents to fill in, with notes under keys that start with {@code x-}. Static methods only; thread-safe. */
final class DocumentSkeleton {

    private static final String NOTES = "คีย์ที่ขึ้นต้นด้วย x- เป็นหมายเหตุ จะลบหรือเก็บไว้ก็ได้";

    private DocumentSkeleton() {}

    static JsonObject of(DocumentType<?> type, Edition edition, FiscalYear year, String name) {
        if (type.equals(DocumentType.DISCLOSURE)) {
            return Skeleton.of(edition, name);
        }
        JsonObject root = new JsonObject();
        root.put("x-note", notes(type));
        root.putObject("agency").put("name", "");
        root.put("edition", name);
        if (type.equals(DocumentType.RESULT)) {
            addScores(root, edition);
        } else if (type.equals(DocumentType.PLAN)) {
            root.put("fiscalYear", year.getValue());
            root.put("measures", List.of(measure()));
        } else if (type.equals(DocumentType.PROGRESS)) {
            root.put("fiscalYear", year.getValue());
            root.put("entries", List.of(entry()));
        } else if (type.equals(DocumentType.MATRIX)) {
            root.put("fiscalYear", year.getValue());
            root.put(
                    "rows",
                    edition.getItems().stream().map(DocumentSkeleton::row).toList());
            root.putObject("x-actions")
                    .with("activity", "กิจกรรมที่จะทำ")
                    .with("steps", List.of("ขั้นตอนที่ 1"))
                    .with("responsible", List.of(new JsonObject().with("unit", "กองคลัง")))
                    .with("dueText", "พฤษภาคม " + year)
                    .with("reportingText", "ไตรมาส 3");
            root.put("actions", List.of());
        } else {
            throw new IllegalArgumentException(type + " documents are not filled in");
        }
        return root;
    }

    private static List<String> notes(DocumentType<?> type) {
        String first = switch (type.getName()) {
            case "result" ->
                "เขียนคะแนน 0–100 ใต้รหัส เช่น \"9\": 95.42 ระดับใดก็ได้ที่ทราบ ส่วนของ EIT เขียน \"6@public\" · published: ตัวเลขที่ประกาศ";
            case "plan" ->
                "measures: หนึ่งรายการต่อหนึ่งมาตรการ · answers: ข้อหรือตัวชี้วัดที่ตอบ เช่น \"o17\" · เพิ่ม \"period\": \"2025-04-01/2025-09-30\" และ \"budget\": 0 ได้";
            case "progress" ->
                "entries: หนึ่งรายการต่อหนึ่งเรื่อง · status: not-started, under-way, done · เพิ่ม \"about\": [\"o17\"], \"doneOn\", \"due\", \"cadence\" ได้";
            default ->
                "rows: ผู้จัดทำ รวบรวม เผยแพร่ เป็น [{\"unit\": \"กองคลัง\", \"name\": \"ผอ.กองคลัง\"}] · actions: กิจกรรมที่จะทำ ตามตัวอย่างใน x-actions";
        };
        return List.of(first, NOTES);
    }

    private static void addScores(JsonObject root, Edition edition) {
        JsonObject scores = root.putObject("scores");
        for (Level level : List.of(Level.TOOL, Level.INDICATOR, Level.SUB_INDICATOR, Level.QUESTION)) {
            JsonObject names = new JsonObject();
            edition.form().getTools().forEach(tool -> addNames(names, tool, level));
            scores.put(keyOf(level), names);
        }
        root.put("published", new JsonObject());
    }

    private static String keyOf(Level level) {
        return switch (level) {
            case TOOL -> "tools";
            case INDICATOR -> "indicators";
            case SUB_INDICATOR -> "subIndicators";
            case QUESTION -> "questions";
        };
    }

    private static void addNames(JsonObject names, FormNode node, Level level) {
        if (node.getLevel() == level) {
            names.put(
                    "x-" + node.getCode(),
                    (level == Level.TOOL ? node.getCode().getTool().map(Tool::getNameTh) : node.getName()).orElse(""));
        }
        node.getChildren().forEach(child -> addNames(names, child, level));
    }

    private static JsonObject measure() {
        return new JsonObject()
                .with("id", "m1")
                .with("answers", List.of())
                .with("activity", "")
                .with("steps", List.of())
                .with("responsible", List.of())
                .with("expectedResult", "");
    }

    private static JsonObject entry() {
        return new JsonObject()
                .with("title", "")
                .with("status", "not-started")
                .with("steps", List.of())
                .with("done", "")
                .with("documents", List.of())
                .with("units", List.of())
                .with("persons", List.of());
    }

    private static JsonObject row(Item item) {
        JsonObject row = new JsonObject()
                .with("item", item.getCode().toString())
                .with("title", item.getNameTh())
                .with("prepares", List.of())
                .with("collects", List.of())
                .with("publishes", List.of());
        item.getFrequency().ifPresent(often -> row.put("frequency", often.getCode()));
        return row;
    }
}
