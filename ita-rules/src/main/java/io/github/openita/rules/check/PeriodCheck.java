package io.github.openita.rules.check;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import java.util.Optional;

/** The item must report on the fiscal year that the form asks for; what was carried from an older form was for that. */
final class PeriodCheck implements ItemCheck {

    private static final String CARRIED = "wrong-period.carried";

    private final Findings found;
    private final CheckSettings settings;

    PeriodCheck(Findings found, CheckSettings settings) {
        this.found = found;
        this.settings = settings;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        FiscalYear expected = rule.getFiscalYear().orElseThrow();
        Optional<FiscalYear> year = item.getDisclosed().getFiscalYear();
        Optional<FiscalYear> form = item.getDisclosed().getCarriedFrom();
        if (year.isEmpty() && form.isPresent() && form.get().compareTo(formOf(item, expected)) < 0) {
            found.addInWords(
                    rule,
                    FindingKind.WRONG_PERIOD,
                    settings.severityOf(rule),
                    Messages.of(CARRIED, rule.getItem(), rule.getRequirement(), form.get(), expected),
                    Messages.of(CARRIED + ".remedy", rule.getItem(), rule.getRequirement(), form.get(), expected));
        } else if (year.isEmpty()) {
            item.skip(SkipReason.NO_FISCAL_YEAR.text());
        } else if (!year.get().equals(expected)) {
            found.add(rule, FindingKind.WRONG_PERIOD, settings.severityOf(rule), year.get(), expected);
        }
    }

    /** The fiscal year of the form that asks for that year. */
    private static FiscalYear formOf(CheckedItem item, FiscalYear expected) {
        return expected.plusYears(-item.getItem().getPeriodOffset().orElse(0));
    }
}
