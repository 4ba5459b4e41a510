package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.ItaJson;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An edition on the command line: a name, a fiscal year, or a file that holds one. */
public final class EditionArgument {

    private static final Pattern BUILT_IN = Pattern.compile("nacc-[0-9].*");
    private static final Pattern LIKE_A_PATH = Pattern.compile("(?i).*[/\\\\].*|.*\\.json|-");

    private EditionArgument() {}

    /** What reads documents: of any known edition or, where one is asked for, only of that. */
    public static ItaJson reader(@Nullable String edition, Console console) {
        return edition == null ? console.json() : console.json().only(resolve(edition, console));
    }

    public static Edition resolve(String argument, Console console) {
        boolean name = BUILT_IN.matcher(Editions.canonicalName(argument)).matches();
        if (LIKE_A_PATH.matcher(argument).matches() || (!name && console.isFile(argument))) {
            return console.json().readEdition(console.source(argument));
        }
        try {
            return console.json().edition(argument);
        } catch (InvalidInputException e) {
            throw CliException.document(e.getText());
        }
    }

    /** What becomes of items in a form whose items are not known cannot be said. */
    public static void refuseUnknownItems(Edition form) {
        if (form.getItems().isEmpty()) {
            throw CliException.document(BilingualText.of(
                    "ไม่ทราบข้อ o ของ " + form.nameWithRevision() + " จึงยกไปหรือยกมาไม่ได้",
                    "the items of OIT in " + form.nameWithRevision() + " are not known, so nothing can be carried"));
        }
    }
}
