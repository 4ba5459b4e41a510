package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of a form that an overview looks at, numbered: first the tools with their parts and the indicators, which
 * are kept of each result, then the questions and items, which are only summed. Immutable and thread-safe.
 */
final class FormPlaces {

    private final Edition edition;
    private final List<FormNode> nodes = new ArrayList<>();
    private final Map<NodeCode, Integer> numbers = new HashMap<>();
    private final int kept;
    private final int failingBelow;
    private final OneStepBound bound;
    private final @Nullable PlainForm plain;

    FormPlaces(Edition edition) {
        this.edition = edition;
        List<FormNode> questions = new ArrayList<>();
        for (FormNode tool : edition.form().getTools()) {
            nodes.add(tool);
            nodes.addAll(tool.getParts());
            for (FormNode indicator : tool.getChildren()) {
                nodes.add(indicator);
                addQuestions(indicator, questions);
            }
        }
        kept = nodes.size();
        nodes.addAll(questions);
        for (int i = 0; i < nodes.size(); i++) {
            numbers.putIfAbsent(nodes.get(i).getCode(), i);
        }
        failingBelow = edition.getTarget().map(Hundredths::of).orElse(Hundredths.FULL);
        bound = new OneStepBound(edition, numbers);
        plain = PlainForm.of(edition, this);
    }

    private static void addQuestions(FormNode node, List<FormNode> questions) {
        for (FormNode child : node.getChildren()) {
            if (child.getCode().getQuestion().isPresent()) {
                questions.add(child);
            } else {
                addQuestions(child, questions);
            }
        }
    }

    /** The form in whole numbers; nothing where it cannot be had so. */
    @Nullable
    PlainForm plain() {
        return plain;
    }

    int number(NodeCode code) {
        return Objects.requireNonNull(numbers.get(code));
    }

    /** What a single score can do at most. */
    OneStepBound bound() {
        return bound;
    }

    Edition edition() {
        return edition;
    }

    int size() {
        return nodes.size();
    }

    /** How many of the first are kept of each result. */
    int kept() {
        return kept;
    }

    FormNode node(int number) {
        return nodes.get(number);
    }

    /** The number of a place that is kept; none for any other. */
    Optional<Integer> keptNumber(NodeCode code) {
        return Optional.ofNullable(numbers.get(code)).filter(number -> number < kept);
    }

    /** Below this a shown score fails. */
    int failingBelow() {
        return failingBelow;
    }

    /** What a card has at each place. */
    int[] scoresOf(ScoreCard card) {
        int[] scores = new int[nodes.size()];
        Arrays.fill(scores, Hundredths.NONE);
        for (ToolScore tool : card.getTools()) {
            put(scores, tool.getCode(), tool.getScore());
            for (PartScore part : tool.getParts()) {
                put(scores, part.getCode(), part.getScore());
            }
            for (IndicatorScore indicator : tool.getIndicators()) {
                put(scores, indicator.getCode(), indicator.getScore());
                putAll(scores, indicator.getQuestions());
                indicator.getSubIndicators().forEach(sub -> putAll(scores, sub.getQuestions()));
            }
        }
        return scores;
    }

    private void putAll(int[] scores, List<QuestionScore> questions) {
        for (QuestionScore question : questions) {
            put(scores, question.getCode(), question.getScore());
        }
    }

    private void put(int[] scores, NodeCode code, Optional<Score> score) {
        Integer number = numbers.get(code);
        if (number != null) {
            scores[number] = Hundredths.of(score);
        }
    }
}
