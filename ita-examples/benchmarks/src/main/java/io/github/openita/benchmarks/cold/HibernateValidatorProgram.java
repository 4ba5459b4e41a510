package io.github.openita.benchmarks.cold;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.benchmarks.check.FormOutline;
import io.github.openita.benchmarks.check.HibernateValidatorOnBeans;
import io.github.openita.benchmarks.check.PlainDisclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document with Jackson, checks it as flat beans with Hibernate Validator and prints how much it found. */
public final class HibernateValidatorProgram {

    private HibernateValidatorProgram() {}

    /**
     * Checks the document.
     *
     * @param arguments what the form asks for, and the document
     * @throws IOException where they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        FormOutline form = mapper.readValue(Files.readAllBytes(Path.of(arguments[0])), FormOutline.class);
        PlainDisclosure document = mapper.readValue(Files.readAllBytes(Path.of(arguments[1])), PlainDisclosure.class);
        System.out.println(HibernateValidatorOnBeans.violations(form, document));
    }
}
