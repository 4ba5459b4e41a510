package io.github.openita.cli;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;

/** A fiscal year on the command line. */
final class YearArgument {

    private YearArgument() {}

    static FiscalYear parse(String year) {
        try {
            return FiscalYear.parse(year);
        } catch (InvalidInputException e) {
            throw CliException.usage(
                    "--year: " + e.getText().getTh(), "--year: " + e.getText().getEn());
        }
    }
}
