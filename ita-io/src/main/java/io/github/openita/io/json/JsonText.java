package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.openita.core.words.ThaiText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON text into values that know their place. Used for one text, not shared. */
final class JsonText {

    static final int MAX_DEPTH = 100;

    private static final int MAX_NUMBER_LENGTH = 1000;

    /** It goes a little deeper than documents may, to say where the limit was passed. */
    private static final JsonFactory DEEPER = factory(MAX_DEPTH + 10);

    private static final JsonFactory STRICT = factory(MAX_DEPTH);

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern QUOTE = Pattern.compile("(?<!\\\\)\"");
    private static final int LONGEST_WORD = 40;
    private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z_]+$");
    private static final Pattern EXPONENT = Pattern.compile("([^eE]*)[eE](.*)", Pattern.DOTALL);
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final String source;
    private final String text;
    private final JsonParser parser;

    private JsonText(String source, String text, JsonParser parser) {
        this.source = source;
        this.text = text;
        this.parser = parser;
    }

    private static JsonFactory factory(int depth) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    static JsonValue parse(String source, String text) {
        if (text.isBlank()) {
            throw Mistakes.single(
                    source,
                    MistakeKind.NOT_JSON,
                    1,
                    1,
                    "ไฟล์ว่างเปล่า: ต้องเป็น JSON",
                    "the file is empty: JSON is expected");
        }
        try (JsonParser parser = DEEPER.createParser(text)) {
            return new JsonText(source, text, parser).whole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parser that refuses what goes beyond the limits of a document; {@link #parse} then says where and why. */
    static JsonParser parserOf(DocumentText text) throws IOException {
        return text.parser(STRICT);
    }

    /** The text that stands escaped between two quotes. */
    static String unescaped(String escaped) {
        try (JsonParser parser = STRICT.createParser('"' + escaped + '"')) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that a parser stands on, for a message; of an array or object only that it is one. */
    static JsonValue scalar(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Obj(0, 0, List.of());
            case START_ARRAY -> new JsonValue.Arr(0, 0, List.of());
            case VALUE_STRING -> new JsonValue.Text(0, 0, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(0, 0, BigDecimal.ZERO);
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Bool(0, 0, true);
            default -> new JsonValue.Null(0, 0);
        };
    }

    private JsonValue whole() throws IOException {
        try {
            parser.nextToken();
            JsonValue root = value(1);
            if (parser.nextToken() != null) {
                JsonLocation place = parser.currentTokenLocation();
                throw notJson(
                        place.getLineNr(),
                        place.getColumnNr(),
                        "มีข้อความต่อท้ายหลังจบ JSON",
                        "more text follows after the end of the JSON");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw syntaxError(e);
        }
    }

    private JsonValue value(int depth) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > MAX_DEPTH) {
            throw Mistakes.single(
                    source,
                    MistakeKind.TOO_DEEP,
                    line,
                    column,
                    "ซ้อนกันลึกเกิน " + MAX_DEPTH + " ชั้น",
                    "nested deeper than " + MAX_DEPTH + " levels");
        }
        return switch (token) {
            case START_OBJECT -> new JsonValue.Obj(line, column, members(depth));
            case START_ARRAY -> new JsonValue.Arr(line, column, items(depth));
            case VALUE_STRING -> new JsonValue.Text(line, column, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(line, column, number(parser.getText()));
            case VALUE_TRUE -> new JsonValue.Bool(line, column, true);
            case VALUE_FALSE -> new JsonValue.Bool(line, column, false);
            default -> new JsonValue.Null(line, column);
        };
    }

    static BigDecimal number(String digits) {
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

    private List<JsonValue.Member> members(int depth) throws IOException {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.add(new JsonValue.Member(key, value(depth + 1)));
        }
        return members;
    }

    private List<JsonValue> items(int depth) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private DocumentException notJson(int line, int column, String th, String en) {
        return Mistakes.single(source, MistakeKind.NOT_JSON, line, column, "ไม่ใช่ JSON: " + th, "not JSON: " + en);
    }

    /** Says what stands where the parser stopped; its own words name its internals. */
    private DocumentException syntaxError(JsonProcessingException e) {
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int stopped = Math.max(0, Math.min((int) where.getCharOffset(), text.length()));
        boolean ended = e instanceof JsonEOFException || text.substring(stopped).isBlank();
        int inText = ended ? -1 : lineEndInText(stopped);
        int start = ended ? text.stripTrailing().length() : inText >= 0 ? inText : startOfWord(stopped);
        String[] before = LINE_END.split(text.substring(0, start), -1);
        int line = before.length;
        int column = before[line - 1].length() + 1;
        if (e instanceof StreamConstraintsException) {
            return notJson(
                    line,
                    column,
                    "ตัวเลขยาวเกิน " + MAX_NUMBER_LENGTH + " ตัวอักษร หรือคีย์ยาวเกินไป",
                    "a number longer than " + MAX_NUMBER_LENGTH + " characters, or too long a key");
        }
        if (ended) {
            return notJson(line, column, "ข้อความจบก่อนที่ JSON จะปิดครบ", "the text ends before the JSON is closed");
        }
        if (e.getOriginalMessage().contains("surrogate")) {
            return notJson(
                    line,
                    column,
                    "คีย์มีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
                    "a key holds half of a Unicode character");
        }
        if (inText >= 0) {
            return notJson(
                    line,
                    column,
                    "ขึ้นบรรทัดใหม่หรือมีแท็บกลางข้อความ: ปิดเครื่องหมายคำพูดก่อน หรือเขียน \\n, \\t",
                    "a line end or tab inside a text: close the quotes before it, or write \\n, \\t");
        }
        String found = ThaiText.quoted(wordAt(start));
        return notJson(line, column, "พบ " + found + " ในที่ที่ไม่ควรมี", "found " + found + " where it cannot stand");
    }

    /** Where a line end or tab stands between the quotes of a text: a closing quote was forgotten. */
    private int lineEndInText(int stopped) {
        for (int at = stopped; at >= Math.max(0, stopped - 1); at--) {
            if (at < text.length() && "\n\r\t".indexOf(text.charAt(at)) >= 0) {
                int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
                Matcher quote = QUOTE.matcher(text).region(lineStart, at);
                return quote.results().count() % 2 == 1 ? at : -1;
            }
        }
        return -1;
    }

    /** The start of the word that the parser stopped in or, where it stopped right behind an unknown one, of that. */
    private int startOfWord(int stopped) {
        boolean behind = stopped > 0
                && (isControl(text.charAt(stopped - 1)) || (!isWord(text.charAt(stopped)) && endsUnknownWord(stopped)));
        int at = behind ? stopped - 1 : stopped;
        while (at > 0 && isWord(text.charAt(at)) && isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean endsUnknownWord(int end) {
        Matcher word = LAST_WORD.matcher(text).region(Math.max(0, end - LONGEST_WORD), end);
        return word.find() && !LITERALS.contains(word.group());
    }

    private String wordAt(int start) {
        int end = start + 1;
        while (end < text.length() && isWord(text.charAt(start)) && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
