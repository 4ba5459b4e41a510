package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.overview.agency.GroupName;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the results of a group, which are added in the order of their ranks. Used for one group, not shared. */
final class GroupSummary {

    private static final int PERCENT = 100;

    private final NumberedNodes nodes;
    private final NodeSums sums;
    /** Those with a band, by its rank, and how many of these are provisional. */
    private final int[] banded;

    private final int[] provisional;
    private int withBand;
    private int results;
    private int differing;
    /** The overall scores that there are, the highest first. */
    private int[] overall = new int[16];

    private int scored;
    private int compared;
    private int rose;
    private int fell;
    private long differences;
    private final ImmutableGroupOverview.Builder group = GroupOverview.builder();

    GroupSummary(NumberedNodes nodes) {
        this.nodes = nodes;
        sums = NodeSums.ofKept(nodes);
        banded = new int[nodes.edition().getBands().size()];
        provisional = new int[banded.length];
    }

    /** Adds the next result, which is not higher than those before. */
    void add(RankedAgency agency) {
        AgencyResult result = agency.getResult();
        results++;
        sums.add(result.scores());
        differing += result.isDiffering() ? 1 : 0;
        addBand(result);
        addOverall(result.overall());
        if (agency.isCompared()) {
            addMove(agency.difference());
        }
    }

    private void addBand(AgencyResult result) {
        int rank = result.bandRank();
        if (rank >= 0) {
            banded[rank]++;
            provisional[rank] += result.isProvisional() ? 1 : 0;
            withBand++;
        }
    }

    private void addOverall(int score) {
        if (score != Hundredths.NONE) {
            if (scored == overall.length) {
                overall = Arrays.copyOf(overall, 2 * scored);
            }
            overall[scored++] = score;
        }
    }

    private void addMove(int difference) {
        compared++;
        rose += difference > 0 ? 1 : 0;
        fell += difference < 0 ? 1 : 0;
        differences += difference;
    }

    /** Names the group; without a name that of those who do not say where they belong. */
    GroupSummary start(Grouping grouping, Optional<GroupName> name) {
        group.grouping(grouping)
                .name(name.map(GroupName::name))
                .type(name.flatMap(GroupName::type))
                .province(name.map(GroupName::province).filter(province -> !province.isEmpty()));
        return this;
    }

    /**
     * The group.
     *
     * @param questions what is summed of its questions and items
     */
    GroupOverview build(@Nullable NodeSums questions) {
        List<NodeOverview> overviews = new ArrayList<>();
        sums.addTo(overviews);
        if (questions != null) {
            questions.addTo(overviews);
        }
        return group.results(results)
                .differing(differing)
                .overall(ScoreSpread.of(leastFirst()))
                .bands(bands())
                .withoutBand(results - withBand)
                .target(nodes.edition().getTarget().map(this::target))
                .moves(moves())
                .nodes(overviews)
                .build();
    }

    private int[] leastFirst() {
        int[] scores = new int[scored];
        for (int i = 0; i < scored; i++) {
            scores[i] = overall[scored - 1 - i];
        }
        return scores;
    }

    private List<BandCount> bands() {
        List<BandCount> counts = new ArrayList<>();
        for (int rank = 0; rank < banded.length; rank++) {
            Band band = nodes.edition().getBands().get(rank);
            counts.add(BandCount.builder()
                    .code(band.getCode())
                    .nameTh(band.getNameTh())
                    .nameEn(band.getNameEn())
                    .count(banded[rank])
                    .provisional(provisional[rank])
                    .share(share(banded[rank], withBand))
                    .build());
        }
        return counts;
    }

    private TargetCount target(Score target) {
        int wanted = Hundredths.of(target);
        int reached = 0;
        while (reached < scored && overall[reached] >= wanted) {
            reached++;
        }
        return TargetCount.builder()
                .target(target)
                .reached(reached)
                .share(share(reached, scored))
                .build();
    }

    private static Optional<Points> share(long count, long of) {
        return of == 0 ? Optional.empty() : Optional.of(Points.ofFraction(PERCENT * count, of));
    }

    private MoveCount moves() {
        return MoveCount.builder()
                .compared(compared)
                .rose(rose)
                .fell(fell)
                .stayed(compared - rose - fell)
                .meanDifference(compared == 0 ? Optional.empty() : Optional.of(Hundredths.mean(differences, compared)))
                .build();
    }
}
