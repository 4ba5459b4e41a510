package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** The item must have changed as lately as its frequency of publication asks. */
final class FreshnessCheck implements ItemCheck {

    private final Findings found;

    FreshnessCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        PublicationFrequency frequency = rule.getFrequency().orElseThrow();
        Optional<LocalDate> updated = item.getDisclosed().getUpdatedOn();
        if (updated.isEmpty()) {
            item.skip(SkipReason.NO_UPDATED_ON.text());
        } else if (item.getAsOf().isEmpty()) {
            item.skip(SkipReason.NO_AS_OF.text());
        } else if (frequency
                .freshUntil(updated.get())
                .filter(last -> last.isBefore(item.getAsOf().get()))
                .isPresent()) {
            BilingualText often = BilingualText.of(frequency.getNameTh(), frequency.getCode());
            BilingualText date = BilingualText.of(
                    ThaiDates.format(updated.get()), updated.get().toString());
            found.add(rule, FindingKind.STALE, Severity.WARNING, date, often);
        }
    }
}
