package io.github.openita.io.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.io.internal.CanonicalJson;
import java.util.Objects;

/** Writes the schema of a document from its shape; the build holds the resource against it. */
final class SchemaText {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaText() {}

    static String of(String name) {
        ObjectNode schema = Shape.NODES
                .objectNode()
                .put("$schema", DIALECT)
                .put("$id", "urn:io.github.openita:schema:" + name)
                .put("title", "ITA document: " + name);
        schema.setAll(Objects.requireNonNull(JsonSchemas.SHAPES.get(name), name).schema());
        return CanonicalJson.write(new ObjectMapper(), schema);
    }
}
