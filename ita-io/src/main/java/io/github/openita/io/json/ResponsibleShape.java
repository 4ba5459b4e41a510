package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.util.List;
import java.util.Optional;

/** Someone responsible: the name alone as a text, or an object with a unit, a name, or both. */
final class ResponsibleShape implements Shape {

    private static final Shape SAID = new SaidShape();
    private static final ObjectShape OBJECT =
            ObjectShape.empty().optional("unit", SAID).optional("name", SAID);

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Text) {
            return SAID.take(value, pointer, reading).map(name -> new JsonObject().with("name", name));
        }
        if (value instanceof JsonValue.Obj object && object.get("unit") == null && object.get("name") == null) {
            reading.mistake(
                    ProblemKind.MISSING_KEY,
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
    public JsonObject schema() {
        JsonObject object = OBJECT.schema().with("anyOf", List.of(required("unit"), required("name")));
        return new JsonObject().with("anyOf", List.of(SAID.schema(), object));
    }

    private static JsonObject required(String key) {
        return new JsonObject().with("required", List.of(key));
    }
}
