package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;
import java.util.function.Consumer;

/**
 * Any number of disclosures on the command line: documents, lines of them, tables and folders. Each is read once and handed
 * on as it comes; what cannot be used is noted, and the others go on. Used once.
 */
public final class DisclosureArguments {

    private final ItaJson json;
    private final Console console;
    private final Language language;
    private final RefusedDocuments refused;
    private final Consumer<DisclosureDocument> disclosures;

    public DisclosureArguments(
            ItaJson json,
            Console console,
            Language language,
            RefusedDocuments refused,
            Consumer<DisclosureDocument> disclosures) {
        this.json = json;
        this.console = console;
        this.language = language;
        this.refused = refused;
        this.disclosures = disclosures;
    }

    /** Reads what the arguments name, in their order. */
    public void read(List<String> arguments) {
        console.refuseReplaced(arguments);
        for (String argument : arguments) {
            try {
                noting(Console.nameOf(argument), () -> read(argument));
            } catch (CliException e) {
                if (e.exitCode() == CliException.USAGE && !TableArgument.isTable(argument)) {
                    // An output would replace what is in the folder.
                    throw e;
                }
                refused.add(e);
            }
        }
    }

    private void noting(String name, Runnable reading) {
        try {
            reading.run();
        } catch (DocumentException e) {
            refused.add(e);
        } catch (InvalidInputException e) {
            refused.add(CliException.document(name, e.getText()));
        }
    }

    private void read(String argument) {
        if (DisclosureFolder.isFolder(argument)) {
            DisclosureFolder.read(argument, console, language, refused, this::read);
        } else if (TableArgument.isTable(argument)) {
            disclosures.accept(DisclosureArgument.read(argument, json, console));
        } else {
            read(console.source(argument));
        }
    }

    private void read(Source source) {
        noting(
                source.getName(),
                () -> json.readEachDisclosure(source, refused::add).forEach(disclosures));
    }
}
