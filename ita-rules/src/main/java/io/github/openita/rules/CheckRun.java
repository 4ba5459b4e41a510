package io.github.openita.rules;

import io.github.openita.core.disclosure.ItemDisclosure;
import java.util.List;
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
        VerdictList verdicts = verdicts();
        List<ItemVerdict> listed = verdicts.toList();
        List<Finding> findings = found.listed(document);
        return new CheckReport(
                ruleSet::version,
                document.getSource().orElse(null),
                document::getSourceSha256,
                checker.day(),
                summary(verdicts),
                findings,
                listed,
                new Forecaster(checker.scorer(), listed, found.withWarnings()),
                found.notEvaluated(),
                published == null ? null : published.site().getName(),
                published == null ? List.of() : published.externalLinks());
    }

    private CheckSummary summary(VerdictList verdicts) {
        return CheckSummary.builder()
                .items(ruleSet.getItems().size())
                .complete(verdicts.count(Verdict.COMPLETE))
                .claimed(verdicts.count(Verdict.CLAIMED))
                .incomplete(verdicts.count(Verdict.INCOMPLETE))
                .absent(verdicts.count(Verdict.ABSENT))
                .errors(found.errors())
                .warnings(found.warnings())
                .infos(found.infos())
                .notEvaluated(found.notEvaluated().size())
                .omitted(found.omitted())
                .build();
    }

    private VerdictList verdicts() {
        List<ItemRequirement> requirements = ruleSet.getItems();
        DocumentCheck ofDocument = new DocumentCheck(ruleSet, document);
        @Nullable ItemDisclosure[] items = disclosed(ofDocument);
        ItemCheck ofItem = new ItemCheck(checker, document, found, ofDocument, items, published);
        VerdictList verdicts = new VerdictList(ruleSet);
        for (int i = 0; i < items.length; i++) {
            ItemRequirement requirement = requirements.get(i);
            verdicts.set(requirement, ofItem.check(requirement, items[i]));
        }
        ofDocument.checkEdition();
        ofDocument.reportTo(found);
        verdicts.setIncomplete(found.withErrors());
        return verdicts;
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
