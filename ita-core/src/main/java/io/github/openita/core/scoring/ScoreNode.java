package io.github.openita.core.scoring;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place of the form (เครื่องมือ ตัวชี้วัด ตัวชี้วัดย่อย ข้อ), or a part of one, with its score on a card, where that
 * score comes from, and what it weighs in the overall score. This class is immutable and thread-safe.
 */
public final class ScoreNode {

    private final NodeCode code;
    private final Optional<Score> score;
    private final boolean given;
    private final List<ScoreNode> children;
    private final List<ScoreNode> parts;
    private final List<ScoreNode> sources;
    /** The weight of its tool in percent. */
    private final int percent;
    /** How many places of its kind share that weight, down to here. */
    private final long sharers;

    private ScoreNode(Valued valued, int percent, long sharers) {
        code = valued.code();
        score = valued.score();
        given = valued.isGiven();
        children = valued.children().stream()
                .map(child -> new ScoreNode(
                        child, percent, sharers * valued.children().size()))
                .toList();
        parts = valued.parts().stream()
                .map(part ->
                        new ScoreNode(part, percent, sharers * valued.parts().size()))
                .toList();
        sources = sourcesOf(valued);
        this.percent = percent;
        this.sharers = sharers;
    }

    private List<ScoreNode> sourcesOf(Valued valued) {
        List<Valued> from = valued.madeOf();
        if (from.isEmpty()) {
            return List.of();
        }
        boolean byParts = from.get(0).code().whole().equals(code);
        return byParts ? parts : children;
    }

    static List<ScoreNode> toolsOf(ScoreCard card) {
        KnownScores scores = KnownScores.of(CardScores.all(card));
        List<ScoreNode> tools = new ArrayList<>();
        for (FormNode tool : FormNode.toolsOf(card.getEdition())) {
            int weight = Objects.requireNonNull(
                    card.getEdition().getWeights().get(tool.code().getTool().orElseThrow()));
            tools.add(new ScoreNode(Valued.of(tool, scores), weight, 1));
        }
        return List.copyOf(tools);
    }

    /** {@return its address} */
    public NodeCode getCode() {
        return code;
    }

    /** {@return its score, rounded where the form rounds it; empty where it is not assessed} */
    public Optional<Score> getScore() {
        return score;
    }

    /** {@return whether the score is known for this place itself and comes from no finer one} */
    public boolean isGiven() {
        return given;
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
     * {@return the places whose plain mean the score is, or would be if all of them had one; empty where the score is
     * given, or nothing is known here or below}
     */
    public List<ScoreNode> getSources() {
        return sources;
    }

    /**
     * @param points points of the score here, of either sign
     * @return how many points of the overall score they are, exactly, before the form rounds anything
     */
    public Points inOverall(Points points) {
        return points.times(percent).dividedBy(100).dividedBy(sharers);
    }

    /** {@return the address and the score as shown, {@code o17 0.00}} */
    @Override
    public String toString() {
        return code + " " + score.map(Score::toString).orElse("—");
    }
}
