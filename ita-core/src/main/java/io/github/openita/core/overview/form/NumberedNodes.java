package io.github.openita.core.overview.form;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a form that an overview looks at, by numbers at which their scores are kept: first the tools with their
 * parts and the indicators, which are kept of each result, then the questions with their parts and the items, which are
 * only summed. Immutable and thread-safe.
 */
public final class NumberedNodes {

    private final Edition edition;
    private final YearKey year;
    private final List<FormNode> nodes = new ArrayList<>();
    private final Map<NodeCode, Integer> numbers = new HashMap<>();
    private final int kept;
    private final int failingBelow;

    public NumberedNodes(Edition edition) {
        this.edition = edition;
        year = YearKey.of(edition);
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
    }

    private static void addQuestions(FormNode node, List<FormNode> questions) {
        for (FormNode child : node.getChildren()) {
            if (child.getCode().getQuestion().isPresent()) {
                questions.add(child);
                questions.addAll(child.getParts());
            } else {
                addQuestions(child, questions);
            }
        }
    }

    public int number(NodeCode code) {
        return Objects.requireNonNull(numbers.get(code));
    }

    public YearKey year() {
        return year;
    }

    public Edition edition() {
        return edition;
    }

    public int size() {
        return nodes.size();
    }

    /** How many of the first are kept of each result. */
    public int kept() {
        return kept;
    }

    public FormNode node(int number) {
        return nodes.get(number);
    }

    /** The number of a node that is kept; none for any other. */
    public Optional<Integer> keptNumber(NodeCode code) {
        return Optional.ofNullable(numbers.get(code)).filter(number -> number < kept);
    }

    /** The rank of a band, 0 for the highest; −1 where the form has none of that code. */
    public int rankOf(String band) {
        List<Band> bands = edition.getBands();
        for (int rank = 0; rank < bands.size(); rank++) {
            if (bands.get(rank).getCode().equals(band)) {
                return rank;
            }
        }
        return -1;
    }

    /** Below this a shown score fails. */
    public int failingBelow() {
        return failingBelow;
    }

    /** What a card has at each node. */
    public int[] scoresOf(ScoreCard card) {
        int[] scores = new int[nodes.size()];
        Arrays.fill(scores, Hundredths.NONE);
        card.scores().forEach((code, score) -> {
            Integer number = numbers.get(code);
            if (number != null) {
                scores[number] = Hundredths.of(score);
            }
        });
        return scores;
    }

    /** Of the scores at each node those that are kept. */
    public short[] keptOf(int... scores) {
        return shorts(scores, 0, kept);
    }

    /** Of the scores at each node those at questions and items; nothing where there are none. */
    public short @Nullable [] questionsOf(int... scores) {
        for (int i = kept; i < scores.length; i++) {
            if (scores[i] != Hundredths.NONE) {
                return shorts(scores, kept, scores.length);
            }
        }
        return null;
    }

    private static short[] shorts(int[] scores, int first, int end) {
        short[] some = new short[end - first];
        for (int i = 0; i < some.length; i++) {
            some[i] = (short) scores[first + i];
        }
        return some;
    }
}
