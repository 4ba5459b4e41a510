package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;

/**
 * A form as a JSON Schema (2020-12): the rules that such a schema can express, and the types of what they look at.
 * Nothing is behind a reference and nothing is negated, which is the cheapest way to say it.
 */
final class FormSchema {

    private static final String TYPE = "type";
    private static final String REQUIRED = "required";
    private static final String PROPERTIES = "properties";
    private static final String PATTERN = "pattern";

    private FormSchema() {}

    static ObjectNode of(Edition form) {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put(TYPE, "object");
        schema.putArray(REQUIRED).add("items");
        ObjectNode items = schema.putObject(PROPERTIES).putObject("items").put(TYPE, "object");
        ArrayNode required = items.putArray(REQUIRED);
        ObjectNode properties = items.putObject(PROPERTIES);
        for (Item item : form.getItems()) {
            String code = item.getCode().toString();
            required.add(code);
            add(item, form, properties.putObject(code));
        }
        return schema;
    }

    private static void add(Item item, Edition form, ObjectNode schema) {
        schema.put(TYPE, "object").putArray(REQUIRED).add("links");
        ObjectNode properties = schema.putObject(PROPERTIES);
        properties
                .putObject("links")
                .put(TYPE, "array")
                .put("minItems", 1)
                .putObject("items")
                .put(TYPE, "string")
                .put(PATTERN, Vocabulary.LIVE_LINK);
        item.getPeriodOffset()
                .ifPresent(offset -> properties
                        .putObject("fiscalYear")
                        .put("const", form.getFiscalYear().plusYears(offset).getValue()));
        ObjectNode elements = properties.putObject("elements").put(TYPE, "object");
        ArrayNode required = elements.putArray(REQUIRED);
        ObjectNode told = elements.putObject(PROPERTIES);
        for (Element element : item.getElements()) {
            required.add(element.getId());
            ObjectNode value = told.putObject(element.getId());
            value.putArray(TYPE).add("string").add("number").add("boolean").add("array");
            value.put(PATTERN, element.isNoneAllowed() ? Vocabulary.TOLD_OR_NONE : Vocabulary.TOLD);
        }
    }
}
