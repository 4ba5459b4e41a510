package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides the band on the shown figures: the overall score and, where the edition asks for it, the lowest tool or
 * part.
 *
 * <p>Where parts of EIT are not known the lowest of them is a range, and more than one band may be possible: the
 * result has the highest of these, provisionally, unless one of them was published: then it has that one.
 */
final class BandDecision {

    private final Edition edition;

    BandDecision(Edition edition) {
        this.edition = edition;
    }

    /**
     * The band of a result whose tools all have a value.
     *
     * @param published the band that was published, which is evidence where the scores allow it
     */
    Optional<AwardedBand> of(Score overall, List<ScoreNode> tools, Optional<String> published) {
        List<Band> possible = possible(overall.rounded().toPoints(), tools);
        if (possible.size() > 1 && published.isPresent()) {
            for (Band band : possible) {
                if (band.isCalled(published.get())) {
                    return Optional.of(published(band, possible, tools));
                }
            }
        }
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        ImmutableAwardedBand.Builder awarded = named(possible.get(0)).provisional(possible.size() > 1);
        for (Band other : possible.subList(1, possible.size())) {
            awarded.addCouldBe(other.getCode());
        }
        return Optional.of(awarded.build());
    }

    private static ImmutableAwardedBand.Builder named(Band band) {
        return AwardedBand.builder()
                .code(band.getCode())
                .nameTh(band.getNameTh())
                .nameEn(band.getNameEn());
    }

    private static AwardedBand published(Band band, List<Band> possible, List<ScoreNode> tools) {
        ImmutableAwardedBand.Builder awarded =
                named(band).source(BandSource.PUBLISHED).provisional(false);
        int rank = possible.indexOf(band);
        if (rank > 0) {
            Score needed = possible.get(rank - 1).getEachToolAtLeast().orElseThrow();
            awarded.implies(ImpliedLimit.builder()
                    .below(needed)
                    .tools(tools.stream()
                            .filter(tool -> mayFallBelow(tool, needed))
                            .map(ScoreNode::getCode)
                            .toList())
                    .build());
        }
        return awarded.build();
    }

    private static boolean mayFallBelow(ScoreNode tool, Score needed) {
        return !tool.getParts().isEmpty()
                && PartRange.of(tool).lowestMinimum().rounded().compareTo(needed.toPoints()) < 0;
    }

    private List<Band> possible(Points overall, List<ScoreNode> tools) {
        Points lowest = Points.of(100);
        Points highest = Points.of(100);
        if (edition.getBandGates() == BandGates.EACH_TOOL_AND_PART) {
            for (ScoreNode tool : tools) {
                PartRange parts = tool.getParts().isEmpty() ? null : PartRange.of(tool);
                Points value = tool.value().orElseThrow();
                lowest = Range.least(lowest, parts == null ? value : parts.lowestMinimum());
                highest = Range.least(highest, parts == null ? value : parts.highestMinimum());
            }
        }
        return possible(overall, lowest.rounded(), highest.rounded());
    }

    /** The bands, highest first, that some lowest tool or part between two bounds leads to. */
    private List<Band> possible(Points overall, Points lowest, Points highest) {
        List<Band> possible = new ArrayList<>();
        // Results whose lowest tool reaches this have one of the bands found so far.
        Points taken = null;
        for (Band band : edition.getBands()) {
            Points needed = band.getEachToolAtLeast().orElse(Score.ZERO).toPoints();
            if (overall.compareTo(band.getOverallAtLeast().toPoints()) < 0
                    || highest.compareTo(needed) < 0
                    || (taken != null && needed.compareTo(taken) >= 0)) {
                continue;
            }
            possible.add(band);
            if (lowest.compareTo(needed) >= 0) {
                break;
            }
            taken = needed;
        }
        return possible;
    }
}
