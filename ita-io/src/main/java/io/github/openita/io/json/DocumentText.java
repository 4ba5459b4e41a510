package io.github.openita.io.json;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.TokenStart;

/** The text of a document, as it was decoded. Immutable and thread-safe. */
final class DocumentText {

    private final char[] characters;
    private final int length;

    /** Takes the characters for its own. */
    DocumentText(char[] characters, int length) {
        this.characters = characters;
        this.length = length;
    }

    JsonTokens tokens(JsonEngine engine) {
        return engine.tokens(characters, length);
    }

    /** A scanner of this text, which must be JSON. */
    JsonScanner scanner() {
        return new JsonScanner(characters, length, 0, 1, 1);
    }

    /** A scanner of this text that stands where an item starts. */
    JsonScanner scannerFrom(ItemStart item) {
        TokenStart place = item.place();
        return new JsonScanner(characters, length, place.offset(), place.line(), place.column());
    }

    /**
     * Whether tokens of this text show the one that they stand on where it is written here, as they do where nothing in
     * it is escaped.
     */
    boolean isShownBy(JsonTokens tokens) {
        return tokens.current() == JsonTokens.Token.TEXT && tokens.characters() == characters;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
