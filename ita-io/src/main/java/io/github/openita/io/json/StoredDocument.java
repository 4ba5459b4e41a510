package io.github.openita.io.json;

import io.github.openita.core.problem.DocumentException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that Java can serialize, for an HTTP session or a cache that does: in the stream it is the name of its kind
 * and its JSON, and reading that refuses what {@link ItaJson} refuses, whoever made the stream. Immutable and thread-safe.
 *
 * <p>Editions are known by their names where it is read: those that are built in or installed.
 *
 * @param <T> what it holds
 * @serial exclude
 */
public final class StoredDocument<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient DocumentType<T> type;
    private final transient T value;

    private StoredDocument(DocumentType<T> type, T value) {
        this.type = type;
        this.value = value;
    }

    /**
     * {@return the value as a document that can be serialized}
     *
     * @param type the kind of document
     * @param value what it holds
     * @param <T> the type of that
     */
    public static <T> StoredDocument<T> of(DocumentType<T> type, T value) {
        return new StoredDocument<>(type, Objects.requireNonNull(value, "value"));
    }

    /** {@return the kind of document} */
    public DocumentType<T> getType() {
        return type;
    }

    /** {@return what it holds} */
    public T getValue() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDocument<?> that && type.equals(that.type) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + value.hashCode();
    }

    /** {@return the kind of document and what it holds} */
    @Override
    public String toString() {
        return type + " " + value;
    }

    /** What is serialized. */
    private record Text(String type, String json) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            try {
                return read(JsonSchemas.typeOf(type), json);
            } catch (RuntimeException e) {
                InvalidObjectException refused = new InvalidObjectException(String.valueOf(e.getMessage()));
                refused.initCause(e);
                throw refused;
            }
        }

        /** Reads it; a {@link DocumentException} where it cannot be what it says. */
        private static <T> StoredDocument<T> read(DocumentType<T> type, String json) {
            return of(type, ItaJson.standard().read(type, json));
        }
    }

    private Object writeReplace() {
        return new Text(type.getName(), ItaJson.standard().write(value));
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw new InvalidObjectException("a StoredDocument is read from its text");
    }
}
