package io.github.openita.core.survey;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Question;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the surveys of an edition ask of whom, and where an agency's counts stand in one array: a block per part, in it
 * how many answered and then the choices of each question. Immutable and thread-safe.
 */
final class SurveyForm {

    /** The surveys, in their order. */
    static final List<Tool> TOOLS = List.of(Tool.IIT, Tool.EIT);

    /** Those who are asked the same questions; their counts start at a place in the array. */
    record Part(NodeCode code, Tool tool, int start, List<Scored> questions) {}

    /** The code of a question, with its part, and what it is the mean of. */
    record Scored(NodeCode code, List<Asked> asked) {}

    /** What is answered with one choice: a question, or one of its sub-items (from 1; else 0). */
    record Asked(QuestionCode question, int subItem, ChoiceReader choices, int place) {

        String heading() {
            return subItem == 0 ? question.toString() : question + "." + subItem;
        }
    }

    private final Edition edition;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Tool, List<Asked>> asked = new HashMap<>();
    private final Map<Tool, Map<QuestionCode, List<Asked>>> byQuestion = new HashMap<>();
    private int size;

    private SurveyForm(Edition edition) {
        this.edition = edition;
        Map<List<Choice>, ChoiceReader> readers = new HashMap<>();
        for (Tool tool : TOOLS) {
            List<Asked> all = new ArrayList<>();
            // The first place of a block says how many answered.
            int place = 1;
            for (Question question : questionsOf(tool)) {
                List<List<Choice>> choices = question.askedChoices();
                for (int i = 0; i < choices.size(); i++) {
                    int subItem = question.getSubItems().isEmpty() ? 0 : i + 1;
                    ChoiceReader reader = readers.computeIfAbsent(choices.get(i), ChoiceReader::new);
                    all.add(new Asked(question.getCode(), subItem, reader, place));
                    place += choices.get(i).size();
                }
            }
            asked.put(tool, List.copyOf(all));
            byQuestion.put(tool, byQuestion(all));
            addParts(tool, place);
        }
    }

    private static Map<QuestionCode, List<Asked>> byQuestion(List<Asked> all) {
        Map<QuestionCode, List<Asked>> questions = new LinkedHashMap<>();
        all.forEach(one -> questions
                .computeIfAbsent(one.question, code -> new ArrayList<>())
                .add(one));
        return questions;
    }

    private void addParts(Tool tool, int length) {
        if (!edition.getWeights().containsKey(tool)) {
            return;
        }
        NodeCode whole = NodeCode.of(tool);
        List<ToolPart> below = tool == Tool.EIT ? edition.getParts() : List.of();
        Stream.concat(Stream.of(whole), below.stream().map(part -> whole.atPart(part.getCode())))
                .forEach(code -> {
                    parts.add(new Part(code, tool, size, scored(code, tool)));
                    size += length;
                });
    }

    private List<Scored> scored(NodeCode part, Tool tool) {
        return byQuestion(tool).entrySet().stream()
                .map(question -> {
                    NodeCode whole = NodeCode.of(question.getKey());
                    return new Scored(part.getPart().map(whole::atPart).orElse(whole), question.getValue());
                })
                .toList();
    }

    /** @throws InvalidInputException for an edition that knows no points of any answer */
    static SurveyForm of(Edition edition) {
        SurveyForm form = new SurveyForm(Objects.requireNonNull(edition, "edition"));
        if (form.asked.values().stream().allMatch(List::isEmpty)) {
            throw new InvalidInputException(
                    "ไม่ทราบคะแนนของตัวเลือกในแบบสำรวจของ " + edition.nameWithRevision()
                            + " จึงรวมคำตอบไม่ได้ ให้ใส่คะแนนรายตัวชี้วัดหรือเครื่องมือแทน",
                    "the points of the answers of " + edition.nameWithRevision()
                            + " are not known, so answers cannot be tallied; give scores by indicator or tool");
        }
        return form;
    }

    /** The questions of a survey whose answers have points, in the order of the form. */
    private List<Question> questionsOf(Tool tool) {
        return edition.questionsOf(tool).stream()
                .flatMap(code -> edition.question(code).stream())
                .filter(question -> !question.askedChoices().isEmpty())
                .toList();
    }

    Edition edition() {
        return edition;
    }

    List<Part> parts() {
        return parts;
    }

    /** How many counts an agency has. */
    int size() {
        return size;
    }

    /** What a survey asks, as far as answers have points, in the order of the form. */
    List<Asked> asked(Tool tool) {
        return asked.getOrDefault(tool, List.of());
    }

    /** The same by question. */
    Map<QuestionCode, List<Asked>> byQuestion(Tool tool) {
        return byQuestion.getOrDefault(tool, Map.of());
    }
}
