package io.github.openita.benchmarks.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that programs are started with. Immutable and thread-safe.
 *
 * @param document a partly complete document of 43 items
 * @param schema the form as a JSON Schema
 * @param outline what the form asks for
 * @param items how many items the document has
 * @param findings how much there is to find in it
 */
public record ColdFiles(Path document, Path schema, Path outline, int items, int findings) {

    /**
     * {@return the files}
     *
     * @param folder where to write them
     * @throws IOException where they cannot be written
     */
    public static ColdFiles in(Path folder) throws IOException {
        CheckCase one = CheckCase.of(Filling.PARTLY, 1);
        ObjectMapper mapper = new ObjectMapper();
        return new ColdFiles(
                Files.write(folder.resolve("document.json"), one.bytes()),
                Files.write(folder.resolve("schema.json"), mapper.writeValueAsBytes(FormSchema.of(one.form()))),
                Files.write(folder.resolve("outline.json"), mapper.writeValueAsBytes(FormOutline.of(one.form()))),
                one.tree().path("items").size(),
                one.expected().size());
    }
}
