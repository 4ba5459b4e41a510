package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule set asks of one item. This class is immutable and thread-safe. */
public final class ItemRequirement {

    /** The topic that every scheme gives to the item on social networks, which lie outside the own site. */
    private static final String SOCIAL = "social";

    private final Item item;
    private final int index;
    private final List<Rule> rules;
    /** The rules about the item itself. */
    private final Map<RuleCheck, Rule> ofItem = new EnumMap<>(RuleCheck.class);

    private final Rule[] ofElements;
    private final boolean onOwnSite;
    private final Set<String> elements;
    /** What the check can say of it, by the verdict. */
    private final Map<Verdict, ItemVerdict> verdicts = new EnumMap<>(Verdict.class);

    private ItemRequirement(Item item, int index, List<Rule> rules) {
        this.item = item;
        this.index = index;
        this.rules = List.copyOf(rules);
        List<Rule> aboutElements = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.getCheck() == RuleCheck.ELEMENT) {
                aboutElements.add(rule);
            } else {
                ofItem.put(rule.getCheck(), rule);
            }
        }
        this.ofElements = aboutElements.toArray(Rule[]::new);
        this.onOwnSite = item.getTopic().filter(SOCIAL::equals).isEmpty();
        this.elements = item.getElements().stream().map(Element::getId).collect(Collectors.toSet());
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict,
                    ItemVerdict.builder()
                            .code(item.getCode())
                            .verdict(verdict)
                            .score(verdict.isExpectedToScore() ? 100 : 0)
                            .build());
        }
    }

    static ItemRequirement of(Edition edition, int index) {
        Item item = edition.getItems().get(index);
        Basis unsaid = edition.getBasis().orElse(Basis.UNVERIFIED);
        Rules rules = new Rules(edition.getName(), item);
        Basis title = item.getTitleBasis().or(edition::getBasis).orElse(null);
        rules.add(RuleCheck.PRESENT, title, null);
        rules.add(RuleCheck.LINK, title, null);
        rules.add(RuleCheck.SITE, title, null);
        item.getPeriodOffset().ifPresent(offset -> {
            FiscalYear year = edition.getFiscalYear().plusYears(offset);
            rules.add(RuleCheck.PERIOD, item.getPeriodBasis().orElse(unsaid), year);
        });
        // No date tells whether something was changed at once.
        item.getFrequency()
                .filter(often -> often != PublicationFrequency.AT_ONCE)
                .ifPresent(often ->
                        rules.add(RuleCheck.FRESH, item.getFrequencyBasis().orElse(unsaid), often));
        if (item.isDataFile()) {
            rules.add(RuleCheck.FILE, item.getDataFileBasis().orElse(unsaid), null);
        }
        rules.add(RuleCheck.TITLE, title, null);
        item.getElements().forEach(rules::add);
        rules.add(RuleCheck.SHARED, title, null);
        return new ItemRequirement(item, index, rules.list);
    }

    /** Puts the rules of one item together. */
    private record Rules(String edition, Item item, List<Rule> list) {

        Rules(String edition, Item item) {
            this(edition, item, new ArrayList<>());
        }

        void add(RuleCheck check, @Nullable Basis basis, @Nullable Object parameter) {
            list.add(rule(check, check.suffix(), item.getNameTh(), basis, parameter));
        }

        void add(Element element) {
            list.add(rule(RuleCheck.ELEMENT, element.getId(), element.getWordingTh(), element.getBasis(), element));
        }

        private Rule rule(
                RuleCheck check, String suffix, String requirement, @Nullable Basis basis, @Nullable Object parameter) {
            String id = edition + "/" + item.getCode() + "/" + suffix;
            return new Rule(id, item.getCode(), check, requirement, basis, parameter);
        }
    }

    /** {@return the code of the item} */
    public QuestionCode getCode() {
        return item.getCode();
    }

    /** Which of the items of the form it is, from 0. */
    int index() {
        return index;
    }

    /** {@return the item, with its wording} */
    public Item getItem() {
        return item;
    }

    /** {@return its rules in the order in which they are evaluated} */
    public List<Rule> getRules() {
        return rules;
    }

    /** Its rule that a check of every item evaluates. */
    Rule rule(RuleCheck check) {
        return Objects.requireNonNull(ofItem.get(check));
    }

    /** Its rule that a check evaluates; {@code null} where it has no such rule. */
    @Nullable
    Rule ruleIfAny(RuleCheck check) {
        return ofItem.get(check);
    }

    /** Its rules about elements, in the order of the form; not to be changed. */
    Rule[] elementRules() {
        return ofElements;
    }

    /** {@return whether its links must lead to the agency's own site: not where it is about social networks} */
    public boolean isOnOwnSite() {
        return onOwnSite;
    }

    /** Whether an element is asked for under that identifier. */
    boolean has(String element) {
        return elements.contains(element);
    }

    /** The verdict as what is said of this item. */
    ItemVerdict is(Verdict verdict) {
        return Objects.requireNonNull(verdicts.get(verdict));
    }
}
