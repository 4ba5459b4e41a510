package io.github.openita.cli;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.JsonSchemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema [NAME]}: the JSON Schema of a document, in whatever format, or the names of those there are. */
@Command(
        name = "schema",
        description = {"JSON Schema ของเอกสาร", "the JSON Schema of a document, or their names"})
final class SchemaCommand extends ItaCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = {"ชื่อเอกสาร", "the name of a document"})
    @Nullable
    String name;

    @Override
    Output output(Console console, Format format) {
        if (name != null) {
            try {
                return Output.of(JsonSchemas.of(name));
            } catch (InvalidInputException e) {
                throw CliException.usage(e.getText());
            }
        }
        return Output.of(
                switch (format) {
                    case JSON -> "[ \"" + String.join("\", \"", JsonSchemas.names()) + "\" ]\n";
                    case MARKDOWN -> "- " + String.join("\n- ", JsonSchemas.names()) + "\n";
                    default -> String.join("\n", JsonSchemas.names()) + "\n";
                });
    }
}
