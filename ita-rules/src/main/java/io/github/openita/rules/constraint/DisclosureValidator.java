package io.github.openita.rules.constraint;

import io.github.openita.core.disclosure.Disclosure;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a disclosure that is not complete, one violation for each finding. Thread-safe once the provider has
 * initialised it.
 */
public final class DisclosureValidator implements ConstraintValidator<CompleteDisclosure, Disclosure> {

    @SuppressWarnings("NullAway.Init") // The provider initialises a validator before it uses it.
    private CompletenessCheck check;

    /** Made by the provider. */
    public DisclosureValidator() {}

    @Override
    public void initialize(CompleteDisclosure constraint) {
        check = CompletenessCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Disclosure disclosure, ConstraintValidatorContext context) {
        return disclosure == null || check.isValid(() -> disclosure, context);
    }
}
