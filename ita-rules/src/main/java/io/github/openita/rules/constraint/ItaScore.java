package io.github.openita.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number, or the text that is one, must be a score (คะแนน): from 0 to 100, with at most 20 decimals. {@code null}
 * is valid.
 */
@Documented
@Constraint(validatedBy = {ScoreNumberValidator.class, ScoreTextValidator.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ItaScore.List.class)
public @interface ItaScore {

    /** {@return the template of the message} */
    String message() default "{io.github.openita.rules.constraint.ItaScore.message}";

    /** {@return the groups that it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the violation carries along} */
    Class<? extends Payload>[] payload() default {};

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
        ItaScore[] value();
    }
}
