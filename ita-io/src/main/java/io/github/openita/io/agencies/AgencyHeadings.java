package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.CsvColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The headings of a table of many agencies: what each column is about. Not shared. */
final class AgencyHeadings {

    private final List<String> headings;
    private final EditionCatalog editions;
    /** The lines that they stand in, with what headings have in common. */
    private final List<List<String>> written;
    /** The columns that have no heading. */
    private final List<Integer> blank = new ArrayList<>();

    private final Map<CsvColumn, Integer> places = new HashMap<>();
    /** The columns of scores, by their place in the table. */
    private final List<Integer> scores = new ArrayList<>();

    private final Map<String, AgencyForm> forms = new HashMap<>();
    private int[] who = {};
    private int[] which = {};
    private int overall = -1;
    private int published = -1;
    private int band = -1;

    private AgencyHeadings(List<List<String>> lines, List<String> headings, EditionCatalog editions) {
        this.headings = headings;
        this.editions = editions;
        written = lines.stream()
                .map(line -> line.stream().map(CsvColumn::plain).toList())
                .toList();
    }

    /** Whether a line names the agency and at least one score. */
    static boolean isOne(List<String> line, EditionCatalog editions) {
        return line.stream().anyMatch(AgencyColumns.AGENCY::isCalled)
                && line.stream()
                        .anyMatch(cell -> AgencyColumns.OVERALL.isCalled(cell)
                                || AgencyColumns.PUBLISHED.isCalled(cell)
                                || ScoreHeading.isOne(cell, editions));
    }

    /** Whether a line says nothing but headings, and several of them: perhaps one half of those of a table. */
    static boolean isHalf(List<String> line, EditionCatalog editions) {
        List<String> said = line.stream().filter(ThaiText::hasText).toList();
        return said.size() > 1 && said.stream().allMatch(cell -> isHeadingInWords(cell, editions));
    }

    /** Whether a line names a score in words. */
    static boolean saysScore(List<String> line, EditionCatalog editions) {
        return line.stream().anyMatch(cell -> isScoreInWords(cell, editions));
    }

    /** Whether it is a heading that a row could not hold: a number alone is a score. */
    static boolean isHeadingInWords(String cell, EditionCatalog editions) {
        return known(cell).isPresent() || isScoreInWords(cell, editions);
    }

    private static boolean isScoreInWords(String cell, EditionCatalog editions) {
        return ThaiText.normalize(cell).codePoints().anyMatch(Character::isLetter)
                && ScoreHeading.isOne(cell, editions);
    }

    static Optional<CsvColumn> known(String heading) {
        return AgencyColumns.ALL.stream()
                .filter(column -> column.isCalled(heading))
                .findFirst();
    }

