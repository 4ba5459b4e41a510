package io.github.openita.rules;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one run; of a flood the first are kept and all are counted. */
final class FindingList {

    /** So many of one item, and so many of the document, are listed; nobody reads more. */
    static final int MOST = 1000;

    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    private final List<Finding> listed = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<Severity, Set<QuestionCode>> items = new EnumMap<>(Severity.class);
    private long omitted;
    private @Nullable Rule last;
    private int ofSameRule;

    FindingList(RuleSet ruleSet, DisclosureDocument document) {
        this.ruleSet = ruleSet;
        this.document = document;
        for (Severity severity : Severity.values()) {
            items.put(severity, new HashSet<>());
        }
        omitted = document.getOmittedMistakes();
        counts.put(Severity.ERROR, omitted);
    }

    void add(DocumentMistake mistake) {
        ItemRequirement requirement =
                mistake.item() == null ? null : ruleSet.item(mistake.item()).orElse(null);
        String element = mistake.element();
        boolean known = requirement != null
                && element != null
                && requirement.element(element).isPresent();
        FindingKind kind = mistake.kind();
        note(Severity.ERROR, requirement == null ? null : requirement.getCode());
        listed.add(Finding.builder()
                .ruleId("document/" + kind.getCode())
                .kind(kind)
                .severity(Severity.ERROR)
                .item(requirement == null ? null : requirement.getCode())
                .element(known ? element : null)
                .pointer(mistake.place().pointer())
                .line(mistake.place().line())
                .column(mistake.place().column())
                .message(mistake.message())
                .remedy(Messages.of(kind.getCode() + ".remedy"))
                .requirement(null)
                .basis(null)
                .build());
    }

    void add(
            Rule rule,
            FindingKind kind,
            Severity severity,
            String pointer,
            BilingualText message,
            BilingualText remedy) {
        note(severity, rule.getItem());
        ofSameRule = rule.equals(last) ? ofSameRule + 1 : 1;
        last = rule;
        if (ofSameRule > MOST) {
            omitted++;
            return;
        }
        Place place = document.locate(pointer);
        listed.add(Finding.builder()
                .ruleId(rule.getId())
                .kind(kind)
                .severity(severity)
                .item(rule.getItem())
                .element(rule.getElement().map(element -> element.getId()).orElse(null))
                .pointer(place.pointer())
                .line(place.line())
                .column(place.column())
                .message(message)
                .remedy(remedy)
                .requirement(rule.getRequirement())
                .basis(rule.getBasis().orElse(null))
                .build());
    }

    private void note(Severity severity, @Nullable QuestionCode item) {
        counts.merge(severity, 1L, Long::sum);
        if (item != null) {
            itemsWith(severity).add(item);
        }
    }

    Set<QuestionCode> itemsWith(Severity severity) {
        return items.getOrDefault(severity, Set.of());
    }

    List<Finding> listed() {
        return listed;
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    long omitted() {
        return omitted;
    }
}
