package io.github.openita.io.schema.result;

import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.ImpliedLimit;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.PartReading;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.RegroupedFigure;
import io.github.openita.core.scoring.RegroupedScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Score;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.EditionShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import org.jspecify.annotations.Nullable;

/** The shape of a score card, and what other reports have in common with it. */
public final class CardShapes {

    private static final Shape<ImpliedLimit> IMPLIED = ObjectShape.of(
                    ImpliedLimit.class, ImpliedLimit::builder, implied -> implied.build())
            .required("tools", Shapes.list(CodeShapes.CODE), ImpliedLimit::getTools, (b, v) -> b.tools(v))
            .says("เครื่องมือที่ระดับนี้บ่งชี้ถึง", "The tools that the band tells something of")
            .required("below", ScoreShapes.SHOWN_SCORE, ImpliedLimit::getBelow, (b, v) -> b.below(v))
            .says(
                    "คะแนนของเครื่องมือเหล่านี้อย่างน้อยหนึ่งต้องต่ำกว่าค่านี้",
                    "At least one of them must be below this score")
            .build();

    public static final Shape<AwardedBand> BAND = ObjectShape.of(
                    AwardedBand.class, AwardedBand::builder, b -> b.build())
            .required("code", Shapes.TEXT, AwardedBand::getCode, (b, v) -> b.code(v))
            .says("รหัสของระดับผลการประเมิน", "The code of the band")
            .required("th", Shapes.TEXT, AwardedBand::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อระดับภาษาไทย", "The Thai name of the band")
            .required("en", Shapes.TEXT, AwardedBand::getNameEn, (b, v) -> b.nameEn(v))
            .says("ชื่อระดับภาษาอังกฤษ", "The English name of the band")
            .defaulted("from", Shapes.words(BandSource.class), AwardedBand::getSource, (b, v) -> b.source(v))
            .says("ระดับนี้มาจากการคำนวณหรือจากที่ประกาศ", "Whether it follows from the scores or is the published one")
            .optional("implies", IMPLIED, AwardedBand::getImplies, (b, v) -> b.implies(v))
            .says("สิ่งที่ระดับที่ประกาศบ่งชี้", "What the published band tells of the tools")
            .required("provisional", Shapes.BOOLEAN, AwardedBand::isProvisional, (b, v) -> b.provisional(v))
            .says(
                    "เป็นระดับชั่วคราวเพราะยังไม่ทราบบางคะแนนหรือไม่",
                    "Whether it is provisional, since some scores are not known")
            .required("couldBe", Shapes.list(Shapes.TEXT), AwardedBand::getCouldBe, (b, v) -> b.couldBe(v))
            .says("ระดับที่อาจเป็นได้เมื่อทราบครบ", "The bands that it could be once all is known")
            .build();

    private static final Shape<Figure> FIGURE = new FigureShape();

    static final Shape<Inconsistency> INCONSISTENCY = ObjectShape.of(
                    Inconsistency.class, Inconsistency::builder, inconsistency -> inconsistency.build())
            .required("what", Shapes.TEXT, Inconsistency::getWhat, (b, v) -> b.what(v))
            .says("รหัสหรือคำว่า overall, band", "What the figures are of: a code, overall, or band")
            .optional("published", FIGURE, Inconsistency::getPublished, (b, v) -> b.published(v))
            .says("ตัวเลขที่ประกาศ", "The published figure")
            .optional("given", FIGURE, Inconsistency::getGiven, (b, v) -> b.given(v))
            .says("ตัวเลขที่ให้มา", "The given figure")
            .required("computed", FIGURE, Inconsistency::getComputed, (b, v) -> b.computed(v))
            .says("ตัวเลขที่คำนวณได้", "The computed figure")
            .build();

    static final Shape<DerivedScore> DERIVED = ObjectShape.of(
                    DerivedScore.class, DerivedScore::builder, derived -> derived.build())
            .required("code", CodeShapes.CODE, DerivedScore::getCode, (b, v) -> b.code(v))
            .says("รหัสของคะแนนที่คำนวณย้อน", "The code of what was derived")
            .required("score", ScoreShapes.SHOWN_SCORE, DerivedScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่คำนวณย้อนได้", "The derived score")
            .required("low", ScoreShapes.SHOWN_SCORE, DerivedScore::getLow, (b, v) -> b.low(v))
            .says("ค่าต่ำสุดที่เป็นไปได้", "The lowest that it can be")
            .required("high", ScoreShapes.SHOWN_SCORE, DerivedScore::getHigh, (b, v) -> b.high(v))
            .says("ค่าสูงสุดที่เป็นไปได้", "The highest that it can be")
            .build();

    private static final Shape<PartReading> READING = ObjectShape.of(
                    PartReading.class, PartReading::builder, reading -> reading.build())
            .required("as", CodeShapes.CODE, PartReading::getAs, (b, v) -> b.as(v))
            .says("ส่วนที่ใช้แทน", "The part that they were read as")
            .required("questions", Shapes.list(CodeShapes.CODE), PartReading::getQuestions, (b, v) -> b.questions(v))
            .says("ข้อที่อ่านเช่นนั้น", "The questions that were read so")
            .build();

    /** A part of EIT, wherever one is shown. */
    static final Shape<PartScore> PART = ObjectShape.of(PartScore.class, PartScore::builder, p -> p.build())
            .required("code", CodeShapes.CODE, PartScore::getCode, (b, v) -> b.code(v))
            .says("รหัสของส่วน เช่น e4@public", "The code of the part, such as e4@public")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, PartScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .build();

    private static final Shape<QuestionScore> QUESTION = ObjectShape.of(
                    QuestionScore.class, QuestionScore::builder, question -> question.build())
            .required("code", CodeShapes.CODE, QuestionScore::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อ", "The code of the question")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, QuestionScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty("parts", Shapes.list(PART), QuestionScore::getParts, (b, v) -> b.parts(v))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .build();

    private static final Shape<SubIndicatorScore> SUB_INDICATOR = ObjectShape.of(
                    SubIndicatorScore.class, SubIndicatorScore::builder, sub -> sub.build())
            .required("code", CodeShapes.CODE, SubIndicatorScore::getCode, (b, v) -> b.code(v))
            .says("รหัสตัวชี้วัดย่อย", "The code of the sub-indicator")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, SubIndicatorScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty("questions", Shapes.list(QUESTION), SubIndicatorScore::getQuestions, (b, v) -> b.questions(v))
            .says("ข้อของตัวชี้วัดย่อยนี้", "Its questions")
            .build();

    private static final Shape<IndicatorScore> INDICATOR = ObjectShape.of(
                    IndicatorScore.class, IndicatorScore::builder, indicator -> indicator.build())
            .required("number", Shapes.NUMBER, IndicatorScore::getNumber, (b, v) -> b.number(v))
            .says("ลำดับตัวชี้วัด", "The number of the indicator")
            .required("code", CodeShapes.CODE, IndicatorScore::getCode, (b, v) -> b.code(v))
            .says("รหัสตัวชี้วัด", "The code of the indicator")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, IndicatorScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty("parts", Shapes.list(PART), IndicatorScore::getParts, (b, v) -> b.parts(v))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .unlessEmpty(
                    "subIndicators",
                    Shapes.list(SUB_INDICATOR),
                    IndicatorScore::getSubIndicators,
                    (b, v) -> b.subIndicators(v))
            .says("ตัวชี้วัดย่อย", "Its sub-indicators")
            .unlessEmpty("questions", Shapes.list(QUESTION), IndicatorScore::getQuestions, (b, v) -> b.questions(v))
            .says("ข้อของตัวชี้วัดนี้", "Its questions")
            .build();

    private static final Shape<ToolScore> TOOL = ObjectShape.of(ToolScore.class, ToolScore::builder, t -> t.build())
            .required("code", CodeShapes.CODE, ToolScore::getCode, (b, v) -> b.code(v))
            .says("รหัสเครื่องมือ: IIT, EIT หรือ OIT", "The tool: IIT, EIT or OIT")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, ToolScore::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .required("weight", Shapes.whole(1, 100), ToolScore::getWeight, (b, v) -> b.weight(v))
            .says("น้ำหนัก ร้อยละ", "Its weight, in percent")
            .requiredOrNull(
                    "contribution", ScoreShapes.SHOWN_SCORE, ToolScore::getContribution, (b, v) -> b.contribution(v))
            .says("คะแนนที่ได้ในคะแนนภาพรวม", "What it brings in the overall score, in points")
            .unlessEmpty("parts", Shapes.list(PART), ToolScore::getParts, (b, v) -> b.parts(v))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .unlessEmpty("indicators", Shapes.list(INDICATOR), ToolScore::getIndicators, (b, v) -> b.indicators(v))
            .says("ตัวชี้วัดของเครื่องมือนี้", "Its indicators")
            .build();

    private static final Shape<RegroupedFigure> REGROUPED_FIGURE = ObjectShape.of(
                    RegroupedFigure.class, RegroupedFigure::builder, figure -> figure.build())
            .required("what", Shapes.TEXT, RegroupedFigure::getWhat, (b, v) -> b.what(v))
            .says("รหัสหรือคำว่า overall, band", "What the figures are of: a code, overall, or band")
            .requiredOrNull("computed", FIGURE, RegroupedFigure::getComputed, (b, v) -> b.computed(v))
            .says("ค่าตามการจัดกลุ่มที่ใช้", "The figure by the grouping that is used")
            .requiredOrNull("otherwise", FIGURE, RegroupedFigure::getOtherwise, (b, v) -> b.otherwise(v))
            .says("ค่าตามการจัดกลุ่มอีกแบบ", "The figure by the other grouping")
            .build();

    private static final Shape<RegroupedScores> REGROUPED = ObjectShape.of(
                    RegroupedScores.class, RegroupedScores::builder, other -> other.build())
            .required("grouping", EditionShapes.OTHER_GROUPING, RegroupedScores::getGrouping, (b, v) -> b.grouping(v))
            .says("การจัดกลุ่มอีกแบบ", "The other grouping")
            .required("figures", Shapes.list(REGROUPED_FIGURE), RegroupedScores::getFigures, (b, v) -> b.figures(v))
            .says("ตัวเลขที่จะต่างไป", "The figures that it would change")
            .build();

    /** A score card document; its figures are the shown ones. */
    public static final Shape<ScoreCard> SCORE_CARD = ObjectShape.of(
                    ScoreCard.class, ScoreCard::builder, card -> CardConsistency.checked(card.build()))
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, ScoreCard::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .optional("agency", Shapes.AGENCY, ScoreCard::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .requiredOrNull("overall", ScoreShapes.SHOWN_SCORE, ScoreCard::getOverall, (b, v) -> b.overall(v))
            .says(
                    "คะแนนภาพรวม เต็ม 100 (null คือไม่ได้ประเมิน)",
                    "The overall score, of 100; null where it is not assessed")
            .requiredOrNull("band", BAND, ScoreCard::getBand, (b, v) -> b.band(v))
            .says("ระดับผลการประเมิน", "The band that was reached")
            .required("tools", Shapes.list(TOOL), ScoreCard::getTools, (b, v) -> b.tools(v))
            .says("คะแนนของแต่ละเครื่องมือ", "The scores of the tools, with all below them")
            .required(
                    "notAssessed", Shapes.list(CodeShapes.CODE), ScoreCard::getNotAssessed, (b, v) -> b.notAssessed(v))
            .says("รหัสของสิ่งที่ไม่ได้ประเมิน", "The codes of what was not assessed")
            .unlessEmpty("derived", Shapes.list(DERIVED), ScoreCard::getDerived, (b, v) -> b.derived(v))
            .says("คะแนนที่คำนวณย้อนจากคะแนนอื่น", "Scores that follow from others")
            .unlessEmpty("readings", Shapes.list(READING), ScoreCard::getReadings, (b, v) -> b.readings(v))
            .says("คะแนนที่อ่านเป็นของส่วนหนึ่งของ EIT", "What was read as the score of one part of EIT")
            .required(
                    "inconsistencies",
                    Shapes.list(INCONSISTENCY),
                    ScoreCard::getInconsistencies,
                    (b, v) -> b.inconsistencies(v))
            .says("ตัวเลขที่ไม่ตรงกัน", "Figures that do not agree")
            .unlessEmpty(
                    "otherGroupings",
                    Shapes.list(REGROUPED),
                    ScoreCard::getOtherGroupings,
                    (b, v) -> b.otherGroupings(v))
            .says("ผลหากจัดกลุ่มข้อ OIT อีกแบบ", "What would differ if the OIT items were grouped otherwise")
            .build();

    private CardShapes() {}

    /** A score as it is shown, or the name of a band. */
    private static final class FigureShape implements Shape<Figure> {

        @Override
        public @Nullable Figure read(JsonValue value, Reading reading) {
            if (value instanceof JsonValue.Num) {
                Score score = ScoreShapes.SHOWN_SCORE.read(value, reading);
                return score == null ? null : Figure.of(score);
            }
            String band = Shapes.TEXT.read(value, reading);
            return band == null ? null : Figure.of(band);
        }

        @Override
        public @Nullable Object write(Figure figure, EditionNames editions) {
            return figure.getScore().isPresent()
                    ? ScoreShapes.SHOWN_SCORE.write(figure.getScore().get(), editions)
                    : figure.toString();
        }

        @Override
        public Class<?> type() {
            return Figure.class;
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(ScoreShapes.SHOWN_SCORE.schema(), Shapes.TEXT.schema());
        }
    }
}
