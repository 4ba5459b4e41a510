package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.Optional;

/** Finds measures whose period is wholly outside the fiscal year of the measures. */
final class MeasurePeriods implements DocumentCheck {

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        known.planned().ifPresent(year -> {
            for (TableRegion region : document.of(TableKind.MEASURES)) {
                for (WrittenRow row : region.rows()) {
                    String period = region.text(row, ColumnRole.PERIOD).replace('\n', ' ');
                    span(period, year)
                            .filter(days -> days.getLastDay().isBefore(year.getFirstDay())
                                    || days.getFirstDay().isAfter(year.getLastDay()))
                            .ifPresent(days -> findings.add(
                                    ProofreadingKind.PERIOD_OF_OTHER_YEAR,
                                    Severity.WARNING,
                                    region.spot(row, ColumnRole.PERIOD),
                                    BilingualText.of(
                                            Plain.quoted(period) + " อยู่นอกปีงบประมาณ พ.ศ. " + year,
                                            Plain.quoted(period) + " is outside fiscal year " + year),
                                    Optional.of(BilingualText.of(
                                            "มาตรการเป็นของปีงบประมาณ พ.ศ. " + year + " ("
                                                    + ThaiDates.formatShort(year.getFirstDay()) + " – "
                                                    + ThaiDates.formatShort(year.getLastDay()) + ")",
                                            "the measures are of fiscal year " + year + " (" + year.getFirstDay()
                                                    + " to " + year.getLastDay() + ")"))));
                }
            }
        });
    }

    private static Optional<DateSpan> span(String period, FiscalYear year) {
        try {
            return Optional.of(ThaiDates.parseSpan(period, year));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }
}
