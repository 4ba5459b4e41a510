package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An object with named keys; {@code $schema} and keys that start with {@code x-} are allowed and ignored. */
final class ObjectShape implements Shape {

    private record Property(Shape shape, boolean required) {}

    private final Map<String, Property> properties;

    private ObjectShape(Map<String, Property> properties) {
        this.properties = Collections.unmodifiableMap(properties);
    }

    static ObjectShape empty() {
        return new ObjectShape(new LinkedHashMap<>());
    }

    ObjectShape required(String key, Shape shape) {
        return with(key, new Property(shape, true));
    }

    ObjectShape optional(String key, Shape shape) {
        return with(key, new Property(shape, false));
    }

    /** A key that may be missing or, to the same effect, {@code null}. */
    ObjectShape nullable(String key, Shape shape) {
        return optional(key, orNull(shape));
    }

    /** A key that must be there; {@code null} where there is no value. */
    ObjectShape requiredOrNull(String key, Shape shape) {
        return required(key, orNull(shape));
    }

    private static Shape orNull(Shape shape) {
        return new EitherShape(JsonValue.Type.NULL, new NullShape(), shape);
    }

    private ObjectShape with(String key, Property property) {
        Map<String, Property> more = new LinkedHashMap<>(properties);
        more.put(key, property);
        return new ObjectShape(more);
    }

    static boolean isIgnored(String key) {
        return key.equals("$schema") || key.startsWith("x-");
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Obj object)) {
            reading.wrongType(pointer, value, "ออบเจกต์ {…}", "an object");
            return Optional.empty();
        }
        JsonObject taken = new JsonObject();
        Set<String> seen = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            String key = member.key();
            if (isIgnored(key)) {
                continue;
            }
            String here = Pointers.child(pointer, key);
            Property property = properties.get(key);
            if (property == null) {
                refuseKey(member, here, reading);
            } else if (!seen.add(key)) {
                refuseSecond(member, here, reading);
            } else {
                property.shape.take(member.value(), here, reading).ifPresent(node -> taken.put(key, node));
            }
        }
        properties.forEach((key, property) -> {
            if (property.required && !seen.contains(key)) {
                reading.mistake(
                        ProblemKind.MISSING_KEY,
                        pointer,
                        value,
                        "ขาดคีย์ \"" + key + "\"",
                        "the key \"" + key + "\" is missing");
            }
        });
        return Optional.of(taken);
    }

    private void refuseKey(JsonValue.Member member, String pointer, Reading reading) {
        String allowed = properties.keySet().stream().collect(Collectors.joining(", "));
        reading.mistake(
                ProblemKind.UNKNOWN_KEY,
                pointer,
                member.value(),
                "ไม่รู้จักคีย์ " + ThaiText.quoted(member.key()) + ": มี " + allowed,
                "unknown key " + ThaiText.quoted(member.key()) + ": there are " + allowed);
    }

    static void refuseSecond(JsonValue.Member member, String pointer, Reading reading) {
        reading.mistake(
                ProblemKind.DUPLICATE_KEY,
                pointer,
                member.value(),
                "คีย์ " + ThaiText.quoted(member.key()) + " ซ้ำ: ให้เหลือเพียงครั้งเดียว",
                "the key " + ThaiText.quoted(member.key()) + " stands twice: keep one");
    }

    @Override
    public JsonObject schema() {
        JsonObject described = new JsonObject();
        List<String> required = new ArrayList<>();
        properties.forEach((key, property) -> {
            described.put(key, property.shape.schema());
            if (property.required) {
                required.add(key);
            }
        });
        JsonObject schema = openSchema(described);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema.with("additionalProperties", false);
    }

    /** The schema of an object with these keys that does not say yet what becomes of others but of ignored ones. */
    static JsonObject openSchema(JsonObject described) {
        JsonObject properties = new JsonObject().with("$schema", new JsonObject());
        properties.putAll(described);
        return new JsonObject()
                .with("type", "object")
                .with("properties", properties)
                .with("patternProperties", new JsonObject().with("^x-", new JsonObject()));
    }
}
