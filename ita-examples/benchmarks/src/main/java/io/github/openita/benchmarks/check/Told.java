package io.github.openita.benchmarks.check;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The value of an element must tell something. */
@Constraint(validatedBy = Told.Validator.class)
@Target({ElementType.TYPE_USE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {

    /** {@return the message} */
    String message() default "must tell something";

    /** {@return the groups that it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the violation carries along} */
    Class<? extends Payload>[] payload() default {};

    /** {@return whether it may tell that there is none} */
    boolean noneAllowed() default false;

    /** Looks the words up; the provider makes it, one for each place of the annotation. */
    final class Validator implements ConstraintValidator<Told, Object> {

        private boolean noneAllowed;

        @Override
        public void initialize(Told constraint) {
            noneAllowed = constraint.noneAllowed();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof String text) || Vocabulary.tells(text, noneAllowed);
        }
    }
}
