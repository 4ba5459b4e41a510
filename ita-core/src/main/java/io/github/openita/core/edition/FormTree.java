package io.github.openita.core.edition;

import io.github.openita.core.internal.Lazy;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of an edition as one tree: tools, their indicators, sub-indicators, questions and items, each with its parts.
 * This class is immutable and thread-safe; {@link Edition#form()} makes it once for each edition.
 */
public final class FormTree {

    private final Edition edition;
    private final List<FormNode> tools;
    private final Map<NodeCode, FormNode> nodes = new HashMap<>();
    private final Lazy<Map<String, Item>> itemsByTitle = new Lazy<>(this::byTitle);

    FormTree(Edition edition) {
        this.edition = edition;
        Map<QuestionCode, Item> items = new HashMap<>();
        edition.getItems().forEach(item -> items.put(item.getCode(), item));
        Map<QuestionCode, Question> questions = new HashMap<>();
        edition.getQuestions().forEach(question -> questions.put(question.getCode(), question));
        List<FormNode> made = new ArrayList<>();
        for (Tool tool : edition.getWeights().keySet()) {
            FormNode node = FormNode.ofTool(edition, tool);
            for (Indicator indicator : edition.indicatorsOf(tool)) {
                FormNode group = node.addGroup(NodeCode.ofIndicator(indicator.getNumber()), indicator.getNameTh());
                indicator.getQuestions().forEach(code -> group.addQuestion(NodeCode.of(code), questions.get(code)));
                if (tool == Tool.OIT) {
                    addSubIndicators(group, indicator.getNumber(), items);
                }
            }
            if (tool == Tool.EIT) {
                node.addParts();
            }
            index(node);
            made.add(node);
        }
        tools = List.copyOf(made);
    }

    private void addSubIndicators(FormNode indicator, int number, Map<QuestionCode, Item> items) {
        for (SubIndicator sub : edition.getSubIndicators()) {
            if (sub.getIndicator() == number) {
                FormNode group = indicator.addGroup(sub.getCode(), sub.getNameTh());
                sub.getItems().forEach(code -> group.addItem(NodeCode.of(code), items.get(code)));
            }
        }
    }

    private void index(FormNode node) {
        add(node);
        node.getParts().forEach(this::add);
        node.getChildren().forEach(this::index);
    }

    private void add(FormNode node) {
        node.setPosition(nodes.size());
        nodes.put(node.getCode(), node);
    }

    /** {@return how many nodes the form has, parts among them} */
    public int size() {
        return nodes.size();
    }

    /** {@return the tools in the order of the form, each with everything below it} */
    public List<FormNode> getTools() {
        return tools;
    }

    /**
     * Finds a node.
     *
     * @param code a node code, with a part or without
     * @return the node of that code; empty where the form has none
     */
    public Optional<FormNode> find(NodeCode code) {
        return Optional.ofNullable(nodes.get(code));
    }

    Optional<Item> itemTitled(String title) {
        return Optional.ofNullable(itemsByTitle.get().get(ThaiText.titleKey(title)));
    }

    private Map<String, Item> byTitle() {
        Map<String, Item> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Item item : edition.getItems()) {
            String key = ThaiText.titleKey(item.getNameTh());
            if (found.putIfAbsent(key, item) != null) {
                twice.add(key);
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }
}
