package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import java.time.LocalDate;

/** The day of the last change must not be before the year that is assessed, nor after the day of the check. */
final class UpdatedCheck implements ItemCheck {

    private final Findings found;
    private final FiscalYear assessed;

    UpdatedCheck(Findings found, FiscalYear assessed) {
        this.found = found;
        this.assessed = assessed;
    }

    @Override
    public void check(CheckedItem item) {
        LocalDate updated = item.getDisclosed().getUpdatedOn().orElse(null);
        if (updated == null) {
            return;
        }
        LocalDate asOf = item.getAsOf().orElse(null);
        if (asOf != null && updated.isAfter(asOf)) {
            report(item.getRule(), "late", Severity.WARNING, updated, asOf);
        } else if (updated.isBefore(assessed.getFirstDay())) {
            // What belongs to no year may stand as it stood; somebody should have looked at it all the same.
            boolean ofYear = item.getDisclosed().getFiscalYear().isPresent();
            report(item.getRule(), "early", ofYear ? Severity.WARNING : Severity.INFO, updated, assessed.getFirstDay());
        }
    }

    private void report(Rule rule, String key, Severity severity, LocalDate updated, LocalDate limit) {
        found.addAt(
                rule.getPointer(),
                rule,
                FindingKind.WRONG_DATE,
                FindingKind.WRONG_DATE.getCode() + "." + key,
                severity,
                shown(updated),
                shown(limit));
    }

    private static BilingualText shown(LocalDate day) {
        return BilingualText.of(ThaiDates.format(day), day.toString());
    }
}
