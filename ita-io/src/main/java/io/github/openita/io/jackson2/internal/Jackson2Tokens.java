package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import io.github.openita.io.engine.JsonPlace;
import io.github.openita.io.engine.JsonTokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as Jackson 2 sees them. Used for one text, not shared. */
public final class Jackson2Tokens implements JsonTokens {

    private final JsonParser parser;

    /** Takes a parser as it stands, which may have read some tokens. */
    public Jackson2Tokens(JsonParser parser) {
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
                    case JsonTokenId.ID_FIELD_NAME -> Token.KEY;
                    case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> Token.NUMBER;
                    case JsonTokenId.ID_TRUE -> Token.TRUE;
                    case JsonTokenId.ID_FALSE -> Token.FALSE;
                    case JsonTokenId.ID_NULL -> Token.NULL;
                    default -> Token.TEXT;
                };
    }

    @Override
    public Token next() throws IOException {
        return tokenOf(parser.nextToken());
    }

    @Override
    public Token current() {
        return tokenOf(parser.currentToken());
    }

    @Override
    public @Nullable String nextKey() throws IOException {
        return parser.nextFieldName();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public char[] characters() throws IOException {
        return parser.getTextCharacters();
    }

    @Override
    public int charactersOffset() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int charactersLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public long place() {
        JsonLocation start = parser.currentTokenLocation();
        return JsonPlace.of(start.getLineNr(), start.getColumnNr());
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
    public void close() throws IOException {
        parser.close();
    }
}
