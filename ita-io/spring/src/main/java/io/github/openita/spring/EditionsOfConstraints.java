package io.github.openita.spring;

import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.rules.constraint.AsDisclosureValidator;
import io.github.openita.rules.constraint.DisclosureValidator;
import io.github.openita.rules.constraint.QuestionCodeValidator;
import java.lang.reflect.Constructor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;

/**
 * The constraints that name an edition know those of the application: Spring makes the validators of Bean Validation as it
 * makes beans, and is told here to make these with the catalog. Thread-safe.
 */
final class EditionsOfConstraints implements SmartInstantiationAwareBeanPostProcessor {

    private static final Set<Class<?>> VALIDATORS =
            Set.of(AsDisclosureValidator.class, DisclosureValidator.class, QuestionCodeValidator.class);

    @Override
    public Constructor<?> @Nullable [] determineCandidateConstructors(Class<?> type, String name) {
        if (!VALIDATORS.contains(type)) {
            return null;
        }
        try {
            return new Constructor<?>[] {type.getConstructor(EditionCatalog.class)};
        } catch (NoSuchMethodException e) {
            throw new BeanCreationException(name, "takes no catalog", e);
        }
    }
}
