package io.github.openita.core.scoring;

import io.github.openita.core.internal.stored.Stored;
import io.github.openita.core.words.Score;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of an inconsistency: a score, or the name of a band. This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Figure implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable Score score;
    private final String text;

    private Figure(@Nullable Score score, String text) {
        this.score = score;
        this.text = text;
    }

    /**
     * {@return it as a figure}
     *
     * @param score a score
     */
    public static Figure of(Score score) {
        return new Figure(score, score.toString());
    }

    /**
     * {@return it as a figure}
     *
     * @param band the name of a band
     */
    public static Figure of(String band) {
        return new Figure(null, Objects.requireNonNull(band, "band"));
    }

    /** {@return the score, where it is one} */
    public Optional<Score> getScore() {
        return Optional.ofNullable(score);
    }

    /** {@return the figure rounded as people are shown it} */
    Figure toShown() {
        return score == null ? this : of(score.rounded());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && Objects.equals(score, that.score) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(score, text);
    }

    /** {@return the figure as people are shown it} */
    @Override
    public String toString() {
        return text;
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(@Nullable Score score, String text) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> score == null ? of(text) : of(score));
        }
    }

    private Object writeReplace() {
        return new Parts(score, text);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Figure.class);
    }
}
