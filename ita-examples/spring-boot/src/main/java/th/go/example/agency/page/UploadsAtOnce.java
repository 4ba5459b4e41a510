package th.go.example.agency.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes so few forms at once that whoever only looks is served, however slowly others send. */
final class UploadsAtOnce implements HandlerInterceptor {

    private static final int MOST = 20;

    private final Semaphore free = new Semaphore(MOST);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (sends(request) && !free.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (sends(request)) {
            free.release();
        }
    }

    private static boolean sends(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }
}
