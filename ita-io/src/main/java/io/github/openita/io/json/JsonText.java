package io.github.openita.io.json;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonSyntaxException.Kind;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonTokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON text into values that know their place. Used for one text, not shared. */
final class JsonText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern QUOTE = Pattern.compile("(?<!\\\\)\"");
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"?|[0-9.eE+-]++", Pattern.DOTALL);
    private static final int LONGEST_WORD = 40;
    private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z_]+$");
    private static final Pattern EXPONENT = Pattern.compile("([^eE]*)[eE](.*)", Pattern.DOTALL);
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final String source;
    private final String text;
    private final JsonTokens tokens;

    private JsonText(String source, String text, JsonTokens tokens) {
        this.source = source;
        this.text = text;
        this.tokens = tokens;
    }

    static JsonValue parse(JsonEngine engine, String source, String text) {
        if (text.isBlank()) {
            throw Mistakes.single(
                    source,
                    MistakeKind.NOT_JSON,
                    1,
                    1,
                    "ไฟล์ว่างเปล่า: ต้องเป็น JSON",
                    "the file is empty: JSON is expected");
        }
        try (JsonTokens tokens = engine.deeperTokens(text)) {
            return new JsonText(source, text, tokens).whole();
        }
    }

    /** The value that tokens stand on, for a message; of an array or object only that it is one. */
    static JsonValue scalar(JsonTokens tokens) {
        return switch (tokens.current()) {
            case START_OBJECT -> new JsonValue.Obj(0, 0, List.of());
            case START_ARRAY -> new JsonValue.Arr(0, 0, List.of());
            case TEXT -> new JsonValue.Text(0, 0, tokens.text());
            case NUMBER -> new JsonValue.Num(0, 0, BigDecimal.ZERO);
            case TRUE, FALSE -> new JsonValue.Bool(0, 0, true);
            default -> new JsonValue.Null(0, 0);
        };
    }

    private JsonValue whole() {
        try {
            tokens.next();
            JsonValue root = value(1);
            if (tokens.next() != Token.END) {
                throw notJson(
                        tokens.line(),
                        tokens.column(),
                        "มีข้อความต่อท้ายหลังจบ JSON",
                        "more text follows after the end of the JSON");
            }
            return root;
        } catch (JsonSyntaxException e) {
            throw syntaxError(e);
        }
    }

    private JsonValue value(int depth) {
        int line = tokens.line();
        int column = tokens.column();
        Token token = tokens.current();
        if ((token == Token.START_OBJECT || token == Token.START_ARRAY) && depth > JsonEngine.MAX_DEPTH) {
            throw Mistakes.single(
                    source,
                    MistakeKind.TOO_DEEP,
                    line,
                    column,
                    "ซ้อนกันลึกเกิน " + JsonEngine.MAX_DEPTH + " ชั้น",
                    "nested deeper than " + JsonEngine.MAX_DEPTH + " levels");
        }
        return switch (token) {
            case START_OBJECT -> new JsonValue.Obj(line, column, members(depth));
            case START_ARRAY -> new JsonValue.Arr(line, column, items(depth));
            case TEXT -> new JsonValue.Text(line, column, tokens.text());
            case NUMBER -> new JsonValue.Num(line, column, number(tokens.text()));
            case TRUE -> new JsonValue.Bool(line, column, true);
            case FALSE -> new JsonValue.Bool(line, column, false);
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

    private List<JsonValue.Member> members(int depth) {
        List<JsonValue.Member> members = new ArrayList<>();
        while (tokens.next() != Token.END_OBJECT) {
            String key = tokens.text();
            tokens.next();
            members.add(new JsonValue.Member(key, value(depth + 1)));
        }
        return members;
    }

    private List<JsonValue> items(int depth) {
        List<JsonValue> items = new ArrayList<>();
        while (tokens.next() != Token.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private DocumentException notJson(int line, int column, String th, String en) {
        return Mistakes.single(source, MistakeKind.NOT_JSON, line, column, "ไม่ใช่ JSON: " + th, "not JSON: " + en);
    }

    /** Says what stands where the parser stopped; its own words name its internals. */
    private DocumentException syntaxError(JsonSyntaxException e) {
        int stopped = stoppedAt(e);
        boolean ended =
                e.kind() == Kind.ENDED || text.substring(stopped).chars().allMatch(c -> " \t\n\r".indexOf(c) >= 0);
        int inText = ended ? -1 : lineEndInText(stopped);
        int start = e.kind() == Kind.LIMIT
                ? startOfToken(stopped)
                : ended ? text.stripTrailing().length() : inText >= 0 ? inText : startOfWord(stopped);
        String[] before = LINE_END.split(text.substring(0, start), -1);
        int line = before.length;
        int column = before[line - 1].length() + 1;
        if (e.kind() == Kind.LIMIT) {
            return notJson(
                    line,
                    column,
                    "ตัวเลขยาวเกิน " + JsonEngine.MAX_NUMBER_LENGTH + " ตัวอักษร หรือคีย์ยาวเกินไป",
                    "a number longer than " + JsonEngine.MAX_NUMBER_LENGTH + " characters, or too long a key");
        }
        if (ended) {
            return notJson(line, column, "ข้อความจบก่อนที่ JSON จะปิดครบ", "the text ends before the JSON is closed");
        }
        if (e.kind() == Kind.HALF_CHARACTER) {
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

    /** Of a character that nobody sees the reader may have gone past. */
    private int stoppedAt(JsonSyntaxException e) {
        int stopped = (int) Math.max(0, Math.min(e.offset(), text.length()));
        return stopped > 0 && isControl(text.charAt(stopped - 1)) ? stopped - 1 : stopped;
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

    /** The start of the text in quotes or the number that the parser stopped in or behind. */
    private int startOfToken(int stopped) {
        Matcher token = TOKEN.matcher(text);
        int start = 0;
        while (token.find() && token.start() < stopped) {
            start = token.start();
        }
        return start;
    }

    /** The start of the word that the parser stopped in or, where it stopped right behind an unknown one, of that. */
    private int startOfWord(int stopped) {
        int at = !isWord(text.charAt(stopped)) && endsUnknownWord(stopped) ? stopped - 1 : stopped;
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
