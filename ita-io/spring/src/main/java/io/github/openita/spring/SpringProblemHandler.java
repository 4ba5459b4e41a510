package io.github.openita.spring;

import io.github.openita.core.words.Language;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** All that Spring MVC refuses, as Problem Details in the language of the reader. */
@RestControllerAdvice
@Order(0)
final class SpringProblemHandler extends ResponseEntityExceptionHandler {

    @Override
    public void setMessageSource(MessageSource messageSource) {
        super.setMessageSource(new ProblemMessages(messageSource));
    }

    /** An address in another encoding, as forms of old wrote it. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(CharacterCodingException e, WebRequest request) {
        ProblemDetail problem =
                createProblemDetail(e, HttpStatus.BAD_REQUEST, "The address must be UTF-8", null, null, request);
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected ProblemDetail createProblemDetail(
            Exception thrown,
            HttpStatusCode status,
            String defaultDetail,
            @Nullable String detailMessageCode,
            Object @Nullable [] detailMessageArguments,
            WebRequest request) {
        ErrorResponse.Builder response = ErrorResponse.builder(thrown, status, defaultDetail);
        if (detailMessageCode != null) {
            response.detailMessageCode(detailMessageCode);
        }
        if (detailMessageArguments != null) {
            response.detailMessageArguments(detailMessageArguments);
        }
        return response.build().updateAndGetBody(getMessageSource(), localeOf(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Language language = languageOf(request);
        Optional<ProblemDetail> ofInput = InputProblems.of(thrown, language);
        Object told = ofInput.isPresent()
                ? ofInput.get()
                : body == null && thrown instanceof ErrorResponse response
                        ? response.updateAndGetBody(getMessageSource(), ReaderLanguage.locale(language))
                        : body;
        // Not to the headers: how those are copied is not the same in Spring 6 and 7.
        if (request instanceof ServletWebRequest servlet && servlet.getResponse() != null) {
            servlet.getResponse()
                    .setHeader(
                            HttpHeaders.CONTENT_LANGUAGE,
                            ReaderLanguage.locale(language).toLanguageTag());
        }
        return super.handleExceptionInternal(thrown, told, headers, status, request);
    }

    private static Locale localeOf(WebRequest request) {
        return ReaderLanguage.locale(languageOf(request));
    }

    private static Language languageOf(WebRequest request) {
        return request instanceof ServletWebRequest servlet ? ReaderLanguage.of(servlet.getRequest()) : Language.EN;
    }
}
