package io.github.openita.io.vocabulary;

import io.github.openita.core.words.Language;
import io.github.openita.io.engine.CanonicalJson;
import io.github.openita.io.engine.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes resources as JSON-LD 1.1 that can also be read as plain JSON: keys are the names of the properties, words stand
 * by language. Static methods only; thread-safe.
 */
final class JsonLdWriter {

    private JsonLdWriter() {}

    /** The resources of a document, whose address stands before those that start with {@code #}. */
    static String write(String document, List<Resource> resources) {
        Set<Property> used = EnumSet.noneOf(Property.class);
        resources.forEach(resource -> used.addAll(resource.statements().keySet()));
        return CanonicalJson.write(new JsonObject()
                .with("@context", context(document, used))
                .with("@graph", resources.stream().map(JsonLdWriter::node).toList()));
    }

    private static JsonObject context(String document, Set<Property> used) {
        JsonObject context = new JsonObject().with("@base", document);
        for (Namespace space : Namespace.values()) {
            context.put(space.prefix(), space.address());
        }
        for (Property property : used) {
            if (property != Property.TYPE) {
                context.put(property.key(), definition(property));
            }
        }
        return context;
    }

    private static Object definition(Property property) {
        JsonObject definition = new JsonObject().with("@id", property.prefixed());
        return switch (property.kind()) {
            case ADDRESS -> definition.with("@type", "@id");
            case WORDS -> definition.with("@container", "@language");
            case AMOUNT -> definition.with("@type", "xsd:decimal");
            case CODE, NUMBER, YES_OR_NO -> property.prefixed();
        };
    }

    private static JsonObject node(Resource resource) {
        JsonObject node = new JsonObject().with("@id", shortened(resource.address()));
        resource.statements()
                .forEach((property, values) -> node.put(
                        property == Property.TYPE ? "@type" : property.key(),
                        property.kind() == Kind.WORDS ? byLanguage(values) : of(property.kind(), values)));
        return node;
    }

    private static JsonObject byLanguage(List<Value> values) {
        JsonObject byLanguage = new JsonObject();
        for (Language language : Language.values()) {
            List<String> texts = values.stream()
                    .filter(value -> value.language() == language)
                    .map(Value::text)
                    .toList();
            if (!texts.isEmpty()) {
                byLanguage.put(Resource.tag(language), alone(texts));
            }
        }
        return byLanguage;
    }

    private static Object of(Kind kind, List<Value> values) {
        List<Object> written = new ArrayList<>();
        for (Value value : values) {
            written.add(
                    switch (kind) {
                        case ADDRESS -> shortened(value.text());
                        case NUMBER -> Integer.valueOf(value.text());
                        case YES_OR_NO -> Boolean.valueOf(value.text());
                        case CODE, WORDS, AMOUNT -> value.text();
                    });
        }
        return alone(written);
    }

    private static Object alone(List<?> values) {
        return values.size() == 1 ? Objects.requireNonNull(values.get(0)) : values;
    }

    private static String shortened(String address) {
        return Namespace.shortened(address).orElse(address);
    }
}
