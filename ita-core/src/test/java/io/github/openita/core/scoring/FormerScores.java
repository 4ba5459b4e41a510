package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.words.FormerPoints;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores of a result as the library made them before its points had fractions of two longs: codes looked up one by one,
 * in fractions of any size. Kept as the oracle of the scorer.
 *
 * @param edition the form
 * @param tools its tools
 */
record FormerScores(Edition edition, List<Node> tools) {

    private static final FormerPoints FULL = FormerPoints.of(100, 1);
    private static final FormerPoints HUNDREDTH = FormerPoints.of(1, 100);

    static FormerScores of(Edition edition, Map<NodeCode, Score> scores) {
        return new FormerScores(edition, nodes(edition.form().getTools(), scores));
    }

    private static List<Node> nodes(List<FormNode> forms, Map<NodeCode, Score> scores) {
        return forms.stream().map(form -> node(form, scores)).toList();
    }

    private static Node node(FormNode form, Map<NodeCode, Score> scores) {
        List<Node> children = nodes(form.getChildren(), scores);
        List<Node> parts = new ArrayList<>();
        for (FormNode part : form.getParts()) {
            int number = parts.size();
            parts.add(new Node(
                    part,
                    children.stream().map(child -> child.parts.get(number)).toList(),
                    List.of(),
                    given(part, scores)));
        }
        return new Node(form, children, parts, given(form, scores));
    }

    private static @Nullable FormerPoints given(FormNode form, Map<NodeCode, Score> scores) {
        Score score = scores.get(form.getCode());
        return score == null ? null : FormerPoints.of(score.toPoints());
    }

    /** Every node of the form. */
    Stream<Node> all() {
        return tools.stream().flatMap(Node::all);
    }

    /** The weighted sum of the tools, where all have a value. */
    Optional<FormerPoints> overall() {
        FormerPoints sum = FormerPoints.ZERO;
        for (Node tool : tools) {
            if (tool.value == null) {
                return Optional.empty();
            }
            sum = sum.plus(tool.value.times(tool.form.getToolWeight()).dividedBy(100));
        }
        return Optional.of(sum);
    }

    /** What is lost of the overall score, before anything is rounded. */
    FormerPoints lost() {
        return tools.stream().map(Node::lost).reduce(FormerPoints.ZERO, FormerPoints::plus);
    }

    /** The codes of the bands that are possible, the highest first. */
    List<String> bands() {
        FormerPoints lowest = FULL;
        FormerPoints highest = FULL;
        for (Node tool : tools) {
            if (tool.value != null && edition.getBandGates() == BandGates.EACH_TOOL_AND_PART) {
                Parts range = tool.parts.isEmpty() ? null : Parts.of(tool);
                lowest = least(lowest, range == null ? tool.value : least(range.first.low, range.second.low));
                highest = least(highest, range == null ? tool.value : range.highestMinimum());
            }
        }
        Optional<FormerPoints> overall = overall();
        return overall.isPresent() ? bands(overall.get().rounded(), lowest.rounded(), highest.rounded()) : List.of();
    }

    private List<String> bands(FormerPoints overall, FormerPoints lowest, FormerPoints highest) {
        List<String> possible = new ArrayList<>();
        FormerPoints taken = null;
        for (Band band : edition.getBands()) {
            FormerPoints needed =
                    FormerPoints.of(band.getEachToolAtLeast().orElse(Score.ZERO).toPoints());
            if (overall.compareTo(FormerPoints.of(band.getOverallAtLeast().toPoints())) >= 0
                    && highest.compareTo(needed) >= 0
                    && (taken == null || needed.compareTo(taken) < 0)) {
                possible.add(band.getCode());
                if (lowest.compareTo(needed) >= 0) {
                    break;
                }
                taken = needed;
            }
        }
        return possible;
    }

