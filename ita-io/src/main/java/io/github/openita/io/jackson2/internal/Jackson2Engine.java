package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonTokens;
import java.io.IOException;

/** Jackson 2 behind the library's reading. Immutable and thread-safe. */
public final class Jackson2Engine implements JsonEngine {

    private final JsonFactory documents = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public JsonTokens tokens(char[] text, int length) throws IOException {
        return new Jackson2Tokens(documents.createParser(text, 0, length));
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) throws IOException {
        return new Jackson2Tokens(documents.createParser(utf8, from, length));
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof JsonProcessingException;
    }
}
