package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the review of one score card. Used once, not shared. */
final class CardReview {

    private final ScoreCard card;
    private final Edition edition;
    private final Thresholds thresholds;
    private final Map<NodeCode, Score> scores;

    CardReview(ScoreCard card, Thresholds thresholds) {
        this.card = card;
        this.edition = card.getEdition();
        this.thresholds = thresholds;
        scores = card.scores();
    }

    Review build() {
        List<ReviewArea> areas = edition.getIssueAreas().isEmpty()
                ? edition.getIndicators().stream().map(this::area).toList()
                : edition.getIssueAreas().stream().map(this::area).toList();
        return Review.builder()
                .edition(edition)
                .agency(card.getAgency())
                .thresholds(thresholds)
                .areas(areas)
                .derived(card.getDerived())
                .build();
    }

    private ReviewArea area(IssueArea issue) {
        ImmutableReviewArea.Builder area =
                ReviewArea.builder().number(issue.getNumber()).nameTh(issue.getNameTh());
        Stream.concat(issue.getQuestions().stream(), issue.getItems().stream())
                .flatMap(code -> edition.form().find(NodeCode.of(code)).stream())
                .forEach(question -> add(area, question, false));
        return area.build();
    }

    private ReviewArea area(Indicator indicator) {
        ImmutableReviewArea.Builder area =
                ReviewArea.builder().number(indicator.getNumber()).nameTh(indicator.getNameTh());
        edition.form().find(NodeCode.ofIndicator(indicator.getNumber())).ifPresent(node -> add(area, node, false));
        return area.build();
    }

    /**
     * Adds what is known below a node; the node itself where its own score says more than that, and its parts where it has
     * none. Beneath a score nothing is missing.
     */
    private void add(ImmutableReviewArea.Builder area, FormNode node, boolean beneathScore) {
        Score score = scores.get(node.getCode());
        if (score != null && !isFromBelow(node)) {
            area.addRow(row(node, score));
        }
        if (score == null) {
            for (FormNode part : node.getParts()) {
                Score known = scores.get(part.getCode());
                if (known != null && !isFromBelow(part)) {
                    area.addRow(row(part, known));
                }
            }
        }
        if (score != null || node.getChildren().stream().anyMatch(this::isTouched)) {
            node.getChildren().forEach(child -> add(area, child, beneathScore || score != null));
        } else if (!beneathScore) {
            List<NodeCode> missing = node.getParts().stream()
                    .filter(part -> !isScored(part))
                    .map(FormNode::getCode)
                    .toList();
            boolean untouched = missing.size() == node.getParts().size();
            area.addAllNotAssessed(untouched ? List.of(node.getCode()) : missing);
        }
    }

    private boolean isFromBelow(FormNode node) {
        return !node.getChildren().isEmpty() && node.getChildren().stream().allMatch(this::isScored);
    }

    private boolean isScored(FormNode node) {
        return scores.containsKey(node.getCode());
    }

    private boolean isTouched(FormNode node) {
        return isScored(node)
                || node.getParts().stream().anyMatch(this::isScored)
                || node.getChildren().stream().anyMatch(this::isTouched);
    }

    private ReviewRow row(FormNode node, Score score) {
        return ReviewRow.builder()
                .code(node.getCode())
                .score(score)
                .parts(node.getParts().stream()
                        .flatMap(part -> Optional.ofNullable(scores.get(part.getCode())).stream()
                                .<PartScore>map(known -> PartScore.builder()
                                        .code(part.getCode())
                                        .score(known)
                                        .build()))
                        .toList())
                .issueClass(thresholds.classOf(score))
                .advice(adviceFor(node.getCode()))
                .build();
    }

    private List<NodeCode> adviceFor(NodeCode code) {
        return code.getQuestion()
                .map(question -> edition.getRecommendations().get(question))
                .orElse(List.of());
    }
}
