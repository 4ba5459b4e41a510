package io.github.openita.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.jackson2.internal.Jackson2Tokens;
import io.github.openita.io.schema.Described;
import io.github.openita.io.schema.Undocumented;
import java.io.IOException;
import java.util.function.Function;

/**
 * Teaches a Jackson 2 {@code JsonMapper} the library's model, for applications that bind it themselves: documents and
 * all that they are made of are read as {@link io.github.openita.io.json.ItaJson} reads them, with the same refusals, and
 * written as it writes them. A {@link io.github.openita.core.analysis.GapAnalysis} is written as its report; what is no document, as a
 * {@link io.github.openita.core.scoring.Scorer}, is refused with a line that says what to return. Thread-safe.
 *
 * <p>On the class path Jackson finds it by itself where it looks for modules ({@code findAndRegisterModules()}), as Spring Boot 4 does. On the
 * module path, and for other editions, it is made and added.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Whether it knows just those editions that are built in or installed. */
    private final boolean standard;

    /** A module that knows the editions that are built in and those that are installed. */
    public ItaModule() {
        this(Editions::of, true);
    }

    /**
     * Makes a module that knows other editions.
     *
     * @param editions finds the edition that a document names
     */
    public ItaModule(Function<String, Edition> editions) {
        this(editions, false);
    }

    private ItaModule(Function<String, Edition> editions, boolean standard) {
        super("io.github.openita");
        Described.all(editions).forEach(this::add);
        setSerializerModifier(new NoDumps());
        this.standard = standard;
    }

    /** {@return what Jackson takes a module for that is there already: one with other editions never is, and counts} */
    @Override
    public Object getTypeId() {
        return standard ? super.getTypeId() : this;
    }

    private <T> void add(Described<T> type) {
        addDeserializer(type.getType(), new Read<>(type));
        addSerializer(type.getType(), new Written<>(type));
    }

    private static final class Read<T> extends JsonDeserializer<T> {

        private final Described<T> type;

        Read(Described<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return type.read(new Jackson2Tokens(parser));
            } catch (DocumentException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class Written<T> extends JsonSerializer<T> {

        /** Writes what a document is made of as it is, whatever the application's mapper makes of such values. */
        private static final ObjectWriter PLAIN =
                new ObjectMapper().writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

        private final Described<T> type;

        Written(Described<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            PLAIN.writeValue(generator, type.write(value));
        }
    }

    /** Writes nothing property by property that is the library's. */
    private static final class NoDumps extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
            boolean dumps = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
            return dumps && Undocumented.is(description.getBeanClass()) ? new Refused() : serializer;
        }
    }

    private static final class Refused extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(value.getClass(), Undocumented.refusal(value.getClass()));
        }
    }
}
