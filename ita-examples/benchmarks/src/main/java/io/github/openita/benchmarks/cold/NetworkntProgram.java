package io.github.openita.benchmarks.cold;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a document by a JSON Schema with networknt's validator and prints how much it found. */
public final class NetworkntProgram {

    private NetworkntProgram() {}

    /**
     * Checks the document.
     *
     * @param arguments the schema and the document
     * @throws IOException where they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(arguments[0])));
        String document = Files.readString(Path.of(arguments[1]));
        System.out.println(schema.validate(document, InputFormat.JSON).size());
    }
}
