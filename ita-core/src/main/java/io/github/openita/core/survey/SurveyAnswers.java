package io.github.openita.core.survey;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What the respondents of one agency answered to one survey. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SurveyAnswers {

    /** {@return the survey: {@code IIT}, {@code EIT}, or a part such as {@code EIT@public}} */
    @NotNull
    NodeCode getPart();

    /** {@return how many answered it; 0 or more} */
    @PositiveOrZero
    long getRespondents();

    /**
     * {@return how often each choice was made, in the order of the form, by question ({@code i1}) or sub-item
     * ({@code i1.2}); one that nobody answered may be left out}
     */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull String, @NotNull List<@NotNull @PositiveOrZero Long>> getAnswers();

    /**
     * Checks what belongs together.
     *
     * @throws InvalidInputException where a number is below 0, or a question has more answers than respondents
     */
    @Value.Check
    default void check() {
        StateCounts.requireNotNegative(getRespondents(), "respondents");
        getAnswers().forEach((question, counts) -> {
            long left = getRespondents();
            for (long count : counts) {
                StateCounts.requireNotNegative(count, question);
                left -= Math.min(count, left + 1);
                if (left < 0) {
                    throw new InvalidInputException(
                            question + " มีคำตอบมากกว่าผู้ตอบ " + getRespondents() + " คน",
                            question + " has more answers than the " + getRespondents() + " respondents");
                }
            }
        });
    }

    /** {@return a builder with nothing set} */
    static ImmutableSurveyAnswers.Builder builder() {
        return ImmutableSurveyAnswers.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSurveyAnswers.Builder toBuilder() {
        return builder().from(this);
    }
}
