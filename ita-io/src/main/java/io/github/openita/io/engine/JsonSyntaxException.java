package io.github.openita.io.engine;

/** A text that is not JSON, or passes a limit, said without the words of the Jackson that found it. */
public final class JsonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** The text ends where more must follow. */
        ENDED,
        /** A number or key is too long, or values are nested too deep. */
        LIMIT,
        /** A key holds half of a character. */
        HALF_CHARACTER,
        /** Something stands where it cannot. */
        UNEXPECTED
    }

    private final Kind kind;
    private final long offset;

    /**
     * @param kind what is wrong
     * @param offset how many UTF-16 units of the text were read; it can lie behind what is wrong
     * @param cause what the Jackson says
     */
    public JsonSyntaxException(Kind kind, long offset, Throwable cause) {
        super(kind + " at " + offset, cause);
        this.kind = kind;
        this.offset = offset;
    }

    /** {@return what is wrong} */
    public Kind kind() {
        return kind;
    }

    /** {@return how many UTF-16 units of the text were read} */
    public long offset() {
        return offset;
    }
}
