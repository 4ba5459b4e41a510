package io.github.openita.core.survey;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each choice of a question was made by those of one agency who answered one survey. This class is immutable
 * and thread-safe.
 */
public final class AnswerCounts {

    private final NodeCode code;
    private final int subItem;
    private final ChoiceReader choices;
    private final long[] counts;

    private AnswerCounts(NodeCode code, int subItem, ChoiceReader choices, long[] counts) {
        this.code = code;
        this.subItem = subItem;
        this.choices = choices;
        this.counts = counts;
    }

    static AnswerCounts of(NodeCode code, SurveyForm.Asked asked, long[] agency, int start) {
        int first = start + asked.place();
        return new AnswerCounts(
                code,
                asked.subItem(),
                asked.choices(),
                Arrays.copyOfRange(
                        agency, first, first + asked.choices().choices().size()));
    }

    /** {@return the question, with the part of EIT where the survey is one: {@code i1}, {@code e1@public}} */
    public NodeCode getCode() {
        return code;
    }

    /** {@return the number of the sub-item, from 1; empty where the question has none} */
    public Optional<Integer> getSubItem() {
        return subItem > 0 ? Optional.of(subItem) : Optional.empty();
    }

    /** {@return the choices in the order of the form} */
    public List<Choice> getChoices() {
        return choices.choices();
    }

    /** {@return how often each of the choices was made} */
    public List<Long> getCounts() {
        return Arrays.stream(counts).boxed().toList();
    }

    /** {@return how many answers were counted} */
    public long getAnswers() {
        return Arrays.stream(counts).sum();
    }

    /** {@return the mean of the points of all answers, exact; empty where there are none} */
    public Optional<Score> getScore() {
        return Optional.ofNullable(choices.mean(counts, 0)).map(Score::of);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerCounts that
                && code.equals(that.code)
                && subItem == that.subItem
                && getChoices().equals(that.getChoices())
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, subItem, Arrays.hashCode(counts));
    }

    /** {@return the question and its counts, {@code e1@public [0, 3, 14]}} */
    @Override
    public String toString() {
        return code + (subItem == 0 ? "" : "." + subItem) + " " + Arrays.toString(counts);
    }
}
