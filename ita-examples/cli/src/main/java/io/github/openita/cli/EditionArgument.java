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
    private static final Pattern BUILT_IN = Pattern.compile("(?i)nacc-[0-9].*");
    private static final Pattern LIKE_A_PATH = Pattern.compile("(?i).*[/\\\\].*|.*\\.json|-");

    private EditionArgument() {}

    static Edition resolve(String argument, Console console) {
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(argument));
        boolean year = YEAR.matcher(plain).matches();
        boolean name = year || BUILT_IN.matcher(plain).matches();
        if (LIKE_A_PATH.matcher(argument).matches() || (!name && console.isFile(argument))) {
            return ItaJson.standard().readEdition(console.source(argument));
        }
        try {
            return year ? Editions.of(FiscalYear.parse(plain)) : Editions.of(argument);
        } catch (InvalidInputException e) {
            throw CliException.document(e.getText());
        }
    }
}
