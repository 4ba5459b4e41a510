package io.github.openita.rules;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
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
    private final DisclosureLinks links;
    /** How many of its elements are asked for. */
    private int known;

    private final @Nullable SiteCheck published;
    /** That item in the published site, where there is one to look at. */
    private @Nullable SiteItem onSite;

    ItemCheck(
            DisclosureChecker checker,
            DisclosureDocument document,
            FindingList found,
            DocumentCheck ofDocument,
            @Nullable ItemDisclosure[] items,
            @Nullable SiteCheck published) {
        this.checker = checker;
        this.document = document;
        this.found = found;
        this.ofDocument = ofDocument;
        this.published = published;
        Optional<Agency> agency = document.getDisclosure().getAgency();
        this.agencyType = agency.flatMap(Agency::getType).orElse(null);
        this.site = OwnSite.at(agency.flatMap(Agency::getWebsite));
        this.links = DisclosureLinks.of(site, items);
        this.shared = SharedLinks.of(checker.getRuleSet().getItems(), items, links);
    }

    /** Checks one item, and says what it is unless an error is found in it. */
    Verdict check(ItemRequirement requirement, @Nullable ItemDisclosure item) {
        if (item == null) {
            String here = Pointers.of(requirement.getCode());
            report(requirement.rule(RuleCheck.PRESENT), FindingKind.ABSENT, Severity.ERROR, "/items", here, null, null);
            return document.isUnreadable(here) ? Verdict.INCOMPLETE : Verdict.ABSENT;
        }
        onSite = published == null ? null : published.item(requirement, item);
        links.next(item.getLinks(), onSite);
        Elements elements = elementsOf(item);
        checkLinks(requirement.rule(RuleCheck.LINK));
        checkSite(requirement.rule(RuleCheck.SITE), requirement.isOnOwnSite());
        checkPeriod(requirement.ruleIfAny(RuleCheck.PERIOD), item);
        checkFresh(requirement.ruleIfAny(RuleCheck.FRESH), item);
        checkFile(requirement.ruleIfAny(RuleCheck.FILE));
        checkTitle(requirement.rule(RuleCheck.TITLE), item);
        checkElements(requirement, elements);
        checkShared(requirement.rule(RuleCheck.SHARED));
        return elements != null || checker.isStrict() ? Verdict.COMPLETE : Verdict.CLAIMED;
    }

    private void checkElements(ItemRequirement requirement, @Nullable Elements elements) {
        known = 0;
        for (Rule rule : requirement.elementRules()) {
            checkElement(rule, elements);
            if (onSite != null) {
                onSite.check(rule);
            }
        }
        if (elements != null && elements.asMap().size() > known) {
            ofDocument.checkElements(requirement, elements);
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
            found.add(rule, kind, severity, pointer, what, expected);
        }
    }

    /** The same, of what the rule is about. */
    private void report(
            Rule rule, FindingKind kind, Severity severity, @Nullable Object what, @Nullable Object expected) {
        report(rule, kind, severity, rule.pointer(), rule.pointer(), what, expected);
    }

    private void reportLink(Rule rule, int index, FindingKind kind, Severity severity, @Nullable Object expected) {
        String here = Pointers.ofLink(rule.getItem(), index);
        report(
                rule,
                kind,
                severity,
                here,
                here,
                Messages.quoted(links.get(index).getUrl()),
                expected);
    }

    private void checkLinks(Rule rule) {
        if (links.size() == 0) {
            report(rule, FindingKind.NO_LINK, Severity.ERROR, null, null);
        }
        for (int i = 0; i < links.size(); i++) {
            if (links.isDead(i)) {
                Severity severity = links.isAnyGood() ? Severity.WARNING : Severity.ERROR;
                if (onSite == null || !onSite.reportDeadEnd(rule, i, severity)) {
                    reportLink(rule, i, FindingKind.DEAD_LINK, severity, null);
                }
            }
        }
        if (onSite != null) {
            onSite.openFiles(rule);
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

    private void checkPeriod(@Nullable Rule rule, ItemDisclosure item) {
        if (rule == null) {
            return;
        }
        FiscalYear expected = (FiscalYear) rule.parameter();
        FiscalYear year = yearOf(item);
        if (year == null) {
            found.skip(rule, Why.NO_FISCAL_YEAR);
        } else if (!year.equals(expected)) {
            report(rule, FindingKind.WRONG_PERIOD, severityOf(rule), year, expected);
        }
    }

    private void checkFresh(@Nullable Rule rule, ItemDisclosure item) {
        if (rule == null) {
            return;
        }
        PublicationFrequency frequency = (PublicationFrequency) rule.parameter();
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
            BilingualText often = BilingualText.of(frequency.getNameTh(), frequency.getCode());
            BilingualText date = BilingualText.of(ThaiDates.format(updated), updated.toString());
            report(rule, FindingKind.STALE, Severity.WARNING, date, often);
        }
    }

    private void checkFile(@Nullable Rule rule) {
        if (rule != null && links.isAnyGood() && !links.isAnyDataFile()) {
            report(rule, FindingKind.NO_DATA_FILE, Severity.WARNING, null, null);
        }
    }

    private void checkTitle(Rule rule, ItemDisclosure item) {
        String title = titleOf(item);
        if (title != null && !title.equals(rule.getRequirement())) {
            QuestionCode other = checker.getRuleSet().titles().otherItem(rule.getItem(), title);
            if (other != null) {
                report(rule, FindingKind.OTHER_TITLE, Severity.WARNING, Messages.quoted(title), other);
            }
        }
    }

    private void checkElement(Rule rule, @Nullable Elements elements) {
        if (!rule.isAskedOf(agencyType)) {
            if (agencyType == null) {
                found.skip(rule, Why.NO_AGENCY_TYPE);
            }
            return;
        }
        if (elements != null) {
            judge(rule, elements.asMap().get(rule.elementId()));
        } else if (checker.isStrict()) {
            String subject = document.isUnreadable(rule.around()) ? rule.around() : rule.pointer();
            reportMissing(rule, Pointers.of(rule.getItem()), subject);
        } else {
            found.skip(rule, Why.NO_ELEMENTS);
        }
    }

    private void judge(Rule rule, @Nullable ElementValue value) {
        if (value == null) {
            reportMissing(rule, rule.around(), rule.pointer());
            return;
        }
        known++;
        Meaning meaning = Meaning.of(value);
        if (meaning == Meaning.BLANK) {
            report(rule, FindingKind.BLANK, severityOf(rule), null, null);
        } else if (meaning == Meaning.PLACEHOLDER || (meaning == Meaning.NONE && !rule.isNoneAllowed())) {
            String text = Meaning.textOf(value);
            Object said = Messages.quoted(text == null ? "" : text);
            report(rule, FindingKind.PLACEHOLDER, severityOf(rule), said, null);
        }
    }

    private void reportMissing(Rule rule, String around, String subject) {
        report(rule, FindingKind.MISSING, severityOf(rule), around, subject, null, null);
    }

    private Severity severityOf(Rule rule) {
        return checker.severityOf(rule.basis());
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

    // Each is small enough to be compiled as a whole, so that nothing is put around a value to be unpacked at once.

    private static @Nullable Elements elementsOf(ItemDisclosure item) {
        return item.getElements().orElse(null);
    }

    private static @Nullable FiscalYear yearOf(ItemDisclosure item) {
        return item.getFiscalYear().orElse(null);
    }

    private static @Nullable String titleOf(ItemDisclosure item) {
        return item.getTitle().orElse(null);
    }
}
