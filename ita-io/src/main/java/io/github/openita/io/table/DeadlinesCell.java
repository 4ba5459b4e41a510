package io.github.openita.io.table;

import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Deadlines in a cell: one or several, or those within the words for how often is reported. Static methods only;
 * thread-safe.
 */
public final class DeadlinesCell {

    private static final Pattern BETWEEN = Pattern.compile("[;\n\r]");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|/|และ|กับ)\\s*");

    private DeadlinesCell() {}

    /** The last days of what stands in a cell for deadlines; each of the fiscal year where it names no year. */
    public static List<LocalDate> read(CsvRow row, CsvColumn column, FiscalYear year) {
        return BETWEEN.splitAsStream(row.text(column))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .flatMap(piece -> row.read(column, piece, DaysCell.kindOf(piece), text -> several(text, year)).stream())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static List<LocalDate> several(String text, FiscalYear year) {
        try {
            return List.of(DaysCell.read(text, year).getLastDay());
        } catch (InvalidInputException notOne) {
            try {
                return AND.splitAsStream(text)
                        .map(piece -> DaysCell.read(piece, year).getLastDay())
                        .toList();
            } catch (InvalidInputException notSeveral) {
                throw notOne;
            }
        }
    }

    /**
     * The deadlines amid the words for how is reported; not the months in which half years are reported every year ({@code
     * ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม}).
     */
    public static List<LocalDate> amid(String words, FiscalYear year) {
        boolean halfYears = isHalfYearly(words);
        return ThaiDates.deadlinesIn(words, year).stream()
                .filter(day -> !halfYears || (day.getMonth() != Month.APRIL && day.getMonth() != Month.OCTOBER))
                .toList();
    }

    private static boolean isHalfYearly(String words) {
        try {
            return ReportingCadence.find(words)
                    .filter(ReportingCadence.HALF_YEARLY::equals)
                    .isPresent();
        } catch (InvalidInputException severalCadences) {
            return false;
        }
    }
}
