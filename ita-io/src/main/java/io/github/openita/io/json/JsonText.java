package io.github.openita.io.json;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonTokens.Token;
import io.github.openita.io.engine.TokenStart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON text into values that know their place. Used for one text, not shared. */
final class JsonText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern EXPONENT = Pattern.compile("([^eE]*)[eE](.*)", Pattern.DOTALL);

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
            throw Problems.single(
                    source,
                    ProblemKind.NOT_JSON,
                    Place.of("", 1, 1),
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
                TokenStart start = tokens.start();
                throw notJson(
                        start.line(),
                        start.column(),
                        "มีข้อความต่อท้ายหลังจบ JSON",
                        "more text follows after the end of the JSON");
            }
            return root;
        } catch (JsonSyntaxException e) {
            throw syntaxError(e);
        }
    }

    private JsonValue value(int depth) {
        TokenStart start = tokens.start();
        int line = start.line();
        int column = start.column();
        Token token = tokens.current();
        if ((token == Token.START_OBJECT || token == Token.START_ARRAY) && depth > JsonEngine.MAX_DEPTH) {
            throw Problems.single(
                    source,
                    ProblemKind.TOO_DEEP,
                    Place.of("", line, column),
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

    private DocumentException notJson(int at, String th, String en) {
        String[] before = LINE_END.split(text.substring(0, at), -1);
        return notJson(before.length, before[before.length - 1].length() + 1, th, en);
    }

    private DocumentException notJson(int line, int column, String th, String en) {
        return Problems.single(
                source, ProblemKind.NOT_JSON, Place.of("", line, column), "ไม่ใช่ JSON: " + th, "not JSON: " + en);
    }

    /** Says what stands where the text stops being JSON; a Jackson's own words name its internals. */
    private DocumentException syntaxError(JsonSyntaxException e) {
        if (e.isLimit()) {
            return tooLong(Fault.startOfToken(text, e.offset()));
        }
        Fault fault = Fault.of(text);
        if (fault == null) {
            throw new IllegalStateException("a text that is JSON was not read as such", e);
        }
        return switch (fault.kind()) {
            case ENDED ->
                notJson(fault.at(), "ข้อความจบก่อนที่ JSON จะปิดครบ", "the text ends before the JSON is closed");
            case LINE_END_IN_TEXT ->
                notJson(
                        fault.at(),
                        "ขึ้นบรรทัดใหม่หรือมีแท็บกลางข้อความ: ปิดเครื่องหมายคำพูดก่อน หรือเขียน \\n, \\t",
                        "a line end or tab inside a text: close the quotes before it, or write \\n, \\t");
            case HALF_CHARACTER ->
                notJson(
                        fault.at(),
                        "คีย์มีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
                        "a key holds half of a Unicode character");
            case LONG_KEY -> tooLong(fault.at());
            case UNEXPECTED -> unexpected(startOfWord(fault.at()));
        };
    }

    private DocumentException tooLong(int start) {
        return notJson(
                start,
                "ตัวเลขยาวเกิน " + JsonEngine.MAX_NUMBER_LENGTH + " ตัวอักษร หรือคีย์ยาวเกินไป",
                "a number longer than " + JsonEngine.MAX_NUMBER_LENGTH + " characters, or too long a key");
    }

    private DocumentException unexpected(int start) {
        String found = ThaiText.quoted(wordAt(start));
        return notJson(start, "พบ " + found + " ในที่ที่ไม่ควรมี", "found " + found + " where it cannot stand");
    }

    private int startOfWord(int at) {
        int start = at;
        while (start > 0 && isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private String wordAt(int start) {
        int end = start + 1;
        while (end < text.length() && isWord(text.charAt(start)) && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
