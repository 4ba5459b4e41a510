package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
                        .noneMatch(band -> BandDecision.isNameOf(band, printed)))
                .ifPresent(printed -> found.add(Inconsistency.builder()
                        .what("band")
                        .published(Figure.of(printed))
                        .computed(Figure.of(awarded.getNameTh()))
                        .build()));
    }

    /** Holds what is published for a node, its parts and everything below against the scores, in the order of the form. */
    void checkPublished(ScoreNode node) {
        if (nothingPublished) {
            return;
        }
        PublishedFigure figure = published.at(node.getCode().getLevel()).get(node.getCode());
        if (figure != null) {
            node.getScore().ifPresent(score -> checkPublished(node.getCode().toString(), figure, score));
        }
        forEachBelow(node, this::checkPublished);
    }

    /** Holds what the result gives for a node, its parts and everything below against what finer scores make of it. */
    void checkGiven(ScoreNode node) {
        Points value = node.value().orElse(null);
        if (value != null) {
            boolean printed = node.isPrinted();
            if (!printed) {
                node.given().ifPresent(given -> checkGiven(node, given, value));
            }
            node.otherMeanOfChildren().ifPresent(mean -> checkGiven(node, printed ? value : mean, printed ? mean : value));
            node.otherMeanOfParts().ifPresent(mean -> checkGiven(node, printed ? value : mean, printed ? mean : value));
        }
        forEachBelow(node, this::checkGiven);
    }

    /** Its parts and what is below it; the same parts of those are below a part. */
    private static void forEachBelow(ScoreNode node, Consumer<ScoreNode> check) {
        node.getParts().forEach(check);
        if (!node.getForm().isPart()) {
            node.getChildren().forEach(check);
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
