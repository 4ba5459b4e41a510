package io.github.openita.core.scoring;

import io.github.openita.core.edition.FormNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of the form with its score, and where that score comes from: the mean of what is below it where all of that
 * has a score, else of its parts where both have one, else what is given for the node itself. Where an indicator's
 * score is given, that is its score: it is the printed figure that the form goes on from, and finer scores explain it
 * as far as their mean agrees. This class is immutable and thread-safe.
 */
public final class ScoreNode {

    private enum Source {
        CHILDREN,
        PARTS,
        GIVEN,
        NONE
    }

    /** Figures are printed with two decimals, so that one in the last place says nothing. */
    private static final Points TOLERANCE = Points.ofFraction(1, 100);

    private final FormNode form;
    private final List<ScoreNode> children;
    private final List<ScoreNode> parts;
    private final @Nullable Points given;
    private final @Nullable Points value;
    private final Source source;
    /** Whether anything is given here or below. */
    private final boolean touched;

    private ScoreNode(FormNode form, List<ScoreNode> children, List<ScoreNode> parts, @Nullable Points given) {
        this.form = form;
        this.children = children;
        this.parts = parts;
        this.given = given;
        Points decides = form.getLevel() == Level.INDICATOR ? given : null;
        Points finer = explaining(meanOf(children), decides);
        if (finer != null) {
            source = Source.CHILDREN;
        } else {
            finer = explaining(meanOf(parts), decides);
            source = finer != null ? Source.PARTS : given != null ? Source.GIVEN : Source.NONE;
        }
        finer = finer == null ? given : finer;
        Points exact = decides == null ? finer : decides;
        value = exact != null && form.isRounded() ? exact.rounded() : exact;
        touched = given != null || anyTouched(children) || anyTouched(parts);
    }

