package io.github.openita.io.json;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.CanonicalJson;
import io.github.openita.io.engine.JsonObject;
import java.util.List;

/**
 * The JSON Schemas (2020-12) of the documents. Static methods only; thread-safe.
 *
 * <p>Every key has a description in Thai and English, which editors show. No schema refers to another one, so that each can
 * be used alone and without a network.
 *
 * <p>They accept every canonical document and refuse wrong shape: unknown keys, types, ranges. Which codes an edition
 * has, duplicate keys and a code in two spellings only the reader can judge.
 */
public final class JsonSchemas {

    /** Where the schemas stand in the sources: those of the newest release, which take every document of older ones. */
    private static final String ADDRESS = "https://raw.githubusercontent.com/openita/ita/main/docs/schemas/";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /** {@return the names of the documents that have a schema} */
    public static List<String> names() {
        return DocumentType.all().stream().map(DocumentType::getName).toList();
    }

    /**
     * {@return its schema as text}
     *
     * @param name the name of a document, such as {@code result}
     * @throws InvalidInputException for another name; the message lists those there are
     */
    public static String of(String name) {
        return of(typeOf(name));
    }

    static DocumentType<?> typeOf(String name) {
        for (DocumentType<?> type : DocumentType.all()) {
            if (type.getName().equals(name)) {
                return type;
            }
        }
        String names = String.join(", ", names());
        throw new InvalidInputException(
                "ไม่มี JSON Schema ชื่อ " + ThaiText.quoted(name) + ": มี " + names,
                "no JSON Schema is called " + ThaiText.quoted(name) + ": there are " + names);
    }

    /**
     * {@return its schema as text}
     *
     * @param type a kind of document
     */
    public static String of(DocumentType<?> type) {
        JsonObject schema = new JsonObject()
                .with("$schema", DIALECT)
                .with("$id", ADDRESS + type + ".schema.json")
                .with("title", "ITA document: " + type)
                .with(
                        "description",
                        type.getDescription().getTh() + " / "
                                + type.getDescription().getEn());
        schema.putAll(type.shape().schema());
        return CanonicalJson.write(schema);
    }
}
