package io.github.openita.core.edition;

import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something on a form that can have a score: a tool, indicator, sub-indicator, question or item, or a part of one. This
 * class is immutable and thread-safe.
 */
public final class FormNode {

    private final Edition edition;
    private final NodeCode code;
    private final Tool tool;
    private final @Nullable FormNode parent;
    private final Optional<String> name;
    private final @Nullable Item item;
    private final @Nullable Question question;
    private final boolean part;
    private final boolean rounded;
    /** Set while the tree is made, and never after, as what stands below is. */
    private int position;

    private final List<FormNode> children = new ArrayList<>();
    private final List<FormNode> parts = new ArrayList<>();
    private final List<FormNode> childrenAsRead = Collections.unmodifiableList(children);
    private final List<FormNode> partsAsRead = Collections.unmodifiableList(parts);

    private FormNode(
            Edition edition,
            NodeCode code,
            Tool tool,
            @Nullable FormNode parent,
            Optional<String> name,
            @Nullable Item item,
            @Nullable Question question) {
        this.edition = edition;
        this.code = code;
        this.tool = tool;
        this.parent = parent;
        this.name = name;
        this.item = item;
        this.question = question;
        part = code.getPart().isPresent();
        rounded = !part && edition.getRounding().contains(code.getLevel());
    }

    void setPosition(int position) {
        this.position = position;
    }

    static FormNode ofTool(Edition edition, Tool tool) {
        return new FormNode(edition, NodeCode.of(tool), tool, null, Optional.empty(), null, null);
    }

    FormNode addGroup(NodeCode below, Optional<String> called) {
        return add(new FormNode(edition, below, tool, this, called, null, null));
    }

    FormNode addItem(NodeCode below, @Nullable Item known) {
        Optional<String> title = Optional.ofNullable(known).map(Item::getNameTh);
        return add(new FormNode(edition, below, tool, this, title, known, null));
    }

    FormNode addQuestion(NodeCode below, @Nullable Question known) {
        Optional<String> wording =
                Optional.ofNullable(known).flatMap(one -> one.getTextTh().or(one::getTheme));
        return add(new FormNode(edition, below, tool, this, wording, null, known));
    }

    private FormNode add(FormNode child) {
        children.add(child);
        return child;
    }

    /** Adds the parts of everything below and then its own, each with the same part of what is below. */
    void addParts() {
        children.forEach(FormNode::addParts);
        for (ToolPart part : edition.getParts()) {
            FormNode node = new FormNode(
                    edition, code.atPart(part.getCode()), tool, this, Optional.of(part.getNameTh()), item, question);
            for (FormNode child : children) {
                node.children.add(child.parts.get(parts.size()));
            }
            parts.add(node);
        }
    }

    /** {@return its node code} */
    public NodeCode getCode() {
        return code;
    }

    /** {@return its place in a table of all nodes of the form, from 0 to {@link FormTree#size()} less one} */
    public int getPosition() {
        return position;
    }

    /** {@return the level of the form at which it stands; a part at that of its whole} */
    public Level getLevel() {
        return code.getLevel();
    }

    /** {@return the tool that it is or belongs to} */
    public Tool getTool() {
        return tool;
    }

    /** {@return the weight of that tool, in percent of the overall score} */
    public int getToolWeight() {
        return edition.getWeights().getOrDefault(tool, 0);
    }

    /** {@return what it belongs to: the node above it or, for a part, the whole; empty for a tool} */
    public Optional<FormNode> getParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * {@return what stands right below it, in the order of the form; below a part the same part of what is below the
     * whole}
     */
    public List<FormNode> getChildren() {
        return childrenAsRead;
    }

    /** {@return its parts (EIT Public, EIT Survey); none for a part, and where the form has none} */
    public List<FormNode> getParts() {
        return partsAsRead;
    }

    /** {@return whether it is a part of another node} */
    public boolean isPart() {
        return part;
    }

    /** {@return whether the form rounds its score half-up to two decimals before it computes with it; never a part's} */
    public boolean isRounded() {
        return rounded;
    }

    /** {@return the item that it is, where it is one of which more than the code is known} */
    public Optional<Item> getItem() {
        return Optional.ofNullable(item);
    }

    /** {@return what is known of the survey question that it is, or is a part of} */
    public Optional<Question> getQuestion() {
        return Optional.ofNullable(question);
    }

    /**
     * {@return what the form calls it: a part by its own name, a question by its wording or theme; empty where that is
     * not known, and for a tool as a whole}
     */
    public Optional<String> getName() {
        return name;
    }

    /**
     * Weighs points of its score: by the weight of its tool, divided evenly at every level of the form.
     *
     * @param points points of the score here, of either sign
     * @return how many points of the overall score they are, exactly, before the form rounds anything
     */
    public Points inOverall(Points points) {
        long sharers = 1;
        FormNode node = this;
        for (FormNode above = parent; above != null; above = above.parent) {
            sharers *= node.isPart() ? above.parts.size() : above.children.size();
            node = above;
        }
        return points.times(getToolWeight()).dividedBy(100 * sharers);
    }

    /**
     * Finds the node of a level that it belongs to.
     *
     * @param level a level of the form
     * @return itself or the nearest node above it that stands at that level; empty where there is none
     */
    public Optional<FormNode> at(Level level) {
        FormNode node = this;
        while (node != null && node.getLevel() != level) {
            node = node.parent;
        }
        return Optional.ofNullable(node);
    }

    /**
     * Tells whether it belongs to another node.
     *
     * @param other a node of the same form
     * @return whether it is that node, a part of it, or stands anywhere below it
     */
    public boolean isWithin(FormNode other) {
        FormNode node = this;
        while (node != null && !node.equals(other)) {
            node = node.parent;
        }
        return node != null;
    }

    /** {@return the node codes that lead to it, from its tool down to its own} */
    public List<NodeCode> path() {
        List<NodeCode> codes = new ArrayList<>();
        for (FormNode node = this; node != null; node = node.parent) {
            codes.add(0, node.code);
        }
        return List.copyOf(codes);
    }

    /** {@return its node code as text} */
    @Override
    public String toString() {
        return code.toString();
    }
}
