package io.github.openita.rules.check;

import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleKind;
import java.util.List;
import java.util.Set;

/**
 * An item of the edition, and what is asked of it. Immutable and thread-safe.
 *
 * @param item the item
 * @param presence the rule that it must be disclosed
 * @param rules the rules that can find anything in it where it is disclosed
 */
record AskedItem(Item item, Rule presence, List<Rule> rules) {

    static AskedItem of(Item item, List<Rule> all, Set<RuleKind> never) {
        List<Rule> rules =
                all.stream().filter(rule -> !never.contains(rule.getKind())).toList();
        return new AskedItem(item, all.get(0), rules);
    }

    QuestionCode code() {
        return item.getCode();
    }
}
