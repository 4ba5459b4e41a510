package io.github.openita.core.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure says of one element: a text, that it is shown, a number, nothing, or several of these. This class
 * is immutable and thread-safe.
 */
public final class ElementValue {

    private static final ElementValue BLANK = new ElementValue(null, null);
    private static final ElementValue SHOWN = new ElementValue(true, null);
    private static final ElementValue NOT_SHOWN = new ElementValue(false, null);

    /** A String, a Boolean, a BigDecimal, or null. */
    private final @Nullable Object single;
    /** Values that are each a single one; null where this is one. */
    private final @Nullable List<ElementValue> several;

    private ElementValue(@Nullable Object single, @Nullable List<ElementValue> several) {
        this.single = single;
        this.several = several;
    }

    /** {@return a value that was left empty} */
    public static ElementValue blank() {
        return BLANK;
    }

    /**
     * @param shown whether the element is shown; {@code false} is as good as blank
     * @return the value
     */
    public static ElementValue shown(boolean shown) {
        return shown ? SHOWN : NOT_SHOWN;
    }

    /**
     * @param text its words, or where they stand; may be empty
     * @return the value
     */
    public static ElementValue of(String text) {
        return new ElementValue(Objects.requireNonNull(text, "text"), null);
    }

    /**
     * @param number a number, such as a count of complaints; 0 tells as much as any other
     * @return the value
     */
    public static ElementValue of(BigDecimal number) {
        return new ElementValue(Objects.requireNonNull(number, "number"), null);
    }

    /**
     * @param values several values of one element; as good as the most telling of them
     * @return them as one value
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

    /**
     * Takes what a JSON binder makes of a value.
     *
     * @param json {@code null}, a text, true or false, a number, or a collection or array of these
     * @return the value
     * @throws InvalidInputException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ElementValue ofJson(@Nullable Object json) {
        if (json == null) {
            return BLANK;
        }
        if (json instanceof String text) {
            return of(text);
        }
        if (json instanceof Boolean shown) {
            return shown(shown);
        }
        if (json instanceof Number number) {
            return of(decimal(number));
        }
        if (json instanceof Iterable<?> several) {
            List<ElementValue> values = new ArrayList<>();
            several.forEach(one -> values.add(ofJson(one)));
            return ofAll(values);
        }
        if (json instanceof Object[] several) {
            return ofJson(Arrays.asList(several));
        }
        throw new InvalidInputException(
                "ค่าขององค์ประกอบต้องเป็นข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้",
                "the value of an element must be a text, true, a number, or an array of these");
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(number.toString());
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
    @JsonValue
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
}
