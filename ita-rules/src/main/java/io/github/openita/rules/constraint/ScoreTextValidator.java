package io.github.openita.rules.constraint;

import io.github.openita.core.words.Score;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Refuses a text that is no score. Thread-safe. */
public final class ScoreTextValidator implements ConstraintValidator<ItaScore, CharSequence> {

    /** Made by the provider. */
    public ScoreTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Given.read(text, Score::of) != null;
    }
}
