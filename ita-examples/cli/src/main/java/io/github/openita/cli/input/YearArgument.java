package io.github.openita.cli.input;

import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fiscal year on the command line. */
public final class YearArgument {

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

    private YearArgument() {}

    public static FiscalYear parse(String year) {
        String digits = ThaiText.plain(year);
        if (TWO_DIGITS.matcher(digits).matches()) {
            throw CliException.usage(
                    "--year " + year + ": เขียนปี พ.ศ. ให้ครบสี่หลัก หมายถึง 25" + digits + " หรือไม่",
                    "--year " + year + ": write all four digits: is 25" + digits + " meant?");
        }
        try {
            return FiscalYear.parse(year);
        } catch (InvalidInputException e) {
            throw CliException.usage("--year:", e.getText());
        }
    }

    /** The fiscal year of measures: that year or, where none is asked for, the one after the result that they answer. */
    public static FiscalYear planned(@Nullable FiscalYear asked, FiscalYear result) {
        FiscalYear planned = asked == null ? result.plusYears(1) : asked;
        if (planned.compareTo(result) < 0) {
            throw CliException.usage(
                    "--year " + planned + ": แผนที่ทำจากผลการประเมินปี " + result + " อยู่ก่อนปีนั้นไม่ได้",
                    "--year " + planned + ": a plan cannot be of a year before the result that it answers (" + result
                            + ")");
        }
        return planned;
    }
}
