package io.github.openita.rules;

import io.github.openita.core.words.QuestionCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verdicts of one run, in the order of the form: all complete until one is not. Used by one thread. */
final class VerdictList {

    private final RuleSet ruleSet;
    private ItemVerdict @Nullable [] mixed;

    VerdictList(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    void set(ItemRequirement requirement, Verdict verdict) {
        if (mixed == null && verdict != Verdict.COMPLETE) {
            mixed = ruleSet.allComplete().toArray(ItemVerdict[]::new);
        }
        if (mixed != null) {
            mixed[requirement.index()] = requirement.is(verdict);
        }
    }

    /** An item that is there and in which an error was found is incomplete. */
    void setIncomplete(Set<QuestionCode> items) {
        for (QuestionCode code : items) {
            ItemRequirement requirement = ruleSet.requirement(code);
            if (requirement != null && !is(requirement, Verdict.ABSENT)) {
                set(requirement, Verdict.INCOMPLETE);
            }
        }
    }

    private boolean is(ItemRequirement requirement, Verdict verdict) {
        return mixed != null && mixed[requirement.index()].getVerdict() == verdict;
    }

    int count(Verdict verdict) {
        if (mixed == null) {
            return verdict == Verdict.COMPLETE ? ruleSet.getItems().size() : 0;
        }
        int count = 0;
        for (ItemVerdict item : mixed) {
            count += item.getVerdict() == verdict ? 1 : 0;
        }
        return count;
    }

    List<ItemVerdict> toList() {
        return mixed == null ? ruleSet.allComplete() : Collections.unmodifiableList(Arrays.asList(mixed));
    }
}
