package io.github.openita.rules.constraint;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.DisclosureChecker;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is disclosed (การเปิดเผยข้อมูล) must have everything that an edition asks for: the check of
 * {@link DisclosureChecker} as a constraint of a {@link io.github.openita.core.disclosure.Disclosure}, or of a class of
 * the agency's own that is {@link AsDisclosure}. {@code null} is valid.
 *
 * <p>Each finding becomes a violation that points at what it is about, also where nothing is there yet:
 * {@code items[o17].elements[problems]}, {@code items[o17].links[0]}, {@code items[o18]}. An edition that is neither
 * built in nor {@linkplain io.github.openita.core.edition.EditionSource installed}, or whose items are not known, makes
 * every validation fail with a {@link jakarta.validation.ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = {DisclosureValidator.class, AsDisclosureValidator.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompleteDisclosure.List.class)
public @interface CompleteDisclosure {

    /** {@return the template of the message; with its default each violation says what was found} */
    String message() default CompletenessCheck.MESSAGE;

    /** {@return the groups that it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the violation carries along} */
    Class<? extends Payload>[] payload() default {};

    /**
     * {@return the name of the edition that asks, such as {@code nacc-2567}: one that is built in, installed as an {@link
     * io.github.openita.core.edition.EditionSource}, or known to the catalog that the validators were made with}
     */
    String edition();

    /**
     * {@return whether to judge freshness, too, as {@link DisclosureChecker#asOf} does: for the day that it is for the
     * {@link jakarta.validation.ClockProvider} of the validation, in the time zone of its clock} What is out of date is then
     * a violation, whatever must weigh how much.
     */
    boolean freshness() default false;

    /** {@return whether to check as {@link DisclosureChecker#strict()} does} */
    boolean strict() default false;

    /** {@return how much a finding must weigh to be a violation} */
    Severity atLeast() default Severity.ERROR;

    /** Several of them, such as one for each edition. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        CompleteDisclosure[] value();
    }
}
