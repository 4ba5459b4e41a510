package io.github.openita.rules;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one run; of a flood the first are kept and all are counted. */
final class FindingList {

    /** So many of one rule are listed; nobody reads more. */
    static final int MOST = 1000;

    /** What was found of a rule, but for its place in the document. */
    interface Unplaced {

        Finding at(Place place);
    }

    /** What was found in the document itself. */
    private record Found(
            Rule rule,
            FindingKind kind,
            Severity severity,
            @Nullable Object what,
            @Nullable Object expected) implements Unplaced {

        @Override
        public Finding at(Place place) {
            Said said = what == null && expected == null ? rule.said(kind) : Said.of(rule, kind, what, expected);
            return FindingList.at(place, rule, kind, severity)
                    .message(said.message())
                    .remedy(said.remedy())
                    .build();
        }
    }

    /** A finding of a rule so far that only its texts are missing. */
    static ImmutableFinding.Builder at(Place place, Rule rule, FindingKind kind, Severity severity) {
        return at(place)
                .ruleId(rule.getId())
                .kind(kind)
                .severity(severity)
                .item(rule.getItem())
                .element(rule.getCheck() == RuleCheck.ELEMENT ? rule.elementId() : null)
                .requirement(rule.getRequirement())
                .basis(rule.basis());
    }

    private final RuleSet ruleSet;
    private final List<Finding> ofDocument = new ArrayList<>();
    private final List<Unplaced> ofRules = new ArrayList<>();
    /** Where those of the rules stand in the canonical document. */
    private final List<String> pointers = new ArrayList<>();

    private List<NotEvaluated> notEvaluated = List.of();
    private Set<QuestionCode> withErrors = Set.of();
    private Set<QuestionCode> withWarnings = Set.of();
    private long errors;
    private long warnings;
    private long infos;
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

    void omit(long more) {
        omitted += more;
        errors += more;
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
        return Finding.builder()
                .pointer(place.getPointer())
                .line(place.getLine().isPresent() ? place.getLine().getAsInt() : null)
                .column(place.getColumn().isPresent() ? place.getColumn().getAsInt() : null);
    }

    /** Adds a finding about a value of the canonical document. */
    void add(
            Rule rule,
            FindingKind kind,
            Severity severity,
            String pointer,
            @Nullable Object what,
            @Nullable Object expected) {
        add(rule, severity, pointer, new Found(rule, kind, severity, what, expected));
    }

    /** Adds a finding of a rule, at a place in the canonical document. */
    void add(Rule rule, Severity severity, String pointer, Unplaced finding) {
        note(severity, rule.getItem());
        ofSameRule = rule.equals(last) ? ofSameRule + 1 : 1;
        last = rule;
        if (ofSameRule > MOST) {
            omitted++;
            return;
        }
        pointers.add(pointer);
        ofRules.add(finding);
    }

    /** Counts findings of a rule that are not listed. */
    void omit(Rule rule, Severity severity, long count) {
        if (count > 0) {
            omitted += count;
            note(severity, rule.getItem(), count);
        }
    }

    /** Notes that a rule could not be evaluated. */
    void skip(Rule rule, Why why) {
        skip(rule.notEvaluated(why));
    }

    /** Notes that a rule could not be evaluated, for a reason of this document alone. */
    void skip(Rule rule, BilingualText why) {
        skip(NotEvaluated.builder().ruleId(rule.getId()).why(why).build());
    }

    private void skip(NotEvaluated rule) {
        if (notEvaluated.isEmpty()) {
            notEvaluated = new ArrayList<>(ruleSet.getItems().size());
        }
        notEvaluated.add(rule);
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    /** The findings, each at its place in the document. */
    List<Finding> listed(DisclosureDocument document) {
        if (pointers.isEmpty()) {
            return ofDocument;
        }
        List<Place> places = document.locate(pointers);
        List<Finding> listed = new ArrayList<>(ofDocument.size() + places.size());
        listed.addAll(ofDocument);
        for (int i = 0; i < places.size(); i++) {
            listed.add(ofRules.get(i).at(places.get(i)));
        }
        return listed;
    }

    private void note(Severity severity, @Nullable QuestionCode item) {
        note(severity, item, 1);
    }

    private void note(Severity severity, @Nullable QuestionCode item, long count) {
        switch (severity) {
            case ERROR -> errors += count;
            case WARNING -> warnings += count;
            case INFO -> infos += count;
        }
        if (item != null && severity == Severity.ERROR) {
            withErrors = with(withErrors, item);
        } else if (item != null && severity == Severity.WARNING) {
            withWarnings = with(withWarnings, item);
        }
    }

    private static Set<QuestionCode> with(Set<QuestionCode> items, QuestionCode item) {
        Set<QuestionCode> more = items.isEmpty() ? new HashSet<>() : items;
        more.add(item);
        return more;
    }

    /** The items in which an error was found. */
    Set<QuestionCode> withErrors() {
        return withErrors;
    }

    /** The items in which something doubtful was found. */
    Set<QuestionCode> withWarnings() {
        return withWarnings;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    long infos() {
        return infos;
    }

    long omitted() {
        return omitted;
    }
}
