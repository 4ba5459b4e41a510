package io.github.openita.benchmarks.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.util.Set;
import java.util.stream.Collectors;

/** The library on its model. */
final class OursOnModel implements PreparedCheck<CheckReport> {

    private final DisclosureChecker checker;
    private final Disclosure disclosure;

    OursOnModel(Edition form, Disclosure disclosure) {
        this.checker = DisclosureChecker.of(RuleSets.of(form));
        this.disclosure = disclosure;
    }

    @Override
    public CheckReport run() {
        return checker.check(disclosure);
    }

    @Override
    public Set<Spot> spots(CheckReport result) {
        return spotsOf(result);
    }

    static Set<Spot> spotsOf(CheckReport report) {
        return report.getFindings().stream()
                .map(finding -> new Spot(finding.getRuleId(), finding.getPointer()))
                .collect(Collectors.toSet());
    }
}
