package io.github.openita.io.official.result;

import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import java.util.Optional;
import java.util.stream.Collectors;

/** Figures of a result that differ, as footnotes where the figure stands. Static methods only; thread-safe. */
public final class Slips {

    private Slips() {}

    /** On the overall score. */
    public static Optional<String> ofOverall(ScoreCard card) {
        return of(card, "overall");
    }

    static Optional<String> ofBand(ScoreCard card) {
        return of(card, "band");
    }

    /** On the score of a node. */
    public static Optional<String> of(ScoreCard card, NodeCode code) {
        return of(card, code.toString());
    }

    private static Optional<String> of(ScoreCard card, String what) {
        String said = card.getInconsistencies().stream()
                .filter(found -> found.getWhat().equals(what))
                .map(Slips::say)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static String say(Inconsistency found) {
        return found.getPublished()
                .map(published -> "ผลที่ประกาศแสดง " + published + " ต่างจาก " + found.getComputed()
                        + " ที่ได้จากคะแนนในเอกสารผลการประเมิน")
                .or(() -> found.getGiven()
                        .map((Figure given) -> "เอกสารผลการประเมินระบุ " + given + " ต่างจาก " + found.getComputed()
                                + " ที่ได้จากคะแนนที่ละเอียดกว่า"))
                .orElse("");
    }
}
