package io.github.openita.core.disclosure;

import io.github.openita.core.internal.stored.Stored;
import jakarta.validation.constraints.NotNull;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link as the web site writes it, good or dead. This class is immutable and thread-safe. In JSON it is the address
 * alone or, with a label, an object.
 *
 * @serial exclude
 */
public final class Link implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String label;
    private final String url;

    private Link(@Nullable String label, String url) {
        this.label = label;
        this.url = Objects.requireNonNull(url, "url");
    }

    /**
     * {@return the link}
     *
     * @param url the address as written, absolute or relative, empty where there is none
     */
    public static Link of(String url) {
        return new Link(null, url);
    }

    /**
     * {@return the link}
     *
     * @param label the words that stand for it
     * @param url the address as written, absolute or relative; {@code null} is as good as empty
     */
    public static Link of(@Nullable String label, @Nullable String url) {
        return new Link(label, url == null ? "" : url);
    }

    /** {@return the words that stand for it, where there are any} */
    public Optional<String> getLabel() {
        return Optional.ofNullable(label);
    }

    /** {@return the address as written} */
    @NotNull
    public String getUrl() {
        return url;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link that && Objects.equals(label, that.label) && url.equals(that.url);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, url);
    }

    /** {@return the address as written} */
    @Override
    public String toString() {
        return url;
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(@Nullable String label, String url) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(label, Objects.requireNonNull(url, "url")));
        }
    }

    private Object writeReplace() {
        return new Parts(label, url);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Link.class);
    }
}
