package io.github.openita.io.jackson3;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.engine.ModelTypes;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Teaches a Jackson 3 {@code JsonMapper} the library's model, for applications that bind it themselves. Thread-safe
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

    /** A score card names its edition; an edition document is one. */
    private static final class EditionReader extends ValueDeserializer<Edition> {

        private final Function<String, Edition> editions;

        EditionReader(Function<String, Edition> editions) {
            this.editions = editions;
        }

        @Override
        public Edition deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? editions.apply(parser.getString())
                    : context.readValue(parser, ImmutableEdition.class);
        }
    }

    /** A published figure is a number, or an array of them. */
    private static final class FigureReader extends ValueDeserializer<PublishedFigure> {

        @Override
        public PublishedFigure deserialize(JsonParser parser, DeserializationContext context) {
            return parser.isExpectedStartArrayToken()
                    ? PublishedFigure.of(List.of(context.readValue(parser, Score[].class)))
                    : PublishedFigure.of(context.readValue(parser, Score.class));
        }
    }

    /** Losses and gains are points of either sign. */
    private static final class PointsReader extends ValueDeserializer<Points> {

        @Override
        public Points deserialize(JsonParser parser, DeserializationContext context) {
            return Points.of(parser.getDecimalValue());
        }
    }

    /** Puts in place of some values what is written for them. */
    private static final class Figures extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, Edition> editions;

        Figures(Function<String, Edition> editions) {
            this.editions = editions;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> writers) {
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

    private static final class Written<T> extends ValueSerializer<T> {

        private final Function<T, Object> form;

        Written(Function<T, Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, form.apply(value));
        }
    }
}