    /**
     * Finds out what the columns are. One that is not known is told and not read; one that stands twice is refused.
     *
     * @param line the number of the line, the last one where there are two
     * @param lines the line, or both, as they are written
     * @param cells the headings of the columns
     */
    static AgencyHeadings of(
            String source,
            int line,
            List<List<String>> lines,
            List<String> cells,
            EditionCatalog editions,
            BiConsumer<Problem, Severity> told) {
        AgencyHeadings headings = new AgencyHeadings(lines, List.copyOf(cells), editions);
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i);
            Optional<CsvColumn> column = known(heading);
            boolean again = false;
            if (column.isPresent()) {
                again = headings.places.putIfAbsent(column.get(), i) != null
                        && !column.get().passedOver();
            } else if (ScoreHeading.isOne(heading, editions)) {
                headings.scores.add(i);
            } else if (!ThaiText.hasText(heading)) {
                headings.blank.add(i);
            } else if (!ThaiText.normalize(heading).startsWith("x-")) {
                told.accept(unknown(heading, line, i), Severity.WARNING);
            }
            if (again) {
                throw Problems.single(
                        source,
                        ProblemKind.DUPLICATE_KEY,
                        Place.of("", line, i + 1),
                        BilingualText.of(
                                "คอลัมน์ซ้ำ: " + ThaiText.quoted(heading),
                                "this column stands twice: " + ThaiText.quoted(heading)));
            }
        }
        headings.who = headings.placesOf(
                AgencyColumns.AGENCY,
                AgencyColumns.ID,
                AgencyColumns.TYPE,
                AgencyColumns.DISTRICT,
                AgencyColumns.PROVINCE,
                AgencyColumns.PARENT);
        headings.which = headings.placesOf(AgencyColumns.EDITION, AgencyColumns.YEAR);
        headings.overall = headings.placeOf(AgencyColumns.OVERALL);
        headings.published = headings.placeOf(AgencyColumns.PUBLISHED);
        headings.band = headings.placeOf(AgencyColumns.BAND);
        return headings;
    }

    private int[] placesOf(CsvColumn... columns) {
        return Arrays.stream(columns).mapToInt(this::placeOf).toArray();
    }

    /** The columns that say whose a row is. */
    int[] who() {
        return who;
    }

    /** The columns that say of which form a row is. */
    int[] which() {
        return which;
    }

    /** The place of the column of bands; −1 where the table has none. */
    int band() {
        return band;
    }

    private static Problem unknown(String heading, int line, int at) {
        String known = AgencyColumns.ALL.stream().map(CsvColumn::headingTh).collect(Collectors.joining(", "));
        String found = ThaiText.quoted(heading);
        return Problem.of(
                ProblemKind.UNKNOWN_KEY,
                Place.of("", line, at + 1),
                BilingualText.of(
                        "ไม่รู้จักคอลัมน์ " + found + " จึงไม่อ่าน (มี " + known
                                + ", IIT, EIT, OIT, ตัวชี้วัดที่ 1 …, i1 …, o1 …)",
                        "unknown column " + found + ", which is not read (there are " + known
                                + ", IIT, EIT, OIT, ตัวชี้วัดที่ 1 …, i1 …, o1 …)"));
    }

    boolean saysYear() {
        return places.containsKey(AgencyColumns.YEAR) || places.containsKey(AgencyColumns.EDITION);
    }

    /** Whether a line only says the headings again, or one half of them, as on the next page. */
    boolean isAgain(List<String> cells) {
        return written.stream().anyMatch(line -> isAgain(line, cells));
    }

    private static boolean isAgain(List<String> line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && (i >= line.size() || !line.get(i).equals(cell))) {
                String said = CsvColumn.plain(cell);
                if (!said.isEmpty() && (i >= line.size() || !line.get(i).equals(said))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The columns without a heading in which a row says something. */
    List<Integer> unheadedIn(List<String> cells) {
        if (blank.isEmpty() && cells.size() <= headings.size()) {
            return List.of();
        }
        return IntStream.range(0, cells.size())
                .filter(i -> (i >= headings.size() || blank.contains(i)) && ThaiText.hasText(cells.get(i)))
                .boxed()
                .toList();
    }

    /** The place of a column; −1 where the table has none. */
    int placeOf(CsvColumn column) {
        return places.getOrDefault(column, -1);
    }

    String headingAt(int place) {
        return ThaiText.normalize(headings.get(place));
    }

    /** The places of the columns of scores. */
    List<Integer> scores() {
        return scores;
    }

    /** The place of the column of overall scores; −1 where the table has none. */
    int overall() {
        return overall;
    }

    /** The place of the column of published overall scores that differ from those; −1 where the table has none. */
    int published() {
        return published;
    }

    /** What the columns of scores are about in an edition. */
    AgencyForm formOf(Edition edition) {
        return forms.computeIfAbsent(edition.nameWithRevision(), name -> AgencyForm.of(edition, this));
    }

    /** What each column of scores is about in that form, in the order of {@link #scores()}. */
    List<Optional<NodeCode>> codesIn(Edition edition) {
        return scores.stream()
                .map(place -> ScoreHeading.codeOf(headings.get(place), edition, editions))
                .toList();
    }
}
