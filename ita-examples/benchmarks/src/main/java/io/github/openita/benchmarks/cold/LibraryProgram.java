package io.github.openita.benchmarks.cold;

import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;

/** Checks a document by this library, without its command line, and prints how much it found. */
public final class LibraryProgram {

    private LibraryProgram() {}

    /**
     * Checks the document.
     *
     * @param arguments the document
     */
    public static void main(String[] arguments) {
        DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2565));
        System.out.println(checker.check(ItaJson.standard().readDisclosure(Path.of(arguments[0])))
                .getFindings()
                .size());
    }
}
