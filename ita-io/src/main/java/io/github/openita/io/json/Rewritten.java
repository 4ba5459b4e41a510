package io.github.openita.io.json;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a document over an older text of it, whose notes and order stay. Static methods only. */
final class Rewritten {

    private static final String ITEMS = "items";

    private static final int LARGEST_SCALE = 1000;

    private Rewritten() {}

    /** The new document in the order of the old text, with the notes of that. */
    static Object of(JsonValue old, Object newer) {
        Object written = of(old, newer, "");
        return written == null ? newer : written;
    }

    private static @Nullable Object of(JsonValue old, @Nullable Object newer, String key) {
        if (old instanceof JsonValue.Obj object && newer instanceof Map<?, ?> map) {
            return object(object, map, key.equals(ITEMS));
        }
        if (old instanceof JsonValue.Arr array && newer instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                all.add(i < array.items().size() ? of(array.items().get(i), list.get(i), "") : list.get(i));
            }
            return all;
        }
        return newer;
    }

    private static JsonObject object(JsonValue.Obj old, Map<?, ?> newer, boolean items) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        newer.forEach((key, value) -> rest.put((String) key, value));
        JsonObject written = new JsonObject();
        for (JsonValue.Member member : old.members()) {
            String key = items ? codeOf(member.key()) : member.key();
            if (rest.containsKey(key)) {
                written.put(key, of(member.value(), rest.remove(key), key));
            } else {
                // A note, or a value that is as good as none, such as an empty list.
                written.put(member.key(), plain(member.value()));
            }
        }
        boolean ordered = items && isOrdered(written);
        written.putAll(rest);
        return ordered ? inOrder(written) : written;
    }

    private static String codeOf(String key) {
        return QuestionCode.find(key).map(QuestionCode::toString).orElse(key);
    }

    private static boolean isOrdered(JsonObject items) {
        List<QuestionCode> codes = items.keySet().stream()
                .flatMap(key -> QuestionCode.find(key).stream())
                .toList();
        return codes.stream().sorted().toList().equals(codes);
    }

    /** Notes first, then the items in the order of their codes. */
    private static JsonObject inOrder(JsonObject items) {
        JsonObject ordered = new JsonObject();
        TreeMap<QuestionCode, @Nullable Object> sorted = new TreeMap<>();
        items.forEach((key, value) -> {
            Optional<QuestionCode> code = QuestionCode.find(key);
            if (code.isPresent()) {
                sorted.put(code.get(), value);
            } else {
                ordered.put(key, value);
            }
        });
        sorted.forEach((code, value) -> ordered.put(code.toString(), value));
        return ordered;
    }

    private static @Nullable Object plain(JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            JsonObject plain = new JsonObject();
            object.members().forEach(member -> plain.put(member.key(), plain(member.value())));
            return plain;
        }
        if (value instanceof JsonValue.Arr array) {
            List<@Nullable Object> plain = new ArrayList<>();
            array.items().forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof JsonValue.Text text) {
            return text.broken() ? null : text.text();
        }
        if (value instanceof JsonValue.Num number) {
            // Written out, a number of a note with a large exponent would fill the memory.
            return Math.abs((long) number.number().scale()) > LARGEST_SCALE
                    ? number.number().toString()
                    : number.number();
        }
        return value instanceof JsonValue.Bool bool ? bool.value() : null;
    }
}
