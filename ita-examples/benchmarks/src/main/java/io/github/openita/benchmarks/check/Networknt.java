package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.edition.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** networknt's validator with the form as a JSON Schema that was built once; on a tree, or from a text. */
final class Networknt implements PreparedCheck<List<Error>> {

    private final String edition;
    private final Schema schema;
    private final JsonNode tree;
    private final @Nullable String text;

    private Networknt(Edition form, JsonNode tree, @Nullable String text) {
        this.edition = form.getName();
        this.schema = schemaOf(FormSchema.of(form));
        this.tree = tree;
        this.text = text;
    }

    static Networknt onTree(CheckCase one) {
        return new Networknt(one.form(), one.tree(), null);
    }

    static Networknt fromText(CheckCase one) {
        return new Networknt(one.form(), one.tree(), one.text());
    }

    private static Schema schemaOf(JsonNode document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
        schema.initializeValidators();
        return schema;
    }

    @Override
    public List<Error> run() {
        return text == null ? schema.validate(tree) : schema.validate(text, InputFormat.JSON);
    }

    @Override
    public Set<Spot> spots(List<Error> result) {
        Set<Spot> spots = new HashSet<>();
        result.forEach(error -> spots.add(spot(error)));
        return spots;
    }

    private Spot spot(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        String place = property == null ? pointer : pointer + "/" + property;
        String[] steps = place.split("/");
        String rule = steps.length == 3
                ? "@absent"
                : switch (steps[3]) {
                    case "links" -> "@link";
                    case "fiscalYear" -> "@period";
                    default -> steps[4];
                };
        return new Spot(edition + "/" + steps[2] + "/" + rule, pointer);
    }
}
