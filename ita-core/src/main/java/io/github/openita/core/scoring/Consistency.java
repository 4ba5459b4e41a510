package io.github.openita.core.scoring;

import io.github.openita.core.edition.Band;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds published and given figures against the computed ones. Used for one result, not shared. */
final class Consistency {

    /** Figures are printed with two decimals, so that one in the last place says nothing. */
    private static final Points TOLERANCE = Points.ofFraction(1, 100);

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
                        .noneMatch(band -> isNameOf(band, printed)))
                .ifPresent(printed -> found.add(Inconsistency.builder()
                        .what("band")
                        .published(Figure.of(printed))
                        .computed(Figure.of(awarded.getNameTh()))
                        .build()));
    }

    private static boolean isNameOf(Band band, String printed) {
        String name = ThaiText.normalize(printed);
        String withoutWord =
                name.startsWith("ระดับ") ? name.substring("ระดับ".length()).trim() : name;
        return Stream.of(band.getCode(), band.getNameTh(), band.getNameEn()).anyMatch(withoutWord::equalsIgnoreCase);
    }

    /** Checks a node, its parts and everything below, in the order of the form. */
    void check(ScoreNode node) {
        NodeCode code = node.getCode();
        node.getScore().ifPresent(computed -> {
            PublishedFigure figure = published.at(code.getLevel()).get(code);
            if (figure != null) {
                checkPublished(code.toString(), figure, computed);
            }
            if (!node.isGiven()) {
                Stream.concat(node.given().stream(), node.meanOfPartsBeside().stream())
                        .forEach(given -> checkGiven(code, given, computed));
            }
        });
        node.getParts().forEach(this::check);
        if (code.getPart().isEmpty()) {
            node.getChildren().forEach(this::check);
        }
    }

    private void checkPublished(String what, PublishedFigure figure, Score computed) {
        for (Score printed : figure.getValues()) {
            if (differs(printed.toPoints(), computed)) {
                found.add(Inconsistency.builder()
                        .what(what)
                        .published(Figure.of(printed))
                        .computed(Figure.of(computed))
                        .build());
            }
        }
    }

    private void checkGiven(NodeCode code, Points given, Score computed) {
        if (differs(given, computed)) {
            found.add(Inconsistency.builder()
                    .what(code.toString())
                    .given(Figure.of(Score.of(given)))
                    .computed(Figure.of(computed))
                    .build());
        }
    }

    private static boolean differs(Points figure, Score computed) {
        Points difference = figure.rounded().minus(computed.rounded().toPoints());
        Points size = difference.signum() < 0 ? difference.times(-1) : difference;
        return size.compareTo(TOLERANCE) > 0;
    }
}
