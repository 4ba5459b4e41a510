package io.github.openita.core.scoring;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds scores of questions that are given without their part, contradict the indicators, and agree with being one
 * part. A slip in one figure looks the same in one indicator, so that it takes two that contradict, and none that agrees
 * but by being full.
 */
final class PlainScores {

    private static final int ENOUGH = 2;

    private final List<ScoreNode> indicators = new ArrayList<>();
    private final ScoreNode tool;

    private PlainScores(ScoreNode tool) {
        this.tool = tool;
    }

    /** How the scores are read that a result gives for the questions of a tool, where that is not as they are. */
    static Optional<PartReading> readingOf(ScoreNode tool) {
        if (tool.getParts().size() != 2) {
            return Optional.empty();
        }
        PlainScores plain = new PlainScores(tool);
        return plain.areAllOfGivenIndicators() && plain.contradict()
                ? plain.part().map(plain::as)
                : Optional.empty();
    }

    /** The same scores, with those that were read as a part. */
    static KnownScores read(KnownScores scores, List<PartReading> readings) {
        if (readings.isEmpty()) {
            return scores;
        }
        Map<NodeCode, Score> questions = new HashMap<>(scores.getQuestions());
        for (PartReading reading : readings) {
            String part = reading.getAs().getPart().orElseThrow();
            reading.getQuestions().forEach(code -> questions.put(code.atPart(part), questions.remove(code)));
        }
        return scores.toBuilder().questions(questions).build();
    }

    private boolean areAllOfGivenIndicators() {
        for (ScoreNode indicator : tool.getChildren()) {
            List<ScoreNode> questions = indicator.getChildren();
            boolean any = questions.stream().anyMatch(ScoreNode::isTouched);
            boolean all = !questions.isEmpty()
                    && indicator.given().isPresent()
                    && questions.stream().allMatch(PlainScores::isPlain);
            if (any && !all) {
                return false;
            }
            if (any) {
                indicators.add(indicator);
            }
        }
        return true;
    }

    private static boolean isPlain(ScoreNode question) {
        return question.given().isPresent()
                && question.getParts().stream().noneMatch(part -> part.given().isPresent());
    }

    private boolean contradict() {
        int contradicting = 0;
        for (ScoreNode indicator : indicators) {
            Points given = indicator.given().orElseThrow();
            if (ScoreNode.differ(given, mean(indicator))) {
                contradicting++;
            } else if (given.compareTo(Points.of(100)) < 0) {
                return false;
            }
        }
        return contradicting >= ENOUGH;
    }

    private static Points mean(ScoreNode indicator) {
        return Points.mean(indicator.getChildren().stream()
                .map(question -> question.given().orElseThrow())
                .toList());
    }

    /** The last part that they can be by all that is given. */
    private Optional<ScoreNode> part() {
        for (int part = tool.getParts().size() - 1; part >= 0; part--) {
            int one = part;
            if (indicators.stream().allMatch(indicator -> mayBe(indicator, one))) {
                return Optional.of(tool.getParts().get(part));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBe(ScoreNode indicator, int part) {
        Range mean = Range.mean(indicator.getChildren().stream()
                .map(question -> Range.ofPrinted(question.given().orElseThrow()))
                .toList());
        Range other = Range.ofPrinted(indicator.given().orElseThrow()).otherThan(mean);
        return other.isPossible()
                && agrees(indicator.getParts().get(part), mean)
                && agrees(indicator.getParts().get(1 - part), other);
    }

    private static boolean agrees(ScoreNode part, Range range) {
        return part.given()
                .filter(given -> ScoreNode.differ(given, range.value()))
                .isEmpty();
    }

    private PartReading as(ScoreNode part) {
        return PartReading.builder()
                .as(part.getCode())
                .questions(indicators.stream()
                        .flatMap(indicator -> indicator.getChildren().stream())
                        .map(ScoreNode::getCode)
                        .toList())
                .build();
    }
}
