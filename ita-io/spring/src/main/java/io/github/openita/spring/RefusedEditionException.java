package io.github.openita.spring;

import org.jspecify.annotations.Nullable;

/** An edition that the application names and that cannot be used; its message is all that is to be said. */
final class RefusedEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedEditionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
