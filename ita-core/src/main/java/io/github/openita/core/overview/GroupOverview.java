package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The results of one year that have something in common, or all of them. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface GroupOverview {

    /** {@return what its agencies have in common; empty for all of the year} */
    Optional<Grouping> getGrouping();

    /** {@return its name, of a type the Thai one; empty for all of the year, and for those that do not say it} */
    Optional<String> getName();

    /** {@return the kind of agency, where they are put together by type} */
    Optional<AgencyType> getType();

    /** {@return the province that a district lies in, where that is said} */
    Optional<String> getProvince();

    /** {@return how many results there are, with an overall score or without} */
    int getResults();

    /** {@return how many of them have figures that differ} */
    int getDiffering();

    /** {@return how the overall scores are spread} */
    ScoreDistribution getOverall();

    /** {@return how many have which band, the highest first; empty where the form has none} */
    List<BandCount> getBands();

    /** {@return of how many the band is not known} */
    int getWithoutBand();

    /** {@return how many reached the target; empty where the form has none} */
    Optional<TargetCount> getTarget();

    /** {@return how many rose and fell against the year before} */
    MoveCount getMoves();

    /**
     * {@return the tools, their parts and indicators, then questions with their parts and items, in the order of the form,
     * as far as any result has a score there}
     */
    @Value.Redacted
    List<NodeOverview> getNodes();

    /**
     * {@return the indicators, or the questions and items, that cost something: those first that most agencies fail, then
     * by what they cost, then by their codes. Where more results know a part of a question than the whole of it, that part
     * stands for itself}
     *
     * @param level indicators, or questions and items
     */
    default List<NodeOverview> losses(Level level) {
        Map<NodeCode, Integer> counts =
                getNodes().stream().collect(Collectors.toMap(NodeOverview::getCode, NodeOverview::getCount));
        return getNodes().stream()
                .filter(node -> node.getCode().getLevel() == level)
                .filter(node -> node.getCode().getPart().isEmpty() || isKnownMore(node, counts))
                .filter(node -> node.getLost().signum() > 0)
                .sorted(Comparator.comparingInt(NodeOverview::getFailing)
                        .thenComparing(NodeOverview::getLost)
                        .reversed()
                        .thenComparing(NodeOverview::getCode))
                .toList();
    }

    /** Whether a part of a question is known of more results than the question is. */
    private static boolean isKnownMore(NodeOverview part, Map<NodeCode, Integer> counts) {
        NodeCode code = part.getCode();
        return code.getQuestion().isPresent()
                && part.getCount()
                        > counts.getOrDefault(NodeCode.of(code.getQuestion().get()), 0);
    }

    /** {@return a builder with nothing set} */
    static ImmutableGroupOverview.Builder builder() {
        return ImmutableGroupOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableGroupOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
