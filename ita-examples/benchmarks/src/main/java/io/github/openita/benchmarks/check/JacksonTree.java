package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** A floor: Jackson's tree of the bytes, and nothing done with it. */
final class JacksonTree implements PreparedCheck<JsonNode> {

    private final ObjectMapper mapper = new ObjectMapper();
    private final byte[] bytes;

    JacksonTree(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public JsonNode run() {
        try {
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Spot> spots(JsonNode result) {
        return Set.of();
    }
}
