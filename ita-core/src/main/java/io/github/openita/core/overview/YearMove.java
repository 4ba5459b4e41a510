package io.github.openita.core.overview;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one agency moved against the year before, and by which tool. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface YearMove {

    /** {@return the year before} */
    FiscalYear getYearBefore();

    /** {@return the shown overall score of the year before} */
    Score getBefore();

    /** {@return the shown overall score less the one before, in points} */
    Points getDifference();

    /** {@return which way it moved} */
    Change getChange();

    /** {@return what each tool did to the overall score; without points where it is not known of both years} */
    List<Contribution> getContributions();

    /**
     * {@return the tool that moved it most in that direction, of equals the first of the form; empty where it stayed, or
     * a tool that is not known of both years could have moved it more, as far as its weight and the difference allow}
     */
    Optional<NodeCode> getMostBy();

    /** {@return a builder with nothing set} */
    static ImmutableYearMove.Builder builder() {
        return ImmutableYearMove.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableYearMove.Builder toBuilder() {
        return builder().from(this);
    }
}
