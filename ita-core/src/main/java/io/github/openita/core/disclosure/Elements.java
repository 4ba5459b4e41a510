package io.github.openita.core.disclosure;

import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an item shows, by the identifier of the element (องค์ประกอบด้านข้อมูล). This class is immutable and
 * thread-safe.
 *
 * @serial exclude
 */
public final class Elements implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Elements EMPTY = new Elements(new TreeMap<>());

    private final transient SortedMap<String, ElementValue> values;

    private Elements(SortedMap<String, ElementValue> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** {@return no element: everything that the form asks for is missing} */
    public static Elements empty() {
        return EMPTY;
    }

    /**
     * {@return them as one value}
     *
     * @param values values by the identifier of their element, in any order; {@code null} is a blank
     */
    public static Elements of(Map<String, @Nullable ElementValue> values) {
        SortedMap<String, ElementValue> sorted = new TreeMap<>();
        values.forEach((id, value) -> sorted.put(id, value == null ? ElementValue.blank() : value));
        return new Elements(sorted);
    }

    /**
     * {@return these elements with that one}
     *
     * @param id the identifier of an element, such as {@code problems}
     * @param value what is shown of it
     */
    public Elements with(String id, ElementValue value) {
        SortedMap<String, ElementValue> more = new TreeMap<>(values);
        more.put(id, value);
        return new Elements(more);
    }

    /**
     * {@return these elements with that one}
     *
     * @param id the identifier of an element, such as {@code problems}
     * @param text its words, or where they stand
     */
    public Elements with(String id, String text) {
        return with(id, ElementValue.of(text));
    }

    /**
     * {@return what is shown of it; empty where the key is absent, which is not the same as blank}
     *
     * @param id the identifier of an element
     */
    public Optional<ElementValue> get(String id) {
        return Optional.ofNullable(values.get(id));
    }

    /** {@return all of them, sorted by identifier; unmodifiable} */
    public SortedMap<String, ElementValue> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Elements that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(Map<String, ElementValue> values) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(this::made);
        }

        private Elements made() {
            SortedMap<String, ElementValue> checked = new TreeMap<>();
            values.forEach((id, value) -> checked.put(String.class.cast(id), ElementValue.class.cast(value)));
            return new Elements(checked);
        }
    }

    private Object writeReplace() {
        return new Parts(Map.copyOf(values));
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Elements.class);
    }
}
