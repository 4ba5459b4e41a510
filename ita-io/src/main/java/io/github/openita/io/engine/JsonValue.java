package io.github.openita.io.engine;

import io.github.openita.core.internal.Pointers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text with the place where it starts; an object keeps its members as written, duplicates included.
 * Immutable and thread-safe.
 */
public sealed interface JsonValue {

    /** Returns where the value starts, as {@link JsonPlace} says it. */
    long place();

    /** Returns what the value is, for a message. */
    Type type();

    /** What a value is. */
    enum Type {
        OBJECT("object", "กลุ่มข้อมูล {…}"),
        ARRAY("array", "รายการ […]"),
        TEXT("text", "ข้อความ"),
        NUMBER("number", "ตัวเลข"),
        BOOLEAN("true or false", "true หรือ false"),
        NULL("null", "null");

        private final String en;
        private final String th;

        Type(String en, String th) {
            this.en = en;
            this.th = th;
        }

        /** Returns the English word for it. */
        public String en() {
            return en;
        }

        /** Returns the Thai word for it. */
        public String th() {
            return th;
        }
    }

    /** A key and its value. */
    record Member(String key, JsonValue value) {}

    /** An object. */
    record Obj(long place, List<Member> members) implements JsonValue {
        @Override
        public Type type() {
            return Type.OBJECT;
        }

        /** Returns the first value of a key; {@code null} where there is none. */
        public @Nullable JsonValue get(String key) {
            for (Member member : members) {
                if (member.key.equals(key)) {
                    return member.value;
                }
            }
            return null;
        }
    }

    /** An array. */
    record Arr(long place, List<JsonValue> items) implements JsonValue {
        @Override
        public Type type() {
            return Type.ARRAY;
        }
    }

    /** A text; a broken one holds half of a character, which no encoding can write. */
    record Text(long place, String text, boolean broken) implements JsonValue {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** A number; beyond the exponents that can be computed with it stands for one that is far out of any range. */
    record Num(long place, BigDecimal number) implements JsonValue {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** True or false. */
    record Bool(long place, boolean value) implements JsonValue {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    /** Nothing. */
    record Null(long place) implements JsonValue {
        @Override
        public Type type() {
            return Type.NULL;
        }
    }

    /** Returns the value that a key or an index leads to; {@code null} where it leads nowhere. */
    default @Nullable JsonValue step(String step) {
        if (this instanceof Obj object) {
            return object.get(step);
        }
        int index = this instanceof Arr ? Pointers.index(step) : -1;
        return this instanceof Arr array && index >= 0 && index < array.items.size() ? array.items.get(index) : null;
    }

    /** Returns the value that a JSON Pointer leads to or, where it leads nowhere, the last one on the way. */
    default JsonValue at(String pointer) {
        JsonValue here = this;
        for (String step : Pointers.steps(pointer)) {
            JsonValue next = here.step(step);
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }
}
