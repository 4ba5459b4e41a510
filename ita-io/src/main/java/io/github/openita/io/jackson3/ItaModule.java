package io.github.openita.io.jackson3;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.jackson3.internal.Jackson3Tokens;
import io.github.openita.io.schema.Described;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 {@code JsonMapper} the library's model, for applications that bind it themselves: documents and
 * all that they are made of are read as {@link io.github.openita.io.json.ItaJson} reads them, with the same refusals, and
 * written as it writes them. Thread-safe.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module that knows the editions of the commission. */
    public ItaModule() {
        this(Editions::of);
    }

    /**
     * Makes a module that knows other editions.
     *
     * @param editions finds the edition that a document names
     */
    public ItaModule(Function<String, Edition> editions) {
        super("io.github.openita");
        Described.all(editions).forEach(this::add);
    }

    private <T> void add(Described<T> type) {
        addDeserializer(type.getType(), new Read<>(type));
        addSerializer(type.getType(), new Written<>(type));
    }

    private static final class Read<T> extends ValueDeserializer<T> {

        private final Described<T> type;

        Read(Described<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return type.read(new Jackson3Tokens(parser));
            } catch (DocumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Written<T> extends ValueSerializer<T> {

        private final Described<T> type;

        Written(Described<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            write(type.write(value), generator);
        }

        private static void write(@Nullable Object value, JsonGenerator generator) {
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
