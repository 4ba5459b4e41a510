package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores as a table: {@code รหัส}, {@code ชื่อ}, {@code คะแนน}, a row per tool, indicator, sub-indicator, question or
 * item, in any order; or as result documents have it: {@code แบบสำรวจ}, {@code ตัวชี้วัดที่}, {@code
 * รายละเอียดตัวชี้วัด}, {@code คะแนน}, the tool perhaps in merged cells. Static methods only; thread-safe.
 *
 * <p>Codes are read as people write them ({@code ข้อ ๐๑๗}); a number alone is an indicator, but refused under the
 * heading {@code ข้อ}, where it could be an i, e or o; one with a point is a sub-indicator. A row without a score, or
 * with a dash, is not assessed, which is not zero. Names are for people only.
 *
 * <p>Of several years side by side ({@code ๒๕๖๗}, {@code ๒๕๖๘}) that of the edition is read. Rows of a mean ({@code
 * คะแนนเฉลี่ย}) and of a band ({@code ระดับการประเมิน}) are what was published.
 */
public final class ScoresCsv {

    static final List<CsvColumn> WRITTEN =
            List.of(ScoreColumns.CODE.asRequired(), ScoreColumns.NAME, ScoreColumns.WRITTEN);

    private ScoresCsv() {}

    /**
     * {@return whether it has the headings of such a table: what is scored, and its score}
     *
     * @param source a table, CSV or a workbook
     * @param edition the edition that the scores are of
     * @throws io.github.openita.core.problem.DocumentException where it is no table at all
     */
    public static boolean isOne(Source source, Edition edition) {
        ScoreColumns columns = ScoreColumns.of(edition.getFiscalYear());
        return CsvTable.isHeaded(source, columns.known(), columns.oneOfEach());
    }

    /**
     * {@return the result, of that edition}
     *
     * @param source a table of scores
     * @param edition the edition that they are of
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static AssessmentResult read(Source source, Edition edition) {
        return ScoreTable.read(source, edition);
    }

    /**
     * {@return their table as CSV, with a byte-order mark; read again it gives the same scores}
     *
     * @param scores scores
     * @param edition the edition that they are of, for the names
     */
    public static String write(KnownScores scores, Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : List.of(Level.TOOL, Level.INDICATOR, Level.SUB_INDICATOR, Level.QUESTION)) {
            scores.at(level)
                    .forEach((code, score) ->
                            rows.add(List.of(code.toString(), nameOf(code, edition), writtenOf(score))));
        }
        return CsvTable.write(WRITTEN, rows);
    }

    /** As short as the score can be written; one that cannot be written exactly keeps all its decimals, which tell it. */
    static String writtenOf(Score score) {
        BigDecimal written = score.toWritten();
        BigDecimal shortest = written.stripTrailingZeros();
        return (Score.of(shortest).equals(score) ? shortest : written).toPlainString();
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

    static String nameOf(NodeCode code, Edition edition) {
        boolean wholeTool = code.getLevel() == Level.TOOL && code.getPart().isEmpty();
        return (wholeTool ? code.getTool().map(Tool::getNameTh) : edition.nameOf(code)).orElse("");
    }
}
