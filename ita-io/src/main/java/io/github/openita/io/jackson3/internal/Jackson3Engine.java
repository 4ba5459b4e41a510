package io.github.openita.io.jackson3.internal;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Jackson 3 behind the library's reading. Immutable and thread-safe. */
public final class Jackson3Engine implements JsonEngine {

    private final JsonFactory documents = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public JsonTokens tokens(char[] text, int length) {
        return new Jackson3Tokens(documents.createParser(ObjectReadContext.empty(), text, 0, length));
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        return new Jackson3Tokens(documents.createParser(ObjectReadContext.empty(), utf8, from, length));
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof JacksonException;
    }
}
