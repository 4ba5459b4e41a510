package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormTree;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition's form filled with the scores that are known, and what they come to. A {@link ScoreCard} is made from one;
 * take this instead to score the same result again and again with a few scores changed. This class is immutable and
 * thread-safe.
 */
public final class ScoreTree {

    private final Edition edition;
    private final List<ScoreNode> tools;
    private final Optional<Score> overall;

    private ScoreTree(Edition edition, List<ScoreNode> tools) {
        this.edition = edition;
        this.tools = tools;
        overall = overallOf(tools);
    }

    /**
     * {@return the form with these scores}
     *
     * @param edition the form
     * @param known what is known; scores of nodes that the form has not are not looked at
     */
    public static ScoreTree of(Edition edition, KnownScores known) {
        @Nullable Points[] given = new Points[edition.form().size()];
        for (Level level : Level.values()) {
            place(given, edition, known.at(level));
        }
        return new ScoreTree(edition, ScoreNode.of(edition.form().getTools(), given));
    }

    /**
     * {@return the form with these scores}
     *
     * @param edition the form
     * @param known what is known, by node code; scores of nodes that the form has not are not looked at
     */
    public static ScoreTree of(Edition edition, Map<NodeCode, Score> known) {
        @Nullable Points[] given = new Points[edition.form().size()];
        place(given, edition, known);
        return new ScoreTree(edition, ScoreNode.of(edition.form().getTools(), given));
    }

    private static void place(@Nullable Points[] given, Edition edition, Map<NodeCode, Score> known) {
        FormTree form = edition.form();
        known.forEach((code, score) -> form.find(code).ifPresent(node -> given[node.getPosition()] = score.toPoints()));
    }

    /**
     * {@return the form with some scores changed}
     *
     * @param changes what is given for a node from now on, by node code; empty where nothing is
     */
    public ScoreTree with(Map<NodeCode, Optional<Score>> changes) {
        List<ScoreNode> changed = ScoreNode.with(tools, changes);
        return changed == tools ? this : new ScoreTree(edition, changed);
    }

    /** {@return the tools of the form, each with everything below it} */
    public List<ScoreNode> getTools() {
        return tools;
    }

    /** {@return the weighted sum of the tools, exact; empty where one has no score} */
    public Optional<Score> getOverall() {
        return overall;
    }

    /** {@return the band by these scores alone; empty where there is no overall score or the scheme has no bands} */
    public Optional<AwardedBand> getBand() {
        return getBand(Optional.empty());
    }

    /** The band by these scores and by what was published, which is evidence where the scores allow it. */
    Optional<AwardedBand> getBand(Optional<String> published) {
        return overall.flatMap(score -> new BandDecision(edition).of(score, tools, published));
    }

    private static Optional<Score> overallOf(List<ScoreNode> tools) {
        Points sum = Points.ZERO;
        for (ScoreNode tool : tools) {
            Optional<Score> contribution = contributionOf(tool);
            if (contribution.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(contribution.get().toPoints());
        }
        return Optional.of(Score.of(sum));
    }

    /** What a tool brings in the overall score. */
    static Optional<Score> contributionOf(ScoreNode tool) {
        return tool.value()
                .map(value ->
                        Score.of(value.times(tool.getForm().getToolWeight()).dividedBy(100)));
    }

    /** {@return the tools, each with its score as shown} */
    @Override
    public String toString() {
        return tools.toString();
    }
}
