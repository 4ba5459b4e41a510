package io.github.openita.core.survey;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * All that a tally has counted, as a value that may go to another machine: {@link ResponseTally#toState()} makes it, and
 * {@link ResponseTally#merge(TallyState)} adds it to another tally. What was merged by states equals what was merged in
 * memory. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface TallyState {

    /** So many rows are counted at most, also together: far more than a nation has, and no count of them overflows. */
    long MAX_ROWS = 1_000_000_000_000L;

    /** {@return the edition whose questions were counted, with its revision: {@code nacc-2567.r1}} */
    @NotBlank
    String getEdition();

    /** {@return how many rows were read, counted or not; 0 to {@link #MAX_ROWS}} */
    @PositiveOrZero
    long getRows();

    /** {@return how many answers, or rows, were refused for each reason, 1 or more each} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull RefusalKind, @NotNull @PositiveOrZero Long> getRefused();

    /** {@return what was counted of each agency, each of another id} */
    @NotNull
    @Value.Redacted
    List<@NotNull @Valid AgencyAnswers> getAgencies();

    /**
     * Checks what belongs together.
     *
     * @throws InvalidInputException where a number is below 0, there are more rows than {@link #MAX_ROWS}, more
     *     respondents than rows or more refusals than a tally could count, or an agency stands twice
     */
    @Value.Check
    default void check() {
        StateCounts.require(getRows(), MAX_ROWS, "rows");
        getRefused().forEach((kind, count) -> StateCounts.require(count, StateCounts.MOST_REFUSED, kind.getCode()));
        StateCounts.requireRows(this);
        Set<String> ids = new HashSet<>();
        getAgencies().stream()
                .map(AgencyAnswers::getAgency)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidInputException("หน่วยงาน " + id + " ซ้ำ", "the agency " + id + " stands twice");
                });
    }

    /** {@return a builder with nothing set} */
    static ImmutableTallyState.Builder builder() {
        return ImmutableTallyState.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableTallyState.Builder toBuilder() {
        return builder().from(this);
    }
}
