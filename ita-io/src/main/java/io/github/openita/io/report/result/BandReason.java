package io.github.openita.io.report.result;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a result has a lower band than its overall score alone would give: some tool, or some part of one, is below what
 * the higher band asks of each. A tool may be shown with enough where one of its parts is not.
 */
record BandReason(ScoreCard card, FormNames names, Wording wording) {

    /** The reason in a sentence; empty where the band is the highest that the overall score allows. */
    Optional<String> describe() {
        if (card.getEdition().getBandGates() != BandGates.EACH_TOOL_AND_PART) {
            return Optional.empty();
        }
        return card.getBand().flatMap(this::withheld).flatMap(this::describe);
    }

    /** The next band above the awarded one, where the overall score is enough for it. */
    private Optional<Band> withheld(AwardedBand awarded) {
        List<Band> bands = card.getEdition().getBands();
        Optional<Band> next = Optional.empty();
        for (Band band : bands) {
            if (band.getCode().equals(awarded.getCode())) {
                return next;
            }
            next = Optional.of(band).filter(this::isOverallEnough);
        }
        return Optional.empty();
    }

    private boolean isOverallEnough(Band band) {
        return card.getOverall()
                .filter(overall -> overall.rounded().compareTo(band.getOverallAtLeast()) >= 0)
                .isPresent();
    }

    private Optional<String> describe(Band band) {
        return band.getEachToolAtLeast().flatMap(needed -> {
            List<String> below = below(needed);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            String figures = String.join(", ", below);
            String least = Wording.figure(needed);
            String name = wording.say(band.getNameTh(), band.getNameEn());
            return Optional.of(wording.say(
                    "คะแนนภาพรวมถึงเกณฑ์ระดับ " + name + " แต่ระดับนี้ต้องได้ทุกเครื่องมือและทุกส่วนไม่ต่ำกว่า " + least
                            + ": " + figures,
                    "the overall score is enough for " + name + ", which also asks for at least " + least
                            + " in every tool and part: " + figures));
        });
    }

    /**
     * The tools, or parts of tools that have parts, that are below, as shown; a part that only follows from others where
     * it is below for certain.
     */
    private List<String> below(Score needed) {
        List<String> below = new ArrayList<>();
        for (ToolScore tool : card.getTools()) {
            if (tool.getParts().isEmpty()) {
                tool.getScore()
                        .flatMap(score -> below(tool.getCode(), score, needed))
                        .ifPresent(below::add);
            }
            tool.getParts()
                    .forEach(part -> part.getScore()
                            .flatMap(score -> below(part.getCode(), score, needed))
                            .ifPresent(below::add));
            card.getDerived().stream()
                    .filter(part -> part.getCode().getPart().isPresent()
                            && part.getCode().getLevel() == Level.TOOL
                            && part.getCode().getTool().equals(tool.getCode().getTool()))
                    .filter(part -> part.getHigh().rounded().compareTo(needed) < 0)
                    .forEach(part -> below.add(
                            names.of(part.getCode()) + " " + part.getScore() + " (" + wording.describe(part) + ")"));
        }
        return below;
    }

    private Optional<String> below(NodeCode code, Score score, Score needed) {
        Score shown = score.rounded();
        return shown.compareTo(needed) < 0 ? Optional.of(names.of(code) + " " + shown) : Optional.empty();
    }
}
