package io.github.openita.io.schema.result;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AssessorNote;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.Score;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a result: the scores that are known, and the figures that were published. */
public final class ResultShapes {

    private static final Shape<PublishedFigure> FIGURE = new FigureShape();

    private static final Shape<KnownScores> SCORES = ObjectShape.of(
                    KnownScores.class, KnownScores::builder, scores -> scores.build())
            .unlessEmpty(
                    "questions",
                    CodeShapes.byCode(Level.QUESTION, ScoreShapes.SCORE),
                    KnownScores::getQuestions,
                    (b, v) -> b.questions(v))
            .says(
                    "คะแนนรายข้อ ตามรหัส เช่น i5, e9, o17",
                    "The scores of questions and items by code, such as i5, e9, o17")
            .unlessEmpty(
                    "subIndicators",
                    CodeShapes.byCode(Level.SUB_INDICATOR, ScoreShapes.SCORE),
                    KnownScores::getSubIndicators,
                    (b, v) -> b.subIndicators(v))
            .says("คะแนนตัวชี้วัดย่อย ตามรหัส เช่น 9.1", "The scores of sub-indicators by code, such as 9.1")
            .unlessEmpty(
                    "indicators",
                    CodeShapes.byCode(Level.INDICATOR, ScoreShapes.SCORE),
                    KnownScores::getIndicators,
                    (b, v) -> b.indicators(v))
            .says("คะแนนตัวชี้วัด ตามลำดับ เช่น 1", "The scores of indicators by number, such as 1")
            .unlessEmpty(
                    "tools",
                    CodeShapes.byCode(Level.TOOL, ScoreShapes.SCORE),
                    KnownScores::getTools,
                    (b, v) -> b.tools(v))
            .says("คะแนนเครื่องมือ IIT, EIT, OIT", "The scores of the tools IIT, EIT, OIT")
            .build();

    private static final Shape<PublishedFigures> PUBLISHED = ObjectShape.of(
                    PublishedFigures.class, PublishedFigures::builder, figures -> figures.build())
            .optional("overall", FIGURE, PublishedFigures::getOverall, (b, v) -> b.overall(v))
            .says("คะแนนภาพรวมที่ประกาศ", "The published overall score")
            .optional("band", Shapes.TEXT, PublishedFigures::getBand, (b, v) -> b.band(v))
            .says("ระดับผลการประเมินที่ประกาศ", "The published band")
            .unlessEmpty(
                    "questions",
                    CodeShapes.byCode(Level.QUESTION, FIGURE),
                    PublishedFigures::getQuestions,
                    (b, v) -> b.questions(v))
            .says("คะแนนรายข้อที่ประกาศ", "The published scores of questions and items")
            .unlessEmpty(
                    "subIndicators",
                    CodeShapes.byCode(Level.SUB_INDICATOR, FIGURE),
                    PublishedFigures::getSubIndicators,
                    (b, v) -> b.subIndicators(v))
            .says("คะแนนตัวชี้วัดย่อยที่ประกาศ", "The published scores of sub-indicators")
            .unlessEmpty(
                    "indicators",
                    CodeShapes.byCode(Level.INDICATOR, FIGURE),
                    PublishedFigures::getIndicators,
                    (b, v) -> b.indicators(v))
            .says("คะแนนตัวชี้วัดที่ประกาศ", "The published scores of indicators")
            .unlessEmpty(
                    "tools", CodeShapes.byCode(Level.TOOL, FIGURE), PublishedFigures::getTools, (b, v) -> b.tools(v))
            .says("คะแนนเครื่องมือที่ประกาศ", "The published scores of tools")
            .build();

    private static final Shape<AssessorNote> NOTE = ObjectShape.of(
                    AssessorNote.class, AssessorNote::builder, note -> note.build())
            .optional("reason", Shapes.WORDS, AssessorNote::getReason, (b, v) -> b.reason(v))
            .says("เหตุผลของผู้ตรวจ", "The reason that the assessor gave")
            .optional("advice", Shapes.WORDS, AssessorNote::getAdvice, (b, v) -> b.advice(v))
            .says("ข้อเสนอแนะของผู้ตรวจ", "What the assessor advised")
            .build();

    /** A result document. */
    public static final Shape<AssessmentResult> RESULT = ObjectShape.of(
                    AssessmentResult.class, AssessmentResult::builder, result -> result.build())
            .ofNamedEdition()
            .optional("agency", Shapes.AGENCY, AssessmentResult::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .required("edition", NamedEdition.EDITION_NAME, AssessmentResult::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .defaulted("scores", SCORES, AssessmentResult::getScores, (b, v) -> b.scores(v))
            .says("คะแนนที่ทราบ 0–100 ตามรหัส", "The scores that are known, 0–100, by code")
            .optional("published", PUBLISHED, AssessmentResult::getPublished, (b, v) -> b.published(v))
            .says("ตัวเลขที่ประกาศ ใช้เทียบเท่านั้น", "The published figures, to compare with")
            .unlessEmpty(
                    "assessorNotes",
                    CodeShapes.byAnyCode(NOTE),
                    AssessmentResult::getAssessorNotes,
                    (b, v) -> b.assessorNotes(v))
            .says("ข้อสังเกตของผู้ตรวจ ตามรหัส", "What the assessor said, by code")
            .build();

    private ResultShapes() {}

    /** A figure, or an array of at least one where the source prints it differently in several places. */
    private static final class FigureShape implements Shape<PublishedFigure> {

        private static final Shape<List<Score>> SEVERAL = Shapes.list(ScoreShapes.SCORE);

        @Override
        public @Nullable PublishedFigure read(JsonValue value, Reading reading) {
            if (!(value instanceof JsonValue.Arr array)) {
                Score score = ScoreShapes.SCORE.read(value, reading);
                return score == null ? null : PublishedFigure.of(score);
            }
            if (array.items().isEmpty()) {
                return reading.refuse(
                        ProblemKind.OUT_OF_RANGE,
                        value,
                        "รายการว่าง: ต้องมีอย่างน้อยหนึ่งค่า",
                        "an empty array: give at least one value");
            }
            List<Score> scores = SEVERAL.read(value, reading);
            return scores == null || scores.isEmpty() ? null : PublishedFigure.of(scores);
        }

        @Override
        public @Nullable Object write(PublishedFigure figure, EditionNames editions) {
            List<Score> scores = figure.getValues();
            return scores.size() == 1
                    ? ScoreShapes.SCORE.write(scores.get(0), editions)
                    : SEVERAL.write(scores, editions);
        }

        @Override
        public Class<?> type() {
            return PublishedFigure.class;
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(ScoreShapes.SCORE.schema(), SEVERAL.schema().with("minItems", 1));
        }
    }
}
