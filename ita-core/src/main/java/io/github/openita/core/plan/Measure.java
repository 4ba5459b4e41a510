package io.github.openita.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure (มาตรการ): what an agency will do about a part of its result, who does it, how and when. Immutable and
 * thread-safe. What a draft leaves open is absent, never made up; {@link MeasureWork} lists it.
 */
@ItaModel
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "answers",
    "issue",
    "indicator",
    "subject",
    "analysis",
    "advice",
    "activity",
    "mustShow",
    "steps",
    "responsible",
    "period",
    "periodText",
    "budget",
    "expectedResult"
})
public interface Measure {

    /** {@return its identifier within the plan, such as {@code m1}} */
    String getId();

    /** {@return the questions, items, sub-indicators or indicators that it answers itself} */
    List<NodeCode> getAnswers();

    /** {@return the number of the issue area (ประเด็น) that it answers, where the plan goes by issues} */
    Optional<Integer> getIssue();

    /** {@return the number of the indicator (ตัวชี้วัด) that it answers, where the plan goes by indicators} */
    Optional<Integer> getIndicator();

    /** {@return what it is about, in the words of the form or of the agency} */
    Optional<String> getSubject();

    /** {@return what the analysis of the result says about it} */
    Optional<String> getAnalysis();

    /** {@return the items and sub-indicators that the assessor's advice on what it answers points to} */
    List<NodeCode> getAdvice();

    /** {@return what is to be done (มาตรการ/โครงการ/กิจกรรม)} */
    Optional<String> getActivity();

    /** {@return what must be shown in the end, in the wording of the form} */
    List<String> getMustShow();

    /** {@return how it is done, in order (ขั้นตอนหรือวิธีปฏิบัติ)} */
    List<String> getSteps();

    /** {@return who is responsible (ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง)} */
    List<Responsible> getResponsible();

    /** {@return when it is done (ช่วงเวลาดำเนินการ)} */
    Optional<DateSpan> getPeriod();

    /** {@return when it is done, as written, where that says more than the days} */
    Optional<String> getPeriodText();

    /** {@return the budget in baht, 0 where none is used (ไม่ใช้งบประมาณ); absent where nothing is said of it} */
    Optional<BigDecimal> getBudget();

    /** {@return what it is hoped to bring (ผลที่คาดว่าจะได้รับ)} */
    Optional<String> getExpectedResult();

    /** Refuses a blank identifier and a budget below zero. */
    @Value.Check
    default void check() {
        if (!PlanTexts.isSaid(getId())) {
            throw new InvalidInputException("มาตรการไม่มีรหัส (id)", "a measure has no identifier (id)");
        }
        getBudget().filter(budget -> budget.signum() < 0).ifPresent(budget -> {
            throw new InvalidInputException(
                    "งบประมาณ " + budget.toPlainString() + ": ต้องไม่ต่ำกว่า 0",
                    "the budget " + budget.toPlainString() + " must not be below 0");
        });
    }

    /** {@return a builder with nothing set} */
    static ImmutableMeasure.Builder builder() {
        return ImmutableMeasure.builder();
    }
}
