package io.github.openita.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses data of an agency's own whose disclosure is not complete, one violation for each finding. Thread-safe once
 * the provider has initialised it.
 */
public final class AsDisclosureValidator implements ConstraintValidator<CompleteDisclosure, AsDisclosure> {

    @SuppressWarnings("NullAway.Init") // The provider initialises a validator before it uses it.
    private CompletenessCheck check;

    /** Made by the provider. */
    public AsDisclosureValidator() {}

    @Override
    public void initialize(CompleteDisclosure constraint) {
        check = CompletenessCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable AsDisclosure data, ConstraintValidatorContext context) {
        return data == null || check.isValid(data, context);
    }
}
