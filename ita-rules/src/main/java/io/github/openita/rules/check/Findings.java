package io.github.openita.rules.check;

import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one run; of a flood the first are kept and all are counted. Used by one thread. */
final class Findings {

    /** So many of one rule are listed; nobody reads more. */
    private static final int MOST = 1000;

    private final DisclosureDocument document;
    private final List<Finding> ofDocument = new ArrayList<>();
    private final List<Found> ofRules = new ArrayList<>();

    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private final Set<QuestionCode> withErrors = new HashSet<>();
    private final Set<QuestionCode> withWarnings = new HashSet<>();
    private long errors;
    private long warnings;
    private long infos;
    private long omitted;
    private @Nullable Rule last;
    private int ofSameRule;

    Findings(DisclosureDocument document) {
        this.document = document;
    }

    static ImmutableFinding.Builder builderAt(Place place) {
        return Finding.builder()
                .pointer(place.getPointer())
                .line(place.getLine())
                .column(place.getColumn());
    }

    /**
     * Adds a finding about the document itself, which is already at its place. How the tool's own file is written loses
     * no point; what is missing since it could not be read may.
     */
    void addOfDocument(Finding finding) {
        note(finding.getSeverity(), null, 1);
        ofDocument.add(finding);
    }

    /** Counts problems of the document that are not listed. */
    void omitOfDocument(long count) {
        omitted += count;
        errors += count;
    }

    /** Whether a value is a mistake of the text that was reported already. */
    boolean isUnreadable(String pointer) {
        return document.isUnreadable(pointer);
    }

    /** Whether a value is such a mistake; what a rule would have found of it counts against its item all the same. */
    boolean isUnreadable(String pointer, Rule rule, Severity severity) {
        boolean unreadable = isUnreadable(pointer);
        if (unreadable) {
            mark(severity, rule.getItem());
        }
        return unreadable;
    }

    /** Adds a finding about what its rule is about. */
    void add(Rule rule, FindingKind kind, Severity severity, @Nullable Object what, @Nullable Object expected) {
        String pointer = rule.getPointer();
        if (!isUnreadable(pointer, rule, severity)) {
            addAt(pointer, rule, kind, severity, what, expected);
        }
    }

    /** Adds a finding about what its rule is about, in words of its own. */
    void addInWords(Rule rule, FindingKind kind, Severity severity, BilingualText message, BilingualText remedy) {
        String pointer = rule.getPointer();
        if (!isUnreadable(pointer, rule, severity)) {
            add(Found.of(pointer, rule, kind, severity, message, remedy));
        }
    }

    /** Adds a finding about a link of the item. */
    void addOfLink(
            Rule rule,
            int link,
            FindingKind kind,
            Severity severity,
            @Nullable Object what,
            @Nullable Object expected) {
        String pointer = pointerOf(rule, link);
        if (!isUnreadable(pointer, rule, severity)) {
            addAt(pointer, rule, kind, severity, what, expected);
        }
    }

    private static String pointerOf(Rule rule, int link) {
        return "/items/" + rule.getItem() + "/links/" + link;
    }

    /** Adds a finding at a value of the canonical document, in the words of its kind. */
    void addAt(
            String pointer,
            Rule rule,
            FindingKind kind,
            Severity severity,
            @Nullable Object what,
            @Nullable Object expected) {
        addAt(pointer, rule, kind, kind.getCode(), severity, what, expected);
    }

    /** Adds a finding at a value of the canonical document, in words of its own. */
    void addAt(
            String pointer,
            Rule rule,
            FindingKind kind,
            String key,
            Severity severity,
            @Nullable Object what,
            @Nullable Object expected) {
        BilingualText message = Messages.of(key, rule.getItem(), rule.getRequirement(), what, expected);
        BilingualText remedy = BilingualText.lazily(
                () -> Messages.of(remedyOf(rule, key), rule.getItem(), rule.getRequirement(), what, expected));
        add(Found.of(pointer, rule, kind, severity, message, remedy));
    }

