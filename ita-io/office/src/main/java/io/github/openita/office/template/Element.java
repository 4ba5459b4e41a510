package io.github.openita.office.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element of a part of a Word document, which can be changed. Used by one thread. */
final class Element implements Node {

    /**
     * An attribute, or the declaration of a prefix.
     *
     * @param name its name with its prefix
     * @param word whether it is one of Word's own
     */
    record Attribute(String name, boolean word, String value) {}

    private final String name;

    /** The name without its prefix, where it is Word's own; else empty. */
    private final String local;

    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();
    private @Nullable Element parent;

    /**
     * One without content.
     *
     * @param name its name with its prefix
     * @param word whether it is one of Word's own
     */
    Element(String name, boolean word) {
        this.name = name;
        this.local = word ? local(name) : "";
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    /** The elements directly in it, as they are now. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>(children.size());
        for (Node child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    /** The name without its prefix. */
    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /** Whether it is Word's own element of that name. */
    boolean is(String wanted) {
        return local.equals(wanted);
    }

    /** Whether it is one of these of Word's own. */
    boolean isOneOf(Set<String> wanted) {
        return wanted.contains(local);
    }

    /** The value of an attribute of Word's own; empty where it has none. */
    String attribute(String wanted) {
        return attributes.stream()
                .filter(one -> one.word() && local(one.name()).equals(wanted))
                .findFirst()
                .map(Attribute::value)
                .orElse("");
    }

    /** The first child of that name. */
    Optional<Element> child(String wanted) {
        for (Node child : children) {
            if (child instanceof Element element && element.is(wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Everything below, from top to bottom, but for what lies in those where it is not entered. */
    List<Element> all(Predicate<Element> entered) {
        List<Element> all = new ArrayList<>();
        collect(all, entered);
        return all;
    }

    /** Everything below of that name, from top to bottom. */
    List<Element> all(String wanted) {
        return all(one -> true).stream().filter(one -> one.is(wanted)).toList();
    }

    private void collect(List<Element> into, Predicate<Element> entered) {
        for (Node child : children) {
            if (child instanceof Element element) {
                into.add(element);
                if (entered.test(element)) {
                    element.collect(into, entered);
                }
            }
        }
    }

    /** The nearest element of that name that it lies in. */
    Optional<Element> around(String wanted) {
        Element at = parent;
        while (at != null && !at.is(wanted)) {
            at = at.parent;
        }
        return Optional.ofNullable(at);
    }

    Element add(Node node) {
        return add(children.size(), node);
    }

    Element add(int at, Node node) {
        children.add(at, node);
        if (node instanceof Element element) {
            element.parent = this;
        }
        return this;
    }

    /** Puts a node before this one. */
    void before(Node node) {
        place().add(indexIn(place()), node);
    }

    /** Puts a node after this one. */
    void after(Node node) {
        place().add(indexIn(place()) + 1, node);
    }

    /** Takes it out of where it lies. */
    void remove() {
        Element from = place();
        from.children.remove(indexIn(from));
        parent = null;
    }

    /** What stands directly after it; empty at the end. */
    Optional<Element> next() {
        List<Element> all = place().elements();
        int at = 0;
        while (all.get(at) != this) {
            at++;
        }
        return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    private Element place() {
        if (parent == null) {
            throw new IllegalStateException(name + " lies nowhere");
        }
        return parent;
    }

    private int indexIn(Element of) {
        for (int i = 0; i < of.children.size(); i++) {
            if (of.children.get(i) == this) {
                return i;
            }
        }
        throw new IllegalStateException(name + " lies elsewhere");
    }

    /** The text in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Node child : children) {
            if (child instanceof Text some) {
                text.append(some.text());
            } else {
                text.append(((Element) child).text());
            }
        }
        return text.toString();
    }

    /** Gives it another text. */
    void setText(String text) {
        children.clear();
        children.add(new Text(text));
        attributes.removeIf(one -> one.name().equals("xml:space"));
        attributes.add(new Attribute("xml:space", false, "preserve"));
    }

    /** The same without content. */
    Element shell() {
        Element copy = new Element(name, !local.isEmpty());
        copy.attributes.addAll(attributes);
        return copy;
    }

    /** The same with all that is in it. */
    Element copy() {
        Element copy = shell();
        for (Node child : children) {
            copy.add(child instanceof Element element ? element.copy() : child);
        }
        return copy;
    }

    /** How many elements it is, with all that is in it. */
    int size() {
        int size = 1;
        for (Node child : children) {
            size += child instanceof Element element ? element.size() : 0;
        }
        return size;
    }
}
