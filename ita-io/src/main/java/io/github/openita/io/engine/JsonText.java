package io.github.openita.io.engine;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text into values that know their place. Used for one text, not shared. */
public final class JsonText {

    /** So deep the values of a document may be nested. */
    public static final int MAX_DEPTH = 100;

    /** So many characters a number may have. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** So many UTF-16 units a key may have. */
    public static final int MAX_KEY_LENGTH = 50_000;

    private static final Pattern EXPONENT = Pattern.compile("([^eE]*)[eE](.*)", Pattern.DOTALL);

    private final String source;
    private final JsonTokens tokens;
    /** The characters that the tokens are of, where they are known. */
    private final char @Nullable [] text;

    /** Where the arrays and objects start that are open, the innermost last. */
    private final long[] open = new long[MAX_DEPTH];

    private int depth;
    /** Where the last token starts that was whole; 0 where there was none. */
    private long last;

    private JsonText(String source, JsonTokens tokens, char @Nullable [] text) {
        this.source = source;
        this.tokens = tokens;
        this.text = text;
    }

    /**
     * Reads a whole text.
     *
     * @param engine the Jackson to read it with
     * @param source the name of the document
     * @param text an array with the text at its beginning
     * @return its value
     * @throws DocumentException where it is no JSON, or passes a limit
     */
    public static JsonValue parse(JsonEngine engine, String source, CharBuffer text) {
        if (isBlank(text.array(), text.limit())) {
            throw BrokenJson.empty(source);
        }
        JsonText reading = null;
        try (JsonTokens tokens = engine.tokens(text.array(), text.limit())) {
            reading = new JsonText(source, tokens, text.array());
            JsonValue root = reading.value(tokens.next());
            if (tokens.next() != JsonTokens.Token.END) {
                throw reading.broken(text);
            }
            return root;
        } catch (IOException | RuntimeException e) {
            if (reading != null && engine.isRefusal(e)) {
                throw reading.broken(text);
            }
            throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
    }

    /**
     * Reads the value that tokens stand on, and leaves them on its last one.
     *
     * @param source what messages call the text
     * @param tokens the tokens of some text
     * @return the value
     * @throws DocumentException where it passes a limit
     */
    public static JsonValue parse(String source, JsonTokens tokens) throws IOException {
        return new JsonText(source, tokens, null).value(tokens.current());
    }

    private static boolean isBlank(char[] text, int length) {
        for (int at = 0; at < length; at++) {
            if (text[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    private DocumentException broken(CharSequence text) {
        return new BrokenJson(source, text, open, depth).behind(last);
    }

    /** The value that begins with the token that is read. */
    private JsonValue value(JsonTokens.Token token) throws IOException {
        long place = tokens.place();
        JsonValue value = switch (token) {
            case START_OBJECT -> new JsonValue.Obj(place, members(place));
            case START_ARRAY -> new JsonValue.Arr(place, items(place));
            case NUMBER -> new JsonValue.Num(place, number(place));
            case TRUE -> new JsonValue.Bool(place, true);
            case FALSE -> new JsonValue.Bool(place, false);
            case NULL -> new JsonValue.Null(place);
            default -> text(place);
        };
        boolean container = token == JsonTokens.Token.START_OBJECT || token == JsonTokens.Token.START_ARRAY;
        last = container ? tokens.place() : place;
        return value;
    }

    private JsonValue.Text text(long place) throws IOException {
        // What is not escaped was decoded, and decoded text is whole.
        boolean plain = text != null && tokens.characters() == text;
        String value = tokens.text();
        return new JsonValue.Text(place, value, !plain && isBroken(value));
    }

    /** Returns whether a text holds half of a character, which no encoding can write. */
    public static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                boolean whole =
                        at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
                if (!whole) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private BigDecimal number(long place) throws IOException {
        if (tokens.charactersLength() > MAX_NUMBER_LENGTH) {
            throw BrokenJson.tooLong(source, place);
        }
        String digits = tokens.text();
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            // JSON's grammar holds, so the exponent is beyond that of a BigDecimal.
            Matcher parts = EXPONENT.matcher(digits);
            if (!parts.matches() || parts.group(1).chars().noneMatch(c -> c >= '1' && c <= '9')) {
                return BigDecimal.ZERO;
            }
            String sign = digits.startsWith("-") ? "-" : "";
            return new BigDecimal(sign + (parts.group(2).startsWith("-") ? "1e-999999999" : "1e999999999"));
        }
    }

    private List<JsonValue.Member> members(long place) throws IOException {
        enter(place);
        List<JsonValue.Member> members = new ArrayList<>();
        for (String key = tokens.nextKey(); key != null; key = tokens.nextKey()) {
            if (key.length() > MAX_KEY_LENGTH) {
                throw BrokenJson.tooLong(source, tokens.place());
            }
            if (isBroken(key)) {
                throw BrokenJson.halfCharacter(source, tokens.place());
            }
            members.add(new JsonValue.Member(key, value(tokens.next())));
        }
        depth--;
        return members;
    }

    private List<JsonValue> items(long place) throws IOException {
        enter(place);
        List<JsonValue> items = new ArrayList<>();
        for (JsonTokens.Token token = tokens.next(); token != JsonTokens.Token.END_ARRAY; token = tokens.next()) {
            items.add(value(token));
        }
        depth--;
        return items;
    }

    private void enter(long place) {
        if (depth == MAX_DEPTH) {
            throw BrokenJson.refusal(
                    source,
                    ProblemKind.TOO_DEEP,
                    place,
                    "ซ้อนกันลึกเกิน " + MAX_DEPTH + " ชั้น",
                    "nested deeper than " + MAX_DEPTH + " levels");
        }
        open[depth++] = place;
        last = place;
    }
}
