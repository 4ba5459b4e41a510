package io.github.openita.core.measures;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure (มาตรการ): what an agency will do about a part of its result, who does it, how and when. Immutable and
 * thread-safe. What a draft leaves open is absent, never made up; {@link MeasureWork} lists it. A text without a word
 * in it is as good as absent.
 */
@ItaModel
@Value.Immutable
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

    /** {@return what must be shown in the end, in the wording of the form; never a blank one} */
    List<String> getMustShow();

    /** {@return how it is done, in order (ขั้นตอนหรือวิธีปฏิบัติ); never a blank one} */
    List<String> getSteps();

    /** {@return who is responsible (ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง)} */
    List<Responsible> getResponsible();

    /** {@return when it is done (ช่วงเวลาดำเนินการ)} */
    Optional<DateSpan> getPeriod();

    /** {@return when it is done, as written, where that says more than the days} */
    Optional<String> getPeriodText();

    /**
     * {@return the budget in baht, at most 10¹⁵ with two decimals and without zeros at the end of them, 0 where none is
     * used (ไม่ใช้งบประมาณ); absent where nothing is said of it}
     */
    Optional<BigDecimal> getBudget();

    /** {@return what it is hoped to bring (ผลที่คาดว่าจะได้รับ)} */
    Optional<String> getExpectedResult();

    /**
     * Leaves out texts that say nothing and refuses a blank identifier and a budget that is no amount of baht: below
     * zero, above 10¹⁵ or with more than two decimals.
     *
     * @return the measure without such texts
     */
    @Value.Check
    default Measure checked() {
        if (!ThaiText.hasText(getId())) {
            throw new InvalidInputException("มาตรการไม่มีรหัส (id)", "a measure has no identifier (id)");
        }
        Optional<BigDecimal> budget = getBudget().map(Budget::inBaht);
        boolean complete = getSubject().equals(getSubject().filter(ThaiText::hasText))
                && getAnalysis().equals(getAnalysis().filter(ThaiText::hasText))
                && getActivity().equals(getActivity().filter(ThaiText::hasText))
                && getMustShow().stream().allMatch(ThaiText::hasText)
                && getSteps().stream().allMatch(ThaiText::hasText)
                && getPeriodText().equals(getPeriodText().filter(ThaiText::hasText))
                && budget.equals(getBudget())
                && getExpectedResult().equals(getExpectedResult().filter(ThaiText::hasText));
        return complete
                ? this
                : builder()
                        .from(this)
                        .subject(getSubject().filter(ThaiText::hasText))
                        .analysis(getAnalysis().filter(ThaiText::hasText))
                        .activity(getActivity().filter(ThaiText::hasText))
                        .mustShow(
                                getMustShow().stream().filter(ThaiText::hasText).toList())
                        .steps(getSteps().stream().filter(ThaiText::hasText).toList())
                        .periodText(getPeriodText().filter(ThaiText::hasText))
                        .budget(budget)
                        .expectedResult(getExpectedResult().filter(ThaiText::hasText))
                        .build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableMeasure.Builder builder() {
        return ImmutableMeasure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMeasure.Builder toBuilder() {
        return builder().from(this);
    }
}
