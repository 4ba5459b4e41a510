package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the review of one score card. Used once, not shared. */
final class CardReview {

    /** A place of the form with what is below it. */
    private record Node(NodeCode code, List<Node> below) {

        static Node of(QuestionCode question) {
            return new Node(NodeCode.of(question), List.of());
        }
    }

    private final ScoreCard card;
    private final Edition edition;
    private final Thresholds thresholds;
    private final Map<NodeCode, Score> scores = new HashMap<>();

    CardReview(ScoreCard card, Thresholds thresholds) {
        this.card = card;
        this.edition = card.getEdition();
        this.thresholds = thresholds;
        ScoredPlace.of(card).forEach(place -> scores.put(place.code(), place.score()));
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
                .forEach(question -> add(area, Node.of(question)));
        return area.build();
    }

    private ReviewArea area(Indicator indicator) {
        ImmutableReviewArea.Builder area =
                ReviewArea.builder().number(indicator.getNumber()).nameTh(indicator.getNameTh());
        add(area, node(indicator));
        return area.build();
    }

    private Node node(Indicator indicator) {
        List<Node> below = indicator.getTool() == Tool.OIT
                ? edition.getSubIndicators().stream()
                        .filter(sub -> sub.getIndicator() == indicator.getNumber())
                        .map(CardReview::node)
                        .toList()
                : questions(indicator.getQuestions());
        return new Node(NodeCode.ofIndicator(indicator.getNumber()), below);
    }

    private static Node node(SubIndicator sub) {
        return new Node(sub.getCode(), questions(sub.getItems()));
    }

    private static List<Node> questions(List<QuestionCode> codes) {
        return codes.stream().map(Node::of).toList();
    }

    private void add(ImmutableReviewArea.Builder area, Node node) {
        add(area, node, false);
    }

    /**
     * Adds what is known below a place; the place itself where its own score says more than that. Beneath a score
     * nothing is missing.
     */
    private void add(ImmutableReviewArea.Builder area, Node node, boolean beneathScore) {
        Score score = scores.get(node.code);
        boolean fromBelow = !node.below.isEmpty() && node.below.stream().allMatch(this::isScored);
        if (score != null && !fromBelow) {
            area.addRow(row(node.code, score));
        }
        if (isTouched(node)) {
            node.below.forEach(child -> add(area, child, beneathScore || score != null));
        } else if (!beneathScore) {
            area.addNotAssessed(node.code);
        }
    }

    private boolean isScored(Node node) {
        return scores.containsKey(node.code);
    }

    private boolean isTouched(Node node) {
        return isScored(node) || node.below.stream().anyMatch(this::isTouched);
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
