package io.github.openita.core.internal.stored;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/**
 * What the serialized forms of values share: a value is written as its parts and made anew from them, so that a stream
 * cannot make one that its factory would refuse. No field of a value is written itself; one whose type cannot be is
 * marked transient. Static methods only; thread-safe.
 */
public final class Stored {

    private Stored() {}

    /**
     * {@return the value}
     *
     * @param factory makes it from its parts, or refuses them
     * @param <T> its type
     * @throws InvalidObjectException where it refuses them
     */
    public static <T> T value(Supplier<T> factory) throws InvalidObjectException {
        try {
            return factory.get();
        } catch (RuntimeException e) {
            InvalidObjectException refused = new InvalidObjectException(String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * {@return the refusal of a stream that holds a value itself in place of its parts}
     *
     * @param type the type of the value
     */
    public static InvalidObjectException notItself(Class<?> type) {
        return new InvalidObjectException("a " + type.getSimpleName() + " is read from its parts");
    }
}
