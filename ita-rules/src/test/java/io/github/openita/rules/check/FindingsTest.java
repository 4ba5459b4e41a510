package io.github.openita.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted though it is not listed. */
class FindingsTest {

    /** A document that says nothing. */
    private static final class Nothing implements DisclosureDocument {

        @Override
        public Disclosure getDisclosure() {
            return Disclosure.builder().build();
        }

        @Override
        public List<Place> locate(List<String> pointers) {
            return pointers.stream().map(Place::of).toList();
        }
    }

    @Test
    void whatIsLeftOutIsCountedByItsWeight() {
        Rule rule = RuleSets.of(2567).getRules().get(0);
        Findings found = new Findings(new Nothing());
        found.omit(rule, Severity.ERROR, 0);
        assertEquals(Set.of(), found.withErrors());
        found.omit(rule, Severity.WARNING, 2);
        found.omit(rule, Severity.INFO, 3);
        assertEquals(Set.of(), found.withErrors());
        assertEquals(Set.of(rule.getItem()), found.withWarnings());
        found.omit(rule, Severity.ERROR, 1);
        assertEquals(Set.of(rule.getItem()), found.withErrors());
        assertEquals(1, found.errors());
        assertEquals(2, found.warnings());
        assertEquals(3, found.infos());
        assertEquals(6, found.omitted());
    }
}
