package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.Objects;

/** Writes the schema of a document from its shape; the build holds the resource against it. */
final class SchemaText {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaText() {}

    static JsonObject of(String name) {
        JsonObject schema = new JsonObject()
                .with("$schema", DIALECT)
                .with("$id", "urn:io.github.openita:schema:" + name)
                .with("title", "ITA document: " + name);
        schema.putAll(Objects.requireNonNull(JsonSchemas.SHAPES.get(name), name).schema());
        return schema;
    }
}
