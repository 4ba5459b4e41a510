package io.github.openita.spring;

import io.github.openita.core.words.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that asks for no language is one for Thai, where a server takes its own instead. What the application sets,
 * {@code spring.web.locale} for one, goes first as always.
 */
final class ThaiUnlessAsked extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        chain.doFilter(asked ? request : new ForThai(request), response);
    }

    /** The request as it is, but for Thai. */
    private static final class ForThai extends HttpServletRequestWrapper {

        private static final Locale THAI = ReaderLanguage.locale(Language.TH);

        ForThai(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Locale getLocale() {
            return THAI;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(THAI));
        }
    }
}
