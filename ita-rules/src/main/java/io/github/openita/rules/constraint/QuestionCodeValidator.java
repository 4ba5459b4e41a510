package io.github.openita.rules.constraint;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a text that is no question code, or one of another tool or edition. Thread-safe once the provider has
 * initialised it.
 */
public final class QuestionCodeValidator implements ConstraintValidator<ItaQuestionCode, CharSequence> {

    private static final String KEY = "{io.github.openita.rules.constraint.ItaQuestionCode.";
    private static final String NO_CODE = KEY + "message}";

    private final EditionCatalog editions;

    private boolean lenient;
    private Set<Tool> tools = EnumSet.allOf(Tool.class);
    private @Nullable Edition edition;

    /** Made by the provider. */
    public QuestionCodeValidator() {
        this(Editions.catalog());
    }

    /**
     * Made by a {@link jakarta.validation.ConstraintValidatorFactory} of the application.
     *
     * @param editions the editions that constraints may name
     */
    public QuestionCodeValidator(EditionCatalog editions) {
        this.editions = Objects.requireNonNull(editions, "editions");
    }

    @Override
    public void initialize(ItaQuestionCode constraint) {
        lenient = constraint.lenient();
        if (constraint.tools().length > 0) {
            tools = EnumSet.copyOf(List.of(constraint.tools()));
        }
        edition = constraint.edition().isEmpty() ? null : editionOf(constraint.edition());
    }

    private Edition editionOf(String name) {
        try {
            return editions.of(name);
        } catch (InvalidInputException e) {
            throw new ConstraintDeclarationException("@ItaQuestionCode: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        QuestionCode code = Given.read(text, lenient ? QuestionCode::parse : QuestionCode::of);
        if (code == null) {
            return false;
        }
        if (!tools.contains(code.getTool())) {
            return refuse(context, "tools");
        }
        Edition asked = edition;
        return asked == null || asked.refusalOf(NodeCode.of(code)).isEmpty() || refuse(context, "edition");
    }

    private static boolean refuse(ConstraintValidatorContext context, String why) {
        if (NO_CODE.equals(context.getDefaultConstraintMessageTemplate())) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(KEY + why + "}").addConstraintViolation();
        }
        return false;
    }
}
