package io.github.openita.rules.constraint;

import io.github.openita.core.words.FiscalYear;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole number, or the text, must be a fiscal year of the Buddhist Era (ปีงบประมาณ): {@code 2567}, or as a text
 * {@code ปีงบประมาณ พ.ศ. ๒๕๖๗}. A year of the Common Era is refused. {@code null} is valid. Limits that no year lies
 * between make every validation fail with a {@link jakarta.validation.ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = {FiscalYearNumberValidator.class, FiscalYearTextValidator.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ItaFiscalYear.List.class)
public @interface ItaFiscalYear {

    /** {@return the template of the message} */
    String message() default "{io.github.openita.rules.constraint.ItaFiscalYear.message}";

    /** {@return the groups that it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the violation carries along} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the first year that is valid} */
    int from() default FiscalYear.MIN_VALUE;

    /** {@return the last year that is valid} */
    int to() default FiscalYear.MAX_VALUE;

    /** Several of them on one value. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        ItaFiscalYear[] value();
    }
}