    private static boolean anyTouched(List<ScoreNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).touched) {
                return true;
            }
        }
        return false;
    }

    /**
     * Nodes of a form, each with everything below it.
     *
     * @param given what is given for each node of the form, by its position
     */
    static List<ScoreNode> of(List<FormNode> nodes, @Nullable Points[] given) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        ScoreNode[] made = new ScoreNode[nodes.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = of(nodes.get(i), given);
        }
        return List.of(made);
    }

    private static ScoreNode of(FormNode form, @Nullable Points[] given) {
        List<ScoreNode> children = of(form.getChildren(), given);
        return new ScoreNode(form, children, partsOf(form, children, given), given[form.getPosition()]);
    }

    private static List<ScoreNode> partsOf(FormNode form, List<ScoreNode> children, @Nullable Points[] given) {
        if (form.getParts().isEmpty()) {
            return List.of();
        }
        ScoreNode[] parts = new ScoreNode[form.getParts().size()];
        for (int i = 0; i < parts.length; i++) {
            FormNode part = form.getParts().get(i);
            parts[i] = new ScoreNode(part, partsOf(children, i), List.of(), given[part.getPosition()]);
        }
        return List.of(parts);
    }

    /** Of each node the part of that number. */
    private static List<ScoreNode> partsOf(List<ScoreNode> nodes, int number) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        ScoreNode[] found = new ScoreNode[nodes.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = nodes.get(i).parts.get(number);
        }
        return List.of(found);
    }

    /** Nodes with what is given for some of them, or below them, changed; the same list where nothing is. */
    static List<ScoreNode> with(List<ScoreNode> nodes, Map<NodeCode, Optional<Score>> changes) {
        List<ScoreNode> changed = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            ScoreNode node = nodes.get(i).with(changes);
            if (node != nodes.get(i)) {
                changed = changed == nodes ? new ArrayList<>(nodes) : changed;
                changed.set(i, node);
            }
        }
        return changed == nodes ? nodes : List.copyOf(changed);
    }

    private ScoreNode with(Map<NodeCode, Optional<Score>> changes) {
        List<ScoreNode> newChildren = with(children, changes);
        List<ScoreNode> newParts = parts;
        for (int i = 0; i < parts.size(); i++) {
            ScoreNode part = parts.get(i);
            ScoreNode newPart =
                    part.with(newChildren == children ? part.children : partsOf(newChildren, i), List.of(), changes);
            if (newPart != part) {
                newParts = newParts == parts ? new ArrayList<>(parts) : newParts;
                newParts.set(i, newPart);
            }
        }
        return with(newChildren, newParts == parts ? parts : List.copyOf(newParts), changes);
    }

    private ScoreNode with(
            List<ScoreNode> newChildren, List<ScoreNode> newParts, Map<NodeCode, Optional<Score>> changes) {
        Optional<Score> change = changes.get(getCode());
        if (change == null && newChildren == children && newParts == parts) {
            return this;
        }
        Points newGiven = change == null ? given : change.map(Score::toPoints).orElse(null);
        return new ScoreNode(form, newChildren, newParts, newGiven);
    }

    /** The mean, where there is one, and no given figure that it does not explain. */
    private static @Nullable Points explaining(@Nullable Points mean, @Nullable Points given) {
        return mean == null || given == null || !differ(mean, given) ? mean : null;
    }

    /** Whether two figures differ by more than their rounding can explain. */
    static boolean differ(Points one, Points other) {
        Points difference = one.rounded().minus(other.rounded());
        return (difference.signum() < 0 ? difference.times(-1) : difference).compareTo(TOLERANCE) > 0;
    }

    /** The mean of nodes that all have a value; nothing where one has none. */
    private static @Nullable Points meanOf(List<ScoreNode> nodes) {
        Points sum = null;
        for (int i = 0; i < nodes.size(); i++) {
            Points value = nodes.get(i).value;
            if (value == null) {
                return null;
            }
            sum = sum == null ? value : sum.plus(value);
        }
        return sum == null ? null : sum.dividedBy(nodes.size());
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
        return value == null ? Optional.empty() : Optional.of(Score.of(value));
    }

    /** The value, rounded where the form rounds it. */
    Optional<Points> value() {
        return Optional.ofNullable(value);
    }

    boolean hasValue() {
        return value != null;
    }

    /** What is given for the node itself. */
    Optional<Points> given() {
        return Optional.ofNullable(given);
    }

    /** {@return whether the score is known for this node itself and no finer ones explain it} */
    public boolean isGiven() {
        return source == Source.GIVEN;
    }

    /** Whether the value is the figure that is given for the node itself, which may have been rounded. */
    boolean isPrinted() {
        return isGiven() || isExplained();
    }

    /** {@return the score that is given for this node itself, where it is an indicator that finer scores explain} */
    public Optional<Score> getExplained() {
        return isExplained() ? getScore() : Optional.empty();
    }

    private boolean isExplained() {
        return given != null && form.getLevel() == Level.INDICATOR && source != Source.GIVEN;
    }

    /** Whether the value is given, or the mean of values that are, and rounded nowhere. */
    boolean isExact() {
        if (source != Source.CHILDREN || isExplained() || form.isRounded()) {
            return source == Source.GIVEN;
        }
        for (int i = 0; i < children.size(); i++) {
            if (!children.get(i).isExact()) {
                return false;
            }
        }
        return true;
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
     * {@return the nodes whose plain mean the score is or, but for rounding, is explained by, or would be if all of them
     * had one; empty where the score is given, or nothing is known here or below}
     */
    public List<ScoreNode> getSources() {
        return switch (source) {
            case CHILDREN -> children;
            case PARTS -> parts;
            case GIVEN -> List.of();
            case NONE -> !touched ? List.of() : anyValue(parts) ? parts : children;
        };
    }

    private static boolean anyValue(List<ScoreNode> nodes) {
        for (ScoreNode node : nodes) {
            if (node.value != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the most that each of its parts can be, given all that is known of them; empty where it has no parts}
     */
    public List<Score> getHighestParts() {
        return parts.isEmpty() ? List.of() : PartRange.of(this).highestParts();
    }

    /** {@return the most that the mean of its parts can be, given all that is known of them; empty where it has none} */
    public Optional<Score> getHighestMeanOfParts() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(PartRange.of(this).highestMean());
    }

    /** What is computed for the node from what is below it and yet does not make its value. */
    @Nullable
    Points otherMeanOfChildren() {
        return source == Source.CHILDREN ? null : meanOf(children);
    }

    /** What is computed for the node from its parts and yet does not make its value. */
    @Nullable
    Points otherMeanOfParts() {
        return source == Source.PARTS ? null : meanOf(parts);
    }

    /** Whether anything is given here or below. */
    boolean isTouched() {
        return touched;
    }

    /** Adds the highest nodes without anything given that the value here still needs. */
    void addNotAssessed(List<NodeCode> codes) {
        if (!isTouched()) {
            codes.add(getCode());
        } else if (value == null) {
            for (ScoreNode needed : getSources()) {
                needed.addNotAssessed(codes);
            }
        }
    }

    /** {@return the node code and the score as shown, {@code o17 0.00}} */
    @Override
    public String toString() {
        return getCode() + " " + getScore().map(Score::toString).orElse("—");
    }
}
