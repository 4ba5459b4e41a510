package io.github.openita.rules.constraint;

import io.github.openita.rules.constraint.probe.InLanguage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a validation found, as lines that tests compare. */
final class Found {

    static final Validator TH = InLanguage.factory(new Locale("th", "TH")).getValidator();
    static final Validator EN = InLanguage.factory(Locale.ENGLISH).getValidator();

    private Found() {}

    static List<String> messages(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " = " + violation.getMessage())
                .sorted()
                .toList();
    }

    static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }
}
