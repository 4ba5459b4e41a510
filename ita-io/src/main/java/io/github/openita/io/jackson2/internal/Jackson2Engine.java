package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openita.core.edition.Edition;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.ModelMapper;
import io.github.openita.io.jackson2.ItaModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Jackson 2 behind the library's reading and writing. Immutable and thread-safe. */
public final class Jackson2Engine implements JsonEngine {

    private final JsonFactory documents = factory(MAX_DEPTH);
    private final JsonFactory deeper = factory(MAX_DEPTH + 10);
    private final CanonicalJson trees = new CanonicalJson(mapperBuilder().build());

    private static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
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
        try {
            return new Jackson2Tokens(factory.createParser(text), hasEscapes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEscapes(String text) {
        return text.contains("\\u");
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        try {
            return new Jackson2Tokens(documents.createParser(utf8, from, length), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the two modules that the model needs: where they are missing, no engine is made. */
    private static JsonMapper.Builder mapperBuilder() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        MapperFeature.USE_GETTERS_AS_SETTERS,
                        MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
                        MapperFeature.ALLOW_COERCION_OF_SCALARS);
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
