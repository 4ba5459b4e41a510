package io.github.openita.io.engine;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words what keeps a text from being JSON. The reading knows how far it came and what is open; this looks
 * at the few characters after the last token that was whole, so that the words are the same whichever Jackson gave up,
 * and wherever it did. Used for one text, not shared.
 */
final class BrokenJson {

    private static final String CURLY = "“”‘’„‟‛‚'`´«»";
    private static final Pattern SPACE = Pattern.compile("[ \t\n\r]*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}._+-]++");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    /** A curly quote that ends a text, where a straight one should. */
    private static final Pattern CURLY_END = Pattern.compile("[“”](?=[ \t]*+(?:[,:}\\]\n\r]|$))");

    private final String source;
    private final CharSequence text;
    private final long[] open;
    private final int depth;

    BrokenJson(String source, CharSequence text, long[] open, int depth) {
        this.source = source;
        this.text = text;
        this.open = open;
        this.depth = depth;
    }

    static DocumentException empty(String source) {
        return refusal(
                source,
                ProblemKind.NOT_JSON,
                JsonPlace.of(1, 1),
                "ไฟล์ว่างเปล่า: ต้องเป็น JSON",
                "the file is empty: JSON is expected");
    }

    static DocumentException tooLong(String source, long place) {
        return notJson(
                source,
                place,
                "ตัวเลขยาวเกิน " + JsonText.MAX_NUMBER_LENGTH + " ตัวอักษร หรือชื่อช่องยาวเกินไป",
                "a number longer than " + JsonText.MAX_NUMBER_LENGTH + " characters, or too long a key");
    }

    static DocumentException halfCharacter(String source, long place) {
        return notJson(
                source,
                place,
                "ชื่อช่องมีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
                "a key holds half of a Unicode character");
    }

    private static DocumentException notJson(String source, long place, String th, String en) {
        return refusal(source, ProblemKind.NOT_JSON, place, "ไม่ใช่ JSON: " + th, "not JSON: " + en);
    }

    static DocumentException refusal(String source, ProblemKind kind, long place, String th, String en) {
        return Problems.single(source, kind, Place.of("", JsonPlace.line(place), JsonPlace.column(place)), th, en);
    }