    private static FormerPoints least(FormerPoints a, FormerPoints b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static @Nullable FormerPoints mean(List<Node> nodes) {
        return nodes.isEmpty() || nodes.stream().anyMatch(node -> node.value == null)
                ? null
                : nodes.stream()
                        .map(node -> node.value)
                        .reduce(FormerPoints.ZERO, FormerPoints::plus)
                        .dividedBy(nodes.size());
    }

    /** A node of the form with its value and the nodes whose mean that is, or is explained by. */
    static final class Node {

        final FormNode form;
        final List<Node> children;
        final List<Node> parts;
        final @Nullable FormerPoints given;
        final @Nullable FormerPoints value;
        final List<Node> sources;

        Node(FormNode form, List<Node> children, List<Node> parts, @Nullable FormerPoints given) {
            this.form = form;
            this.children = children;
            this.parts = parts;
            this.given = given;
            FormerPoints decides = form.getLevel() == Level.INDICATOR ? given : null;
            FormerPoints finer = given;
            List<Node> from = List.of();
            for (List<Node> nodes : List.of(parts, children)) {
                FormerPoints mean = mean(nodes);
                if (mean != null && (decides == null || !differ(mean, decides))) {
                    finer = mean;
                    from = nodes;
                }
            }
            sources = from;
            FormerPoints exact = decides == null ? finer : decides;
            value = exact != null && form.isRounded() ? exact.rounded() : exact;
        }

        private static boolean differ(FormerPoints one, FormerPoints other) {
            FormerPoints difference = one.rounded().minus(other.rounded());
            return difference.compareTo(HUNDREDTH) > 0 || difference.times(-1).compareTo(HUNDREDTH) > 0;
        }

        Stream<Node> all() {
            return Stream.concat(
                    Stream.of(this),
                    Stream.concat(parts.stream(), children.stream().flatMap(Node::all)));
        }

        boolean isGiven() {
            return given != null && sources.isEmpty();
        }

        boolean isPrinted() {
            return given != null && (sources.isEmpty() || form.getLevel() == Level.INDICATOR);
        }

        FormerPoints lost() {
            if (!sources.isEmpty()) {
                return sources.stream().map(Node::lost).reduce(FormerPoints.ZERO, FormerPoints::plus);
            }
            FormerPoints share = FULL.minus(value == null ? FULL : value)
                    .times(form.getToolWeight())
                    .dividedBy(100);
            FormNode node = form;
            while (node.getParent().isPresent()) {
                FormNode above = node.getParent().get();
                share = share.dividedBy(
                        node.isPart()
                                ? above.getParts().size()
                                : above.getChildren().size());
                node = above;
            }
            return share;
        }
    }

    /** What two parts and their sum can be. */
    private record Parts(Bounds first, Bounds second, Bounds sum) {

        private static final Bounds ANY = new Bounds(FormerPoints.ZERO, FULL);

        static Parts of(Node node) {
            List<Parts> below = node.children.stream().map(Parts::of).toList();
            Parts range = below.isEmpty()
                    ? new Parts(ANY, ANY, ANY.plus(ANY))
                    : new Parts(
                            Bounds.mean(below.stream().map(Parts::first).toList()),
                            Bounds.mean(below.stream().map(Parts::second).toList()),
                            Bounds.mean(below.stream().map(Parts::sum).toList()));
            if (node.parts.get(0).isGiven()) {
                range = range.withFirst(node.parts.get(0));
            }
            if (node.parts.get(1).isGiven()) {
                range = range.swapped().withFirst(node.parts.get(1)).swapped();
            }
            return node.isPrinted() && node.value != null ? range.withSum(node.value) : range;
        }

        private Parts swapped() {
            return new Parts(second, first, sum);
        }

        private Parts withFirst(Node part) {
            FormerPoints value = part.value == null ? FULL : part.value;
            Bounds point = new Bounds(value, value);
            Bounds newSum = sum.within(point.plus(second));
            return new Parts(point, second.within(newSum.minus(point)), newSum);
        }

        private Parts withSum(FormerPoints whole) {
            FormerPoints low = whole.equals(whole.rounded()) ? whole.minus(FormerPoints.of(1, 200)) : whole;
            Bounds both = new Bounds(
                    sum.nearest(low.compareTo(FormerPoints.ZERO) < 0 ? FormerPoints.ZERO : low.times(2)),
                    sum.nearest(whole.times(2)));
            return new Parts(first.within(both.minus(second)), second.within(both.minus(first)), both);
        }

        FormerPoints highestMinimum() {
            FormerPoints balanced = first.nearest(sum.high.dividedBy(2));
            return least(balanced, least(second.high, sum.high.minus(balanced)));
        }
    }

    private record Bounds(FormerPoints low, FormerPoints high) {

        static Bounds mean(List<Bounds> all) {
            Bounds sum = all.stream().reduce(new Bounds(FormerPoints.ZERO, FormerPoints.ZERO), Bounds::plus);
            return new Bounds(sum.low.dividedBy(all.size()), sum.high.dividedBy(all.size()));
        }

        Bounds plus(Bounds other) {
            return new Bounds(low.plus(other.low), high.plus(other.high));
        }

        Bounds minus(Bounds other) {
            return new Bounds(low.minus(other.high), high.minus(other.low));
        }

        Bounds within(Bounds other) {
            return new Bounds(other.nearest(low), other.nearest(high));
        }

        FormerPoints nearest(FormerPoints value) {
            return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
        }
    }
}
