package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
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
import io.github.openita.core.words.ThaiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One check of one disclosure. Used once, by one thread. */
final class CheckRun {

    private static final Pattern DATA_FILE = Pattern.compile(
            ".*\\.(?:csv|tsv|xlsx?|ods|json|ndjson|geojson|xml|parquet)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final DisclosureChecker checker;
    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    private final Disclosure disclosure;
    private final FindingList found;
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private final List<ItemVerdict> verdicts = new ArrayList<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final @Nullable AgencyType agencyType;
    private final @Nullable String site;
    private final SharedLinks shared;

    CheckRun(DisclosureChecker checker, DisclosureDocument document) {
        this.checker = checker;
        this.ruleSet = checker.getRuleSet();
        this.document = document;
        this.disclosure = document.getDisclosure();
        this.found = new FindingList(ruleSet);
        Optional<Agency> agency = disclosure.getAgency();
        this.agencyType = agency.flatMap(Agency::getType).orElse(null);
        this.site = agency.flatMap(Agency::getWebsite).map(LinkForm::hostOf).orElse(null);
        this.shared = new SharedLinks(ruleSet, disclosure);
    }

    CheckReport report() {
        found.omit(document.getOmittedMistakes());
        found.add(new DocumentCheck(ruleSet, document).mistakes());
        ruleSet.getItems().forEach(this::check);
        RuleSetVersion version = RuleSetVersion.builder()
                .id(ruleSet.getId())
                .revision(ruleSet.getRevision())
                .digest(ruleSet.getDigest())
                .build();
        List<Finding> findings = found.listed(document);
        return new CheckReport(
                version,
                document.getSource().orElse(null),
                () -> document.getSourceSha256().orElse(null),
                checker.day(),
                summary(),
                findings,
                verdicts,
                new Forecaster(checker.scorer(), verdicts, found.itemsWith(Severity.WARNING)),
                notEvaluated);
    }

    private CheckSummary summary() {
        return CheckSummary.builder()
                .items(verdicts.size())
                .complete(counts.getOrDefault(Verdict.COMPLETE, 0))
                .claimed(counts.getOrDefault(Verdict.CLAIMED, 0))
                .incomplete(counts.getOrDefault(Verdict.INCOMPLETE, 0))
                .absent(counts.getOrDefault(Verdict.ABSENT, 0))
                .errors(found.count(Severity.ERROR))
                .warnings(found.count(Severity.WARNING))
                .infos(found.count(Severity.INFO))
                .notEvaluated(notEvaluated.size())
                .omitted(found.omitted())
                .build();
    }

    private void check(ItemRequirement requirement) {
        QuestionCode code = requirement.getCode();
        ItemDisclosure item = disclosure.getItems().get(code);
        if (item != null) {
            ItemRun run = new ItemRun(requirement, item);
            requirement.getRules().forEach(run::check);
        } else {
            report(
                    requirement.getRules().get(0),
                    FindingKind.ABSENT,
                    Severity.ERROR,
                    "/items",
                    "/items/" + code,
                    null,
                    null);
        }
        Verdict verdict = verdictOf(code, item);
        counts.merge(verdict, 1, Integer::sum);
        verdicts.add(ItemVerdict.builder()
                .code(code)
                .verdict(verdict)
                .score(verdict.isExpectedToScore() ? 100 : 0)
                .build());
    }

    private Verdict verdictOf(QuestionCode code, @Nullable ItemDisclosure item) {
        if (item == null) {
            return document.isUnreadable("/items/" + code) ? Verdict.INCOMPLETE : Verdict.ABSENT;
        }
        if (found.itemsWith(Severity.ERROR).contains(code)) {
            return Verdict.INCOMPLETE;
        }
        return item.getElements().isPresent() || checker.isStrict() ? Verdict.COMPLETE : Verdict.CLAIMED;
    }

    /** Where an element stands in the canonical document. */
    static String elementPointer(QuestionCode item, String id) {
        return "/items/" + item + "/elements/" + id.replace("~", "~0").replace("/", "~1");
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
            String remedy = kind.getCode() + ".remedy" + (isNoneAllowed(rule) ? ".none" : "");
            @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), what, expected};
            found.add(rule, kind, severity, pointer, Messages.of(kind.getCode(), said), Messages.of(remedy, said));
        }
    }

    private static boolean isNoneAllowed(Rule rule) {
        return rule.getElement().filter(Element::isNoneAllowed).isPresent();
    }

    private void skip(Rule rule, BilingualText why) {
        notEvaluated.add(NotEvaluated.builder().ruleId(rule.getId()).why(why).build());
    }

    /** The check of one item that the document has. */
    private final class ItemRun {

        private final ItemRequirement requirement;
        private final ItemDisclosure item;
        private final String pointer;
        private final List<LinkForm> links;
        private final boolean anyGoodLink;

        ItemRun(ItemRequirement requirement, ItemDisclosure item) {
            this.requirement = requirement;
            this.item = item;
            this.pointer = "/items/" + requirement.getCode();
            this.links = item.getLinks().stream()
                    .map(link -> LinkForm.of(link.getUrl()))
                    .toList();
            this.anyGoodLink = links.stream().anyMatch(link -> !link.dead());
        }

        void check(Rule rule) {
            switch (rule.getCheck()) {
                case PRESENT -> {
                    // It is: there is something to check.
                }
                case LINK -> checkLinks(rule);
                case SITE -> checkSite(rule);
                case PERIOD -> checkPeriod(rule, rule.getFiscalYear().orElseThrow());
                case FRESH -> checkFresh(rule, rule.getFrequency().orElseThrow());
                case FILE -> checkFile(rule);
                case TITLE -> checkTitle(rule);
                case ELEMENT -> checkElement(rule, rule.getElement().orElseThrow());
                case SHARED -> checkShared(rule);
            }
        }

        private String link(int index) {
            return pointer + "/links/" + index;
        }

        private void checkLinks(Rule rule) {
            if (links.isEmpty()) {
                String here = pointer + "/links";
                report(rule, FindingKind.NO_LINK, Severity.ERROR, here, here, null, null);
            }
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i).dead()) {
                    Severity severity = anyGoodLink ? Severity.WARNING : Severity.ERROR;
                    report(rule, FindingKind.DEAD_LINK, severity, link(i), link(i), quoted(i), null);
                }
            }
        }

        private String quoted(int link) {
            return ThaiText.quoted(item.getLinks().get(link).getUrl());
        }

        private void checkSite(Rule rule) {
            if (!requirement.isOnOwnSite()) {
                skip(rule, Why.SOCIAL);
                return;
            }
            if (site == null) {
                if (anyGoodLink) {
                    skip(rule, Why.NO_WEBSITE);
                }
                return;
            }
            for (int i = 0; i < links.size(); i++) {
                LinkForm form = links.get(i);
                if (!form.dead() && !form.isWithin(site)) {
                    report(rule, FindingKind.OUTSIDE_SITE, Severity.WARNING, link(i), link(i), quoted(i), site);
                }
            }
        }

        private void checkPeriod(Rule rule, FiscalYear expected) {
            FiscalYear year = item.getFiscalYear().orElse(null);
            if (year == null) {
                skip(rule, Why.NO_FISCAL_YEAR);
            } else if (!year.equals(expected)) {
                String here = pointer + "/fiscalYear";
                Severity severity = checker.severityOf(rule.getBasis().orElse(null));
                report(rule, FindingKind.WRONG_PERIOD, severity, here, here, year, expected);
            }
        }

        private void checkFresh(Rule rule, PublicationFrequency frequency) {
            LocalDate updated = item.getUpdatedOn().orElse(null);
            LocalDate day = checker.day();
            if (updated == null) {
                skip(rule, Why.NO_UPDATED_ON);
            } else if (day == null) {
                skip(rule, Why.NO_AS_OF);
            } else if (frequency
                    .freshUntil(updated)
                    .filter(last -> last.isBefore(day))
                    .isPresent()) {
                String here = pointer + "/updatedOn";
                BilingualText often = BilingualText.of(frequency.getNameTh(), frequency.getCode());
                BilingualText date = BilingualText.of(ThaiDates.format(updated), updated.toString());
                report(rule, FindingKind.STALE, Severity.WARNING, here, here, date, often);
            }
        }

        private void checkFile(Rule rule) {
            boolean any = IntStream.range(0, links.size())
                    .filter(i -> !links.get(i).dead())
                    .mapToObj(i -> ThaiText.normalize(item.getLinks().get(i).getUrl()))
                    .anyMatch(url -> DATA_FILE.matcher(url).matches());
            if (!any && anyGoodLink) {
                String here = pointer + "/links";
                report(rule, FindingKind.NO_DATA_FILE, Severity.WARNING, here, here, null, null);
            }
        }

        private void checkTitle(Rule rule) {
            String title = item.getTitle().orElse(null);
            if (title != null) {
                String here = pointer + "/title";
                ruleSet.titles()
                        .otherItem(requirement.getCode(), title)
                        .ifPresent(other -> report(
                                rule,
                                FindingKind.OTHER_TITLE,
                                Severity.WARNING,
                                here,
                                here,
                                ThaiText.quoted(title),
                                other.getCode()));
            }
        }

        private void checkElement(Rule rule, Element element) {
            AppliesTo agencies = element.getAppliesTo().orElse(null);
            if (agencies != null) {
                if (agencyType == null) {
                    skip(rule, Why.NO_AGENCY_TYPE);
                    return;
                }
                if (!agencies.includes(agencyType)) {
                    return;
                }
            }
            Elements elements = item.getElements().orElse(null);
            if (elements == null && !checker.isStrict()) {
                skip(rule, Why.NO_ELEMENTS);
                return;
            }
            judge(rule, element, elements);
        }

        private void judge(Rule rule, Element element, @Nullable Elements elements) {
            String around = elements == null ? pointer : pointer + "/elements";
            String here =
                    pointer + "/elements/" + element.getId().replace("~", "~0").replace("/", "~1");
            Severity severity = checker.severityOf(element.getBasis());
            ElementValue value =
                    elements == null ? null : elements.get(element.getId()).orElse(null);
            if (value == null) {
                String subject =
                        elements == null && document.isUnreadable(pointer + "/elements") ? pointer + "/elements" : here;
                report(rule, FindingKind.MISSING, severity, around, subject, null, ThaiText.quoted(element.getId()));
                return;
            }
            switch (Meaning.of(value)) {
                case BLANK -> report(rule, FindingKind.BLANK, severity, here, here, null, null);
                case NONE -> {
                    if (!element.isNoneAllowed()) {
                        report(rule, FindingKind.PLACEHOLDER, severity, here, here, said(value), null);
                    }
                }
                case PLACEHOLDER -> report(rule, FindingKind.PLACEHOLDER, severity, here, here, said(value), null);
                case TOLD -> {
                    // What was asked for.
                }
            }
        }

        private String said(ElementValue value) {
            String text = Meaning.textOf(value);
            return ThaiText.quoted(text == null ? "" : text);
        }

        private void checkShared(Rule rule) {
            Set<Link> told = new HashSet<>();
            for (int i = 0; i < links.size(); i++) {
                Link link = item.getLinks().get(i);
                String users = links.get(i).dead() ? null : shared.users(requirement.getCode(), link);
                if (users != null && told.add(link)) {
                    report(rule, FindingKind.SHARED_LINK, Severity.INFO, link(i), link(i), quoted(i), users);
                }
            }
        }
    }
}
