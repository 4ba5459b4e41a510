package io.github.openita.io.jackson3.internal;

import io.github.openita.io.engine.JsonPlace;
import io.github.openita.io.engine.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a text as Jackson 3 sees them. Used for one text, not shared. */
public final class Jackson3Tokens implements JsonTokens {

    private final JsonParser parser;

    /** Takes a parser as it stands, which may have read some tokens. */
    public Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    private static Token tokenOf(@Nullable JsonToken token) {
        return token == null
                ? Token.END
                : switch (token.id()) {
                    case JsonTokenId.ID_START_OBJECT -> Token.START_OBJECT;
                    case JsonTokenId.ID_END_OBJECT -> Token.END_OBJECT;
                    case JsonTokenId.ID_START_ARRAY -> Token.START_ARRAY;
                    case JsonTokenId.ID_END_ARRAY -> Token.END_ARRAY;
                    case JsonTokenId.ID_PROPERTY_NAME -> Token.KEY;
                    case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> Token.NUMBER;
                    case JsonTokenId.ID_TRUE -> Token.TRUE;
                    case JsonTokenId.ID_FALSE -> Token.FALSE;
                    case JsonTokenId.ID_NULL -> Token.NULL;
                    default -> Token.TEXT;
                };
    }

    @Override
    public Token next() {
        return tokenOf(parser.nextToken());
    }

    @Override
    public Token current() {
        return tokenOf(parser.currentToken());
    }

    @Override
    public @Nullable String nextKey() {
        return parser.nextName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] characters() {
        return parser.getStringCharacters();
    }

    @Override
    public int charactersOffset() {
        return parser.getStringOffset();
    }

    @Override
    public int charactersLength() {
        return parser.getStringLength();
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public long place() {
        TokenStreamLocation start = parser.currentTokenLocation();
        return JsonPlace.of(start.getLineNr(), start.getColumnNr());
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
}
