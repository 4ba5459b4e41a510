package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.words.AgencyType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every year finds what it is there for, and nothing in a disclosure that lacks nothing. */
class RuleExamplesTest {

    static Stream<RuleSet> ruleSets() {
        return Stream.concat(RuleSetsTest.builtIn(), Stream.of(RuleSets.of(RuleSetsTest.demanding())));
    }

    private static List<FindingKind> kindsOf(Rule rule, CheckReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule.getId()))
                .map(Finding::getKind)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void findsWhatItIsThereForAndNothingWhereNothingLacks(RuleSet rules) {
        Map<AgencyType, Disclosure> complete = new EnumMap<>(AgencyType.class);
        DisclosureChecker checker =
                DisclosureChecker.of(rules).asOf(Complete.day(rules)).strict();
        for (Rule rule : rules.getRules()) {
            Disclosure passing =
                    complete.computeIfAbsent(RuleExamples.agencyFor(rule), type -> Complete.disclosure(rules, type));
            assertEquals(List.of(), checker.check(passing).getFindings());
            for (RuleExamples.Failing failing : new RuleExamples(rules, rule, passing).failing()) {
                CheckReport report = checker.check(failing.disclosure());
                String name = rule.getId() + ": " + failing.name();
                assertEquals(List.of(failing.kind()), kindsOf(rule, report), name);
                assertEquals(1, report.getFindings().size(), name);
            }
        }
        complete.values()
                .forEach(passing ->
                        assertEquals(List.of(), checker.check(passing).getFindings()));
    }
}
