package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of the form with its score, and where that score comes from: the mean of what is below it where all of that
 * has a score, else of its parts where both have one, else what is given for the node itself. This class is immutable
 * and thread-safe.
 */
public final class ScoreNode {

    private enum Source {
        CHILDREN,
        PARTS,
        GIVEN,
        NONE
    }

    private final FormNode form;
    private final List<ScoreNode> children;
    private final List<ScoreNode> parts;
    private final @Nullable Points given;
    private final @Nullable Points value;
    private final Source source;

    private ScoreNode(FormNode form, KnownScores scores) {
        this(form, of(form.getChildren(), scores), scores);
    }

    private ScoreNode(FormNode form, List<ScoreNode> children, KnownScores scores) {
        this.form = form;
        this.children = children;
        parts = partsOf(scores);
        given = scores.of(form.getCode()).map(Score::toPoints).orElse(null);
        if (all(children)) {
            source = Source.CHILDREN;
        } else if (all(parts)) {
            source = Source.PARTS;
        } else {
            source = given == null ? Source.NONE : Source.GIVEN;
        }
        Points exact = source == Source.CHILDREN ? meanOf(children) : source == Source.PARTS ? meanOf(parts) : given;
        value = exact != null && form.isRounded() ? exact.rounded() : exact;
    }

    private List<ScoreNode> partsOf(KnownScores scores) {
        List<ScoreNode> made = new ArrayList<>();
        for (FormNode part : form.getParts()) {
            int number = made.size();
            List<ScoreNode> same =
                    children.stream().map(child -> child.parts.get(number)).toList();
            made.add(new ScoreNode(part, same, scores));
        }
        return List.copyOf(made);
    }

    private static List<ScoreNode> of(List<FormNode> nodes, KnownScores scores) {
        return nodes.stream().map(node -> new ScoreNode(node, scores)).toList();
    }

    /** The tools of a form, each with everything below it, as far as these scores tell. */
    static List<ScoreNode> toolsOf(Edition edition, KnownScores scores) {
        return of(edition.form().getTools(), scores);
    }

    private static boolean all(List<ScoreNode> nodes) {
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> node.value != null);
    }

    private static Points meanOf(List<ScoreNode> nodes) {
        return Points.mean(
                nodes.stream().map(node -> Objects.requireNonNull(node.value)).toList());
    }

    /** {@return the node of the form} */
    public FormNode getForm() {
        return form;
    }

    /** {@return its node code} */
    public NodeCode getCode() {
        return form.getCode();
    }

    /** {@return its score, rounded where the form rounds it; empty where it is not assessed} */
    public Optional<Score> getScore() {
        return value().map(Score::of);
    }

    /** The value, rounded where the form rounds it. */
    Optional<Points> value() {
        return Optional.ofNullable(value);
    }

    /** What is given for the node itself. */
    Optional<Points> given() {
        return Optional.ofNullable(given);
    }

    /** {@return whether the score is known for this node itself and comes from no finer one} */
    public boolean isGiven() {
        return source == Source.GIVEN;
    }

    /** {@return what stands below it on the form, whether anything is known of it or not} */
    public List<ScoreNode> getChildren() {
        return children;
    }

    /** {@return its parts on the form, whether anything is known of them or not} */
    public List<ScoreNode> getParts() {
        return parts;
    }

    /**
     * {@return the nodes whose plain mean the score is, or would be if all of them had one; empty where the score is
     * given, or nothing is known here or below}
     */
    public List<ScoreNode> getSources() {
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

    /** The mean of the parts, where they have values and yet the value does not come from them. */
    Optional<Points> meanOfPartsBeside() {
        return source == Source.CHILDREN && all(parts) ? Optional.of(meanOf(parts)) : Optional.empty();
    }

    /** Whether anything is given here or below. */
    boolean isTouched() {
        return given != null
                || children.stream().anyMatch(ScoreNode::isTouched)
                || parts.stream().anyMatch(ScoreNode::isTouched);
    }

    /** Adds the highest nodes without anything given that the value here still needs. */
    void addNotAssessed(List<NodeCode> codes) {
        if (!isTouched()) {
            codes.add(getCode());
        } else if (value == null) {
            getSources().forEach(needed -> needed.addNotAssessed(codes));
        }
    }

    /** {@return the node code and the score as shown, {@code o17 0.00}} */
    @Override
    public String toString() {
        return getCode() + " " + getScore().map(Score::toString).orElse("—");
    }
}
