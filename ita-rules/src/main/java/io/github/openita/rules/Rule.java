package io.github.openita.rules;

import io.github.openita.core.edition.Element;
import io.github.openita.core.internal.Pointers;
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
    private final RuleKind kind;
    private final String requirement;
    private final Optional<Basis> basis;
    private final RuleParameter parameter;
    /** Of the parameter, kept since every check of every disclosure asks for them. */
    private final Optional<Element> element;

    private final Optional<FiscalYear> year;
    private final String pointer;

    Rule(
            String id,
            QuestionCode item,
            RuleKind kind,
            String requirement,
            Optional<Basis> basis,
            RuleParameter parameter) {
        this.id = id;
        this.item = item;
        this.kind = kind;
        this.requirement = requirement;
        this.basis = basis;
        this.parameter = parameter;
        this.element = parameter.element();
        this.year = parameter.year();
        String shown = element.map(one -> Pointers.escape(one.getId())).orElse("");
        this.pointer = "/items/" + item + kind.key() + shown;
    }

    /**
     * {@return its identifier, which never changes: {@code nacc-2567/o17/problems}, {@code nacc-2567/o17/@link}, or
     * {@code x-https/o17} where a check of the agency's own asks}
     */
    public String getId() {
        return id;
    }

    /** {@return the item that it is about} */
    public QuestionCode getItem() {
        return item;
    }

    /** {@return what it asks for} */
    public RuleKind getKind() {
        return kind;
    }

    /** {@return the wording of the form: that of the element, else the title of the item} */
    public String getRequirement() {
        return requirement;
    }

    /** {@return what it rests on, where that is known} */
    public Optional<Basis> getBasis() {
        return basis;
    }

    /** {@return the element that must be shown, for {@link RuleKind#ELEMENT}} */
    public Optional<Element> getElement() {
        return element;
    }

    /** {@return the year that must be reported on, for {@link RuleKind#PERIOD} and {@link RuleKind#FILE_YEAR}} */
    public Optional<FiscalYear> getFiscalYear() {
        return year;
    }

    /** {@return how often it must be published anew, for {@link RuleKind#FRESH}} */
    public Optional<PublicationFrequency> getFrequency() {
        return parameter.frequency();
    }

    /** {@return whether links may lead to any site, for {@link RuleKind#SITE}: where it is about social networks} */
    public boolean isAnySiteAllowed() {
        return parameter == RuleParameter.Plain.ANY_SITE;
    }

    /** {@return what it is about as a JSON Pointer into the canonical document, {@code /items/o17/elements/problems}} */
    public String getPointer() {
        return pointer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule that
                && id.equals(that.id)
                && item.equals(that.item)
                && kind == that.kind
                && requirement.equals(that.requirement)
                && basis.equals(that.basis)
                && parameter.equals(that.parameter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, requirement, parameter);
    }

    /** {@return its identifier} */
    @Override
    public String toString() {
        return id;
    }
}
