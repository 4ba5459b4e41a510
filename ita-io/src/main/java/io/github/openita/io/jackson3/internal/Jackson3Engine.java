package io.github.openita.io.jackson3.internal;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.ModelMapper;
import io.github.openita.io.jackson3.ItaModule;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 behind the library's reading and writing. Immutable and thread-safe. */
public final class Jackson3Engine implements JsonEngine {

    private final JsonFactory documents = factory(MAX_DEPTH);
    private final JsonFactory deeper = factory(MAX_DEPTH + 10);

    /** Fails where a part of this Jackson is missing that is only needed later: what is named is looked for. */
    public Jackson3Engine() {
        Objects.requireNonNull(JacksonModule.class);
    }

    /** Made when something is written, which the reading of a disclosure does not wait for. */
    private static final class Trees {
        static final CanonicalJson WRITER = new CanonicalJson(mapperBuilder().build());
    }

    /** Whether parsers refuse a key that holds half of a character, as not every release does. */
    private static final class Halves {

        static final boolean REFUSED = areRefused();

        private static boolean areRefused() {
            char[] half = "{\"\\ud800\":1}".toCharArray();
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), half)) {
                parser.nextToken();
                return parser.nextName() == null;
            } catch (JacksonException e) {
                return true;
            }
        }
    }

    private static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxNameLength(MAX_KEY_LENGTH)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    @Override
    public JsonTokens tokens(char[] text, int length) {
        return new Jackson3Tokens(documents.createParser(ObjectReadContext.empty(), text, 0, length), !Halves.REFUSED);
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        return new Jackson3Tokens(documents.createParser(ObjectReadContext.empty(), utf8, from, length), false);
    }

    @Override
    public JsonTokens deeperTokens(String text) {
        return new Jackson3Tokens(deeper.createParser(ObjectReadContext.empty(), text), !Halves.REFUSED);
    }

    private static JsonMapper.Builder mapperBuilder() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        MapperFeature.USE_GETTERS_AS_SETTERS,
                        MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.DETECT_PARAMETER_NAMES);
    }

    @Override
    public ModelMapper mapper(Function<String, Edition> editions) {
        return new Mapper(mapperBuilder().addModule(new ItaModule(editions)).build());
    }

    @Override
    public String write(Object tree) {
        return Trees.WRITER.write(tree);
    }

    private static final class Mapper implements ModelMapper {

        private final JsonMapper mapper;
        private final CanonicalJson canonical;

        Mapper(JsonMapper mapper) {
            this.mapper = mapper;
            canonical = new CanonicalJson(mapper);
        }

        @Override
        public <T> T bind(JsonObject document, Class<T> type) {
            return mapper.convertValue(document, type);
        }

        @Override
        public String write(Object value) {
            return canonical.write(value);
        }

        @Override
        public String writeLine(Object value) {
            return canonical.writeLine(value);
        }
    }
}
