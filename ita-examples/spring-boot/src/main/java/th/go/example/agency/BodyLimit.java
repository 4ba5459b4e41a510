package th.go.example.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads no body to its end that is several times larger than any document of an agency. */
@RestControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

    private static final int LIMIT = 256 << 10;

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage request,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        byte[] body = request.getBody().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            HttpStatusCode tooLarge = HttpStatusCode.valueOf(413);
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(tooLarge, "ใหญ่เกิน 256 KiB");
            problem.setTitle(BadInputException.TITLE);
            throw new ErrorResponseException(tooLarge, problem, null);
        }
        return new Body(request.getHeaders(), new ByteArrayInputStream(body));
    }

    private record Body(HttpHeaders headers, InputStream bytes) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return bytes;
        }
    }
}
