package io.github.openita.io.jackson3.internal;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.ModelMapper;
import io.github.openita.io.jackson3.ItaModule;
import java.util.function.Function;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 behind the library's reading and writing. Immutable and thread-safe. */
public final class Jackson3Engine implements JsonEngine {

    private final JsonFactory documents = factory(MAX_DEPTH);
    private final JsonFactory deeper = factory(MAX_DEPTH + 10);
    private final CanonicalJson trees = new CanonicalJson(mapperBuilder().build());

    private static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    @Override
    public JsonTokens tokens(String text) {
        return tokens(documents, text);
    }

    @Override
    public JsonTokens deeperTokens(String text) {
        return tokens(deeper, text);
    }

    private static JsonTokens tokens(JsonFactory factory, String text) {
        return new Jackson3Tokens(factory.createParser(ObjectReadContext.empty(), text), hasEscapes(text));
    }

    private static boolean hasEscapes(String text) {
        return text.contains("\\u");
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        return new Jackson3Tokens(documents.createParser(ObjectReadContext.empty(), utf8, from, length), true);
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
        return trees.write(tree);
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
