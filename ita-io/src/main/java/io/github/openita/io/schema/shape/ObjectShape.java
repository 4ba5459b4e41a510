package io.github.openita.io.schema.shape;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with named keys; {@code $schema} and keys that start with {@code x-} are allowed and ignored.
 *
 * @param <T> the value of the model
 * @param <B> what builds it
 */
public final class ObjectShape<T, B> implements Shape<T> {

    private static final Object LEFT_OUT = new Object();

    /** A key, and how its value gets into the builder and out of the model. */
    private record Property<T, B, V>(
            String key,
            long bit,
            Shape<V> shape,
            boolean required,
            boolean orNull,
            Function<? super T, ? extends @Nullable Object> getter,
            BiConsumer<B, V> setter,
            String description) {

        Property<T, B, V> described(String text) {
            return new Property<>(key, bit, shape, required, orNull, getter, setter, text);
        }

        /** Whether there is a value now, or rightly none. */
        boolean read(JsonValue value, B builder, Reading reading) {
            if (orNull && value instanceof JsonValue.Null) {
                return true;
            }
            V read = shape.read(value, reading);
            if (read != null) {
                setter.accept(builder, read);
            }
            return read != null;
        }

        @SuppressWarnings("unchecked") // The getter gives what the shape is of, or that there is nothing.
        void write(T value, JsonObject object, EditionNames editions) {
            Object found = getter.apply(value);
            if (found != LEFT_OUT) {
                object.put(key, found == null ? null : shape.write((V) found, editions));
            }
        }

        JsonObject schema() {
            JsonObject schema = new JsonObject();
            if (!description.isEmpty()) {
                schema.put("description", description);
            }
            schema.putAll(orNull ? Shapes.orNull(shape.schema()) : shape.schema());
            return schema;
        }
    }

    /**
     * Takes the keys of an object, in the order to write them.
     *
     * @param <T> the value of the model
     * @param <B> what builds it
     */
    public static final class Builder<T, B> {

        private final Class<? super T> type;
        private final Function<Reading, B> start;
        private final Function<B, ? extends T> build;
        private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();
        private String last = "";
        private boolean nullable;
        private boolean namesEdition;

        private Builder(Class<? super T> type, Function<Reading, B> start, Function<B, ? extends T> build) {
            this.type = type;
            this.start = start;
            this.build = build;
        }

        private <V> Builder<T, B> with(
                String key,
                Shape<V> shape,
                boolean required,
                boolean orNull,
                Function<? super T, ? extends @Nullable Object> getter,
                BiConsumer<B, V> setter) {
            properties.put(
                    key, new Property<>(key, 1L << properties.size(), shape, required, orNull, getter, setter, ""));
            last = key;
            return this;
        }

        /** Says in both languages what the key that was added last is; an editor shows it beside the key. */
        public Builder<T, B> says(String th, String en) {
            properties.computeIfPresent(last, (key, property) -> property.described(th + " / " + en));
            return this;
        }

        /** Adds a key that must be there. */
        public <V> Builder<T, B> required(
                String key, Shape<V> shape, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return with(key, shape, true, false, getter, setter);
        }

        /** Adds a key that is always written, of what is only written. */
        public <V> Builder<T, B> written(String key, Shape<V> shape, Function<? super T, ? extends V> getter) {
            return required(key, shape, getter, (builder, value) -> {});
        }

        /** Adds a key that must be there; {@code null} where there is no value. */
        public <V> Builder<T, B> requiredOrNull(
                String key, Shape<V> shape, Function<? super T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return with(key, shape, true, true, value -> getter.apply(value).orElse(null), setter);
        }

        /** Adds a key that is left out where there is no value. */
        public <V> Builder<T, B> optional(
                String key, Shape<V> shape, Function<? super T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return with(key, shape, false, nullable, value -> leftOut(getter.apply(value)), setter);
        }

        private static Object leftOut(Optional<?> value) {
            return value.isPresent() ? value.get() : LEFT_OUT;
        }

        /** Adds a key of a list or map that is left out where that is empty. */
        public <V> Builder<T, B> unlessEmpty(
                String key, Shape<V> shape, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return with(key, shape, false, nullable, value -> leftOutIfEmpty(getter.apply(value)), setter);
        }

        private static Object leftOutIfEmpty(Object value) {
            boolean empty = value instanceof Collection<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
            return empty ? LEFT_OUT : value;
        }

        /** Adds a key that may be left out, and is always written. */
        public <V> Builder<T, B> defaulted(
                String key, Shape<V> shape, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return with(key, shape, false, nullable, getter, setter);
        }

        /** Adds a key that documents of before do not have, and is always written: {@code null} where there is no value. */
        public <V> Builder<T, B> since(
                String key, Shape<V> shape, Function<? super T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return with(key, shape, false, true, value -> getter.apply(value).orElse(null), setter);
        }

        /** From here on keys that may be left out may also be {@code null}, to the same effect. */
        public Builder<T, B> nullable() {
            nullable = true;
            return this;
        }

