package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Objects;
import java.util.function.Function;

/** Jackson 2 behind the library's reading and writing. Immutable and thread-safe. */
public final class Jackson2Engine implements JsonEngine {

    private final JsonFactory documents = factory(MAX_DEPTH);
    private final JsonFactory deeper = factory(MAX_DEPTH + 10);

    /** Fails where a part of this Jackson is missing that is only needed later: what is named is looked for. */
    public Jackson2Engine() {
        Objects.requireNonNull(Jdk8Module.class);
        Objects.requireNonNull(JavaTimeModule.class);
    }

    /** Made when something is written, which the reading of a disclosure does not wait for. */
    private static final class Trees {
        static final CanonicalJson WRITER = new CanonicalJson(mapperBuilder().build());
    }

    /** Whether parsers refuse a key that holds half of a character, as not every release does. */
    private static final class Halves {

        static final boolean REFUSED = areRefused();

        private static boolean areRefused() {
            try (JsonParser parser = new JsonFactory().createParser("{\"\\ud800\":1}".toCharArray())) {
                parser.nextToken();
                return parser.nextFieldName() == null;
            } catch (JsonProcessingException e) {
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
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
        try {
            return new Jackson2Tokens(documents.createParser(text, 0, length), !Halves.REFUSED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        try {
            return new Jackson2Tokens(documents.createParser(utf8, from, length), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonTokens deeperTokens(String text) {
        try {
            return new Jackson2Tokens(deeper.createParser(text), !Halves.REFUSED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonMapper.Builder mapperBuilder() {
        return JsonMapper.builder()
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
