package io.github.openita.rules.check;

import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a rule whose place in the text is not known yet. Immutable and thread-safe.
 *
 * @param pointer where it stands in the canonical document
 * @param rule the rule that found it
 * @param kind what sort of thing it is
 * @param severity how much it weighs
 * @param message what was found and what is asked for
 * @param remedy how to mend it
 * @param element the identifier of the element that it is about
 * @param requirement the wording of the form
 * @param basis what that rests on
 * @param data where it stands in a file of the site
 */
record Found(
        String pointer,
        Rule rule,
        FindingKind kind,
        Severity severity,
        BilingualText message,
        BilingualText remedy,
        @Nullable String element,
        String requirement,
        Optional<Basis> basis,
        @Nullable DataPlace data) {

    /** A finding about what its rule asks for. */
    static Found of(
            String pointer,
            Rule rule,
            FindingKind kind,
            Severity severity,
            BilingualText message,
            BilingualText remedy) {
        Optional<Element> element = rule.getElement();
        String id = element.isPresent() ? element.get().getId() : null;
        String requirement = rule.getRequirement();
        return new Found(pointer, rule, kind, severity, message, remedy, id, requirement, rule.getBasis(), null);
    }

    /** The same about an element of which its rule says nothing. */
    Found about(Element other) {
        Optional<Basis> itsBasis = Optional.of(other.getBasis());
        return new Found(
                pointer, rule, kind, severity, message, remedy, other.getId(), other.getWordingTh(), itsBasis, data);
    }

    /** The same about an element, by a rule that does not rest on the form. */
    Found naming(@Nullable String id) {
        return new Found(pointer, rule, kind, severity, message, remedy, id, requirement, basis, data);
    }

    /** The same in a file of the site. */
    Found in(@Nullable DataPlace place) {
        return new Found(pointer, rule, kind, severity, message, remedy, element, requirement, basis, place);
    }

    /** The finding at its place. */
    Finding at(Place place) {
        ImmutableFinding.Builder finding = Findings.builderAt(place)
                .ruleId(rule.getId())
                .kind(kind)
                .severity(severity)
                .item(rule.getItem())
                .message(message)
                .remedy(remedy)
                .requirement(requirement)
                .basis(basis);
        if (element != null) {
            finding.element(element);
        }
        if (data != null) {
            finding.dataFile(data.file())
                    .dataRow(data.row())
                    .dataLine(data.line())
                    .dataColumn(data.column());
        }
        return finding.build();
    }
}
