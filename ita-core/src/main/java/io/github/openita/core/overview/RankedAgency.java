package io.github.openita.core.overview;

import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A result with its rank among those of the year, and how it moved. This class is immutable and thread-safe. */
public final class RankedAgency {

    private final int rank;
    private final AgencyResult result;
    private final @Nullable AgencyResult before;
    /** How it moved, where that was read and the result of the year before is not there. */
    private final @Nullable YearMove move;

    RankedAgency(int rank, AgencyResult result, @Nullable AgencyResult before) {
        this(rank, result, before, null);
    }

    private RankedAgency(int rank, AgencyResult result, @Nullable AgencyResult before, @Nullable YearMove move) {
        this.rank = rank;
        this.result = result;
        this.before = before;
        this.move = move;
    }

    /**
     * {@return a result with its rank, as it stands in a document of an overview}
     *
     * @param rank the rank, from 1; empty where there is no overall score
     * @param result the result
     * @param move how it moved against the year before; empty where one of the two has no overall score
     * @throws InvalidInputException where the rank is below 1, or there is one without an overall score or the other way
     *     round
     */
    public static RankedAgency of(Optional<Integer> rank, AgencyResult result, Optional<YearMove> move) {
        if (rank.isPresent() != result.getOverall().isPresent() || rank.orElse(1) < 1) {
            throw new InvalidInputException(
                    "อันดับต้องมีเมื่อมีคะแนนภาพรวมเท่านั้น เริ่มที่ 1",
                    "a place, from 1, stands with an overall score and not without");
        }
        return new RankedAgency(rank.orElse(0), result, null, move.orElse(null));
    }

    /**
     * {@return the rank by the shown overall score, from 1; equal scores share one and the next is as many lower (1, 2, 2,
     * 4). Empty where there is no overall score}
     */
    public Optional<Integer> getRank() {
        return rank == 0 ? Optional.empty() : Optional.of(rank);
    }

    /** {@return the result} */
    public AgencyResult getResult() {
        return result;
    }

    /** {@return the shown overall score of the year before; empty where one of the two has none} */
    public Optional<Score> getBefore() {
        return move != null
                ? Optional.of(move.getBefore())
                : before == null || !isCompared() ? Optional.empty() : before.getOverall();
    }

    /** {@return the shown overall score less the one of the year before, in points; empty where one of the two has none} */
    public Optional<Points> getDifference() {
        return move != null
                ? Optional.of(move.getDifference())
                : isCompared() ? Optional.of(Hundredths.toPoints(difference())) : Optional.empty();
    }

    /** {@return how it moved against the year before; empty where one of the two has no overall score} */
    public Optional<YearMove> getMove() {
        return move != null ? Optional.of(move) : before == null ? Optional.empty() : YearMoves.of(before, result);
    }

    /** Whether both years have an overall score. */
    boolean isCompared() {
        return before != null && before.overall() != Hundredths.NONE && result.overall() != Hundredths.NONE;
    }

    /** The difference of the shown overall scores in hundredths; 0 where they are not compared. */
    int difference() {
        return before == null || !isCompared() ? 0 : result.overall() - before.overall();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedAgency that
                && rank == that.rank
                && result.equals(that.result)
                && getMove().equals(that.getMove());
    }

    @Override
    public int hashCode() {
        return 31 * rank + result.hashCode();
    }

    /** {@return the rank and the result} */
    @Override
    public String toString() {
        return (rank == 0 ? "—" : rank) + " " + result;
    }
}
