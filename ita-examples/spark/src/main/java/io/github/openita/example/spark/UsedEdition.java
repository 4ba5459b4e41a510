package io.github.openita.example.spark;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The edition as it goes to the workers: its name where it is built in, else the whole document.
 *
 * @param name a name or a fiscal year; empty where it is a file of one's own
 * @param document that file; empty where the edition is built in
 */
record UsedEdition(String name, String document) implements Serializable {

    /** Of a name, a fiscal year or a local file. */
    static UsedEdition of(String argument) {
        Path file = Path.of(argument);
        return Files.isRegularFile(file)
                ? new UsedEdition(
                        "", ItaJson.standard().write(ItaJson.standard().readEdition(file)))
                : new UsedEdition(argument, "");
    }

    Edition get() {
        ItaJson json = ItaJson.standard();
        return document.isEmpty()
                ? json.edition(name)
                : json.readEdition(Source.of("--edition", document.getBytes(StandardCharsets.UTF_8)));
    }
}
