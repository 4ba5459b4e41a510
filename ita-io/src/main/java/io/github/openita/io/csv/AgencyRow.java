package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one row of a table of many agencies; what is wrong with it is told cell by cell. Used for one row. */
final class AgencyRow {

    /** Rows that sum up others. */
    private static final Pattern SUM = Pattern.compile(
            "(?:รวม|เฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ย|ภาพรวม|คะแนนรวม|total|mean|average|overall)(?:ทั้งหมด|ทั้งสิ้น|รวม|จังหวัด|อำเภอ|ประเทศ)?.{0,40}");

    /** What a row says. */
    record Read(AssessmentResult result, Edition edition, int line) {}

    private final AgencyHeadings headings;
    private final int line;
    private final List<String> cells;
    private final RowMemo memo;
    private final BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions;
    private final Consumer<Problem> refused;
    private boolean wrong;

    AgencyRow(
            AgencyHeadings headings,
            int line,
            List<String> cells,
            RowMemo memo,
            BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions,
            Consumer<Problem> refused) {
        this.headings = headings;
        this.line = line;
        this.cells = cells;
        this.memo = memo;
        this.editions = editions;
        this.refused = refused;
    }

    /** The result of the row; nothing where anything is wrong with it, which was told. */
    Optional<Read> read() {
        Optional<String> name = said(AgencyColumns.AGENCY);
        Optional<String> id = said(AgencyColumns.ID);
        if (name.isEmpty() && id.isEmpty()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "แถวนี้ไม่ระบุหน่วยงาน จึงไม่ใช้ทั้งแถว",
                            "this row names no agency, so none of it is used"));
            return Optional.empty();
        }
        if (name.isPresent() && SUM.matcher(ThaiText.titleKey(name.get())).matches()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            ThaiText.quoted(name.get()) + " เป็นแถวสรุป ไม่ใช่หน่วยงาน จึงไม่ใช้",
                            ThaiText.quoted(name.get()) + " sums up others and is no agency, so it is not used"));
            return Optional.empty();
        }
        Optional<FiscalYear> year = read(AgencyColumns.YEAR, ProblemKind.OUT_OF_RANGE, memo::year);
        Agency agency = Agency.builder()
                .id(id)
                .name(name)
                .type(read(AgencyColumns.TYPE, ProblemKind.OUT_OF_RANGE, memo::type))
                .district(said(AgencyColumns.DISTRICT))
                .province(said(AgencyColumns.PROVINCE))
                .parent(said(AgencyColumns.PARENT))
                .build();
        Optional<Edition> edition = wrong ? Optional.empty() : edition(year);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        Map<NodeCode, Score> scores = scores(edition.get());
        Optional<Score> overall = score(headings.placeOf(AgencyColumns.OVERALL));
        if (!wrong && scores.isEmpty() && overall.isEmpty()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "แถวนี้ไม่มีคะแนนเลย จึงไม่ใช้", "this row has no score at all, so it is not used"));
        }
        return wrong
                ? Optional.empty()
                : Optional.of(new Read(result(agency, edition.get(), scores, overall), edition.get(), line));
    }

    private AssessmentResult result(
            Agency agency, Edition edition, Map<NodeCode, Score> scores, Optional<Score> overall) {
        Optional<String> band = said(AgencyColumns.BAND).filter(text -> !ScoreTable.DASHES.contains(text));
        Optional<PublishedFigures> published = overall.isEmpty() && band.isEmpty()
                ? Optional.empty()
                : Optional.of(PublishedFigures.builder()
                        .overall(overall.map(PublishedFigure::of))
                        .band(band)
                        .build());
        return AssessmentResult.builder()
                .agency(agency)
                .edition(Editions.nameOf(edition))
                .scores(KnownScores.of(scores))
                .published(published)
                .build();
    }

    private Optional<Edition> edition(Optional<FiscalYear> year) {
        try {
            return Optional.of(editions.apply(said(AgencyColumns.EDITION), year));
        } catch (InvalidInputException e) {
            CsvColumn column =
                    headings.placeOf(AgencyColumns.EDITION) >= 0 ? AgencyColumns.EDITION : AgencyColumns.YEAR;
            tell(column, ProblemKind.UNKNOWN_EDITION, e.getText());
            return Optional.empty();
        }
    }

    private Map<NodeCode, Score> scores(Edition edition) {
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        List<Optional<NodeCode>> codes = headings.codesIn(edition);
        for (int i = 0; i < codes.size(); i++) {
            int place = headings.scores().get(i);
            Optional<Score> score = score(place);
            if (score.isPresent()) {
                put(scores, codes.get(i), score.get(), place, edition);
            }
        }
        return scores;
    }

    private void put(Map<NodeCode, Score> scores, Optional<NodeCode> code, Score score, int place, Edition edition) {
        String heading = headings.headingAt(place);
        Optional<BilingualText> refusal = code.isEmpty()
                ? Optional.of(BilingualText.of(
                        edition.getName() + " ไม่มี " + ThaiText.quoted(heading),
                        edition.getName() + " has no " + ThaiText.quoted(heading)))
                : edition.refusalOf(code.get());
        if (refusal.isPresent()) {
            tell(place, ProblemKind.UNKNOWN_CODE, refusal.get());
        } else if (scores.putIfAbsent(code.orElseThrow(), score) != null) {
            tell(
                    place,
                    ProblemKind.DUPLICATE_KEY,
                    BilingualText.of(
                            code.get() + " ซ้ำ: ให้เหลือเพียงคอลัมน์เดียว",
                            code.get() + " stands twice: keep one column"));
        }
    }

    private Optional<Score> score(int place) {
        String cell = cell(place);
        if (cell.isEmpty() || ScoreTable.DASHES.contains(cell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(memo.score(cell));
        } catch (InvalidInputException e) {
            tell(place, ProblemKind.OUT_OF_RANGE, e.getText());
            return Optional.empty();
        }
    }

    private String cell(int place) {
        return place >= 0 && place < cells.size() ? ThaiText.normalize(cells.get(place)) : "";
    }

    private Optional<String> said(CsvColumn column) {
        return Optional.of(cell(headings.placeOf(column))).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> read(CsvColumn column, ProblemKind kind, Function<String, T> reader) {
        return said(column).filter(text -> !ScoreTable.DASHES.contains(text)).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (InvalidInputException e) {
                tell(column, kind, e.getText());
                return Optional.empty();
            }
        });
    }

    private void tell(CsvColumn column, ProblemKind kind, BilingualText text) {
        int place = headings.placeOf(column);
        wrong = true;
        refused.accept(Problem.of(
                kind,
                Place.of(place < 0 ? column.headingTh() : headings.headingAt(place), line, Math.max(place, 0) + 1),
                text));
    }

    private void tell(int place, ProblemKind kind, BilingualText text) {
        wrong = true;
        refused.accept(Problem.of(kind, Place.of(headings.headingAt(place), line, place + 1), text));
    }
}
