package th.go.example.agency.page;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page has: its address, the way to the other language, and words where it cannot be shown. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryPage {

    private final MessageSource words;

    EveryPage(MessageSource words) {
        this.words = words;
    }

    /** The address of the page, without what is asked of it. */
    @ModelAttribute("here")
    static String here(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The same page in the other language. */
    @ModelAttribute("switchTo")
    static String switchTo(HttpServletRequest request, Locale locale) {
        String other = Wording.of(locale).language() == Language.TH ? "en" : "th";
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("language", other)
                .build()
                .toUriString();
    }

    /** What the library refuses to make: a form that the edition has not, a year before all years. */
    @ExceptionHandler
    ModelAndView refused(InvalidInputException thrown, HttpServletRequest request, Locale locale) {
        return page(400, thrown.getText().in(Wording.of(locale).language()), request, locale);
    }

    /** What Spring refuses, what is not kept, and what was changed by somebody else. */
    @ExceptionHandler({
        ErrorResponseException.class,
        ServletException.class,
        BindException.class,
        TypeMismatchException.class,
        MultipartException.class
    })
    ModelAndView refused(Exception thrown, HttpServletRequest request, Locale locale) {
        int status = thrown instanceof MaxUploadSizeExceededException
                ? 413
                : thrown instanceof ErrorResponse response
                        ? response.getStatusCode().value()
                        : 400;
        String otherwise = words.getMessage("officer.refused.other", null, locale);
        String known = words.getMessage("officer.refused." + status, null, null, locale);
        return page(status, known == null ? otherwise : known, request, locale);
    }

    /**
     * All else is a failure of the service and told by its error page. Without this, what the library refuses to read of
     * what is kept would be told to the officer as {@link #refused(InvalidInputException, HttpServletRequest, Locale)}:
     * Spring looks at causes too.
     */
    @ExceptionHandler
    void failed(Exception thrown) throws Exception {
        throw thrown;
    }

    private static ModelAndView page(int status, String detail, HttpServletRequest request, Locale locale) {
        return new ModelAndView("officer/refused", HttpStatus.valueOf(status))
                .addObject("detail", detail)
                .addObject("switchTo", switchTo(request, locale));
    }
}
