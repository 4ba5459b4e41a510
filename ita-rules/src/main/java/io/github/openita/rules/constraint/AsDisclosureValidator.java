package io.github.openita.rules.constraint;

import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses data of an agency's own whose disclosure is not complete, one violation for each finding. Thread-safe once
 * the provider has initialised it.
 */
public final class AsDisclosureValidator implements ConstraintValidator<CompleteDisclosure, AsDisclosure> {

    private final EditionCatalog editions;

    @SuppressWarnings("NullAway.Init") // The provider initialises a validator before it uses it.
    private CompletenessCheck check;

    /** Made by the provider. */
    public AsDisclosureValidator() {
        this(Editions.catalog());
    }

    /**
     * Made by a {@link jakarta.validation.ConstraintValidatorFactory} of the application.
     *
     * @param editions the editions that constraints may name
     */
    public AsDisclosureValidator(EditionCatalog editions) {
        this.editions = Objects.requireNonNull(editions, "editions");
    }

    @Override
    public void initialize(CompleteDisclosure constraint) {
        check = CompletenessCheck.of(constraint, editions);
    }

    @Override
    public boolean isValid(@Nullable AsDisclosure data, ConstraintValidatorContext context) {
        return data == null || check.isValid(data, context);
    }
}