        /** The key {@code edition} names the edition that the codes in the object are of. */
        public Builder<T, B> ofNamedEdition() {
            namesEdition = true;
            return this;
        }

        /** Returns the shape. */
        public ObjectShape<T, B> build() {
            return new ObjectShape<>(this);
        }
    }

    private final Class<? super T> type;
    private final Function<Reading, B> start;
    private final Function<B, ? extends T> build;
    private final Map<String, Property<T, B, ?>> properties;
    private final long required;
    private final boolean namesEdition;

    private ObjectShape(Builder<T, B> builder) {
        type = builder.type;
        start = builder.start;
        build = builder.build;
        properties = new LinkedHashMap<>(builder.properties);
        namesEdition = builder.namesEdition;
        required = properties.values().stream()
                .filter(Property::required)
                .mapToLong(Property::bit)
                .reduce(0, (a, b) -> a | b);
    }

    /** Begins the shape of a type that a builder makes. */
    public static <T, B> Builder<T, B> of(Class<T> type, Supplier<B> start, Function<B, ? extends T> build) {
        return new Builder<>(type, reading -> start.get(), build);
    }

    /** Begins the shape of a type whose builder depends on what was read before. */
    public static <T, B> Builder<T, B> in(Class<T> type, Function<Reading, B> start, Function<B, ? extends T> build) {
        return new Builder<>(type, start, build);
    }

    /** Begins the shape of what is only written. */
    public static <T> Builder<T, Object> onlyWritten(Class<T> type) {
        return new Builder<>(type, reading -> LEFT_OUT, builder -> {
            throw new UnsupportedOperationException("a " + type.getSimpleName() + " is only written");
        });
    }

    public static <K, V> Builder<Map<K, V>, Map<K, V>> ofMap() {
        return new Builder<>(Map.class, reading -> new LinkedHashMap<>(), map -> map);
    }

    static boolean isIgnored(String key) {
        return key.startsWith("x-") || key.equals("$schema");
    }

    @Override
    public @Nullable T read(JsonValue value, Reading reading) {
        if (!(value instanceof JsonValue.Obj object)) {
            return reading.refuseType(value, "กลุ่มข้อมูล {…}", "an object");
        }
        Edition before = namesEdition ? reading.within(object.get("edition")) : null;
        long problems = reading.found();
        B builder = start.apply(reading);
        long seen = 0;
        long given = 0;
        for (JsonValue.Member member : object.members()) {
            Property<T, B, ?> property = properties.get(member.key());
            if (property == null && isIgnored(member.key())) {
                continue;
            }
            reading.enter(member.key());
            if (property == null) {
                refuseKey(member, reading);
            } else if ((seen & property.bit) != 0) {
                reading.refuseSecond(member);
            } else {
                seen |= property.bit;
                given |= property.read(member.value(), builder, reading) ? property.bit : 0;
            }
            reading.leave();
        }
        if ((required & ~seen) != 0) {
            refuseMissing(required & ~seen, value, reading);
        }
        if (namesEdition) {
            reading.backTo(before);
        }
        return (required & ~given) == 0 ? build(builder, value, reading, problems) : null;
    }

    private @Nullable T build(B builder, JsonValue value, Reading reading, long problems) {
        try {
            return build.apply(builder);
        } catch (InvalidInputException e) {
            // What is wrong with a part may be why the whole is refused.
            return reading.found() > problems ? null : reading.refuse(ProblemKind.OUT_OF_RANGE, value, e);
        }
    }

    private void refuseMissing(long missing, JsonValue value, Reading reading) {
        for (Property<T, B, ?> property : properties.values()) {
            if ((missing & property.bit) != 0) {
                reading.note(
                        ProblemKind.MISSING_KEY,
                        value,
                        "ขาดช่อง \"" + property.key + "\"",
                        "the key \"" + property.key + "\" is missing");
            }
        }
    }

    private void refuseKey(JsonValue.Member member, Reading reading) {
        String quoted = ThaiText.quoted(member.key());
        String allowed = String.join(", ", properties.keySet());
        reading.note(
                ProblemKind.UNKNOWN_KEY,
                member.value(),
                "ไม่รู้จักช่อง " + quoted + ": มี " + allowed,
                "unknown key " + quoted + ": there are " + allowed);
    }

    @Override
    public JsonObject write(T value, EditionNames editions) {
        JsonObject object = new JsonObject();
        for (Property<T, B, ?> property : properties.values()) {
            property.write(value, object, editions);
        }
        return object;
    }

    @Override
    public JsonObject schema() {
        JsonObject described = new JsonObject();
        List<String> needed = new ArrayList<>();
        for (Property<T, B, ?> property : properties.values()) {
            described.put(property.key, property.schema());
            if (property.required) {
                needed.add(property.key);
            }
        }
        JsonObject schema = Shapes.openSchema(described);
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        return schema.with("additionalProperties", false);
    }

    @Override
    public Class<? super T> type() {
        return type;
    }

    @Override
    public List<Shape<?>> parts() {
        List<Shape<?>> parts = new ArrayList<>();
        properties.values().forEach(property -> parts.add(property.shape));
        return parts;
    }
}
