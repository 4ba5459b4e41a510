package th.go.example.agency.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What holds for every page. */
@Configuration
class PageConfiguration implements WebMvcConfigurer {

    /** Where the pages are. */
    static final String PAGES = "/officer";

    private static final String ALL_PAGES = PAGES + "/**";

    /**
     * Thai for everybody who has not chosen otherwise: the browsers of offices ask for English without anybody having
     * wished it.
     */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.forLanguageTag("th"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** In addresses words are small. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, UploadKind.class, word -> UploadKind.valueOf(capitals(word)));
        registry.addConverter(String.class, ResultView.class, word -> ResultView.valueOf(capitals(word)));
        registry.addConverter(String.class, Ending.class, word -> Ending.valueOf(capitals(word)));
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", PAGES);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LanguageOfPages();
        language.setParamName("language");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(new PageHeaders()).addPathPatterns(PAGES, ALL_PAGES, "/error");
        registry.addInterceptor(new UploadsAtOnce()).addPathPatterns(ALL_PAGES);
        registry.addInterceptor(language).addPathPatterns(PAGES, ALL_PAGES);
    }

    /** Of a form that is sent it asks nothing: to find a parameter there, the whole form would be read. */
    private static final class LanguageOfPages extends LocaleChangeInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws ServletException {
            return !request.getMethod().equals("GET") || super.preHandle(request, response, handler);
        }
    }

    /** No page of another site may send a form here in the name of an officer who looks at it (CSRF). */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(PAGES).allowedOrigins();
        registry.addMapping(ALL_PAGES).allowedOrigins();
    }
}
