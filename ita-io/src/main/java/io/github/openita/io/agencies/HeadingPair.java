package io.github.openita.io.agencies;

import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.table.CsvColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings in two lines, such as tools over the numbers of their indicators. What stands below the blank cells beside a
 * heading stands below that heading. Used for one pair.
 */
final class HeadingPair {

    /** Headings over others that say no more than that these are scores; without spaces. */
    private static final Pattern OVER_SCORES =
            Pattern.compile("(?:ผล|คะแนน|การประเมิน|ร้อยละ|เฉลี่ย|รวม|ราย|แต่ละ|ตาม|จำแนก|แยก"
                    + "|เครื่องมือ|แบบวัด|ตัวชี้วัด|ด้าน|ita|score|scores|\\((?:ร้อยละ|คะแนน|%)\\))+");

    private final List<String> upper;
    private final List<String> lower;
    private final EditionCatalog editions;

    HeadingPair(List<String> upper, List<String> lower, EditionCatalog editions) {
        this.upper = upper;
        this.lower = lower;
        this.editions = editions;
    }

    /**
     * Whether the second line can be nothing but the lower half of headings: it names no agency, and says headings in
     * words or something below a heading that is not its own.
     */
    boolean isOne() {
        boolean evident = false;
        for (int i = 0; i < lower.size(); i++) {
            String said = lower.get(i);
            if (!ThaiText.hasText(said) || isSame(said, at(upper, i))) {
                continue;
            }
            boolean inWords = AgencyHeadings.isHeadingInWords(said, editions);
            Optional<CsvColumn> above = isOver(at(upper, i)) ? Optional.empty() : AgencyHeadings.known(at(upper, i));
            if (above.isPresent() && !inWords) {
                return false;
            }
            if ((above.filter(AgencyColumns.AGENCY::equals).isPresent() && !AgencyColumns.AGENCY.isCalled(said))
                    || (above.filter(AgencyColumns.ID::equals).isPresent() && !AgencyColumns.ID.isCalled(said))) {
                return false;
            }
            evident |= inWords || !ThaiText.hasText(at(upper, i));
        }
        return evident;
    }

    /**
     * One heading for each column; one that is not understood has the words of both.
     *
     * @param ofOneYear whether a year in the upper line is that of the whole table
     */
    List<String> merged(boolean ofOneYear) {
        List<String> both = new ArrayList<>();
        String over = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String own = at(upper, i);
            String below = at(lower, i);
            if (ThaiText.hasText(own)) {
                over = !isOver(own) ? "" : ofOneYear ? TableYears.without(own) : own;
            }
            if (!ThaiText.hasText(below) || isSame(below, own)) {
                both.add(own);
            } else if (isOver(own)) {
                both.add(merged(over, below));
            } else {
                both.add(
                        AgencyHeadings.known(own).equals(AgencyHeadings.known(below))
                                ? below
                                : ThaiText.normalize(own) + " " + ThaiText.normalize(below));
            }
        }
        return both;
    }

    private String merged(String over, String below) {
        if (!ThaiText.hasText(over)) {
            return below;
        }
        String joined = ThaiText.normalize(over) + " " + ThaiText.normalize(below);
        if (ScoreHeading.isOne(joined, editions)) {
            return joined;
        }
        Optional<CsvColumn> column = AgencyHeadings.known(below);
        if (column.filter(AgencyColumns::isAboutAgencies).isPresent()) {
            return below;
        }
        Optional<NodeCode> tool = tool(over);
        if (tool.isPresent()) {
            return isOf(tool.get(), below) ? inWords(below) : joined;
        }
        String key = ThaiText.titleKey(over);
        boolean counted = key.contains("ตัวชี้วัด") || AgencyHeadings.isHeadingInWords(below, editions);
        return isOverScores(over) && counted ? inWords(below) : joined;
    }

    /** A number alone as the indicator that it is. */
    private static String inWords(String below) {
        String plain = ThaiText.plain(below);
        return plain.matches("[0-9]{1,2}") ? "ตัวชี้วัดที่ " + plain : below;
    }

    /** The tool that a heading names, the whole of it. */
    private Optional<NodeCode> tool(String heading) {
        return editions.all().stream()
                .flatMap(edition -> ScoreHeading.codeOf(heading, edition, editions).stream())
                .filter(code ->
                        code.getTool().map(NodeCode::of).filter(code::equals).isPresent())
                .findFirst();
    }

    /** Whether what is meant belongs to that tool, in all forms that have it. */
    private boolean isOf(NodeCode tool, String heading) {
        Tool wanted = tool.getTool().orElseThrow();
        List<Tool> tools = editions.all().stream()
                .flatMap(edition ->
                        ScoreHeading.codeOf(heading, edition, editions)
                                .flatMap(code -> edition.form().find(code))
                                .stream())
                .map(node -> node.getTool())
                .distinct()
                .toList();
        return tools.equals(List.of(wanted));
    }

    private static boolean isOverScores(String heading) {
        return AgencyColumns.OVERALL.isCalled(heading)
                || OVER_SCORES.matcher(ThaiText.titleKey(heading)).matches();
    }

    /** Whether it may stand over others: it is no column of its own. */
    private static boolean isOver(String heading) {
        return AgencyHeadings.known(heading).isEmpty() || isOverScores(heading);
    }

    private static boolean isSame(String one, String other) {
        return CsvColumn.plain(one).equals(CsvColumn.plain(other));
    }

    private static String at(List<String> line, int place) {
        return place < line.size() ? line.get(place) : "";
    }
}
