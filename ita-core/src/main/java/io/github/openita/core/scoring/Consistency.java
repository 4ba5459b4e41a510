package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds published and given figures against the computed ones. Used for one result, not shared. */
final class Consistency {

    private final PublishedFigures published;
    private final boolean nothingPublished;
    private final List<Inconsistency> found = new ArrayList<>();

    Consistency(PublishedFigures published) {
        this.published = published;
        nothingPublished = published.getQuestions().isEmpty()
                && published.getSubIndicators().isEmpty()
                && published.getIndicators().isEmpty()
                && published.getTools().isEmpty();
    }

    List<Inconsistency> found() {
        return found;
    }

    void checkOverall(Score computed) {
        published.getOverall().ifPresent(figure -> checkPublished("overall", figure, computed));
    }

    /** A published band agrees with the awarded one and with each that it could be. */
    void checkBand(AwardedBand awarded, List<Band> bands) {
        published
                .getBand()
                .filter(printed -> bands.stream()
                        .filter(band -> band.getCode().equals(awarded.getCode())
                                || awarded.getCouldBe().contains(band.getCode()))
                        .noneMatch(band -> band.isCalled(printed)))
                .ifPresent(printed -> found.add(Inconsistency.builder()
                        .what("band")
                        .published(Figure.of(printed))
                        .computed(Figure.of(awarded.getNameTh()))
                        .build()));
    }

    /** Holds what is published for nodes, their parts and everything below against the scores, in the order of the form. */
    void checkPublished(List<ScoreNode> nodes) {
        if (!nothingPublished) {
            nodes.forEach(this::checkPublished);
        }
    }

    private void checkPublished(ScoreNode node) {
        PublishedFigure figure = published.at(node.getCode().getLevel()).get(node.getCode());
        if (figure != null) {
            node.getScore().ifPresent(score -> checkPublished(node.getCode().toString(), figure, score));
        }
        checkPublished(node.getParts());
        if (!node.getForm().isPart()) {
            checkPublished(node.getChildren());
        }
    }

    /** Holds what the result gives for nodes, their parts and everything below against what finer scores make of it. */
    void checkGiven(List<ScoreNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            ScoreNode node = nodes.get(i);
            if (node.isTouched()
                    && (!node.getChildren().isEmpty() || !node.getParts().isEmpty())) {
                checkGiven(node);
                checkGiven(node.getParts());
                // The same parts of what is below stand below a part.
                if (!node.getForm().isPart()) {
                    checkGiven(node.getChildren());
                }
            }
        }
    }

    private void checkGiven(ScoreNode node) {
        if (!node.hasValue()) {
            return;
        }
        Points value = node.value().orElseThrow();
        Points given = node.given().orElse(null);
        if (given != null && !node.isPrinted()) {
            checkGiven(node, given, value);
        }
        checkMean(node, value, node.otherMeanOfChildren());
        checkMean(node, value, node.otherMeanOfParts());
    }

    private void checkMean(ScoreNode node, Points value, @Nullable Points mean) {
        if (mean != null) {
            boolean printed = node.isPrinted();
            checkGiven(node, printed ? value : mean, printed ? mean : value);
        }
    }

    private void checkPublished(String what, PublishedFigure figure, Score computed) {
        for (Score printed : figure.getValues()) {
            if (ScoreNode.differ(printed.toPoints(), computed.toPoints())) {
                found.add(Inconsistency.builder()
                        .what(what)
                        .published(Figure.of(printed))
                        .computed(Figure.of(computed))
                        .build());
            }
        }
    }

    private void checkGiven(ScoreNode node, Points given, Points computed) {
        if (ScoreNode.differ(given, computed)) {
            found.add(Inconsistency.builder()
                    .what(node.getCode().toString())
                    .given(Figure.of(Score.of(given)))
                    .computed(Figure.of(Score.of(computed)))
                    .build());
        }
    }
}
