package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds months that are not of the quarter they stand beside ({@code ไตรมาส 2 (เม.ย. – มิ.ย. 2568)}), and actions that are
 * reported in a quarter before the month in which they are due. Quarter 1 of a fiscal year is October to December.
 */
final class MonthsOfQuarters implements DocumentCheck {

    private static final Pattern BESIDE =
            Pattern.compile("ไตรมาส(?:ที่)? ?([1-4]) ?(?:/[0-9]{4} ?)?\\(([^()]{2,60})\\)");

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        document.passages().stream()
                .filter(passage -> !passage.inTable())
                .forEach(passage -> checkBeside(passage.text(), passage.spot(), known, findings));
        for (TableRegion region : document.regions()) {
            for (WrittenRow row : region.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String heading = region.columns().heading(i);
                    checkBeside(row.cell(i).replace('\n', ' '), row.spot().inColumn(heading), known, findings);
                }
                if (region.kind() == TableKind.ACTIONS) {
                    checkReporting(region, row, findings);
                }
            }
        }
    }

    private static void checkBeside(String text, Spot spot, KnownData known, Findings findings) {
        Matcher beside = BESIDE.matcher(text);
        while (beside.find()) {
            int quarter = Integer.parseInt(beside.group(1));
            String months = beside.group(2).trim();
            span(months, known)
                    .filter(days -> quarterOf(days.getFirstDay()) != quarter || quarterOf(days.getLastDay()) != quarter)
                    .ifPresent(days -> findings.add(
                            ProofreadingKind.MONTH_AGAINST_QUARTER,
                            Severity.WARNING,
                            spot,
                            "ไตรมาส " + quarter + " แต่เดือนเป็น " + Plain.quoted(months) + ": " + months(quarter),
                            "quarter " + quarter + " beside " + Plain.quoted(months) + ": it is " + months(quarter)));
        }
    }

    private static Optional<DateSpan> span(String text, KnownData known) {
        try {
            // Which year it is does not matter for the quarter.
            FiscalYear year = known.planned().orElse(FiscalYear.of(2567));
            return Optional.of(ThaiDates.parseSpan(text, year));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static int quarterOf(LocalDate day) {
        return (day.getMonthValue() + 2) % 12 / 3 + 1;
    }

    private static String months(int quarter) {
        return switch (quarter) {
            case 1 -> "ต.ค.–ธ.ค.";
            case 2 -> "ม.ค.–มี.ค.";
            case 3 -> "เม.ย.–มิ.ย.";
            default -> "ก.ค.–ก.ย.";
        };
    }

    private static void checkReporting(TableRegion region, WrittenRow row, Findings findings) {
        String activity = region.text(row, ColumnRole.MEASURE);
        String due = region.text(row, ColumnRole.DUE).replace('\n', ' ');
        String reporting = region.text(row, ColumnRole.REPORTING).replace('\n', ' ');
        if (!ThaiText.hasText(due) || !ThaiText.hasText(reporting)) {
            return;
        }
        PlannedAction action = PlannedAction.builder()
                .activity(ThaiText.hasText(activity) ? activity : due)
                .dueText(due)
                .reportingText(reporting)
                .build();
        List<Integer> quarters = action.getReportingQuarters();
        action.getDueMonth()
                .map(month -> quarterOf(month.atDay(1)))
                .filter(of -> !quarters.isEmpty() && quarters.stream().allMatch(one -> one < of))
                .ifPresent(of -> findings.add(
                        ProofreadingKind.MONTH_AGAINST_QUARTER,
                        Severity.WARNING,
                        region.spot(row, ColumnRole.REPORTING),
                        "กำหนดเสร็จ " + Plain.quoted(due) + " (ไตรมาส " + of + ") แต่รายงานผล "
                                + Plain.quoted(reporting),
                        "due " + Plain.quoted(due) + " (quarter " + of + "), but reported " + Plain.quoted(reporting)));
    }
}
