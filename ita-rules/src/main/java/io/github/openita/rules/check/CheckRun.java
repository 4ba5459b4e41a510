package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleKind;
import io.github.openita.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One check of one disclosure: goes from item to item, and puts each rule to the check of its kind. Used once. */
final class CheckRun {

    private final CheckEngine engine;
    private final Edition edition;
    private final Disclosure disclosure;
    private final Findings found;
    private final CurrentItem current;
    private final ItemLinks links;
    private final @Nullable SiteVisit site;
    private final PresenceCheck presence;
    private final ElementCheck element;
    private final DocumentCheck ofDocument;
    private final Map<RuleKind, ItemCheck> checks;
    /** What the verdicts rest on, where that is more than what was typed. */
    private final Map<QuestionCode, Evidence> evidence = new HashMap<>();

    CheckRun(CheckEngine engine, DisclosureDocument document) {
        this.engine = engine;
        CheckSettings settings = engine.settings();
        this.edition = settings.ruleSet().getEdition();
        this.disclosure = document.getDisclosure();
        this.found = new Findings(document);
        this.current = new CurrentItem(disclosure, settings.asOf(), found);
        Optional<String> website = disclosure.getAgency().flatMap(Agency::getWebsite);
        Optional<AgencyType> agencyType = disclosure.getAgency().flatMap(Agency::getType);
        this.links = new ItemLinks(engine.linkForms(), website);
        this.site = SiteVisit.of(engine, edition, disclosure, found);
        this.presence = new PresenceCheck(found);
        this.ofDocument = new DocumentCheck(edition, document, found);
        this.element = new ElementCheck(found, settings, engine.meanings(), agencyType, site);
        this.checks = checks(settings, website);
    }

    /** The check of each kind of rule that can find anything here; that of presence goes before. */
    private Map<RuleKind, ItemCheck> checks(CheckSettings settings, Optional<String> website) {
        Map<RuleKind, ItemCheck> byKind = new EnumMap<>(RuleKind.class);
        byKind.put(RuleKind.LINK, new LinkCheck(found, links, website, site));
        byKind.put(RuleKind.SITE, new OwnSiteCheck(found, links));
        byKind.put(RuleKind.PERIOD, new PeriodCheck(found, settings));
        byKind.put(RuleKind.FRESH, new FreshnessCheck(found));
        byKind.put(RuleKind.UPDATED, new UpdatedCheck(found, edition.getFiscalYear()));
        byKind.put(RuleKind.FILE, new DataFileCheck(found, links));
        byKind.put(RuleKind.FILE_YEAR, new FileYearCheck(found, links, site));
        byKind.put(RuleKind.TITLE, new TitleCheck(found, engine.titles()));
        byKind.put(RuleKind.ELEMENT, site == null ? element : new TableCheck(element, site));
        if (site != null) {
            byKind.put(RuleKind.FILE_OPENS, new FileOpensCheck(site));
            byKind.put(RuleKind.FILE_ELEMENTS, new FileElementsCheck(site));
        }
        SharedLinkCheck shared = new SharedLinkCheck(found, links, disclosure, edition);
        if (shared.isAny()) {
            byKind.put(RuleKind.SHARED, shared);
        }
        byKind.put(RuleKind.OWN, new OwnCheck(settings.ownChecks()));
        return byKind;
    }

    CheckResult result() {
        List<AskedItem> asked = engine.asked();
        Map<QuestionCode, ItemDisclosure> given = disclosure.getItems();
        List<ItemVerdict> items = new ArrayList<>(asked.size());
        int disclosed = 0;
        for (int i = 0; i < asked.size(); i++) {
            ItemDisclosure itsDisclosure = given.get(asked.get(i).code());
            disclosed += itsDisclosure == null ? 0 : 1;
            Verdict withoutErrors = check(asked.get(i), itsDisclosure);
            items.add(verdictOn(asked.get(i).code(), withoutErrors));
        }
        ofDocument.finish(disclosed);
        return new CheckResult(
                summary(items),
                found.listed(),
                items,
                found.withWarnings(),
                found.notEvaluated(),
                site == null ? List.of() : site.externalLinks());
    }

    /** An item that is there and in which an error was found is incomplete. */
    private ItemVerdict verdictOn(QuestionCode item, Verdict withoutErrors) {
        boolean incomplete =
                withoutErrors != Verdict.ABSENT && found.withErrors().contains(item);
        Verdict verdict = incomplete ? Verdict.INCOMPLETE : withoutErrors;
        return ItemVerdict.builder()
                .code(item)
                .verdict(verdict)
                .evidence(evidence.getOrDefault(item, Evidence.STATED))
                .score(verdict.isExpectedToScore() ? 100 : 0)
                .build();
    }

    private CheckSummary summary(List<ItemVerdict> items) {
        int complete = 0;
        int claimed = 0;
        int incomplete = 0;
        int absent = 0;
        int opened = 0;
        int read = 0;
        for (ItemVerdict item : items) {
            opened += item.getEvidence() == Evidence.STATED ? 0 : 1;
            read += item.getEvidence() == Evidence.READ ? 1 : 0;
            switch (item.getVerdict()) {
                case COMPLETE -> complete++;
                case CLAIMED -> claimed++;
                case INCOMPLETE -> incomplete++;
                case ABSENT -> absent++;
            }
        }
        return CheckSummary.builder()
                .items(items.size())
                .complete(complete)
                .claimed(claimed)
                .incomplete(incomplete)
                .absent(absent)
                .opened(opened)
                .read(read)
                .errors(found.errors())
                .warnings(found.warnings())
                .infos(found.infos())
                .notEvaluated(found.notEvaluated().size())
                .omitted(found.omitted())
                .build();
    }

    /** Checks one item, and says what it is unless an error is found in it. */
    private Verdict check(AskedItem asked, @Nullable ItemDisclosure disclosed) {
        Item item = asked.item();
        current.moveTo(item, disclosed);
        if (disclosed == null) {
            current.moveTo(asked.presence());
            presence.check(current);
            return found.isUnreadable(asked.presence().getPointer()) ? Verdict.INCOMPLETE : Verdict.ABSENT;
        }
        SiteItem onSite = site == null ? null : site.moveTo(item, disclosed);
        links.moveTo(disclosed.getLinks(), onSite);
        element.moveTo(disclosed);
        checkRules(asked.rules());
        if (element.isAnyUnknown()) {
            ofDocument.check(item, disclosed.getElements().orElseThrow());
        }
        if (onSite != null) {
            evidence.put(item.getCode(), onSite.evidence());
        }
        return element.isClaimed() ? Verdict.CLAIMED : Verdict.COMPLETE;
    }

    private void checkRules(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            ItemCheck check = checks.get(rule.getKind());
            if (check != null) {
                current.moveTo(rule);
                check.check(current);
            }
        }
    }
}
