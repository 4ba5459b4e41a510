package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.AgencyType;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import io.github.openita.rules.wording.Meaning;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The document must show an element: not leave it out, blank, or with words that only hold its place. */
final class ElementCheck implements ItemCheck {

    private final Findings found;
    private final CheckSettings settings;
    private final Optional<AgencyType> agencyType;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private Optional<Elements> elements = Optional.empty();
    /** How many of the elements that an item shows are asked for. */
    private int known;

    ElementCheck(Findings found, CheckSettings settings, Optional<AgencyType> agencyType) {
        this.found = found;
        this.settings = settings;
        this.agencyType = agencyType;
    }

    /** Whether agencies of a type are known to be asked for an element; where only some are, one of no type is not. */
    static boolean isAskedOf(Optional<AgencyType> type, Element element) {
        return element.getAppliesTo().isEmpty()
                || type.filter(element.getAppliesTo().get()::includes).isPresent();
    }

    void moveTo(Optional<Elements> ofItem) {
        elements = ofItem;
        known = 0;
    }

    boolean isAnyUnknown() {
        return elements.isPresent() && elements.get().asMap().size() > known;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        Element element = rule.getElement().orElseThrow();
        if (!isAskedOf(agencyType, element)) {
            if (agencyType.isEmpty()) {
                item.skip(SkipReason.NO_AGENCY_TYPE.text());
            }
        } else if (elements.isPresent()) {
            judge(rule, element, elements.get().asMap().get(element.getId()));
        } else if (settings.strict()) {
            reportMissing(rule, element, "/items/" + rule.getItem());
        } else {
            found.isUnreadable(elementsOf(rule), rule, settings.severityOf(rule));
            item.skip(SkipReason.NO_ELEMENTS.text());
        }
    }

    private void judge(Rule rule, Element element, @Nullable ElementValue value) {
        if (value == null) {
            reportMissing(rule, element, elementsOf(rule));
            return;
        }
        known++;
        Meaning meaning = Meaning.of(value, meanings);
        if (meaning == Meaning.BLANK) {
            found.add(rule, FindingKind.BLANK, settings.severityOf(rule), null, null);
        } else if (meaning == Meaning.PLACEHOLDER || (meaning == Meaning.NONE && !element.isNoneAllowed())) {
            Object text = Messages.quoted(Meaning.textOf(value, meanings));
            found.add(rule, FindingKind.PLACEHOLDER, settings.severityOf(rule), text, null);
        }
    }

    private static String elementsOf(Rule rule) {
        return "/items/" + rule.getItem() + "/elements";
    }

    private void reportMissing(Rule rule, Element element, String around) {
        Severity severity = settings.severityOf(rule);
        if (!found.isUnreadable(rule.getPointer(), rule, severity)
                && !found.isUnreadable(elementsOf(rule), rule, severity)) {
            Object key = Messages.quoted(element.getId());
            found.addAt(around, rule, FindingKind.MISSING, severity, null, key);
        }
    }
}
