package io.github.openita.rules;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of one disclosure. Used once, by one thread. */
final class CheckRun {

    private final DisclosureChecker checker;
    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    private final FindingList found;
    private final @Nullable SiteCheck published;

    CheckRun(DisclosureChecker checker, DisclosureDocument document) {
        this.checker = checker;
        this.ruleSet = checker.getRuleSet();
        this.document = document;
        this.found = new FindingList(ruleSet);
        PublishedSite site = checker.site();
        this.published = site == null ? null : new SiteCheck(checker, site, document, found);
    }

    CheckReport report() {
        List<ItemVerdict> verdicts = verdicts();
        List<Finding> findings = found.listed(document);
        return new CheckReport(
                ruleSet::version,
                document.getSource().orElse(null),
                document::getSourceSha256,
                checker.day(),
                summary(verdicts),
                findings,
                verdicts,
                new Forecaster(checker.scorer(), verdicts, found.withWarnings()),
                found.notEvaluated(),
                published == null ? null : published.site().getName(),
                published == null ? List.of() : published.externalLinks());
    }

    private CheckSummary summary(List<ItemVerdict> verdicts) {
        return CheckSummary.builder()
                .items(verdicts.size())
                .complete(count(verdicts, Verdict.COMPLETE))
                .claimed(count(verdicts, Verdict.CLAIMED))
                .incomplete(count(verdicts, Verdict.INCOMPLETE))
                .absent(count(verdicts, Verdict.ABSENT))
                .errors(found.errors())
                .warnings(found.warnings())
                .infos(found.infos())
                .notEvaluated(found.notEvaluated().size())
                .omitted(found.omitted())
                .build();
    }

    private static int count(List<ItemVerdict> verdicts, Verdict verdict) {
        int count = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            count += verdicts.get(i).getVerdict() == verdict ? 1 : 0;
        }
        return count;
    }

    private List<ItemVerdict> verdicts() {
        List<ItemRequirement> requirements = ruleSet.getItems();
        DocumentCheck ofDocument = new DocumentCheck(ruleSet, document);
        @Nullable ItemDisclosure[] items = disclosed(ofDocument);
        ItemCheck ofItem = new ItemCheck(checker, document, found, ofDocument, items, published);
        ItemVerdict[] verdicts = new ItemVerdict[items.length];
        for (int i = 0; i < items.length; i++) {
            ItemRequirement requirement = requirements.get(i);
            verdicts[i] = requirement.is(ofItem.check(requirement, items[i]));
        }
        ofDocument.checkEdition();
        ofDocument.reportTo(found);
        Set<QuestionCode> incomplete = found.withErrors();
        for (int i = 0; i < items.length && !incomplete.isEmpty(); i++) {
            if (items[i] != null && incomplete.contains(requirements.get(i).getCode())) {
                verdicts[i] = requirements.get(i).is(Verdict.INCOMPLETE);
            }
        }
        return List.of(verdicts);
    }

    /** For each item of the form what is disclosed. */
    private @Nullable ItemDisclosure[] disclosed(DocumentCheck ofDocument) {
        @Nullable ItemDisclosure[] items = new ItemDisclosure[ruleSet.getItems().size()];
        document.getDisclosure().getItems().forEach((code, item) -> {
            ItemRequirement requirement = ruleSet.requirement(code);
            if (requirement == null) {
                ofDocument.addUnknown(code);
            } else {
                items[requirement.index()] = item;
            }
        });
        return items;
    }
}
