package io.github.openita.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.engine.ModelTypes;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Teaches a Jackson 2 {@code ObjectMapper} the library's model, for applications that bind it themselves. Thread-safe
 * once registered.
 *
 * <p>{@link io.github.openita.io.json.ItaJson} does more: it reads every spelling that people use and names the place
 * of each mistake.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * @param editions finds the edition that a score card names
     */
    public ItaModule(Function<String, Edition> editions) {
        super("io.github.openita");
        ModelTypes.eachTo(this::addAbstractTypeMapping);
        addDeserializer(Edition.class, new EditionReader(editions));
        addDeserializer(PublishedFigure.class, new FigureReader());
        addDeserializer(Points.class, new PointsReader());
        addSerializer(Points.class, new Written<>(ModelTypes::shown));
        setSerializerModifier(new Figures(editions));
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    /** A score card names its edition; an edition document is one. */
    private static final class EditionReader extends JsonDeserializer<Edition> {

        private final Function<String, Edition> editions;

        EditionReader(Function<String, Edition> editions) {
            this.editions = editions;
        }

        @Override
        public Edition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? editions.apply(parser.getText())
                    : context.readValue(parser, ImmutableEdition.class);
        }
    }

    /** A published figure is a number, or an array of them. */
    private static final class FigureReader extends JsonDeserializer<PublishedFigure> {

        @Override
        public PublishedFigure deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.isExpectedStartArrayToken()
                    ? PublishedFigure.of(List.of(context.readValue(parser, Score[].class)))
                    : PublishedFigure.of(context.readValue(parser, Score.class));
        }
    }

    /** Losses and gains are points of either sign. */
    private static final class PointsReader extends JsonDeserializer<Points> {

        @Override
        public Points deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Points.of(parser.getDecimalValue());
        }
    }

    /** Puts in place of some values what is written for them. */
    private static final class Figures extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, Edition> editions;

        Figures(Function<String, Edition> editions) {
            this.editions = editions;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> writers) {
            for (BeanPropertyWriter writer : writers) {
                JavaType type = writer.getType();
                ModelTypes.writtenAs(
                                bean.getBeanClass(),
                                type.getRawClass(),
                                type.isMapLikeType() || type.isReferenceType()
                                        ? type.getContentType().getRawClass()
                                        : null,
                                editions)
                        .ifPresent(form -> writer.assignSerializer(new Written<>(form)));
            }
            return writers;
        }
    }

    private static final class Written<T> extends JsonSerializer<T> {

        private final Function<T, Object> form;

        Written(Function<T, Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(form.apply(value), generator);
        }
    }
}
