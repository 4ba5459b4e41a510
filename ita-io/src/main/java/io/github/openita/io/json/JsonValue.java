package io.github.openita.io.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text with the place where it starts; an object keeps its members as written, duplicates included.
 */
sealed interface JsonValue {

    int line();

    int column();

    /** What the value is, for a message. */
    Type type();

    enum Type {
        OBJECT("object", "ออบเจกต์ {…}"),
        ARRAY("array", "รายการ […]"),
        TEXT("text", "ข้อความ"),
        NUMBER("number", "ตัวเลข"),
        BOOLEAN("true or false", "true หรือ false"),
        NULL("null", "null");

        final String en;
        final String th;

        Type(String en, String th) {
            this.en = en;
            this.th = th;
        }
    }

    record Member(String key, JsonValue value) {}

    record Obj(int line, int column, List<Member> members) implements JsonValue {
        @Override
        public Type type() {
            return Type.OBJECT;
        }

        @Nullable
        JsonValue get(String key) {
            for (Member member : members) {
                if (member.key.equals(key)) {
                    return member.value;
                }
            }
            return null;
        }
    }

    record Arr(int line, int column, List<JsonValue> items) implements JsonValue {
        @Override
        public Type type() {
            return Type.ARRAY;
        }
    }

    record Text(int line, int column, String text) implements JsonValue {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** A number; beyond the exponents that can be computed with it stands for one that is far out of any range. */
    record Num(int line, int column, BigDecimal number) implements JsonValue {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    record Bool(int line, int column, boolean value) implements JsonValue {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    record Null(int line, int column) implements JsonValue {
        @Override
        public Type type() {
            return Type.NULL;
        }
    }

    /** The value that a JSON Pointer leads to or, where it leads nowhere, the last one on the way. */
    default JsonValue at(String pointer) {
        JsonValue here = this;
        for (String step : pointer.split("/", -1)) {
            JsonValue next = step.isEmpty() && here == this ? here : here.step(Pointers.unescape(step));
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    private @Nullable JsonValue step(String step) {
        if (this instanceof Obj object) {
            return object.get(step);
        }
        if (this instanceof Arr array && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return index < array.items.size() ? array.items.get(index) : null;
        }
        return null;
    }
}
