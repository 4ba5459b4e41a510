package io.github.openita.spring;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words for what Spring refuses: the application's, and where it has none those of this artifact. */
final class ProblemMessages implements MessageSource {

    private final MessageSource application;
    private final ResourceBundleMessageSource own = new ResourceBundleMessageSource();

    ProblemMessages(MessageSource application) {
        this.application = application;
        own.setBasename("io.github.openita.spring.problems");
        own.setBundleClassLoader(ProblemMessages.class.getClassLoader());
        own.setDefaultEncoding(StandardCharsets.UTF_8.name());
        own.setFallbackToSystemLocale(false);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        String message = application.getMessage(code, args, null, locale);
        return message == null ? own.getMessage(code, plain(args), defaultMessage, locale) : message;
    }

    /** A list as words and commas, without brackets. */
    private static Object @Nullable [] plain(Object @Nullable [] args) {
        return args == null
                ? null
                : Stream.of(args)
                        .map(arg -> arg instanceof Collection<?> list
                                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                : arg)
                        .toArray();
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        String message = getMessage(code, args, null, locale);
        if (message == null) {
            throw locale == null ? new NoSuchMessageException(code) : new NoSuchMessageException(code, locale);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return application.getMessage(resolvable, locale);
    }
}
