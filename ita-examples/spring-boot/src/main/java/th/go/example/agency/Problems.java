package th.go.example.agency;

import io.github.openita.core.words.InvalidInputException;
import jakarta.validation.ConstraintViolation;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal as problem+json (RFC 9457), in Thai. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    /** What the library cannot make sense of, such as an edition that it does not know. */
    @ExceptionHandler
    ProblemDetail refused(InvalidInputException e) {
        return problem(e.getText().getTh());
    }

    /** An address in another encoding, as forms of old wrote it. */
    @ExceptionHandler
    ProblemDetail refused(CharacterCodingException e) {
        return problem("ที่อยู่ต้องเข้ารหัสเป็น UTF-8");
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle(BadInputException.TITLE);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return violated(
                e,
                e.getAllErrors().stream().map(error -> BadInput.of(error.unwrap(ConstraintViolation.class))),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return violated(
                e,
                e.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> BadInput.of(result.unwrap(error, ConstraintViolation.class)))),
                request);
    }

    private @Nullable ResponseEntity<Object> violated(Exception e, Stream<BadInput> errors, WebRequest request) {
        // Bean Validation gives a set.
        List<BadInput> inOrder =
                errors.sorted(Comparator.comparing(BadInput::pointer)).toList();
        return handleExceptionInternal(
                e, BadInputException.problem(inOrder), new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }
}
