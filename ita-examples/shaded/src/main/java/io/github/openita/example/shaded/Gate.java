package io.github.openita.example.shaded;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lets a disclosure pass, or not: the report goes to standard output, and 1 is the exit code where something lacks. */
public final class Gate {

    private Gate() {}

    /**
     * Checks a disclosure.
     *
     * @param arguments a disclosure as a file, and the day to check it as of, such as {@code 2024-04-30}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            CheckReport report = check(Path.of(arguments[0]), LocalDate.parse(arguments[1]));
            out.print(ItaJson.standard().write(report));
            System.exit(report.getSummary().getErrors() == 0 ? 0 : 1);
        } catch (DocumentException e) {
            e.describe(Language.TH).forEach(out::println);
            System.exit(3);
        }
    }

    private static CheckReport check(Path file, LocalDate day) {
        ItaJson json = ItaJson.standard();
        DisclosureDocument document = json.readDisclosure(file);
        String edition = document.getDisclosure().getEdition().orElseThrow();
        return DisclosureChecker.of(RuleSets.of(json.edition(edition)))
                .asOf(day)
                .check(document);
    }
}
