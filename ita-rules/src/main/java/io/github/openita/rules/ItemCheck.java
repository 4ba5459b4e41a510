package io.github.openita.rules;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the items of one disclosure, one after the other. Used by one thread. */
final class ItemCheck {

    private final DisclosureChecker checker;
    private final DisclosureDocument document;
    private final FindingList found;
    private final DocumentCheck ofDocument;
    private final SharedLinks shared;
    private final @Nullable AgencyType agencyType;
    private final @Nullable OwnSite site;
    /** Those of the item that is being checked. */
    private final ItemLinks links;
    /** How many of its elements are asked for. */
    private int known;

    ItemCheck(
            DisclosureChecker checker,
            DisclosureDocument document,
            FindingList found,
            DocumentCheck ofDocument,
            SharedLinks shared) {
        this.checker = checker;
        this.document = document;
        this.found = found;
        this.ofDocument = ofDocument;
        this.shared = shared;
        Optional<Agency> agency = document.getDisclosure().getAgency();
        this.agencyType = agency.flatMap(Agency::getType).orElse(null);
        this.site = OwnSite.at(agency.flatMap(Agency::getWebsite));
        this.links = new ItemLinks(site);
    }

    /** Where an item stands in the canonical document. */
    static String pointer(QuestionCode item) {
        return "/items/" + item;
    }

    /** Where an element stands in the canonical document. */
    static String pointer(QuestionCode item, String element) {
        return pointer(item) + "/elements/" + element.replace("~", "~0").replace("/", "~1");
    }

    /** Checks one item, and says what it is unless an error is found in it. */
    Verdict check(ItemRequirement requirement, @Nullable ItemDisclosure item) {
        Rule[] rules = requirement.rules();
        if (item == null) {
            String here = pointer(requirement.getCode());
            report(rules[0], FindingKind.ABSENT, Severity.ERROR, "/items", here, null, null);
            return document.isUnreadable(here) ? Verdict.INCOMPLETE : Verdict.ABSENT;
        }
        links.lookAt(item.getLinks());
        Elements elements = item.getElements().orElse(null);
        known = 0;
        for (Rule rule : rules) {
            check(rule, requirement, item, elements);
        }
        if (elements != null && elements.asMap().size() > known) {
            ofDocument.checkElements(requirement, elements);
        }
        return elements != null || checker.isStrict() ? Verdict.COMPLETE : Verdict.CLAIMED;
    }

    private void check(Rule rule, ItemRequirement requirement, ItemDisclosure item, @Nullable Elements elements) {
        switch (rule.getCheck()) {
            case PRESENT -> {
                // It is: there is something to check.
            }
            case LINK -> checkLinks(rule);
            case SITE -> checkSite(rule, requirement.isOnOwnSite());
            case PERIOD -> checkPeriod(rule, (FiscalYear) rule.parameter(), item);
            case FRESH -> checkFresh(rule, (PublicationFrequency) rule.parameter(), item);
            case FILE -> checkFile(rule);
            case TITLE -> checkTitle(rule, item);
            case ELEMENT -> checkElement(rule, elements);
            case SHARED -> checkShared(rule);
        }
    }

