package io.github.openita.io.official.result;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tool or a part of one, held against the target.
 *
 * @param code its node code
 * @param score its score; empty where it is not known
 * @param derived what tells the score where it only follows from others
 */
public record TargetRow(NodeCode code, Optional<Score> score, Optional<DerivedScore> derived) {

    /** The tools of the form, each with its parts below it. */
    public static List<TargetRow> of(ScoreCard card) {
        List<TargetRow> rows = new ArrayList<>();
        Edition edition = card.getEdition();
        for (Tool tool : edition.getWeights().keySet()) {
            NodeCode code = NodeCode.of(tool);
            rows.add(new TargetRow(code, card.scoreOf(code), Optional.empty()));
            if (tool == Tool.EIT) {
                edition.getParts().stream()
                        .map(ToolPart::getCode)
                        .map(code::atPart)
                        .forEach(part -> rows.add(part(card, part)));
            }
        }
        return rows;
    }

    private static TargetRow part(ScoreCard card, NodeCode part) {
        Optional<Score> known = card.scoreOf(part).or(() -> scored(card, part));
        Optional<DerivedScore> derived = known.isPresent()
                ? Optional.empty()
                : card.getDerived().stream()
                        .filter(one -> one.getCode().equals(part))
                        .findFirst();
        return new TargetRow(part, known.or(() -> derived.map(DerivedScore::getScore)), derived);
    }

    private static Optional<Score> scored(ScoreCard card, NodeCode part) {
        return card.getTools().stream()
                .map(ToolScore::getParts)
                .flatMap(List::stream)
                .filter(one -> one.getCode().equals(part))
                .findFirst()
                .flatMap(PartScore::getScore);
    }

    /** Whether it reaches the target; empty where its score is not known. */
    public Optional<Boolean> reaches(Score target) {
        return score.map(known -> known.rounded().compareTo(target) >= 0);
    }
}
