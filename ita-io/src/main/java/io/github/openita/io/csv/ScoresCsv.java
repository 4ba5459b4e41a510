package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.document.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores as a table: {@code รหัส}, {@code ชื่อ}, {@code คะแนน}, a row per tool, indicator, sub-indicator, question or
 * item, in any order. Static methods only; thread-safe.
 *
 * <p>Codes are read as people write them ({@code ข้อ ๐๑๗}); a number alone is an indicator, but refused under the
 * heading {@code ข้อ}, where it could be an i, e or o; one with a point is a sub-indicator. A row without a score, or
 * with a dash, is not assessed, which is not zero. Names are for people only.
 */
public final class ScoresCsv {

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ที่", "ลำดับ", "ลำดับที่", "no");
    private static final CsvColumn CODE = CsvColumn.required("code", "รหัส", "ข้อ", "รหัสข้อ", "ตัวชี้วัด", "item");
    private static final CsvColumn NAME = CsvColumn.optional(
            "name", "ชื่อ", "title", "รายการ", "ประเด็น", "ข้อคำถาม", "ประเด็นการประเมิน", "ชื่อตัวชี้วัด", "คำถาม");
    private static final CsvColumn SCORE =
            CsvColumn.required("score", "คะแนน", "คะแนนที่ได้", "ผลคะแนน", "คะแนน (ร้อยละ)", "ร้อยละ", "points");

    private static final List<CsvColumn> WRITTEN = List.of(CODE, NAME, SCORE);
    private static final List<CsvColumn> KNOWN = List.of(CODE, NAME, SCORE, NUMBER);

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private ScoresCsv() {}

    /**
     * {@return the result, of that edition}
     *
     * @param source a table of scores
     * @param edition the edition that they are of
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static AssessmentResult read(Source source, Edition edition) {
        CsvTable table = CsvTable.read(source, KNOWN);
        String heading = table.headingOf(CODE);
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            if (row.isBlank(CODE)) {
                row.missing(CODE);
            }
            Optional<NodeCode> code =
                    row.read(CODE, ProblemKind.UNKNOWN_CODE, text -> codeOf(CodeCell.one(text, heading), edition));
            Optional<Score> score = DASHES.contains(ThaiText.normalize(row.text(SCORE)))
                    ? Optional.empty()
                    : row.read(SCORE, ProblemKind.OUT_OF_RANGE, ScoresCsv::scoreOf);
            if (code.isPresent() && score.isPresent() && scores.putIfAbsent(code.get(), score.get()) != null) {
                row.mistake(
                        CODE,
                        ProblemKind.DUPLICATE_KEY,
                        BilingualText.of(
                                code.get() + " ซ้ำ: ให้เหลือเพียงครั้งเดียว", code.get() + " stands twice: keep one"));
            }
        }
        table.mistakes().throwIfAny();
        return AssessmentResult.builder()
                .edition(edition.getName())
                .scores(KnownScores.of(scores))
                .build();
    }

    private static NodeCode codeOf(NodeCode code, Edition edition) {
        edition.refusalOf(code).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        return code;
    }

    private static Score scoreOf(String text) {
        return Score.of(ThaiText.toArabicDigits(ThaiText.normalize(text)));
    }

    /**
     * {@return their table as CSV, with a byte-order mark; read again it gives scores of the same written value}
     *
     * @param scores scores
     * @param edition the edition that they are of, for the names
     */
    public static String write(KnownScores scores, Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : List.of(Level.TOOL, Level.INDICATOR, Level.SUB_INDICATOR, Level.QUESTION)) {
            scores.at(level)
                    .forEach((code, score) -> rows.add(List.of(
                            code.toString(),
                            nameOf(code, edition),
                            score.toWritten().stripTrailingZeros().toPlainString())));
        }
        return CsvTable.write(WRITTEN, rows);
    }

    /**
     * {@return every row of it as CSV, in the order of the form, with a byte-order mark; scores are the shown ones}
     *
     * @param card a score card
     */
    public static String write(ScoreCard card) {
        Rows rows = new Rows(card.getEdition(), new ArrayList<>());
        for (ToolScore tool : card.getTools()) {
            rows.add(tool.getCode(), tool.getScore());
            tool.getParts().forEach(rows::add);
            for (IndicatorScore indicator : tool.getIndicators()) {
                rows.add(indicator.getCode(), indicator.getScore());
                indicator.getParts().forEach(rows::add);
                for (SubIndicatorScore sub : indicator.getSubIndicators()) {
                    rows.add(sub.getCode(), sub.getScore());
                    sub.getQuestions().forEach(rows::add);
                }
                indicator.getQuestions().forEach(rows::add);
            }
        }
        return CsvTable.write(WRITTEN, rows.list);
    }

    private record Rows(Edition edition, List<List<String>> list) {

        void add(NodeCode code, Optional<Score> score) {
            list.add(List.of(
                    code.toString(),
                    nameOf(code, edition),
                    score.map(Score::toString).orElse("")));
        }

        void add(PartScore part) {
            add(part.getCode(), part.getScore());
        }

        void add(QuestionScore question) {
            add(question.getCode(), question.getScore());
            question.getParts().forEach(this::add);
        }
    }

    private static String nameOf(NodeCode code, Edition edition) {
        boolean wholeTool = code.getLevel() == Level.TOOL && code.getPart().isEmpty();
        return (wholeTool ? code.getTool().map(Tool::getNameTh) : edition.nameOf(code)).orElse("");
    }
}
