package io.github.openita.spring;

import io.github.openita.core.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The language in which whoever sent a request is answered: that of Spring's locale, which is Accept-Language's. */
final class ReaderLanguage {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private ReaderLanguage() {}

    /** Returns Spring's choice where the library speaks it, else the first of the request that it does, else English. */
    static Language of(HttpServletRequest request) {
        return of(RequestContextUtils.getLocale(request))
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> of(locale).stream())
                        .findFirst()
                        .orElse(Language.EN));
    }

    private static Optional<Language> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "th" -> Optional.of(Language.TH);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** Returns the locale of a language. */
    static Locale locale(Language language) {
        return language == Language.TH ? THAI : Locale.ENGLISH;
    }
}
