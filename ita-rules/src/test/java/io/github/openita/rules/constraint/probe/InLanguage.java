package io.github.openita.rules.constraint.probe;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Messages in one language, whatever the machine speaks, without an expression language. */
public record InLanguage(MessageInterpolator provider, Locale language) implements MessageInterpolator {

    public static ValidatorFactory factory(Locale language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new InLanguage(new ParameterMessageInterpolator(), language))
                .buildValidatorFactory();
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return provider.interpolate(template, context, locale);
    }
}
