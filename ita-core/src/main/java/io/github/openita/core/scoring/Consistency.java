package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds published and given figures against the computed ones. Used for one result, not shared. */
final class Consistency {

    private final PublishedFigures published;
    private final List<Inconsistency> found = new ArrayList<>();

    Consistency(PublishedFigures published) {
        this.published = published;
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
        PublishedFigure figure = published.at(node.getCode().getLevel()).get(node.getCode());
        if (figure != null) {
            node.getScore().ifPresent(score -> checkPublished(node.getCode().toString(), figure, score));
        }
        below(node).forEach(this::checkPublished);
    }

    /** Holds what the result gives for a node, its parts and everything below against what finer scores make of it. */
    void checkGiven(ScoreNode node) {
        NodeCode code = node.getCode();
        node.value().ifPresent(value -> {
            Optional<Points> given = node.given();
            if (node.isPrinted()) {
                node.otherMeans().forEach(mean -> checkGiven(code, value, mean));
            } else {
                Stream.concat(given.stream(), node.otherMeans().stream())
                        .forEach(other -> checkGiven(code, other, value));
            }
        });
        below(node).forEach(this::checkGiven);
    }

    private static Stream<ScoreNode> below(ScoreNode node) {
        Stream<ScoreNode> parts = node.getParts().stream();
        return node.getForm().isPart() ? parts : Stream.concat(parts, node.getChildren().stream());
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

    private void checkGiven(NodeCode code, Points given, Points computed) {
        if (ScoreNode.differ(given, computed)) {
            found.add(Inconsistency.builder()
                    .what(code.toString())
                    .given(Figure.of(Score.of(given)))
                    .computed(Figure.of(Score.of(computed)))
                    .build());
        }
    }
}
