package io.github.openita.rules;

import io.github.openita.core.edition.Element;
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

    /** So many of one rule are listed; nobody reads more. */
    private static final int MOST = 1000;

    private final RuleSet ruleSet;
    private final List<Finding> ofDocument = new ArrayList<>();
    private final List<ImmutableFinding.Builder> ofRules = new ArrayList<>();
    /** Where those of the rules stand in the canonical document. */
    private final List<String> pointers = new ArrayList<>();

    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<Severity, Set<QuestionCode>> items = new EnumMap<>(Severity.class);
    private long omitted;
    private @Nullable Rule last;
    private int ofSameRule;

    FindingList(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    void add(DocumentMistakes mistakes) {
        mistakes.sorted().forEach(this::add);
        omit(mistakes.omitted());
    }

    void omit(long errors) {
        if (errors > 0) {
            omitted += errors;
            counts.merge(Severity.ERROR, errors, Long::sum);
        }
    }

    private void add(DocumentMistake mistake) {
        ItemRequirement requirement = mistake.item() == null ? null : ruleSet.requirement(mistake.item());
        QuestionCode item = requirement == null ? null : requirement.getCode();
        String element = mistake.element();
        boolean known = requirement != null && element != null && requirement.has(element);
        note(Severity.ERROR, item);
        ofDocument.add(at(mistake.place())
                .ruleId("document/" + mistake.kind().getCode())
                .kind(mistake.kind())
                .severity(Severity.ERROR)
                .item(item)
                .element(known ? element : null)
                .message(mistake.message())
                .remedy(Messages.of(mistake.kind().getCode() + ".remedy"))
                .build());
    }

    private static ImmutableFinding.Builder at(Place place) {
        return Finding.builder().pointer(place.pointer()).line(place.line()).column(place.column());
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
        pointers.add(pointer);
        ofRules.add(Finding.builder()
                .ruleId(rule.getId())
                .kind(kind)
                .severity(severity)
                .item(rule.getItem())
                .element(rule.getElement().map(Element::getId).orElse(null))
                .message(message)
                .remedy(remedy)
                .requirement(rule.getRequirement())
                .basis(rule.getBasis().orElse(null)));
    }

    /** Notes that a rule could not be evaluated. */
    void skip(Rule rule, BilingualText why) {
        notEvaluated.add(NotEvaluated.builder().ruleId(rule.getId()).why(why).build());
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    /** The findings, each at its place in the document. */
    List<Finding> listed(DisclosureDocument document) {
        if (pointers.isEmpty()) {
            return ofDocument;
        }
        List<Finding> listed = new ArrayList<>(ofDocument);
        List<Place> places = document.locate(pointers);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            listed.add(ofRules.get(i)
                    .pointer(place.pointer())
                    .line(place.line())
                    .column(place.column())
                    .build());
        }
        return listed;
    }

    private void note(Severity severity, @Nullable QuestionCode item) {
        counts.merge(severity, 1L, Long::sum);
        if (item != null) {
            items.computeIfAbsent(severity, none -> new HashSet<>()).add(item);
        }
    }

    Set<QuestionCode> itemsWith(Severity severity) {
        return items.getOrDefault(severity, Set.of());
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    long omitted() {
        return omitted;
    }
}
