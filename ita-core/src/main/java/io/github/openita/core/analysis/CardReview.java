package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
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
     * Adds what is known below a node; the node itself where its own score says more than that. Beneath a score
     * nothing is missing.
     */
    private void add(ImmutableReviewArea.Builder area, FormNode node, boolean beneathScore) {
        Score score = scores.get(node.getCode());
        boolean fromBelow =
                !node.getChildren().isEmpty() && node.getChildren().stream().allMatch(this::isScored);
        if (score != null && !fromBelow) {
            area.addRow(row(node.getCode(), score));
        }
        if (isTouched(node)) {
            node.getChildren().forEach(child -> add(area, child, beneathScore || score != null));
        } else if (!beneathScore) {
            area.addNotAssessed(node.getCode());
        }
    }

    private boolean isScored(FormNode node) {
        return scores.containsKey(node.getCode());
    }

    private boolean isTouched(FormNode node) {
        return isScored(node) || node.getChildren().stream().anyMatch(this::isTouched);
    }

    private ReviewRow row(NodeCode code, Score score) {
        return ReviewRow.builder()
                .code(code)
                .score(score)
                .issueClass(thresholds.classOf(score))
                .advice(adviceFor(code))
                .build();
    }

    private List<NodeCode> adviceFor(NodeCode code) {
        return code.getQuestion()
                .map(question -> edition.getRecommendations().get(question))
                .orElse(List.of());
    }
}
