package io.github.openita.cli.command;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.JsonSchemas;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code schema [NAME]}: the JSON Schema of a document, in whatever format, or the names of those there are. */
final class SchemaCommand extends ItaCommand {

    @Nullable
    String name;

    @Override
    void declare(Arguments takes) {
        takes.says("JSON Schema ของเอกสาร", "the JSON Schema of a document, or their names");
        takes.optionalParameter("NAME", found -> name = found, "ชื่อเอกสาร", "the name of a document");
    }

    @Override
    Set<Format> formats() {
        return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN);
    }

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
