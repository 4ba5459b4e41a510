package io.github.openita.io.jackson3.internal;

import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.TokenStart;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a text as Jackson 3 sees them. Used for one text, not shared. */
final class Jackson3Tokens implements JsonTokens {

    private static final Token[] TOKENS = tokens();

    private final JsonParser parser;
    /** Whether this looks for half characters in keys, as the parser does not. */
    private final boolean checksKeys;

    Jackson3Tokens(JsonParser parser, boolean checksKeys) {
        this.parser = parser;
        this.checksKeys = checksKeys;
    }

    private static Token[] tokens() {
        Token[] tokens = new Token[JsonTokenId.ID_EMBEDDED_OBJECT + 1];
        tokens[JsonToken.START_OBJECT.id()] = Token.START_OBJECT;
        tokens[JsonToken.END_OBJECT.id()] = Token.END_OBJECT;
        tokens[JsonToken.START_ARRAY.id()] = Token.START_ARRAY;
        tokens[JsonToken.END_ARRAY.id()] = Token.END_ARRAY;
        tokens[JsonToken.PROPERTY_NAME.id()] = Token.KEY;
        tokens[JsonToken.VALUE_STRING.id()] = Token.TEXT;
        tokens[JsonToken.VALUE_NUMBER_INT.id()] = Token.NUMBER;
        tokens[JsonToken.VALUE_NUMBER_FLOAT.id()] = Token.NUMBER;
        tokens[JsonToken.VALUE_TRUE.id()] = Token.TRUE;
        tokens[JsonToken.VALUE_FALSE.id()] = Token.FALSE;
        tokens[JsonToken.VALUE_NULL.id()] = Token.NULL;
        return tokens;
    }

    private static Token tokenOf(@Nullable JsonToken token) {
        return token == null ? Token.END : TOKENS[token.id()];
    }

    @Override
    public Token next() {
        try {
            Token token = tokenOf(parser.nextToken());
            if (checksKeys && token == Token.KEY) {
                JsonSyntaxException.refuseHalfCharacters(parser.currentName());
            }
            return token;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public @Nullable String nextKey() {
        try {
            String key = parser.nextName();
            if (checksKeys && key != null) {
                JsonSyntaxException.refuseHalfCharacters(key);
            }
            return key;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public Token current() {
        return tokenOf(parser.currentToken());
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
    public TokenStart start() {
        TokenStreamLocation start = parser.currentTokenLocation();
        long offset = Math.max(start.getCharOffset(), start.getByteOffset());
        return new TokenStart((int) offset, start.getLineNr(), start.getColumnNr());
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
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
