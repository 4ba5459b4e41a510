package io.github.openita.spring;

import io.github.openita.core.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Answers a request whose input is wrong with Problem Details. No {@code @ControllerAdvice}: one for exceptions of the library would
 * also be given whatever has one of them as its cause, such as a failure of the application that is not the sender's.
 */
final class InputProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Log LOG = LogFactory.getLog(InputProblemResolver.class);

    private final OwnHandlers own;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    InputProblemResolver(OwnHandlers own, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.own = own;
        this.adapter = adapter;
    }

    /** Before those of Spring, which are at 0. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        Language language = ReaderLanguage.of(request);
        Optional<ProblemDetail> problem = InputProblems.of(thrown, language);
        if (problem.isEmpty()
                || response.isCommitted()
                || own.handle(InputProblems.essence(thrown).getClass(), handler)) {
            return null;
        }
        problem.get().setInstance(URI.create(request.getRequestURI()));
        return write(problem.get(), language, response) ? new ModelAndView() : null;
    }

    private boolean write(ProblemDetail problem, Language language, HttpServletResponse response) {
        for (HttpMessageConverter<?> converter : adapter.getObject().getMessageConverters()) {
            if (converter.canWrite(ProblemDetail.class, MediaType.APPLICATION_PROBLEM_JSON)) {
                response.setStatus(problem.getStatus());
                response.setHeader(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ReaderLanguage.locale(language).toLanguageTag());
                return write(problem, converter, response);
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // It says that it writes them.
    private static boolean write(
            ProblemDetail problem, HttpMessageConverter<?> converter, HttpServletResponse response) {
        try (ServletServerHttpResponse output = new ServletServerHttpResponse(response)) {
            ((HttpMessageConverter<Object>) converter).write(problem, MediaType.APPLICATION_PROBLEM_JSON, output);
            return true;
        } catch (IOException e) {
            LOG.warn("Whoever sent the request did not wait for what is wrong with it", e);
            return false;
        }
    }
}
