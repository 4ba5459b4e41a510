package io.github.openita.io.jackson3;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.jackson3.internal.Jackson3Tokens;
import io.github.openita.io.schema.Described;
import io.github.openita.io.schema.Undocumented;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * Teaches a Jackson 3 {@code JsonMapper} the library's model, for applications that bind it themselves: documents and
 * all that they are made of are read as {@link io.github.openita.io.json.ItaJson} reads them, with the same refusals, and
 * written as it writes them. A {@link io.github.openita.core.analysis.GapAnalysis} is written as its report; what is no document, as a
 * {@link io.github.openita.core.scoring.Scorer}, is refused with a line that says what to return. Thread-safe.
 *
 * <p>On the class path Jackson finds it by itself where it looks for modules ({@code findAndAddModules()}), as Spring Boot 4 does. On the
 * module path, and for other editions, it is made and added.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module that knows the editions that are built in and those that are installed. */
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
        setSerializerModifier(new NoDumps());
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

        /** Writes what a document is made of as it is, whatever the application's mapper makes of such values. */
        private static final ObjectWriter PLAIN =
                new ObjectMapper().writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

        private final Described<T> type;

        Written(Described<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            PLAIN.writeValue(generator, type.write(value));
        }
    }

    /** Writes nothing property by property that is the library's. */
    private static final class NoDumps extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
            boolean dumps = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
            return dumps && Undocumented.is(description.getBeanClass()) ? new Refused() : serializer;
        }
    }

    private static final class Refused extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
            provider.reportBadDefinition(value.getClass(), Undocumented.refusal(value.getClass()));
        }
    }
}
