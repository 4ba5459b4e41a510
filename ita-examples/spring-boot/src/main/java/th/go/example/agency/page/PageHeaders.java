package th.go.example.agency.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells a browser what a page may do: nothing but show itself, its style sheet and a report. */
final class PageHeaders implements HandlerInterceptor {

    /** What is shown inside a page. */
    static final String REPORT = "/report.html";

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** A report is a document of its own: its style is in it, and whatever stood in what an agency sent stays text. */
    private static final String REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; "
            + "sandbox allow-popups allow-popups-to-escape-sandbox";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean report = request.getRequestURI().endsWith(REPORT);
        response.setHeader("Content-Security-Policy", report ? REPORT_POLICY : PAGE_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache, private");
        return true;
    }
}
