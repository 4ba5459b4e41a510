package io.github.openita.core.disclosure;

import io.github.openita.core.internal.stored.Stored;
import io.github.openita.core.words.InvalidInputException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure says of one element: a text, that it is shown, a number, nothing, or several of these. This class
 * is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class ElementValue implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ElementValue BLANK = new ElementValue(null, null);
    private static final ElementValue SHOWN = new ElementValue(true, null);
    private static final ElementValue NOT_SHOWN = new ElementValue(false, null);

    /** A String, a Boolean, a BigDecimal, or null. */
    private final transient @Nullable Object single;
    /** Values that are each a single one; null where this is one. */
    private final transient @Nullable List<ElementValue> several;

    private ElementValue(@Nullable Object single, @Nullable List<ElementValue> several) {
        this.single = single;
        this.several = several;
    }

    /** {@return a value that was left empty} */
    public static ElementValue blank() {
        return BLANK;
    }

    /**
     * {@return the value}
     *
     * @param shown whether the element is shown; {@code false} is as good as blank
     */
    public static ElementValue shown(boolean shown) {
        return shown ? SHOWN : NOT_SHOWN;
    }

    /**
     * {@return the value}
     *
     * @param text its words, or where they stand; may be empty
     */
    public static ElementValue of(String text) {
        return new ElementValue(Objects.requireNonNull(text, "text"), null);
    }

    /**
     * {@return the value}
     *
     * @param number a number, such as a count of complaints; 0 tells as much as any other
     */
    public static ElementValue of(BigDecimal number) {
        return new ElementValue(Objects.requireNonNull(number, "number"), null);
    }

    /**
     * {@return them as one value}
     *
     * @param values several values of one element; as good as the most telling of them
     * @throws InvalidInputException where one is several values itself
     */
    public static ElementValue ofAll(List<ElementValue> values) {
        if (values.stream().anyMatch(ElementValue::isSeveral)) {
            throw new InvalidInputException(
                    "ค่าขององค์ประกอบซ้อนกันเกินหนึ่งชั้น: ใช้รายการเดียว",
                    "the values of an element are nested: give one list");
        }
        return new ElementValue(null, List.copyOf(values));
    }

    /** {@return whether it is several values} */
    public boolean isSeveral() {
        return several != null;
    }

    /** {@return the values that it is, itself alone where it is one} */
    public List<ElementValue> getValues() {
        return several == null ? List.of(this) : several;
    }

    /** {@return a String, a Boolean, a BigDecimal, a List of these, or {@code null} where it was left empty} */
    public @Nullable Object toJson() {
        return several == null
                ? single
                : Collections.unmodifiableList(new ArrayList<>(
                        several.stream().map(ElementValue::toJson).toList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementValue that
                && Objects.equals(single, that.single)
                && Objects.equals(several, that.several);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(several == null ? single : several);
    }

    @Override
    public String toString() {
        return String.valueOf(several == null ? single : several);
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(
            @Nullable Serializable single, @Nullable List<ElementValue> several) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(this::made);
        }

        private ElementValue made() {
            if (several != null) {
                return ofAll(several.stream().map(ElementValue.class::cast).toList());
            }
            if (single == null) {
                return blank();
            }
            if (single instanceof Boolean shown) {
                return shown(shown);
            }
            return single instanceof BigDecimal number ? of(number) : of((String) single);
        }
    }

    private Object writeReplace() {
        return new Parts((Serializable) single, several);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(ElementValue.class);
    }
}
