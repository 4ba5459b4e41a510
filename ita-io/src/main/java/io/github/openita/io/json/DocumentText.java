package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The text of a document, as it was decoded. Immutable and thread-safe. */
final class DocumentText {

    private final char[] characters;
    private final int length;

    /** Takes the characters for its own. */
    DocumentText(char[] characters, int length) {
        this.characters = characters;
        this.length = length;
    }

    JsonParser parser(JsonFactory factory) throws IOException {
        return factory.createParser(characters, 0, length);
    }

    /** A scanner of this text, which must be JSON. */
    JsonScanner scanner() {
        return new JsonScanner(characters, length, 0, 1, 1);
    }

    /** A scanner of this text that stands where an item starts. */
    JsonScanner scannerFrom(ItemStart item) {
        JsonLocation place = item.location();
        return new JsonScanner(characters, length, (int) place.getCharOffset(), place.getLineNr(), place.getColumnNr());
    }

    /**
     * Whether a parser of this text shows the one that it stands on where it is written here, as it does where nothing
     * in it is escaped.
     */
    boolean isShownBy(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextCharacters() == characters;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
