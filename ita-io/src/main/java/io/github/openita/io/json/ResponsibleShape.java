package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Someone responsible: the name alone as a text, or an object with a unit, a name, or both. */
final class ResponsibleShape implements Shape {

    private static final Shape SAID = new SaidShape();
    private static final ObjectShape OBJECT =
            ObjectShape.empty().optional("unit", SAID).optional("name", SAID);

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Text) {
            return SAID.take(value, pointer, reading)
                    .map(name -> NODES.objectNode().set("name", name));
        }
        if (value instanceof JsonValue.Obj object && object.get("unit") == null && object.get("name") == null) {
            reading.mistake(
                    MistakeKind.MISSING_KEY,
                    pointer,
                    value,
                    "ต้องระบุหน่วยงาน (unit) หรือตำแหน่ง/บุคคล (name)",
                    "give a unit, or a position or person (name)");
        }
        if (!(value instanceof JsonValue.Obj)) {
            reading.wrongType(
                    pointer, value, "ชื่อในเครื่องหมายคำพูด หรือออบเจกต์ {…}", "a name in quotes, or an object");
            return Optional.empty();
        }
        return OBJECT.take(value, pointer, reading);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode object = OBJECT.schema();
        object.putArray("anyOf").add(required("unit")).add(required("name"));
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(SAID.schema()).add(object);
        return schema;
    }

    private static ObjectNode required(String key) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("required").add(key);
        return schema;
    }
}
