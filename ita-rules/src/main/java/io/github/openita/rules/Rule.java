package io.github.openita.rules;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that a rule set asks of one item. This class is immutable and thread-safe. */
public final class Rule {

    private final String id;
    private final QuestionCode item;
    private final RuleCheck check;
    private final String requirement;
    private final @Nullable Basis basis;
    /** What the check needs to know: an Element, a FiscalYear, a PublicationFrequency, or nothing. */
    private final @Nullable Object parameter;
    /** Of an element its identifier, and the agencies that it is asked of where these are not all. */
    private final String elementId;

    private final @Nullable AppliesTo appliesTo;
    private final boolean noneAllowed;

    /** That it could not be evaluated, for the reason that was the last one: most rules have only one. */
    private volatile @Nullable Unjudged unjudged;

    private record Unjudged(Why why, NotEvaluated said) {}

    /** What is said where only the rule bears on it, of the kind that was the last one. */
    private volatile @Nullable Said said;

    /** Where what it is about stands in the canonical document, and for an element where all elements stand. */
    private @Nullable String pointer;

    private @Nullable String around;

    Rule(
            String id,
            QuestionCode item,
            RuleCheck check,
            String requirement,
            @Nullable Basis basis,
            @Nullable Object parameter) {
        this.id = id;
        this.item = item;
        this.check = check;
        this.requirement = requirement;
        this.basis = basis;
        this.parameter = parameter;
        Element element = parameter instanceof Element some ? some : null;
        this.elementId = element == null ? "" : element.getId();
        this.appliesTo = element == null ? null : element.getAppliesTo().orElse(null);
        this.noneAllowed = element != null && element.isNoneAllowed();
    }

    /** {@return its identifier, {@code nacc-2567/o17/problems} or {@code nacc-2567/o17/@link}; it never changes} */
    public String getId() {
        return id;
    }

    /** {@return the item that it is about} */
    public QuestionCode getItem() {
        return item;
    }

    /** {@return the check that evaluates it} */
    public RuleCheck getCheck() {
        return check;
    }

    /** {@return the wording of the form: that of the element, else the title of the item} */
    public String getRequirement() {
        return requirement;
    }

    /** {@return what it rests on, where that is known} */
    public Optional<Basis> getBasis() {
        return Optional.ofNullable(basis);
    }

    @Nullable
    Basis basis() {
        return basis;
    }

    /** {@return the element that must be shown, for {@link RuleCheck#ELEMENT}} */
    public Optional<Element> getElement() {
        return parameter instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** {@return the year that must be reported on, for {@link RuleCheck#PERIOD}} */
    public Optional<FiscalYear> getFiscalYear() {
        return parameter instanceof FiscalYear year ? Optional.of(year) : Optional.empty();
    }

    /** {@return how often it must be published anew, for {@link RuleCheck#FRESH}} */
    public Optional<PublicationFrequency> getFrequency() {
        return parameter instanceof PublicationFrequency frequency ? Optional.of(frequency) : Optional.empty();
    }

    /** What the check needs to know, of the kind that the check has. */
    Object parameter() {
        return Objects.requireNonNull(parameter, id);
    }

    /** For {@link RuleCheck#ELEMENT} the identifier of the element. */
    String elementId() {
        return elementId;
    }

    /** Whether it is about an element of which there may be none. */
    boolean isNoneAllowed() {
        return noneAllowed;
    }

    /** The agencies that are asked for the element; {@code null} where all are. */
    @Nullable
    AppliesTo appliesTo() {
        return appliesTo;
    }

    /** Where what it is about stands in the canonical document. */
    String pointer() {
        String known = pointer;
        if (known == null) {
            known = check == RuleCheck.ELEMENT
                    ? Pointers.of(item, elementId)
                    : Pointers.of(item).concat(check.key());
            pointer = known;
        }
        return known;
    }

    /** For {@link RuleCheck#ELEMENT} where all elements of the item stand. */
    String around() {
        String known = around;
        if (known == null) {
            known = Pointers.of(item).concat(check.key());
            around = known;
        }
        return known;
    }

    /** What is said of a finding of a kind, where nothing of the document bears on it. */
    Said said(FindingKind kind) {
        Said known = said;
        if (known == null || known.kind() != kind) {
            known = Said.of(this, kind, null, check == RuleCheck.ELEMENT ? Messages.quoted(elementId) : null);
            said = known;
        }
        return known;
    }

    /** Whether agencies of a type are known to be asked for it; where only some are, of an unknown type they are not. */
    boolean isAskedOf(@Nullable AgencyType type) {
        AppliesTo agencies = appliesTo();
        return agencies == null || (type != null && agencies.includes(type));
    }

    /** That it could not be evaluated, and why. */
    NotEvaluated notEvaluated(Why why) {
        Unjudged known = unjudged;
        if (known == null || known.why != why) {
            known = new Unjudged(
                    why, NotEvaluated.builder().ruleId(id).why(why.text()).build());
            unjudged = known;
        }
        return known.said;
    }

    /** {@return its identifier} */
    @Override
    public String toString() {
        return id;
    }
}
