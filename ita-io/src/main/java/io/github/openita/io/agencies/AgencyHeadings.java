package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The headings of a table of many agencies: what each column is about. Not shared. */
final class AgencyHeadings {

    private final List<String> headings;
    private final Map<CsvColumn, Integer> places = new HashMap<>();
    /** The columns of scores, by their place in the table. */
    private final List<Integer> scores = new ArrayList<>();

    private final Map<String, AgencyForm> forms = new HashMap<>();
    private int[] who = {};
    private int[] which = {};
    private int overall = -1;
    private int band = -1;

    private AgencyHeadings(List<String> headings) {
        this.headings = headings;
    }

    /** Whether a line names the agency and at least one score. */
    static boolean isOne(List<String> line, EditionCatalog editions) {
        return line.stream().anyMatch(AgencyColumns.AGENCY::isCalled)
                && line.stream().anyMatch(cell -> AgencyColumns.OVERALL.isCalled(cell) || isScore(cell, editions));
    }

    /** Whether a line says only headings, below those of the upper one. */
    static boolean goesOn(List<String> upper, List<String> line, EditionCatalog editions) {
        List<String> said = line.stream().filter(ThaiText::hasText).toList();
        return line.size() > 1
                && !line.equals(upper)
                && said.stream().allMatch(cell -> known(cell).isPresent() || isScoreInWords(cell, editions));
    }

    /** The lower of two headings, where there is one. */
    static List<String> merged(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            both.add(ThaiText.hasText(below) ? below : i < upper.size() ? upper.get(i) : "");
        }
        return both;
    }

    private static boolean isScore(String cell, EditionCatalog editions) {
        return ScoreHeading.isLike(cell) || isIndicatorName(cell, editions);
    }

    /** Whether it is a heading over scores that a row could not hold: a number alone is a score. */
    private static boolean isScoreInWords(String cell, EditionCatalog editions) {
        return ThaiText.normalize(cell).codePoints().anyMatch(Character::isLetter) && isScore(cell, editions);
    }

    private static boolean isIndicatorName(String cell, EditionCatalog editions) {
        return ThaiText.hasText(cell)
                && editions.all().stream().anyMatch(edition -> ScoreHeading.isNamed(cell, edition));
    }

    private static Optional<CsvColumn> known(String heading) {
        return AgencyColumns.ALL.stream()
                .filter(column -> column.isCalled(heading))
                .findFirst();
    }

    /**
     * Finds out what the columns are. One that is not known is told and not read, and so is one that stands twice.
     */
    static AgencyHeadings of(
            String source, int line, List<String> cells, EditionCatalog editions, Consumer<Problem> told) {
        AgencyHeadings headings = new AgencyHeadings(List.copyOf(cells));
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i);
            Optional<CsvColumn> column = known(heading);
            boolean again = false;
            if (column.isPresent()) {
                again = headings.places.putIfAbsent(column.get(), i) != null
                        && !column.get().passedOver();
            } else if (isScore(heading, editions)) {
                headings.scores.add(i);
            } else if (ThaiText.hasText(heading) && !ThaiText.normalize(heading).startsWith("x-")) {
                told.accept(unknown(heading, line, i));
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
        int at = placeOf(AgencyColumns.AGENCY);
        if (at < cells.size() && AgencyColumns.AGENCY.isCalled(cells.get(at))) {
            return true;
        }
        for (int i = 0; i < cells.size(); i++) {
            String said = CsvColumn.plain(cells.get(i));
            if (!said.isEmpty() && (i >= headings.size() || !said.equals(CsvColumn.plain(headings.get(i))))) {
                return false;
            }
        }
        return true;
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

    /** What the columns of scores are about in an edition. */
    AgencyForm formOf(Edition edition) {
        return forms.computeIfAbsent(edition.nameWithRevision(), name -> AgencyForm.of(edition, this));
    }

    /** What each column of scores is about in that form, in the order of {@link #scores()}. */
    List<Optional<NodeCode>> codesIn(Edition edition) {
        return scores.stream()
                .map(place -> ScoreHeading.codeOf(headings.get(place), edition))
                .toList();
    }
}
