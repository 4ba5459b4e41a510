package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A floor: Jackson's binding of the bytes to plain classes of the same shape, and nothing done with them. */
final class JacksonModel implements PreparedCheck<JacksonModel.Plain> {

    /** The document. */
    record Plain(PlainAgency agency, String edition, Map<String, PlainItem> items) {}

    /** The agency. */
    record PlainAgency(String name, String type, @Nullable String website) {}

    /** One item. */
    record PlainItem(
            String title,
            @Nullable List<String> links,
            int fiscalYear,
            String updatedOn,
            Map<String, @Nullable Object> elements) {}

    private final ObjectReader reader = new ObjectMapper().readerFor(Plain.class);
    private final byte[] bytes;

    JacksonModel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public Plain run() {
        try {
            return reader.readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Spot> spots(Plain result) {
        return Set.of();
    }
}
