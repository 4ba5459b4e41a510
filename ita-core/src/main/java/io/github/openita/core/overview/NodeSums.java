package io.github.openita.core.overview;

import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.words.Points;
import java.util.Arrays;
import java.util.List;

/** Sums over the results of a group, a few numbers for each of some nodes of the form. Not thread-safe. */
final class NodeSums {

    private final NumberedNodes nodes;
    private final int first;
    private final int[] count;
    private final int[] failing;
    private final int[] least;
    private final int[] most;
    private final long[] missing;

    private NodeSums(NumberedNodes nodes, int first, int end) {
        this.nodes = nodes;
        this.first = first;
        int size = end - first;
        count = new int[size];
        failing = new int[size];
        least = new int[size];
        most = new int[size];
        missing = new long[size];
        Arrays.fill(least, Hundredths.FULL);
    }

    /** Of the nodes that are kept of each result. */
    static NodeSums ofKept(NumberedNodes nodes) {
        return new NodeSums(nodes, 0, nodes.kept());
    }

    /** Of the others, the questions and items. */
    static NodeSums ofQuestions(NumberedNodes nodes) {
        return new NodeSums(nodes, nodes.kept(), nodes.size());
    }

    /** Adds what one result has at each of these nodes. */
    void add(short... scores) {
        for (int i = 0; i < scores.length; i++) {
            int score = scores[i];
            if (score != Hundredths.NONE) {
                count[i]++;
                failing[i] += score < nodes.failingBelow() ? 1 : 0;
                least[i] = Math.min(least[i], score);
                most[i] = Math.max(most[i], score);
                missing[i] += Hundredths.FULL - score;
            }
        }
    }

    /** Adds what there is to say of each node that has a score. */
    void addTo(List<NodeOverview> all) {
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0) {
                FormNode node = nodes.node(first + i);
                Points lost = Hundredths.mean(missing[i], count[i]);
                all.add(NodeOverview.builder()
                        .code(node.getCode())
                        .count(count[i])
                        .mean(Hundredths.mean((long) Hundredths.FULL * count[i] - missing[i], count[i]))
                        .least(Hundredths.toScore(least[i]).orElseThrow())
                        .most(Hundredths.toScore(most[i]).orElseThrow())
                        .failing(failing[i])
                        .lost(node.inOverall(lost))
                        .build());
            }
        }
    }
}
