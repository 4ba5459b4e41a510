package io.github.openita.io.jackson3.internal;

import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a text as Jackson 3 sees them. Used for one text, not shared. */
final class Jackson3Tokens implements JsonTokens {

    private final JsonParser parser;
    /** Only by an escape half a character comes into a key; not every release refuses it. */
    private final boolean escapes;

    private Token current = Token.END;
    /** Where the current token starts, once that was asked for. */
    private @Nullable TokenStreamLocation start;

    Jackson3Tokens(JsonParser parser, boolean escapes) {
        this.parser = parser;
        this.escapes = escapes;
    }

    @Override
    public Token next() {
        try {
            start = null;
            current = tokenOf(parser.nextToken());
            if (escapes && current == Token.KEY) {
                JsonSyntaxException.refuseHalfCharacters(parser.currentName());
            }
            return current;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public @Nullable String nextKey() {
        try {
            start = null;
            String key = parser.nextName();
            current = key == null ? tokenOf(parser.currentToken()) : Token.KEY;
            return key;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static Token tokenOf(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.KEY;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.toString());
        };
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int charactersOffset() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int charactersLength() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int line() {
        return start().getLineNr();
    }

    @Override
    public int column() {
        return start().getColumnNr();
    }

    private TokenStreamLocation start() {
        if (start == null) {
            start = parser.currentTokenLocation();
        }
        return start;
    }

    @Override
    public int endLine() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public int endOffset() {
        TokenStreamLocation end = parser.currentLocation();
        return (int) Math.max(end.getByteOffset(), end.getCharOffset());
    }

    @Override
    public void close() {
        parser.close();
    }

    private JsonSyntaxException refused(JacksonException e) {
        TokenStreamLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new JsonSyntaxException(e instanceof StreamConstraintsException, where.getCharOffset(), e);
    }
}
