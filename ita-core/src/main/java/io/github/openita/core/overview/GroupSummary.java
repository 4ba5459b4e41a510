package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the results of a group. Used for one group, not shared. */
final class GroupSummary {

    private static final int PERCENT = 100;

    private final FormPlaces places;
    /** By their places. */
    private final List<RankedAgency> agencies;

    private final NodeSums sums;
    /** Those with a band, by its rank, and how many of these are provisional. */
    private final int[] banded;

    private final int[] provisional;
    private int withBand;
    private int differing;
    private final ImmutableGroupOverview.Builder group = GroupOverview.builder();

    GroupSummary(FormPlaces places, List<RankedAgency> agencies) {
        this.places = places;
        this.agencies = agencies;
        sums = NodeSums.ofKept(places);
        banded = new int[places.edition().getBands().size()];
        provisional = new int[banded.length];
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
        int[] overall = count();
        List<NodeOverview> nodes = new ArrayList<>();
        sums.addTo(nodes);
        if (questions != null) {
            questions.addTo(nodes);
        }
        return group.results(agencies.size())
                .differing(differing)
                .overall(ScoreSpread.of(overall))
                .bands(bands())
                .withoutBand(agencies.size() - withBand)
                .target(places.edition().getTarget().map(target -> target(target, overall)))
                .moves(moves())
                .nodes(nodes)
                .build();
    }

    /** Counts what there is to count, and gives the overall scores, the least first. */
    private int[] count() {
        int[] overall = new int[agencies.size()];
        int least = overall.length;
        for (RankedAgency agency : agencies) {
            AgencyResult result = agency.getResult();
            sums.add(result.scores());
            differing += result.isDiffering() ? 1 : 0;
            int rank = result.bandRank();
            if (rank >= 0) {
                banded[rank]++;
                provisional[rank] += result.isProvisional() ? 1 : 0;
                withBand++;
            }
            if (result.overall() != Hundredths.NONE) {
                overall[--least] = result.overall();
            }
        }
        return Arrays.copyOfRange(overall, least, overall.length);
    }

    private List<BandCount> bands() {
        List<BandCount> counts = new ArrayList<>();
        for (int rank = 0; rank < banded.length; rank++) {
            Band band = places.edition().getBands().get(rank);
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

    private static TargetCount target(Score target, int... overall) {
        int wanted = Hundredths.of(target);
        int reached = 0;
        for (int score : overall) {
            reached += score >= wanted ? 1 : 0;
        }
        return TargetCount.builder()
                .target(target)
                .reached(reached)
                .share(share(reached, overall.length))
                .build();
    }

    private static Optional<Points> share(long count, long of) {
        return of == 0 ? Optional.empty() : Optional.of(Points.ofFraction(PERCENT * count, of));
    }

    private MoveCount moves() {
        int compared = 0;
        int rose = 0;
        int fell = 0;
        long sum = 0;
        for (RankedAgency agency : agencies) {
            if (agency.isCompared()) {
                int difference = agency.difference();
                compared++;
                rose += difference > 0 ? 1 : 0;
                fell += difference < 0 ? 1 : 0;
                sum += difference;
            }
        }
        return MoveCount.builder()
                .compared(compared)
                .rose(rose)
                .fell(fell)
                .stayed(compared - rose - fell)
                .meanDifference(compared == 0 ? Optional.empty() : Optional.of(ScoreSpread.mean(sum, compared)))
                .build();
    }
}
