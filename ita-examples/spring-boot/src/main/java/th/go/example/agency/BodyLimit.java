package th.go.example.agency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Reads no body to its end that is several times larger than any document of an agency, none that comes drop by drop,
 * and so few at once that whoever sends nothing is still served.
 */
@RestControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

    private static final int LIMIT = 256 << 10;
    /** Of what is too large so much is read before it is refused: who still sends does not hear the answer. */
    private static final int PASSED_OVER = 8 << 20;
    /** Half of the threads that Tomcat has for requests. */
    private static final int AT_ONCE = 100;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(AT_ONCE);

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
        if (!free.tryAcquire()) {
            throw refused(503, "มีผู้ส่งข้อมูลพร้อมกันมากเกินไป โปรดส่งใหม่ภายหลัง");
        }
        try {
            return new Body(request.getHeaders(), new ByteArrayInputStream(read(request.getBody(), LONGEST)));
        } finally {
            free.release();
        }
    }

    static byte[] read(InputStream body, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 13];
        int size = 0;
        for (int n = body.read(some); n >= 0 && size < PASSED_OVER; n = body.read(some)) {
            size += n;
            if (size <= LIMIT) {
                read.write(some, 0, n);
            }
            if (System.nanoTime() - end > 0) {
                throw refused(408, "ส่งข้อมูลไม่ครบภายใน " + longest.toSeconds() + " วินาที");
            }
        }
        if (size > LIMIT) {
            throw refused(413, "ใหญ่เกิน 256 KiB");
        }
        return read.toByteArray();
    }

    private static ErrorResponseException refused(int code, String detail) {
        HttpStatusCode status = HttpStatusCode.valueOf(code);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("ข้อมูลที่ส่งมาใช้ไม่ได้");
        return new ErrorResponseException(status, problem, null);
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
