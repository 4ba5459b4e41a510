package io.github.openita.spring;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What is wrong with the input of a request, as Problem Details. */
final class InputProblems {

    /** Of what was sent. */
    static final BilingualText TITLE = BilingualText.of("ข้อมูลที่ส่งมาใช้ไม่ได้", "What was sent cannot be used");

    private static final BilingualText UNREADABLE = BilingualText.of(
            "อ่านเป็น JSON ตามที่ต้องการไม่ได้: เนื้อหาว่าง เขียนไม่จบ มีช่องซ้ำหรือช่องที่ไม่รู้จัก หรือค่าผิดชนิด",
            "not JSON as it is wanted: empty, not finished, a key that is given twice or not known, or a value of another type");

    private static final int DEEPEST = 100;

    private InputProblems() {}

    /** Returns what tells most of an exception: the library's refusal that made Spring refuse, else itself. */
    static Exception essence(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException || thrown instanceof TypeMismatchException) {
            Throwable cause = thrown.getCause();
            for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
                if (cause instanceof InvalidInputException refusal) {
                    return refusal;
                }
                cause = cause.getCause();
            }
        }
        return thrown;
    }

    /**
     * Returns the Problem Details of what is wrong with the input; empty where it is something else.
     *
     * @param thrown what was thrown
     * @param language the language to say it in
     */
    static Optional<ProblemDetail> of(Exception thrown, Language language) {
        Exception essence = essence(thrown);
        if (essence instanceof DocumentException refused) {
            return Optional.of(problem(
                    refused.getProblems().stream()
                            .map(problem -> Mistake.of(problem, language))
                            .toList(),
                    refused.getMore(),
                    language));
        }
        if (essence instanceof InvalidInputException refused) {
            String text = refused.getText().in(language);
            return Optional.of(JacksonPlaces.of(thrown)
                    .map(place -> problem(List.of(Mistake.inBody(place, text)), 0, language))
                    .orElseGet(() -> problem(text, language)));
        }
        if (essence instanceof HttpMessageNotReadableException unreadable) {
            ProblemDetail problem = problem(UNREADABLE.in(language), language);
            JacksonPlaces.of(unreadable)
                    .ifPresent(place -> set(problem, List.of(Mistake.inBody(place, UNREADABLE.in(language)))));
            return Optional.of(problem);
        }
        if (essence instanceof MethodArgumentNotValidException invalid) {
            return Optional.of(problem(Violations.of(invalid), 0, language));
        }
        if (essence instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return Optional.of(problem(Violations.of(invalid), 0, language));
        }
        return Optional.empty();
    }

    private static ProblemDetail problem(List<Mistake> mistakes, long more, Language language) {
        long count = mistakes.size() + more;
        BilingualText detail = BilingualText.of(
                "ต้องแก้ไข " + count + " รายการ", count == 1 ? "1 mistake to correct" : count + " mistakes to correct");
        ProblemDetail problem = problem(detail.in(language), language);
        set(problem, mistakes);
        return problem;
    }

    private static void set(ProblemDetail problem, List<Mistake> mistakes) {
        problem.setProperty("errors", mistakes.stream().map(Mistake::toMap).toList());
    }

    private static ProblemDetail problem(String detail, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle(TITLE.in(language));
        return problem;
    }
}
