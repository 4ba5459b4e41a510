package io.github.openita.core.words;

/**
 * Something given to the library cannot be what it is said to be; the message says what was found and what is allowed.
 * Immutable and thread-safe.
 *
 * <p>{@link #getMessage()} is English, {@link #getText()} holds the Thai as well.
 */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What was found and what is allowed. */
    private final BilingualText text;

    /**
     * Refuses a value in one line.
     *
     * @param text what was found and what is allowed
     */
    public InvalidInputException(BilingualText text) {
        super(text.getEn());
        this.text = text;
    }

    /**
     * Refuses a value in one line of each language.
     *
     * @param th the line in Thai
     * @param en the line in English
     */
    public InvalidInputException(String th, String en) {
        this(BilingualText.of(th, en));
    }

    /** {@return what was found and what is allowed, in Thai and English} */
    public final BilingualText getText() {
        return text;
    }
}
