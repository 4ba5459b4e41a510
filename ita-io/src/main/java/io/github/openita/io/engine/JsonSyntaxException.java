package io.github.openita.io.engine;

import org.jspecify.annotations.Nullable;

/** A text is not JSON, or passes a limit; said without the words of the Jackson that found it. */
public final class JsonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean limit;
    private final int offset;

    /**
     * @param limit whether a number or key is too long, or values are nested too deep
     * @param offset about how many UTF-16 units of the text were read
     * @param cause what the Jackson says, where it says it
     */
    public JsonSyntaxException(boolean limit, long offset, @Nullable Throwable cause) {
        super((limit ? "a limit is passed" : "no JSON") + " at about " + offset, cause);
        this.limit = limit;
        this.offset = (int) Math.max(0, offset);
    }

    /**
     * @param key a key
     * @throws JsonSyntaxException where it holds half of a character
     */
    public static void refuseHalfCharacters(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isSurrogate(key.charAt(i))) {
                if (!Character.isSurrogatePair(key.charAt(i), i + 1 < key.length() ? key.charAt(i + 1) : ' ')) {
                    throw new JsonSyntaxException(false, 0, null);
                }
                i++;
            }
        }
    }

    /** {@return whether a number or key is too long, or values are nested too deep} */
    public boolean isLimit() {
        return limit;
    }

    /** {@return about how many UTF-16 units of the text were read; in or right behind the token that passes a limit} */
    public int offset() {
        return offset;
    }
}
