package io.github.openita.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.jackson2.internal.Jackson2Tokens;
import io.github.openita.io.schema.Described;
import io.github.openita.io.schema.Reading;
import io.github.openita.io.schema.Shape;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson 2 {@code JsonMapper} the library's model, for applications that bind it themselves: documents and
 * all that they are made of are read as {@link io.github.openita.io.json.ItaJson} reads them, with the same refusals, and
 * written as it writes them. Thread-safe.
 */
public final class ItaModule extends Module {

    private final Function<String, Edition> editions;

    /** A module that knows the editions of the commission. */
    public ItaModule() {
        this(Editions::of);
    }

    /**
     * @param editions finds the edition that a document names
     */
    public ItaModule(Function<String, Edition> editions) {
        this.editions = editions;
    }

    @Override
    public String getModuleName() {
        return "io.github.openita";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers());
    }

    /** Its name, with the revision where that name is another one's. */
    private String nameOf(Edition edition) {
        return Described.nameOf(edition, editions);
    }

    private final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            Shape<?> shape = Described.shapeOf(type.getRawClass());
            return shape == null ? null : new Read<>(shape, type.getRawClass().getSimpleName());
        }
    }

    private final class Read<T> extends JsonDeserializer<T> {

        private final Shape<T> shape;
        private final String name;

        Read(Shape<T> shape, String name) {
            this.shape = shape;
            this.name = name;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Reading.strict(shape, JsonText.parse(name, new Jackson2Tokens(parser)), name, editions, null);
            } catch (DocumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }

    private final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            Shape<?> shape = Described.shapeOf(type.getRawClass());
            return shape == null ? null : new Written<>(shape);
        }
    }

    private final class Written<T> extends JsonSerializer<T> {

        private final Shape<T> shape;

        Written(Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(shape.write(value, ItaModule.this::nameOf), generator);
        }

        private void write(@Nullable Object value, JsonGenerator generator) throws IOException {
            if (value instanceof Map<?, ?> object) {
                generator.writeStartObject();
                for (Map.Entry<?, ?> member : object.entrySet()) {
                    generator.writeFieldName((String) member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            } else if (value instanceof List<?> list) {
                generator.writeStartArray();
                for (Object item : list) {
                    write(item, generator);
                }
                generator.writeEndArray();
            } else if (value instanceof BigDecimal number) {
                generator.writeNumber(number);
            } else if (value instanceof Integer number) {
                generator.writeNumber(number);
            } else if (value instanceof Boolean bool) {
                generator.writeBoolean(bool);
            } else {
                generator.writeString((String) value);
            }
        }
    }
}
