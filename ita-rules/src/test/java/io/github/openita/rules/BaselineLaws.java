package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.openita.core.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of two checks side by side, over disclosures that lack all sorts of things. */
class BaselineLaws {

    private static final RuleSet RULES = RuleSets.of(2567);
    private static final DisclosureChecker CHECKER =
            DisclosureChecker.of(RULES).asOf(Complete.DAY).strict();

    private static CheckReport check(long seed) {
        return CHECKER.check(CheckLaws.draw(RULES, seed));
    }

    private static CheckReport withFindings(CheckReport report, List<Finding> findings) {
        return report.toBuilder().findings(findings).build();
    }

    private static CheckReport shuffled(CheckReport report, long seed) {
        List<Finding> findings = new ArrayList<>(report.getFindings());
        Collections.shuffle(findings, new Random(seed));
        return withFindings(report, findings);
    }

    private static BaselineComparison comparison(CheckReport report) {
        return report.getBaseline().orElseThrow();
    }

    private static Map<Finding, Integer> counted(List<Finding> findings) {
        Map<Finding, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(finding, 1, Integer::sum));
        return counts;
    }

    private static void assertNothingNewOrGone(CheckReport report) {
        assertFalse(report.hasNewAtLeast(Severity.INFO));
        assertEquals(List.of(), comparison(report).getAbsent());
        assertEquals(report.getFindings().size(), comparison(report).getUnchanged());
    }

    @Property(tries = 200)
    void besideItselfNothingIsNewAndNothingIsGone(@ForAll long seed) {
        CheckReport report = check(seed);
        assertNothingNewOrGone(report.comparedWith(report));
    }

    @Property(tries = 200)
    void besideItselfNothingIsNewAlsoWhereItWasComparedBefore(@ForAll long seed, @ForAll long former) {
        CheckReport report = check(seed).comparedWith(check(former));
        CheckReport again = report.comparedWith(report);
        assertNothingNewOrGone(again);
        assertEquals(comparison(report).getNotEvaluated(), comparison(again).getNotEvaluated());
    }

    @Property(tries = 200)
    void theOrderOfFindingsDoesNotMatter(@ForAll long seed, @ForAll long former, @ForAll long order) {
        CheckReport report = check(seed);
        CheckReport before = check(former);
        CheckReport one = report.comparedWith(before);
        CheckReport other = shuffled(report, order).comparedWith(shuffled(before, order + 1));
        assertEquals(counted(one.getFindings()), counted(other.getFindings()));
        assertEquals(
                counted(comparison(one).getAbsent()), counted(comparison(other).getAbsent()));
        assertEquals(
                counted(comparison(one).getNotEvaluated()),
                counted(comparison(other).getNotEvaluated()));
    }

    @Property(tries = 200)
    void everyFindingOfBothChecksIsToldOnce(@ForAll long seed, @ForAll long former) {
        CheckReport before = check(former);
        CheckReport report = check(seed).comparedWith(before);
        BaselineComparison beside = comparison(report);
        long fresh = beside.getNewErrors() + beside.getNewWarnings() + beside.getNewInfos();
        assertEquals(report.getFindings().size(), fresh + beside.getUnchanged());
        assertEquals(
                before.getFindings().size(),
                beside.getUnchanged()
                        + beside.getAbsent().size()
                        + beside.getNotEvaluated().size());
    }

    @Property(tries = 200)
    void whatIsLeftWhereSomethingIsMendedIsNotNew(@ForAll long seed, @ForAll long which) {
        CheckReport before = check(seed);
        List<Finding> left = new ArrayList<>(before.getFindings());
        left.removeIf(finding -> new Random(which ^ finding.getPointer().hashCode()).nextBoolean());
        CheckReport after =
                DisclosureChecker.of(RULES).asOf(Complete.DAY).strict().check(CheckLaws.draw(RULES, seed));
        CheckReport fewer = withFindings(after, left).comparedWith(before);
        assertEquals(left.size(), comparison(fewer).getUnchanged());
    }
}
