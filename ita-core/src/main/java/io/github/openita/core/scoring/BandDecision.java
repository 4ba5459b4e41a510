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
 * result has the highest of these, provisionally.
 */
final class BandDecision {

    private final Edition edition;

    BandDecision(Edition edition) {
        this.edition = edition;
    }

    /** The band of a result whose tools all have a value. */
    Optional<AwardedBand> of(Score overall, List<ScoreNode> tools) {
        List<Band> possible = possible(overall.rounded().toPoints(), tools);
        return possible.stream()
                .findFirst()
                .map(band -> AwardedBand.builder()
                        .code(band.getCode())
                        .nameTh(band.getNameTh())
                        .nameEn(band.getNameEn())
                        .provisional(possible.size() > 1)
                        .couldBe(possible.stream().skip(1).map(Band::getCode).toList())
                        .build());
    }

    private List<Band> possible(Points overall, List<ScoreNode> tools) {
        Points lowest = Points.of(100);
        Points highest = Points.of(100);
        if (edition.getBandGates() == BandGates.EACH_TOOL_AND_PART) {
            for (ScoreNode tool : tools) {
                PartRange parts = tool.getParts().isEmpty() ? null : PartRange.of(tool);
                Points value = tool.value().orElseThrow();
                lowest = PartRange.least(lowest, parts == null ? value : parts.lowestMinimum());
                highest = PartRange.least(highest, parts == null ? value : parts.highestMinimum());
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