    /** What is wrong after the token that starts at a place, the last one that was whole. */
    DocumentException behind(long last) {
        if (last == 0) {
            return atValue(spaceEnd(0));
        }
        int at = offset(last);
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            int next = spaceEnd(at + 1);
            return c == '{' ? atKey(next) : atValue(next);
        }
        return c == '}' || c == ']' ? behindValue(at + 1) : behindValue(tokenEnd(at));
    }

    /** Behind the number, literal or good text that starts there; there itself where none does. */
    private int tokenEnd(int at) {
        if (text.charAt(at) == '"') {
            return Math.max(at, textEnd(at));
        }
        Matcher scalar = SCALAR.matcher(text).region(at, text.length());
        return scalar.lookingAt() ? scalar.end() : at;
    }

    /** Behind the text that starts there; where it is broken, the complement of that place. */
    private int textEnd(int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c < ' ') {
                return ~at;
            }
            if (c == '\\') {
                Matcher escape = ESCAPE.matcher(text).region(at, text.length());
                if (!escape.lookingAt()) {
                    return ~at;
                }
                at = escape.end() - 1;
            }
        }
        return ~text.length();
    }

    private DocumentException behindValue(int end) {
        int at = spaceEnd(end);
        if (depth == 0) {
            boolean bracket = "}]".indexOf(text.charAt(at)) >= 0;
            return bracket
                    ? told(
                            at,
                            "มี " + text.charAt(at) + " เกินมา: ทุกวงเล็บปิดครบก่อนแล้ว",
                            text.charAt(at) + " too many: everything is closed before it")
                    : told(at, "มีข้อความต่อท้ายหลังจบ JSON", "more text follows after the end of the JSON");
        }
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == ',') {
            int next = spaceEnd(at + 1);
            if (next < text.length() && "}],".indexOf(text.charAt(next)) >= 0) {
                return commaTooMany(at);
            }
            return isInObject() ? atKey(next) : atValue(next);
        }
        if (c == '}' || c == ']') {
            return otherBracket(at);
        }
        if (at == end && isWord(c) && text.charAt(end - 1) == '"') {
            return told(
                    at,
                    "พบ " + wordAt(at) + " ต่อท้ายข้อความ: เครื่องหมายคำพูดที่อยู่ในข้อความให้เขียน \\\"",
                    "found " + wordAt(at) + " right behind a text: write quotes inside a text as \\\"");
        }
        boolean next = "\"{[-".indexOf(c) >= 0 || CURLY.indexOf(c) >= 0 || Character.isLetterOrDigit(c);
        return next && (at > end || !isWord(c))
                ? told(end, "ขาดเครื่องหมายจุลภาค (,) ก่อน " + wordAt(at), "a comma is missing before " + wordAt(at))
                : unexpected(at == end && isWord(c) ? wordStart(end) : at);
    }

    private DocumentException atKey(int at) {
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == ',') {
            return commaTooMany(at);
        }
        if (c == ']') {
            return otherBracket(at);
        }
        if (isWord(c)) {
            return told(
                    at,
                    "ชื่อช่อง " + wordAt(at) + " ต้องอยู่ในเครื่องหมายคำพูด \"…\"",
                    "the key " + wordAt(at) + " must stand in double quotes");
        }
        if (c != '"') {
            return curlyOrUnexpected(at);
        }
        int end = textEnd(at);
        if (end < 0) {
            return brokenText(at, ~end);
        }
        String key = text.subSequence(at + 1, end - 1).toString();
        if (JsonText.isBroken(unescaped(key))) {
            return halfCharacter(source, place(at));
        }
        int colon = spaceEnd(end);
        if (colon == text.length()) {
            return ended();
        }
        if (text.charAt(colon) == ':') {
            return atValue(spaceEnd(colon + 1));
        }
        int curly = curlyEnd(at, end);
        return curly >= 0
                ? curly(curly)
                : told(
                        end,
                        "ขาดเครื่องหมาย : หลังชื่อช่อง " + ThaiText.quoted(key),
                        "a colon is missing after the key " + ThaiText.quoted(key));
    }

    private DocumentException atValue(int at) {
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == '"') {
            int end = textEnd(at);
            return end < 0 ? brokenText(at, ~end) : behindValue(end);
        }
        if (c == ',' && depth > 0 && !isInObject()) {
            return commaTooMany(at);
        }
        if (c == '}' && depth > 0 && !isInObject()) {
            return otherBracket(at);
        }
        int end = tokenEnd(at);
        boolean whole = end > at && (end == text.length() || !isWord(text.charAt(end)));
        return whole ? behindValue(end) : curlyOrUnexpected(at);
    }

    /** What is wrong with a text that starts at a place and is good up to another. */
    private DocumentException brokenText(int at, int end) {
        int curly = curlyEnd(at, end);
        if (curly >= 0) {
            return curly(curly);
        }
        if (end == text.length()) {
            return told(at, "เครื่องหมายคำพูดที่เปิดตรงนี้ไม่ได้ปิด", "the quotes that open here are never closed");
        }
        if (text.charAt(end) == '\\') {
            String found =
                    text.subSequence(end, Math.min(end + 2, text.length())).toString();
            return told(
                    end,
                    "พบ " + found + " ในข้อความ: เขียน \\\\ แทน \\",
                    "found " + found + " in a text: write \\\\ for \\");
        }
        return "\n\r\t".indexOf(text.charAt(end)) >= 0
                ? told(
                        end,
                        "ขึ้นบรรทัดใหม่หรือมีแท็บกลางข้อความ: ปิดเครื่องหมายคำพูดก่อน หรือเขียน \\n, \\t",
                        "a line end or tab inside a text: close the quotes before it, or write \\n, \\t")
                : unexpected(end);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && text.charAt(++at) == 'u') {
                c = (char) Integer.parseInt(text, at + 1, at + 5, 16);
                at += 4;
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private int curlyEnd(int from, int to) {
        Matcher curly = CURLY_END.matcher(text).region(from, to).useTransparentBounds(true);
        return curly.find() ? curly.start() : -1;
    }

    private DocumentException curlyOrUnexpected(int at) {
        return CURLY.indexOf(text.charAt(at)) >= 0 ? curly(at) : unexpected(at);
    }

    private DocumentException curly(int at) {
        String found = text.subSequence(at, at + 1).toString();
        return told(
                at,
                "เครื่องหมายคำพูด " + found + " ใช้ใน JSON ไม่ได้: เขียน \" แทน",
                "the quotation mark " + found + " cannot stand in JSON: write \" instead");
    }

    private DocumentException commaTooMany(int at) {
        return told(at, "มีเครื่องหมายจุลภาค (,) เกินมา", "a comma too many");
    }

    private DocumentException otherBracket(int at) {
        String found = text.subSequence(at, at + 1).toString();
        return told(
                at,
                "ขาด " + close() + " คู่กับ " + opened() + " ก่อน " + found,
                close() + " is missing for " + openedEn() + ", before " + found);
    }

    private DocumentException ended() {
        int end = text.toString().stripTrailing().length();
        return depth == 0
                ? empty(source)
                : told(
                        end,
                        "ข้อความจบก่อนที่ JSON จะปิดครบ: ขาด " + close() + " คู่กับ " + opened(),
                        "the text ends before the JSON is closed: " + close() + " is missing for " + openedEn());
    }

    private String close() {
        return isInObject() ? "}" : "]";
    }

    private String opened() {
        long start = open[depth - 1];
        return (isInObject() ? "{" : "[") + " ที่บรรทัด " + JsonPlace.line(start) + " คอลัมน์ "
                + JsonPlace.column(start);
    }

    private String openedEn() {
        long start = open[depth - 1];
        return (isInObject() ? "{" : "[") + " at line " + JsonPlace.line(start) + ", column " + JsonPlace.column(start);
    }

    private boolean isInObject() {
        return text.charAt(offset(open[depth - 1])) == '{';
    }

    private DocumentException unexpected(int at) {
        return told(at, "พบ " + wordAt(at) + " ในที่ที่ไม่ควรมี", "found " + wordAt(at) + " where it cannot stand");
    }

    private DocumentException told(int at, String th, String en) {
        return notJson(source, place(at), th, en);
    }

    /** The text or word that starts there, or the character. */
    private String wordAt(int at) {
        if (text.charAt(at) == '"' && textEnd(at) > 0) {
            return ThaiText.quoted(text.subSequence(at + 1, textEnd(at) - 1).toString());
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        int end = word.lookingAt() ? word.end() : Character.offsetByCodePoints(text, at, 1);
        return ThaiText.quoted(text.subSequence(at, end).toString());
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char c) {
        return WORD.matcher(String.valueOf(c)).matches();
    }

    private int spaceEnd(int at) {
        Matcher space = SPACE.matcher(text).region(at, text.length());
        return space.lookingAt() ? space.end() : at;
    }

    private int offset(long place) {
        int line = 1;
        int at = 0;
        while (line < JsonPlace.line(place)) {
            line += isLineEnd(at++) ? 1 : 0;
        }
        return at + JsonPlace.column(place) - 1;
    }

    private long place(int offset) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (isLineEnd(at)) {
                line++;
                start = at + 1;
            }
        }
        return JsonPlace.of(line, offset - start + 1);
    }

    /** Whether a line ends after that character; between the two of a line end of two it does not. */
    private boolean isLineEnd(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
    }
}