    /** Adds a finding, unless what it is about is a mistake of the text that was reported already. */
    private void report(
            Rule rule,
            FindingKind kind,
            Severity severity,
            String pointer,
            String subject,
            @Nullable Object what,
            @Nullable Object expected) {
        if (!document.isUnreadable(subject)) {
            @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), what, expected};
            BilingualText remedy = Messages.remedy(kind, isNoneAllowed(rule), said);
            found.add(rule, kind, severity, pointer, Messages.of(kind.getCode(), said), remedy);
        }
    }

    private static boolean isNoneAllowed(Rule rule) {
        return rule.getElement().filter(Element::isNoneAllowed).isPresent();
    }

    /** Where a value of the item that a rule is about stands in the canonical document. */
    private static String at(Rule rule, String key) {
        return pointer(rule.getItem()) + "/" + key;
    }

    private void reportLink(Rule rule, int index, FindingKind kind, Severity severity, @Nullable Object expected) {
        String here = at(rule, "links/" + index);
        report(rule, kind, severity, here, here, Messages.quoted(links.url(index)), expected);
    }

    private void checkLinks(Rule rule) {
        if (links.size() == 0) {
            String here = at(rule, "links");
            report(rule, FindingKind.NO_LINK, Severity.ERROR, here, here, null, null);
        }
        for (int i = 0; i < links.size(); i++) {
            if (links.isDead(i)) {
                Severity severity = links.isAnyGood() ? Severity.WARNING : Severity.ERROR;
                reportLink(rule, i, FindingKind.DEAD_LINK, severity, null);
            }
        }
    }

    private void checkSite(Rule rule, boolean onOwnSite) {
        if (!onOwnSite) {
            found.skip(rule, Why.SOCIAL);
        } else if (site != null) {
            for (int i = 0; i < links.size(); i++) {
                if (links.isOutside(i)) {
                    reportLink(rule, i, FindingKind.OUTSIDE_SITE, Severity.WARNING, site.host());
                }
            }
        } else if (links.isAnyGood()) {
            found.skip(rule, Why.NO_WEBSITE);
        }
    }

    private void checkPeriod(Rule rule, FiscalYear expected, ItemDisclosure item) {
        FiscalYear year = item.getFiscalYear().orElse(null);
        if (year == null) {
            found.skip(rule, Why.NO_FISCAL_YEAR);
        } else if (!year.equals(expected)) {
            String here = at(rule, "fiscalYear");
            report(rule, FindingKind.WRONG_PERIOD, severityOf(rule), here, here, year, expected);
        }
    }

    private void checkFresh(Rule rule, PublicationFrequency frequency, ItemDisclosure item) {
        LocalDate updated = item.getUpdatedOn().orElse(null);
        LocalDate day = checker.day();
        if (updated == null) {
            found.skip(rule, Why.NO_UPDATED_ON);
        } else if (day == null) {
            found.skip(rule, Why.NO_AS_OF);
        } else if (frequency
                .freshUntil(updated)
                .filter(last -> last.isBefore(day))
                .isPresent()) {
            String here = at(rule, "updatedOn");
            BilingualText often = BilingualText.of(frequency.getNameTh(), frequency.getCode());
            BilingualText date = BilingualText.of(ThaiDates.format(updated), updated.toString());
            report(rule, FindingKind.STALE, Severity.WARNING, here, here, date, often);
        }
    }

    private void checkFile(Rule rule) {
        if (links.isAnyGood() && !links.isAnyDataFile()) {
            String here = at(rule, "links");
            report(rule, FindingKind.NO_DATA_FILE, Severity.WARNING, here, here, null, null);
        }
    }

    private void checkTitle(Rule rule, ItemDisclosure item) {
        String title = item.getTitle().orElse(null);
        if (title != null && !title.equals(rule.getRequirement())) {
            QuestionCode other = checker.getRuleSet().titles().otherItem(rule.getItem(), title);
            if (other != null) {
                String here = at(rule, "title");
                report(rule, FindingKind.OTHER_TITLE, Severity.WARNING, here, here, Messages.quoted(title), other);
            }
        }
    }

    private void checkElement(Rule rule, @Nullable Elements elements) {
        if (rule.appliesTo() != null && !isAsked(rule, rule.appliesTo())) {
            return;
        }
        if (elements != null) {
            judge(rule, elements.asMap().get(rule.elementId()));
        } else if (checker.isStrict()) {
            String all = at(rule, "elements");
            String subject = document.isUnreadable(all) ? all : pointer(rule.getItem(), rule.elementId());
            reportMissing(rule, pointer(rule.getItem()), subject);
        } else {
            found.skip(rule, Why.NO_ELEMENTS);
        }
    }

    /** Whether an agency of this type is asked for an element that only some are asked for. */
    private boolean isAsked(Rule rule, AppliesTo agencies) {
        if (agencyType == null) {
            found.skip(rule, Why.NO_AGENCY_TYPE);
            return false;
        }
        return agencies.includes(agencyType);
    }

    private void judge(Rule rule, @Nullable ElementValue value) {
        if (value == null) {
            reportMissing(rule, at(rule, "elements"), pointer(rule.getItem(), rule.elementId()));
            return;
        }
        known++;
        Meaning meaning = Meaning.of(value);
        if (meaning != Meaning.TOLD) {
            reportValue(rule, value, meaning);
        }
    }

    private void reportMissing(Rule rule, String around, String subject) {
        Object id = Messages.quoted(rule.elementId());
        report(rule, FindingKind.MISSING, severityOf(rule), around, subject, null, id);
    }

    private void reportValue(Rule rule, ElementValue value, Meaning meaning) {
        String here = pointer(rule.getItem(), rule.elementId());
        if (meaning == Meaning.BLANK) {
            report(rule, FindingKind.BLANK, severityOf(rule), here, here, null, null);
        } else if (meaning == Meaning.PLACEHOLDER || !isNoneAllowed(rule)) {
            String text = Meaning.textOf(value);
            Object said = Messages.quoted(text == null ? "" : text);
            report(rule, FindingKind.PLACEHOLDER, severityOf(rule), here, here, said, null);
        }
    }

    private Severity severityOf(Rule rule) {
        return checker.severityOf(rule.getBasis().orElse(null));
    }

    private void checkShared(Rule rule) {
        if (shared.isNone()) {
            return;
        }
        Set<Link> told = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String users = links.isDead(i) ? null : shared.users(rule.getItem(), link);
            if (users != null && told.add(link)) {
                reportLink(rule, i, FindingKind.SHARED_LINK, Severity.INFO, users);
            }
        }
    }
}
