package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An object whose keys are codes, each written in any spelling that its reader takes, each once. */
final class CodeMapShape implements Shape {

    private final Codes codes;
    private final Shape value;

    CodeMapShape(Codes codes, Shape value) {
        this.codes = codes;
        this.value = value;
    }

    @Override
    public Optional<Object> take(JsonValue found, String pointer, Reading reading) {
        if (!(found instanceof JsonValue.Obj object)) {
            reading.wrongType(pointer, found, "ออบเจกต์ {…}", "an object");
            return Optional.empty();
        }
        JsonObject taken = new JsonObject();
        Map<String, String> spellings = new HashMap<>();
        for (JsonValue.Member member : object.members()) {
            if (!ObjectShape.isIgnored(member.key())) {
                takeMember(member, Pointers.child(pointer, member.key()), reading, taken, spellings);
            }
        }
        return Optional.of(taken);
    }

    private void takeMember(
            JsonValue.Member member, String here, Reading reading, JsonObject taken, Map<String, String> spellings) {
        Optional<Object> node = value.take(member.value(), here, reading);
        String code;
        try {
            code = codes.canonical(member.key(), reading);
        } catch (InvalidInputException e) {
            reading.mistake(ProblemKind.UNKNOWN_CODE, here, member.value(), e.getText());
            return;
        }
        String before = spellings.putIfAbsent(code, member.key());
        if (before == null) {
            node.ifPresent(canonical -> taken.put(code, canonical));
        } else if (before.equals(member.key())) {
            ObjectShape.refuseSecond(member, here, reading);
        } else {
            reading.mistake(
                    ProblemKind.DUPLICATE_KEY,
                    here,
                    member.value(),
                    ThaiText.quoted(member.key()) + " และ " + ThaiText.quoted(before) + " คือรหัสเดียวกัน (" + code
                            + "): ให้เหลือเพียงครั้งเดียว",
                    ThaiText.quoted(member.key()) + " and " + ThaiText.quoted(before) + " are both " + code
                            + ": keep one");
        }
    }

    @Override
    public JsonObject schema() {
        return ObjectShape.openSchema(new JsonObject()).with("additionalProperties", value.schema());
    }
}
