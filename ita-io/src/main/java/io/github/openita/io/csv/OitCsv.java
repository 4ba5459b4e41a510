package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * OIT items of many agencies as a table, a row per agency: {@code agency}, then a column per item ({@code o1}) with 0
 * or 100. Static methods only; thread-safe.
 */
public final class OitCsv {

    private static final CsvColumn AGENCY = CsvColumn.required("agency", "หน่วยงาน", "รหัสหน่วยงาน");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.0{1,20})?");

    private OitCsv() {}

    /**
     * Reads the items of all agencies. A blank cell is not assessed, which is not zero, and is told; so is what is
     * neither 0 nor 100, and the second row of an agency.
     *
     * @param source the table
     * @param edition the edition that the items are of
     * @param refused takes what is not used; rows are called by the line that they start in
     * @return per agency the scores of its items, sorted by id
     * @throws io.github.openita.core.problem.DocumentException where it is no table, or has an unknown column, the same
     *     column twice or no agencies
     * @throws InvalidInputException where the items of the edition are not known
     */
    public static SortedMap<String, AssessmentResult> read(
            Source source, Edition edition, Consumer<? super RefusedAnswer> refused) {
        Map<QuestionCode, CsvColumn> items = columns(edition);
        List<CsvColumn> columns = new ArrayList<>(items.values());
        columns.add(0, AGENCY);
        CsvTable table = CsvTable.read(source, columns);
        table.mistakes().throwIfAny();
        SortedMap<String, AssessmentResult> results = new TreeMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row : table.rows()) {
            String id = ThaiText.normalize(row.text(AGENCY));
            Integer before = lines.putIfAbsent(id, row.line());
            if (id.isEmpty()) {
                refused.accept(refusal(row, table, AGENCY, RefusalKind.EMPTY_AGENCY, noAgency()));
            } else if (before != null) {
                refused.accept(refusal(row, table, AGENCY, RefusalKind.AGENCY_TWICE, twice(id, before)));
            } else {
                results.put(id, result(id, row, table, items, edition, refused));
            }
        }
        return results;
    }

    private static Map<QuestionCode, CsvColumn> columns(Edition edition) {
        Map<QuestionCode, CsvColumn> columns = new LinkedHashMap<>();
        for (QuestionCode code : edition.questionsOf(Tool.OIT)) {
            int number = code.getNumber();
            columns.put(
                    code,
                    CsvColumn.optional(
                            code.toString(),
                            code.toString(),
                            "o-" + number,
                            "o0" + number,
                            "0" + number,
                            "ข้อ" + code,
                            "ข้อ0" + number));
        }
        if (columns.isEmpty()) {
            throw new InvalidInputException(
                    "ไม่ทราบข้อ o ของ " + edition.nameWithRevision() + " จึงอ่านตารางผล OIT ไม่ได้",
                    "the items of OIT in " + edition.nameWithRevision()
                            + " are not known, so a table of them cannot be read");
        }
        return columns;
    }

    private static AssessmentResult result(
            String id,
            CsvRow row,
            CsvTable table,
            Map<QuestionCode, CsvColumn> items,
            Edition edition,
            Consumer<? super RefusedAnswer> refused) {
        Map<NodeCode, Score> scores = new HashMap<>();
        items.forEach((code, column) -> {
            String found = row.text(column);
            Optional<Score> score = score(found);
            if (score.isPresent()) {
                scores.put(NodeCode.of(code), score.get());
            } else if (row.isBlank(column)) {
                refused.accept(refusal(row, table, column, RefusalKind.MISSING, notAssessed(id, code)));
            } else {
                refused.accept(refusal(row, table, column, RefusalKind.UNKNOWN_CHOICE, noScore(found)));
            }
        });
        return AssessmentResult.builder()
                .agency(Agency.called(id))
                .edition(Editions.nameOf(edition))
                .scores(KnownScores.of(scores))
                .build();
    }

    /** The score of an item, which is all or nothing. */
    private static Optional<Score> score(String cell) {
        String plain = ThaiText.plain(cell);
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        return Optional.of(number)
                .filter(value -> value.signum() == 0 || value.compareTo(BigDecimal.valueOf(100)) == 0)
                .map(Score::of);
    }

    private static RefusedAnswer refusal(
            CsvRow row, CsvTable table, CsvColumn column, RefusalKind kind, BilingualText text) {
        return RefusedAnswer.of(
                row.line(), table.indexOf(column) + 1, kind.isRow() ? "" : column.key(), kind, row.text(column), text);
    }

    private static BilingualText noAgency() {
        return BilingualText.of(
                "แถวนี้ไม่ระบุหน่วยงาน จึงไม่ใช้ทั้งแถว", "this row names no agency, so none of it is used");
    }

    private static BilingualText twice(String id, int line) {
        return BilingualText.lazily(() -> BilingualText.of(
                "หน่วยงาน " + ThaiText.quoted(id) + " มีแล้วที่บรรทัด " + line + " จึงไม่ใช้แถวนี้",
                "the agency " + ThaiText.quoted(id) + " stands in line " + line + " already, so this row is not used"));
    }

    private static BilingualText notAssessed(String id, QuestionCode code) {
        return BilingualText.lazily(() -> BilingualText.of(
                "ไม่มีคะแนนของ " + code + " (หน่วยงาน " + ThaiText.quoted(id) + "): ถือว่าไม่ได้ประเมิน ไม่ใช่ 0",
                "there is no score of " + code + " (agency " + ThaiText.quoted(id)
                        + "): not assessed, which is not 0"));
    }

    private static BilingualText noScore(String found) {
        return BilingualText.lazily(() -> BilingualText.of(
                ThaiText.quoted(found) + ": คะแนนของข้อ o ต้องเป็น 0 หรือ 100",
                ThaiText.quoted(found) + ": an item of OIT scores 0 or 100"));
    }
}
