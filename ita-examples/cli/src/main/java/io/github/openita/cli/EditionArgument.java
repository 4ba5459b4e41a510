package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.json.ItaJson;
import java.util.regex.Pattern;

/** An edition on the command line: a name, a fiscal year, or a file that holds one. */
final class EditionArgument {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern FILE = Pattern.compile(".*[./\\\\].*json|.*[/\\\\].*|-");

    private EditionArgument() {}

    static Edition resolve(String argument, Console console) {
        if (FILE.matcher(argument).matches()) {
            return ItaJson.standard().readEdition(console.source(argument));
        }
        try {
            String plain = ThaiText.toArabicDigits(ThaiText.normalize(argument));
            return YEAR.matcher(plain).matches() ? Editions.of(FiscalYear.parse(plain)) : Editions.of(plain);
        } catch (InvalidInputException e) {
            throw CliException.unknownEdition(e.getText());
        }
    }
}
