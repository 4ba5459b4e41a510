package io.github.openita.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What fails and what warns. */
class CheckSettingsTest {

    private static CheckSettings failingOn(Basis weakest) {
        return new CheckSettings(
                RuleSets.of(2567), weakest, false, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    private static Rule ruleOn(Basis basis) {
        return RuleSets.of(Editions.of(2567).toBuilder().basis(basis).build()).getRules().stream()
                .filter(rule -> rule.getBasis().equals(Optional.of(basis)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNothingSupportsOnlyWarns() {
        Rule unsaid =
                DisclosureChecker.of(RuleSets.of(2567)).withCheck("x-own", item -> {}).getRuleSet().getRules().stream()
                        .filter(rule -> rule.getBasis().isEmpty())
                        .findFirst()
                        .orElseThrow();
        CheckSettings usual = failingOn(Basis.INFERRED);
        assertEquals(Severity.WARNING, usual.severityOf(unsaid));
        assertEquals(Severity.WARNING, usual.strictly().severityOf(unsaid));
        assertEquals(Severity.ERROR, usual.severityOf(ruleOn(Basis.INFERRED)));
        assertEquals(Severity.WARNING, usual.severityOf(ruleOn(Basis.UNVERIFIED)));
        assertEquals(Severity.ERROR, usual.strictly().severityOf(ruleOn(Basis.UNVERIFIED)));
    }
}
