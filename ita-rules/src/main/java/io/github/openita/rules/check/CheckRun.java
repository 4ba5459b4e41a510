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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One check of one disclosure: goes from item to item, and puts each rule to the check of its kind. Used once. */
final class CheckRun {

    private final CheckSettings settings;
    private final Edition edition;
    private final DisclosureDocument document;
    private final Disclosure disclosure;
    private final Findings found;
    private final CurrentItem current;
    private final ItemLinks links;
    private final @Nullable SiteVisit site;
    private final PresenceCheck presence;
    private final Map<RuleKind, List<ItemCheck>> checks;

    CheckRun(CheckSettings settings, ItemTitles titles, DisclosureDocument document) {
        this.settings = settings;
        this.edition = settings.ruleSet().getEdition();
        this.document = document;
        this.disclosure = document.getDisclosure();
        this.found = new Findings(document);
        this.current = new CurrentItem(disclosure, settings.asOf(), found);
        Optional<String> website = disclosure.getAgency().flatMap(Agency::getWebsite);
        Optional<AgencyType> agencyType = disclosure.getAgency().flatMap(Agency::getType);
        this.links = new ItemLinks(website);
        this.site = settings.site().isEmpty()
                ? null
                : new SiteVisit(settings.site().get(), website, agencyType, settings, found);
        this.presence = new PresenceCheck(found);
        this.checks = checks(titles, agencyType);
    }

    /** The checks of each kind of rule, but for that of presence. */
    private Map<RuleKind, List<ItemCheck>> checks(ItemTitles titles, Optional<AgencyType> agencyType) {
        ItemCheck element = new ElementCheck(found, settings, agencyType);
        Map<RuleKind, List<ItemCheck>> byKind = new EnumMap<>(RuleKind.class);
        byKind.put(RuleKind.PRESENT, List.of());
        byKind.put(RuleKind.LINK, List.of(new LinkCheck(found, links, site)));
        byKind.put(RuleKind.SITE, List.of(new OwnSiteCheck(found, links)));
        byKind.put(RuleKind.PERIOD, List.of(new PeriodCheck(found, settings)));
        byKind.put(RuleKind.FRESH, List.of(new FreshnessCheck(found)));
        byKind.put(RuleKind.FILE, List.of(new DataFileCheck(found, links)));
        byKind.put(RuleKind.TITLE, List.of(new TitleCheck(found, titles)));
        byKind.put(RuleKind.ELEMENT, site == null ? List.of(element) : List.of(element, new TableCheck(site)));
        byKind.put(RuleKind.SHARED, List.of(new SharedLinkCheck(found, links, disclosure, edition)));
        byKind.put(RuleKind.OWN, List.of(new OwnCheck(settings.ownChecks())));
        return byKind;
    }

    CheckResult result() {
        Map<QuestionCode, Verdict> verdicts = verdicts();
        List<ItemVerdict> items = new ArrayList<>(verdicts.size());
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        for (Item item : edition.getItems()) {
            Verdict verdict = Objects.requireNonNull(verdicts.get(item.getCode()));
            count.merge(verdict, 1, Integer::sum);
            items.add(ItemVerdict.builder()
                    .code(item.getCode())
                    .verdict(verdict)
                    .score(verdict.isExpectedToScore() ? 100 : 0)
                    .build());
        }
        CheckSummary summary = CheckSummary.builder()
                .items(items.size())
                .complete(count.getOrDefault(Verdict.COMPLETE, 0))
                .claimed(count.getOrDefault(Verdict.CLAIMED, 0))
                .incomplete(count.getOrDefault(Verdict.INCOMPLETE, 0))
                .absent(count.getOrDefault(Verdict.ABSENT, 0))
                .errors(found.errors())
                .warnings(found.warnings())
                .infos(found.infos())
                .notEvaluated(found.notEvaluated().size())
                .omitted(found.omitted())
                .build();
        return new CheckResult(
                summary,
                found.listed(),
                items,
                found.withWarnings(),
                found.notEvaluated(),
                site == null ? List.of() : site.externalLinks());
    }

    private Map<QuestionCode, Verdict> verdicts() {
        Map<QuestionCode, Verdict> verdicts = new HashMap<>();
        for (Item item : edition.getItems()) {
            verdicts.put(item.getCode(), check(item, disclosure.getItems().get(item.getCode())));
        }
        new DocumentCheck(settings.ruleSet(), document, found).check();
        // An item that is there and in which an error was found is incomplete.
        for (QuestionCode code : found.withErrors()) {
            verdicts.computeIfPresent(
                    code, (item, verdict) -> verdict == Verdict.ABSENT ? verdict : Verdict.INCOMPLETE);
        }
        return verdicts;
    }

    /** Checks one item, and says what it is unless an error is found in it. */
    private Verdict check(Item item, @Nullable ItemDisclosure disclosed) {
        List<Rule> rules = settings.ruleSet().getRules(item.getCode());
        current.moveTo(item, disclosed);
        if (disclosed == null) {
            current.moveTo(rules.get(0));
            presence.check(current);
            return found.isUnreadable(rules.get(0).getPointer()) ? Verdict.INCOMPLETE : Verdict.ABSENT;
        }
        SiteItem onSite = site == null ? null : site.moveTo(item, disclosed);
        links.moveTo(disclosed.getLinks(), onSite);
        for (Rule rule : rules) {
            current.moveTo(rule);
            for (ItemCheck check : Objects.requireNonNull(checks.get(rule.getKind()))) {
                check.check(current);
            }
        }
        return disclosed.getElements().isPresent() || settings.strict() ? Verdict.COMPLETE : Verdict.CLAIMED;
    }
}
