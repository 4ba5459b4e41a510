package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.TokenStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as Jackson 2 sees them. Used for one text, not shared. */
final class Jackson2Tokens implements JsonTokens {

    private static final Token[] TOKENS = tokens();

    private final JsonParser parser;
    /** Whether this looks for half characters in keys, as the parser does not. */
    private final boolean checksKeys;

    Jackson2Tokens(JsonParser parser, boolean checksKeys) {
        this.parser = parser;
        this.checksKeys = checksKeys;
    }

    private static Token[] tokens() {
        Token[] tokens = new Token[JsonTokenId.ID_EMBEDDED_OBJECT + 1];
        tokens[JsonToken.START_OBJECT.id()] = Token.START_OBJECT;
        tokens[JsonToken.END_OBJECT.id()] = Token.END_OBJECT;
        tokens[JsonToken.START_ARRAY.id()] = Token.START_ARRAY;
        tokens[JsonToken.END_ARRAY.id()] = Token.END_ARRAY;
        tokens[JsonToken.FIELD_NAME.id()] = Token.KEY;
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
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public @Nullable String nextKey() {
        try {
            String key = parser.nextFieldName();
            if (checksKeys && key != null) {
                JsonSyntaxException.refuseHalfCharacters(key);
            }
            return key;
        } catch (IOException e) {
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
            return parser.getText();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public int charactersOffset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public int charactersLength() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public TokenStart start() {
        JsonLocation start = parser.currentTokenLocation();
        long offset = Math.max(start.getCharOffset(), start.getByteOffset());
        return new TokenStart((int) offset, start.getLineNr(), start.getColumnNr());
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public int endLine() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public int endOffset() {
        JsonLocation end = parser.currentLocation();
        return (int) Math.max(end.getByteOffset(), end.getCharOffset());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException refused(IOException e) {
        if (!(e instanceof JsonProcessingException syntax)) {
            return new UncheckedIOException(e);
        }
        JsonLocation where = syntax.getLocation() == null ? parser.currentLocation() : syntax.getLocation();
        return new JsonSyntaxException(e instanceof StreamConstraintsException, where.getCharOffset(), e);
    }
}
