package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the results of a group. Used for one group, not shared. */
final class GroupSummary {

    private static final int PERCENT = 100;

    private final Edition edition;
    private final List<RankedAgency> agencies;
    private final ImmutableGroupOverview.Builder group = GroupOverview.builder();

    GroupSummary(Edition edition, List<RankedAgency> agencies) {
        this.edition = edition;
        this.agencies = agencies;
    }

    /** Names the group; without a name that of those who do not say where they belong. */
    GroupSummary start(Grouping grouping, Optional<GroupName> name) {
        group.grouping(grouping)
                .name(name.map(GroupName::name))
                .type(name.flatMap(GroupName::type))
                .province(name.map(GroupName::province).filter(province -> !province.isEmpty()));
        return this;
    }

    GroupOverview build(NodeSums sums) {
        int[] overall = agencies.stream()
                .mapToInt(agency -> agency.getResult().overall())
                .filter(score -> score != Hundredths.NONE)
                .toArray();
        return group.results(agencies.size())
                .differing((int) agencies.stream()
                        .filter(agency -> agency.getResult().isDiffering())
                        .count())
                .overall(ScoreSpread.of(overall))
                .bands(bands())
                .withoutBand((int) agencies.stream()
                        .filter(agency -> agency.getResult().getBand().isEmpty())
                        .count())
                .target(edition.getTarget().map(target -> target(target, overall)))
                .moves(moves())
                .nodes(sums.toOverviews())
                .build();
    }

    private List<BandCount> bands() {
        List<AwardedBand> known = agencies.stream()
                .flatMap(agency -> agency.getResult().getBand().stream())
                .toList();
        List<BandCount> counts = new ArrayList<>();
        for (Band band : edition.getBands()) {
            List<AwardedBand> awarded = known.stream()
                    .filter(one -> one.getCode().equals(band.getCode()))
                    .toList();
            counts.add(BandCount.builder()
                    .code(band.getCode())
                    .nameTh(band.getNameTh())
                    .nameEn(band.getNameEn())
                    .count(awarded.size())
                    .provisional((int)
                            awarded.stream().filter(AwardedBand::isProvisional).count())
                    .share(share(awarded.size(), known.size()))
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
            Integer difference = agency.difference();
            if (difference != null) {
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
