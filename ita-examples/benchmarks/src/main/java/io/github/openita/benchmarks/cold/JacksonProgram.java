package io.github.openita.benchmarks.cold;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses a document to Jackson's tree and prints how many items it has. */
public final class JacksonProgram {

    private JacksonProgram() {}

    /**
     * Reads the document.
     *
     * @param arguments the document
     * @throws IOException where it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(new ObjectMapper().readTree(document).path("items").size());
    }
}
