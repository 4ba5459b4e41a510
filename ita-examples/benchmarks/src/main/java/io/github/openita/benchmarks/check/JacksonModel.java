package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** A floor: Jackson's binding of the bytes to plain classes of the same shape, and nothing done with them. */
final class JacksonModel implements PreparedCheck<PlainDisclosure> {

    private final ObjectReader reader = new ObjectMapper().readerFor(PlainDisclosure.class);
    private final byte[] bytes;

    JacksonModel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public PlainDisclosure run() {
        try {
            return reader.readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Spot> spots(PlainDisclosure result) {
        return Set.of();
    }
}