    private static String remedyOf(Rule rule, String key) {
        boolean noneAllowed = rule.getElement().filter(Element::isNoneAllowed).isPresent();
        return key + (noneAllowed ? ".remedy.none" : ".remedy");
    }

    /** Adds a finding of a check of the agency's own. */
    void addOwn(
            String pointer,
            Rule rule,
            Severity severity,
            Optional<String> element,
            BilingualText message,
            BilingualText remedy) {
        if (!isUnreadable(pointer, rule, severity)) {
            add(Found.of(pointer, rule, FindingKind.OWN, severity, message, remedy)
                    .naming(element.orElse(null)));
        }
    }

    /** Adds a finding in the site, in the words of a key and of its remedy. */
    void addOnSite(
            Rule rule,
            int link,
            FindingKind kind,
            Severity severity,
            @Nullable DataPlace data,
            String key,
            @Nullable Object[] arguments) {
        BilingualText message = Messages.of(key, arguments);
        addOnSite(rule, link, kind, severity, data, message, Messages.of(key + ".remedy", arguments));
    }

    /** Adds a finding in the site, where a link of the item leads. */
    void addOnSite(
            Rule rule,
            int link,
            FindingKind kind,
            Severity severity,
            @Nullable DataPlace data,
            BilingualText message,
            BilingualText remedy) {
        String pointer = pointerOf(rule, link);
        if (!isUnreadable(pointer, rule, severity)) {
            add(Found.of(pointer, rule, kind, severity, message, remedy).in(data));
        }
    }

    /** Adds a warning about an element, in what a link of the item leads to. */
    void addOfElement(
            Rule rule,
            Element element,
            int link,
            FindingKind kind,
            DataPlace data,
            BilingualText message,
            BilingualText remedy) {
        String pointer = pointerOf(rule, link);
        Severity severity = Severity.WARNING;
        if (!isUnreadable(pointer, rule, severity)) {
            add(Found.of(pointer, rule, kind, severity, message, remedy)
                    .about(element)
                    .in(data));
        }
    }

    private void add(Found finding) {
        Rule rule = finding.rule();
        note(finding.severity(), rule.getItem(), 1);
        ofSameRule = rule.equals(last) ? ofSameRule + 1 : 1;
        last = rule;
        if (ofSameRule > MOST) {
            omitted++;
        } else {
            ofRules.add(finding);
        }
    }

    /** Counts findings of a rule that are not listed. */
    void omit(Rule rule, Severity severity, long count) {
        if (count > 0) {
            omitted += count;
            note(severity, rule.getItem(), count);
        }
    }

    private void note(Severity severity, @Nullable QuestionCode item, long count) {
        switch (severity) {
            case ERROR -> errors += count;
            case WARNING -> warnings += count;
            case INFO -> infos += count;
        }
        if (item != null) {
            mark(severity, item);
        }
    }

    private void mark(Severity severity, QuestionCode item) {
        if (severity != Severity.INFO) {
            (severity == Severity.ERROR ? withErrors : withWarnings).add(item);
        }
    }

    /** Notes that a rule could not be evaluated. */
    void skip(Rule rule, BilingualText reason) {
        notEvaluated.add(NotEvaluated.builder().ruleId(rule.getId()).why(reason).build());
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    /** The findings, each at its place in the document. */
    List<Finding> listed() {
        List<Finding> listed = new ArrayList<>(ofDocument);
        if (!ofRules.isEmpty()) {
            List<String> pointers = new ArrayList<>(ofRules.size());
            for (int i = 0; i < ofRules.size(); i++) {
                pointers.add(ofRules.get(i).pointer());
            }
            List<Place> places = document.locate(pointers);
            for (int i = 0; i < places.size(); i++) {
                listed.add(ofRules.get(i).at(places.get(i)));
            }
        }
        return listed;
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
