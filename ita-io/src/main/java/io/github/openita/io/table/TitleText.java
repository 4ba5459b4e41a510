package io.github.openita.io.table;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that the title of a row starts with, where a table has no column for them: {@code ข้อ O2 ข้อมูลผู้บริหาร},
 * {@code e๖ การเผยแพร่ข้อมูล}, {@code ข้อ ๐๒๕ - ๒๘ นโยบาย}. Static methods only; thread-safe.
 */
public final class TitleText {

    private static final String NUMBER = "[0-9]{1,3}";
    private static final String WORD = "ข้อ ?(?:ที่ ?)?";
    private static final String LETTER = "[ieoIEO][ .-]?" + NUMBER;
    /** A zero alone may be the number of the row: it stands for o only after the word for items. */
    private static final String FIRST = "(?:(?:" + WORD + ")?" + LETTER + "|" + WORD + "0" + NUMBER + ")";

    private static final String END = "(?![0-9]|\\.[0-9])";
    private static final String LAST_OF_RANGE =
            "(?: ?(?:[-\u2013\u2014]|ถึง) ?(?:" + WORD + ")?[ieoIEO0]?" + NUMBER + END + ")?";
    private static final String MORE = "(?: ?(?:[,;/]|และ|กับ) ?" + FIRST + END + LAST_OF_RANGE + ")*";
    private static final Pattern CODES =
            Pattern.compile("(" + FIRST + END + LAST_OF_RANGE + MORE + ")(?:[^A-Za-z0-9].*)?");

    /** The codes of a title take no more characters; how long a title is must not matter to the pattern. */
    private static final int LONGEST = 250;

    private TitleText() {}

    /** The codes in their order; none where the title starts with other words. */
    public static List<NodeCode> codes(String title) {
        String plain = ThaiText.plain(title);
        Matcher codes = CODES.matcher(plain.substring(0, Math.min(plain.length(), 2 * LONGEST)));
        if (codes.matches() && codes.end(1) > LONGEST) {
            throw new InvalidInputException("รหัสยาวเกินไป", "too many codes");
        }
        return codes.matches()
                ? QuestionCode.parseAll(codes.group(1)).stream()
                        .map(NodeCode::of)
                        .toList()
                : List.of();
    }
}
