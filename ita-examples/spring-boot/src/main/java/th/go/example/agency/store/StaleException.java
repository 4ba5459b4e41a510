package th.go.example.agency.store;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Somebody else saved meanwhile: what was sent was not made from what is kept. */
public final class StaleException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private StaleException(HttpStatus status, String detail) {
        super(status, problem(status, detail), null);
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("มีผู้อื่นบันทึกไว้แล้ว");
        return problem;
    }

    static StaleException alreadyThere(long version) {
        return new StaleException(
                HttpStatus.CONFLICT,
                "มีข้อมูลบันทึกไว้แล้ว (รุ่นที่ " + version + "): เปิดดูก่อน แล้วบันทึกแทนด้วยรุ่นนั้น");
    }

    static StaleException changed() {
        return new StaleException(
                HttpStatus.PRECONDITION_FAILED, "มีผู้อื่นแก้ไขแล้วหลังจากที่เปิดดู: เปิดดูใหม่ แล้วแก้ไขอีกครั้ง");
    }
}
