package io.github.openita.core.overview;

import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A result with its place among those of the year, and how it moved. This class is immutable and thread-safe. */
public final class RankedAgency {

    private final int rank;
    private final AgencyResult result;
    private final @Nullable AgencyResult before;

    RankedAgency(int rank, AgencyResult result, @Nullable AgencyResult before) {
        this.rank = rank;
        this.result = result;
        this.before = before;
    }

    /**
     * {@return the place by the shown overall score, from 1; equal scores share one and the next is as many lower (1, 2, 2,
     * 4). Empty where there is no overall score}
     */
    public OptionalInt getRank() {
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** {@return the result} */
    public AgencyResult getResult() {
        return result;
    }

    /** {@return the shown overall score of the year before; empty where one of the two has none} */
    public Optional<Score> getBefore() {
        return difference() == null || before == null ? Optional.empty() : before.getOverall();
    }

    /** {@return the shown overall score less the one of the year before, in points; empty where one of the two has none} */
    public Optional<Points> getDifference() {
        Integer difference = difference();
        return difference == null ? Optional.empty() : Optional.of(Hundredths.toPoints(difference));
    }

    /** {@return how it moved against the year before; empty where one of the two has no overall score} */
    public Optional<YearMove> getMove() {
        return before == null ? Optional.empty() : YearMoves.of(before, result);
    }

    /** The difference of the shown overall scores in hundredths; {@code null} where one has none. */
    @Nullable
    Integer difference() {
        return before == null || before.overall() == Hundredths.NONE || result.overall() == Hundredths.NONE
                ? null
                : (Integer) (result.overall() - before.overall());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedAgency that
                && rank == that.rank
                && result.equals(that.result)
                && Objects.equals(before, that.before);
    }

    @Override
    public int hashCode() {
        return 31 * rank + result.hashCode();
    }

    /** {@return the place and the result} */
    @Override
    public String toString() {
        return (rank == 0 ? "—" : rank) + " " + result;
    }
}
