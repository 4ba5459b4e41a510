package io.github.openita.rules.constraint;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a disclosure that is not complete, one violation for each finding. Thread-safe once the provider has
 * initialised it.
 */
public final class DisclosureValidator implements ConstraintValidator<CompleteDisclosure, Disclosure> {

    private final EditionCatalog editions;

    @SuppressWarnings("NullAway.Init") // The provider initialises a validator before it uses it.
    private CompletenessCheck check;

    /** Made by the provider. */
    public DisclosureValidator() {
        this(Editions.catalog());
    }

    /**
     * Made by a {@link jakarta.validation.ConstraintValidatorFactory} of the application.
     *
     * @param editions the editions that constraints may name
     */
    public DisclosureValidator(EditionCatalog editions) {
        this.editions = Objects.requireNonNull(editions, "editions");
    }

    @Override
    public void initialize(CompleteDisclosure constraint) {
        check = CompletenessCheck.of(constraint, editions);
    }

    @Override
    public boolean isValid(@Nullable Disclosure disclosure, ConstraintValidatorContext context) {
        return disclosure == null || check.isValid(() -> disclosure, context);
    }
}
