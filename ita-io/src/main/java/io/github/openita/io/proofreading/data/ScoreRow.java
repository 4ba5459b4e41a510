package io.github.openita.io.proofreading.data;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a row of a table of scores says it is about.
 *
 * @param code the code of a question or item as it stands there
 * @param title its title as it stands there, without the code
 * @param titled the code that the title is of
 * @param subject what its figures are of; empty where nobody can tell
 * @param band whether it holds the band of the result rather than figures
 */
public record ScoreRow(
        Optional<QuestionCode> code,
        String title,
        Optional<QuestionCode> titled,
        Optional<Subject> subject,
        boolean band) {

    private static final Pattern FIRST_WORD = Pattern.compile("((?:ข้อ ?(?:ที่ ?)?)?[A-Za-z0-9]{1,4})[. ]++(.*)");
    private static final Pattern CODE = Pattern.compile("(?:ข้อ ?(?:ที่ ?)?)?(?:[IEOieo] ?[0-9]{1,3}|0[0-9]{2})");
    private static final Pattern INDICATOR =
            Pattern.compile("(?:ตัวชี้วัด(?:ที่)? ?)?([0-9]{1,2})(?:[. )].*|[^0-9.].*)?");
    private static final Pattern TOOL = Pattern.compile("(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])");
    private static final Pattern OVERALL =
            Pattern.compile("(?:ผล)?(?:คะแนน|ค่า)?(?:ภาพรวม|เฉลี่ย|รวม|รวมทั้งหมด|รวมทุกตัวชี้วัด|ของหน่วยงาน){1,2}");

    /** Tells what a row is about, by its code, its title, its indicator or its tool. */
    public static ScoreRow of(TableRegion region, WrittenRow row, Optional<Edition> edition, Optional<Titles> titles) {
        String name = region.text(row, ColumnRole.NAME).replace('\n', ' ');
        String codeCell = region.text(row, ColumnRole.CODE).replace('\n', ' ');
        Optional<QuestionCode> code = codeOf(codeCell);
        String title = name;
        if (code.isEmpty() && codeCell.isBlank()) {
            Matcher first = FIRST_WORD.matcher(name);
            if (first.matches()) {
                code = codeOf(first.group(1));
                title = code.isPresent() ? first.group(2) : name;
            }
        }
        Optional<QuestionCode> titled = titles.flatMap(all -> all.titled(title(name)));
        titled = titled.isPresent() ? titled : titles.flatMap(all -> all.titled(titleOf(name)));
        boolean band = cells(region, row).anyMatch(cell -> cell.startsWith("ระดับ"));
        Optional<Subject> subject = band ? Optional.empty() : subject(region, row, code, titled, edition);
        return new ScoreRow(code, title, titled, subject, band);
    }

    private static String title(String name) {
        Matcher first = FIRST_WORD.matcher(name);
        return first.matches() && codeOf(first.group(1)).isPresent() ? first.group(2) : name;
    }

    /** What stands behind the first word, which may be a code that was misread: {@code 11 การปฏิบัติงาน…}. */
    private static String titleOf(String name) {
        Matcher first = FIRST_WORD.matcher(name);
        return first.matches() ? first.group(2) : name;
    }

    private static Optional<QuestionCode> codeOf(String text) {
        return CODE.matcher(text.trim()).matches() ? QuestionCode.find(text) : Optional.empty();
    }

    private static Optional<Subject> subject(
            TableRegion region,
            WrittenRow row,
            Optional<QuestionCode> code,
            Optional<QuestionCode> titled,
            Optional<Edition> edition) {
        Optional<QuestionCode> meant = titled.isPresent() ? titled : code;
        if (meant.isPresent()) {
            return known(NodeCode.of(meant.get()), edition);
        }
        if (cells(region, row)
                .anyMatch(cell -> OVERALL.matcher(cell.replace(" ", "")).matches())) {
            return Optional.of(Subject.OVERALL);
        }
        Optional<Subject> indicator = indicator(region, row, edition);
        return indicator.isPresent() ? indicator : tool(region, row);
    }

    private static Optional<Subject> indicator(TableRegion region, WrittenRow row, Optional<Edition> edition) {
        String number = region.text(row, ColumnRole.INDICATOR);
        if (number.isBlank() && region.columns().has(ColumnRole.TOOL)) {
            number = region.text(row, ColumnRole.NUMBER);
        }
        Matcher written = INDICATOR.matcher(number.replace('\n', ' ').trim());
        int value = written.matches() ? Integer.parseInt(written.group(1)) : 0;
        return value == 0 ? Optional.empty() : known(NodeCode.ofIndicator(value), edition);
    }

    private static Optional<Subject> known(NodeCode code, Optional<Edition> edition) {
        return edition.filter(form -> form.form().find(code).isPresent()).map(form -> Subject.of(code));
    }

    /** A row of a tool alone, such as {@code คะแนนรวม IIT}. */
    private static Optional<Subject> tool(TableRegion region, WrittenRow row) {
        boolean group = !region.text(row, ColumnRole.NAME).isBlank()
                && !region.text(row, ColumnRole.NAME).startsWith("คะแนน");
        if (group) {
            return Optional.empty();
        }
        Matcher tool = TOOL.matcher(region.text(row, ColumnRole.NAME) + " " + region.text(row, ColumnRole.TOOL));
        return tool.find() ? Optional.of(Subject.of(NodeCode.of(Tool.valueOf(tool.group(1))))) : Optional.empty();
    }

    /** What is not a figure. */
    private static Stream<String> cells(TableRegion region, WrittenRow row) {
        return List.of(ColumnRole.TOOL, ColumnRole.NUMBER, ColumnRole.INDICATOR, ColumnRole.NAME, ColumnRole.CODE)
                .stream()
                .map(role -> region.text(row, role).replace('\n', ' ').trim());
    }
}
