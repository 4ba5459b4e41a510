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

    CheckRun(DisclosureChecker checker, DisclosureDocument document) {
        this.checker = checker;
        this.ruleSet = checker.getRuleSet();
        this.document = document;
        this.found = new FindingList(ruleSet);
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
                new Forecaster(checker.scorer(), verdicts, found.itemsWith(Severity.WARNING)),
                found.notEvaluated());
    }

    private CheckSummary summary(List<ItemVerdict> verdicts) {
        return CheckSummary.builder()
                .items(verdicts.size())
                .complete(count(verdicts, Verdict.COMPLETE))
                .claimed(count(verdicts, Verdict.CLAIMED))
                .incomplete(count(verdicts, Verdict.INCOMPLETE))
                .absent(count(verdicts, Verdict.ABSENT))
                .errors(found.count(Severity.ERROR))
                .warnings(found.count(Severity.WARNING))
                .infos(found.count(Severity.INFO))
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
        @Nullable ItemDisclosure[] items = disclosed(requirements);
        DocumentCheck ofDocument = new DocumentCheck(ruleSet, document);
        ItemCheck ofItem = new ItemCheck(checker, document, found, ofDocument, SharedLinks.of(requirements, items));
        ItemVerdict[] verdicts = new ItemVerdict[items.length];
        int known = 0;
        for (int i = 0; i < items.length; i++) {
            ItemDisclosure item = items[i];
            known += item == null ? 0 : 1;
            verdicts[i] = requirements.get(i).is(ofItem.check(requirements.get(i), item));
        }
        ofDocument.checkEdition();
        if (document.getDisclosure().getItems().size() > known) {
            ofDocument.checkCodes();
        }
        ofDocument.reportTo(found);
        Set<QuestionCode> incomplete = found.itemsWith(Severity.ERROR);
        for (int i = 0; i < items.length && !incomplete.isEmpty(); i++) {
            if (items[i] != null && incomplete.contains(requirements.get(i).getCode())) {
                verdicts[i] = requirements.get(i).is(Verdict.INCOMPLETE);
            }
        }
        return List.of(verdicts);
    }

    /** For each item of the form what is disclosed. */
    private @Nullable ItemDisclosure[] disclosed(List<ItemRequirement> requirements) {
        @Nullable ItemDisclosure[] items = new ItemDisclosure[requirements.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] =
                    document.getDisclosure().getItems().get(requirements.get(i).getCode());
        }
        return items;
    }
}
