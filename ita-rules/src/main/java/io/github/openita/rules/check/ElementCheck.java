package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.AgencyType;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.LinkLook;
import io.github.openita.rules.wording.Meaning;
import io.github.openita.rules.wording.Meanings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The document must show an element: not leave it out, blank, or with words that only hold its place. */
final class ElementCheck implements ItemCheck {

    private final Findings found;
    private final CheckSettings settings;
    private final Optional<AgencyType> agencyType;
    private final Meanings meanings;
    private final @Nullable SiteVisit site;
    private Optional<Elements> elements = Optional.empty();
    private List<Link> links = List.of();
    /** Whether each of them is only said to be shown, and no file is named in which it could be; made when asked. */
    private @Nullable Boolean onlyTrue;
    /** Whether any that is asked for was neither told nor seen. */
    private boolean anyUnseen;
    /** How many of the elements that an item shows are asked for. */
    private int known;

    ElementCheck(
            Findings found,
            CheckSettings settings,
            Meanings meanings,
            Optional<AgencyType> agencyType,
            @Nullable SiteVisit site) {
        this.found = found;
        this.settings = settings;
        this.meanings = meanings;
        this.agencyType = agencyType;
        this.site = site;
    }

    /** Whether agencies of a type are known to be asked for an element; where only some are, one of no type is not. */
    static boolean isAskedOf(Optional<AgencyType> type, Element element) {
        return element.getAppliesTo().isEmpty()
                || type.filter(element.getAppliesTo().get()::includes).isPresent();
    }

    void moveTo(ItemDisclosure disclosed) {
        elements = disclosed.getElements();
        known = 0;
        anyUnseen = false;
        links = disclosed.getLinks();
        onlyTrue = null;
    }

    /** Whether a value that says that its element is shown is no more than that. */
    private boolean isOnlyTrue(ElementValue value) {
        if (!isTrue(value)) {
            return false;
        }
        if (onlyTrue == null) {
            onlyTrue = elements.orElseThrow().asMap().values().stream().allMatch(ElementCheck::isTrue)
                    && !isAnyFileNamed(links);
        }
        return onlyTrue;
    }

    private static boolean isTrue(ElementValue value) {
        return Boolean.TRUE.equals(value.toJson());
    }

    private static boolean isAnyFileNamed(List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            if (LinkLook.isNamed(links.get(i).getUrl())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the item is only claimed to show its elements: some were neither told nor seen. */
    boolean isClaimed() {
        return anyUnseen || (elements.isEmpty() && !settings.strict() && !isRead());
    }

    private boolean isRead() {
        return site != null && site.item().files().isAnyRead();
    }

    private boolean isSeen(Element element) {
        return site != null && site.item().shows(element);
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
            judge(item, element, elements.get().asMap().get(element.getId()));
        } else if (settings.strict()) {
            reportMissing(rule, element, "/items/" + rule.getItem(), elementsOf(rule));
        } else {
            found.isUnreadable(elementsOf(rule), rule, settings.severityOf(rule));
            if (!isSeen(element)) {
                anyUnseen = true;
                item.skip(SkipReason.NO_ELEMENTS.text());
            }
        }
    }

    private void judge(CheckedItem item, Element element, @Nullable ElementValue value) {
        Rule rule = item.getRule();
        if (value == null) {
            String ofItem = elementsOf(rule);
            reportMissing(rule, element, ofItem, ofItem);
            return;
        }
        known++;
        if (isOnlyTrue(value)) {
            if (!isSeen(element)) {
                anyUnseen = true;
                item.skip(SkipReason.ONLY_TRUE.text());
            }
            return;
        }
        Meaning meaning = meanings.of(value);
        if (meaning == Meaning.BLANK) {
            found.add(rule, FindingKind.BLANK, settings.severityOf(rule), null, null);
        } else if (meaning == Meaning.PLACEHOLDER || (meaning == Meaning.NONE && !element.isNoneAllowed())) {
            Object text = Messages.quoted(meanings.textOf(value));
            found.add(rule, FindingKind.PLACEHOLDER, settings.severityOf(rule), text, null);
        }
    }

    /** Where the elements of the item stand, one step above the element of the rule. */
    private static String elementsOf(Rule rule) {
        String pointer = rule.getPointer();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void reportMissing(Rule rule, Element element, String around, String ofItem) {
        Severity severity = settings.severityOf(rule);
        if (!found.isUnreadable(rule.getPointer(), rule, severity) && !found.isUnreadable(ofItem, rule, severity)) {
            Object key = Messages.quoted(element.getId());
            found.addAt(around, rule, FindingKind.MISSING, severity, null, key);
        }
    }
}
