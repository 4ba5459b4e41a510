package io.github.openita.io.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.jackson3.internal.Jackson3Tokens;
import io.github.openita.io.schema.Described;
import io.github.openita.io.schema.Reading;
import io.github.openita.io.schema.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson 3 {@code JsonMapper} the library's model, for applications that bind it themselves: documents and
 * all that they are made of are read as {@link io.github.openita.io.json.ItaJson} reads them, with the same refusals, and
 * written as it writes them. Thread-safe.
 */
public final class ItaModule extends JacksonModule {

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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Shape<?> shape = Described.shapeOf(type.getRawClass());
            return shape == null ? null : new Read<>(shape, type.getRawClass().getSimpleName());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Described.shapeOf(type) != null;
        }
    }

    private final class Read<T> extends ValueDeserializer<T> {

        private final Shape<T> shape;
        private final String name;

        Read(Shape<T> shape, String name) {
            this.shape = shape;
            this.name = name;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return Reading.strict(shape, JsonText.parse(name, new Jackson3Tokens(parser)), name, editions, null);
            } catch (DocumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final class Writers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            Shape<?> shape = Described.shapeOf(type.getRawClass());
            return shape == null ? null : new Written<>(shape);
        }
    }

    private final class Written<T> extends ValueSerializer<T> {

        private final Shape<T> shape;

        Written(Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            write(shape.write(value, ItaModule.this::nameOf), generator);
        }

        private void write(@Nullable Object value, JsonGenerator generator) {
            if (value instanceof Map<?, ?> object) {
                generator.writeStartObject();
                for (Map.Entry<?, ?> member : object.entrySet()) {
                    generator.writeName((String) member.getKey());
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
