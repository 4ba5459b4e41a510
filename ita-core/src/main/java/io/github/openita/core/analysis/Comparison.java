package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two results side by side: what rose (เพิ่มขึ้น), fell (ลดลง) or stayed (เท่าเดิม), and what moved the overall score.
 * Immutable and thread-safe.
 *
 * <p>Within one edition nodes are matched by their code; across editions by what they mean, since codes are given
 * anew: {@link io.github.openita.core.edition.EditionCrosswalk} tells how. What has no counterpart, or several, is said,
 * never guessed.
 */
@ItaModel
@Value.Immutable
public interface Comparison {

    /** {@return the result that is compared with} */
    ComparedResult getOldResult();

    /** {@return the result that is compared} */
    ComparedResult getNewResult();

    /**
     * {@return the new shown overall score minus the old one, in points; empty where one is not assessed}
     */
    Optional<Points> getDifference();

    /** {@return which way the overall score moved; empty where one is not assessed} */
    Optional<Change> getChange();

    /** {@return every node of the form that has a score in either result, in the order of the form} */
    @Value.Redacted
    List<ComparisonRow> getRows();

    /**
     * {@return what each tool of either form did to the overall score; before rounding these add up to the difference
     * of the exact overall scores}
     */
    @Value.Redacted
    List<Contribution> getContributions();

    /**
     * {@return the node codes among the rows that have no counterpart in the other form, in natural order; the row says
     * by its missing score in which}
     */
    @Value.Redacted
    List<NodeCode> getUnmatched();

    /** {@return the rows of the old result that have no counterpart in the new form} */
    default List<ComparisonRow> onlyOld() {
        return getRows().stream()
                .filter(row -> isUnmatched(row) && row.getNewScore().isEmpty())
                .toList();
    }

    /** {@return the rows of the new result that have no counterpart in the old form} */
    default List<ComparisonRow> onlyNew() {
        return getRows().stream()
                .filter(row -> isUnmatched(row) && row.getOldScore().isEmpty())
                .toList();
    }

    /**
     * Finds what a node of the new form was in the old one.
     *
     * @param code a node code of the new form
     * @return its node code in the old form; empty where it has no counterpart there, or no row
     */
    default Optional<NodeCode> oldCodeOf(NodeCode code) {
        boolean isNew = onlyNew().stream().anyMatch(row -> row.getCode().equals(code));
        return isNew
                ? Optional.empty()
                : getRows().stream()
                        .filter(row -> row.getCode().equals(code))
                        .filter(row -> !onlyOld().contains(row))
                        .findFirst()
                        .map((ComparisonRow row) -> row.getOldCode().orElse(code));
    }

    private boolean isUnmatched(ComparisonRow row) {
        return row.getOldCode().isEmpty() && getUnmatched().contains(row.getCode());
    }

    /**
     * Whether both results say whose they are and that is not the same: by their identifiers where both have one, else
     * by name.
     *
     * @return {@code true} where the agencies differ, which a reader should know and nobody is kept from comparing
     */
    default boolean ofDifferentAgencies() {
        Optional<Agency> other = getNewResult().getAgency();
        return getOldResult()
                .getAgency()
                .filter(old -> other.filter(old::isOtherThan).isPresent())
                .isPresent();
    }

    /**
     * {@return how the second differs from the first}
     *
     * @param old the result to compare with, usually the year before
     * @param newer the result to compare
     */
    static Comparison of(ScoreCard old, ScoreCard newer) {
        return new CardComparison(old, newer).build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableComparison.Builder builder() {
        return ImmutableComparison.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableComparison.Builder toBuilder() {
        return builder().from(this);
    }
}
