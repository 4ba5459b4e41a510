package io.github.openita.core.scoring;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of the form, or a part of it, with the value that a result gives it: the mean of what is below where all of
 * that has a value, else what the result gives for the place itself, else none.
 */
final class Valued {

    private enum Source {
        CHILDREN,
        PARTS,
        GIVEN,
        NONE
    }

    private final NodeCode code;
    private final List<Valued> children;
    private final List<Valued> parts;
    private final @Nullable Points given;
    private final @Nullable Points value;
    private final Source source;

    private Valued(FormNode node, KnownScores scores) {
        code = node.code();
        children =
                node.children().stream().map(child -> new Valued(child, scores)).toList();
        parts = partsOf(node, scores);
        given = givenFor(code, scores);
        Points exact;
        if (all(children)) {
            source = Source.CHILDREN;
            exact = meanOf(children);
        } else if (all(parts)) {
            source = Source.PARTS;
            exact = meanOf(parts);
        } else {
            source = given == null ? Source.NONE : Source.GIVEN;
            exact = given;
        }
        value = exact != null && node.rounded() ? exact.rounded() : exact;
    }

    /** A part of a place: the mean of the same part of all that is below it. */
    private Valued(NodeCode code, List<Valued> children, @Nullable Points given) {
        this.code = code;
        this.children = children;
        this.parts = List.of();
        this.given = given;
        source = all(children) ? Source.CHILDREN : given == null ? Source.NONE : Source.GIVEN;
        value = source == Source.CHILDREN ? meanOf(children) : given;
    }

    static Valued of(FormNode node, KnownScores scores) {
        return new Valued(node, scores);
    }

    private List<Valued> partsOf(FormNode node, KnownScores scores) {
        List<Valued> valued = new ArrayList<>();
        for (int i = 0; i < node.parts().size(); i++) {
            int part = i;
            List<Valued> same =
                    children.stream().map(child -> child.parts.get(part)).toList();
            NodeCode partCode = node.parts().get(i);
            valued.add(new Valued(partCode, same, givenFor(partCode, scores)));
        }
        return List.copyOf(valued);
    }

    private static @Nullable Points givenFor(NodeCode code, KnownScores scores) {
        return scores.of(code).map(Score::toPoints).orElse(null);
    }

    private static boolean all(List<Valued> places) {
        return !places.isEmpty() && places.stream().allMatch(place -> place.value != null);
    }

    private static Points meanOf(List<Valued> places) {
        return Points.mean(places.stream()
                .map(place -> Objects.requireNonNull(place.value))
                .toList());
    }

    NodeCode code() {
        return code;
    }

    List<Valued> children() {
        return children;
    }

    List<Valued> parts() {
        return parts;
    }

    /** The value, rounded where the form rounds it. */
    Optional<Points> value() {
        return Optional.ofNullable(value);
    }

    /** What the result gives for the place itself. */
    Optional<Points> given() {
        return Optional.ofNullable(given);
    }

    Optional<Score> score() {
        return value().map(Score::of);
    }

    /** Whether the value is what the result gives for the place itself. */
    boolean isGiven() {
        return source == Source.GIVEN;
    }

    /** The mean of the parts, where they have values and yet the value does not come from them. */
    Optional<Points> meanOfPartsBeside() {
        return source == Source.CHILDREN && all(parts) ? Optional.of(meanOf(parts)) : Optional.empty();
    }

    /** Whether the result gives anything here or below. */
    boolean isTouched() {
        return given != null
                || children.stream().anyMatch(Valued::isTouched)
                || parts.stream().anyMatch(Valued::isTouched);
    }

    /** What the value is the mean of, or would be if all of it had one; nothing where it is given or untouched. */
    List<Valued> madeOf() {
        return switch (source) {
            case CHILDREN -> children;
            case PARTS -> parts;
            case GIVEN -> List.of();
            case NONE -> {
                boolean byParts = parts.stream().anyMatch(part -> part.value != null);
                yield !isTouched() ? List.of() : byParts ? parts : children;
            }
        };
    }

    /** Adds the highest places without anything given that the value here still needs. */
    void addNotAssessed(List<NodeCode> codes) {
        if (!isTouched()) {
            codes.add(code);
        } else if (value == null) {
            madeOf().forEach(needed -> needed.addNotAssessed(codes));
        }
    }
}
