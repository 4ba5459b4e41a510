package th.go.example.agency;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be taken, as problem+json with everything that is wrong with it. */
final class BadInputException extends ErrorResponseException {

    static final String TITLE = "ข้อมูลที่ส่งมาใช้ไม่ได้";

    private static final long serialVersionUID = 1L;

    BadInputException(List<BadInput> errors) {
        super(HttpStatus.BAD_REQUEST, problem(errors), null);
    }

    static ProblemDetail problem(List<BadInput> errors) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "ต้องแก้ไข " + errors.size() + " รายการ");
        problem.setTitle(TITLE);
        problem.setProperty("errors", errors);
        return problem;
    }
}
