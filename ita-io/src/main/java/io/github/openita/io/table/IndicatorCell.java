package io.github.openita.io.table;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an indicator, alone, or as headings amid the rows have it: {@code ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล}.
 * Static methods only; thread-safe.
 */
public final class IndicatorCell {

    private static final String NUMBER = "([1-9][0-9]{0,2})(?![0-9])";
    private static final Pattern ALONE = Pattern.compile("(?:ตัวชี้วัด ?(?:ที่ ?)?)?" + NUMBER + "(?: .*)?");
    private static final Pattern HEADING = Pattern.compile("ตัวชี้วัด ?(?:ที่ ?)?" + NUMBER + ".*");
    private static final Pattern TOOL = Pattern.compile("(?:แบบวัด|เครื่องมือ).*(IIT|EIT|OIT).*");

    private IndicatorCell() {}

    /** The number in a cell of its own, of an indicator that the edition has. */
    public static int read(String cell, Edition edition) {
        return known(ALONE.matcher(ThaiText.plain(cell)), edition)
                .orElseThrow(() -> new InvalidInputException(
                        "ต้องเป็นเลขตัวชี้วัด เช่น 9 พบ " + ThaiText.quoted(cell),
                        "must be the number of an indicator such as 9, found " + ThaiText.quoted(cell)));
    }

    /** The number in a heading; empty where the heading is none of an indicator. */
    public static Optional<Integer> readHeading(String heading, Edition edition) {
        return known(HEADING.matcher(ThaiText.plain(heading)), edition);
    }

    /** Whether a heading is one of a tool, which stands above those of its indicators. */
    public static boolean isOfTool(String heading) {
        return toolOf(heading).isPresent();
    }

    /** The tool in such a heading; empty where it is none of a tool. */
    public static Optional<Tool> toolOf(String heading) {
        Matcher tool = TOOL.matcher(ThaiText.plain(heading));
        return tool.matches() ? Optional.of(Tool.valueOf(tool.group(1))) : Optional.empty();
    }

    private static Optional<Integer> known(Matcher written, Edition edition) {
        if (!written.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written.group(1));
        edition.refusalOf(NodeCode.ofIndicator(number)).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        return Optional.of(number);
    }
}
