package io.github.openita.core.scoring;

import io.github.openita.core.internal.stored.Stored;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its source prints it; more than one value where the source prints it differently in several places.
 * This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class PublishedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Score> values;

    private PublishedFigure(List<Score> values) {
        this.values = List.copyOf(values);
    }

    /**
     * {@return the figure}
     *
     * @param values what is printed, in the order of the source; at least one
     * @throws InvalidInputException where there is no value
     */
    public static PublishedFigure of(List<Score> values) {
        if (values.isEmpty()) {
            throw new InvalidInputException(
                    "ตัวเลขที่ประกาศว่างเปล่า: ต้องมีอย่างน้อยหนึ่งค่า",
                    "a published figure without a value: give at least one");
        }
        return new PublishedFigure(values);
    }

    /**
     * {@return the figure}
     *
     * @param value what is printed
     */
    public static PublishedFigure of(Score value) {
        return new PublishedFigure(List.of(value));
    }

    /** {@return what is printed, in the order of the source; never empty} */
    public List<Score> getValues() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedFigure that && values.equals(that.values);
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
    private record Parts(List<Score> values) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(values.stream().map(Score.class::cast).toList()));
        }
    }

    private Object writeReplace() {
        return new Parts(values);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(PublishedFigure.class);
    }
}
