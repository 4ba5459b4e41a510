package io.github.openita.core.overview;

import io.github.openita.core.edition.FormNode;
import io.github.openita.core.words.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums over the results of a group, a few numbers for each place of the form. Not thread-safe. */
final class NodeSums {

    private final FormPlaces places;
    private final int[] count;
    private final int[] failing;
    private final int[] least;
    private final int[] most;
    private final long[] missing;

    NodeSums(FormPlaces places) {
        this.places = places;
        int size = places.size();
        count = new int[size];
        failing = new int[size];
        least = new int[size];
        most = new int[size];
        missing = new long[size];
        Arrays.fill(least, Hundredths.FULL);
    }

    /** Adds what one result has at each place. */
    void add(int... scores) {
        for (int i = 0; i < scores.length; i++) {
            int score = scores[i];
            if (score != Hundredths.NONE) {
                count[i]++;
                failing[i] += score < places.failingBelow() ? 1 : 0;
                least[i] = Math.min(least[i], score);
                most[i] = Math.max(most[i], score);
                missing[i] += Hundredths.FULL - score;
            }
        }
    }

    /** What there is to say of each place that has a score. */
    List<NodeOverview> toOverviews() {
        List<NodeOverview> all = new ArrayList<>();
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0) {
                FormNode node = places.node(i);
                Points lost = ScoreSpread.mean(missing[i], count[i]);
                all.add(NodeOverview.builder()
                        .code(node.getCode())
                        .count(count[i])
                        .mean(Points.of(100).minus(lost))
                        .least(Hundredths.toScore(least[i]).orElseThrow())
                        .most(Hundredths.toScore(most[i]).orElseThrow())
                        .failing(failing[i])
                        .lost(node.inOverall(lost))
                        .build());
            }
        }
        return all;
    }
}
