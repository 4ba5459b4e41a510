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
            .required(
                    "tools",
                    Shapes.list(CodeShapes.CODE),
                    ImpliedLimit::getTools,
                    (implied, codes) -> implied.tools(codes))
            .says("เครื่องมือที่ระดับนี้บ่งชี้ถึง", "The tools that the level tells something of")
            .required(
                    "below", ScoreShapes.SHOWN_SCORE, ImpliedLimit::getBelow, (implied, score) -> implied.below(score))
            .says(
                    "คะแนนของเครื่องมือเหล่านี้อย่างน้อยหนึ่งต้องต่ำกว่าค่านี้",
                    "At least one of them must be below this score")
            .build();

    public static final Shape<AwardedBand> BAND = ObjectShape.of(
                    AwardedBand.class, AwardedBand::builder, b -> b.build())
            .required("code", Shapes.TEXT, AwardedBand::getCode, (band, code) -> band.code(code))
            .says("รหัสของระดับผลการประเมิน", "The code of the level")
            .required("th", Shapes.TEXT, AwardedBand::getNameTh, (band, name) -> band.nameTh(name))
            .says("ชื่อระดับภาษาไทย", "The Thai name of the level")
            .required("en", Shapes.TEXT, AwardedBand::getNameEn, (band, name) -> band.nameEn(name))
            .says("ชื่อระดับภาษาอังกฤษ", "The English name of the level")
            .defaulted(
                    "from",
                    Shapes.words(BandSource.class),
                    AwardedBand::getSource,
                    (band, source) -> band.source(source))
            .says("ระดับนี้มาจากการคำนวณหรือจากที่ประกาศ", "Whether it follows from the scores or is the published one")
            .optional("implies", IMPLIED, AwardedBand::getImplies, (band, implied) -> band.implies(implied))
            .says("สิ่งที่ระดับที่ประกาศบ่งชี้", "What the published level tells of the tools")
            .required("provisional", Shapes.BOOLEAN, AwardedBand::isProvisional, (band, yes) -> band.provisional(yes))
            .says(
                    "เป็นระดับชั่วคราวเพราะยังไม่ทราบบางคะแนนหรือไม่",
                    "Whether it is provisional, since some scores are not known")
            .required(
                    "couldBe", Shapes.list(Shapes.TEXT), AwardedBand::getCouldBe, (band, codes) -> band.couldBe(codes))
            .says("ระดับที่อาจเป็นได้เมื่อทราบครบ", "The levels that it could be once all is known")
            .build();

    private static final Shape<Figure> FIGURE = new FigureShape();

    static final Shape<Inconsistency> INCONSISTENCY = ObjectShape.of(
                    Inconsistency.class, Inconsistency::builder, inconsistency -> inconsistency.build())
            .required("what", Shapes.TEXT, Inconsistency::getWhat, (found, what) -> found.what(what))
            .says("รหัสหรือคำว่า overall, band", "What the figures are of: a code, overall, or band")
            .optional("published", FIGURE, Inconsistency::getPublished, (found, figure) -> found.published(figure))
            .says("ตัวเลขที่ประกาศ", "The published figure")
            .optional("given", FIGURE, Inconsistency::getGiven, (found, figure) -> found.given(figure))
            .says("ตัวเลขที่ให้มา", "The given figure")
            .required("computed", FIGURE, Inconsistency::getComputed, (found, figure) -> found.computed(figure))
            .says("ตัวเลขที่คำนวณได้", "The computed figure")
            .build();

    static final Shape<DerivedScore> DERIVED = ObjectShape.of(
                    DerivedScore.class, DerivedScore::builder, derived -> derived.build())
            .required("code", CodeShapes.CODE, DerivedScore::getCode, (derived, code) -> derived.code(code))
            .says("รหัสของคะแนนที่คำนวณย้อน", "The code of what was derived")
            .required(
                    "score", ScoreShapes.SHOWN_SCORE, DerivedScore::getScore, (derived, score) -> derived.score(score))
            .says("คะแนนที่คำนวณย้อนได้", "The derived score")
            .required("low", ScoreShapes.SHOWN_SCORE, DerivedScore::getLow, (derived, low) -> derived.low(low))
            .says("ค่าต่ำสุดที่เป็นไปได้", "The lowest that it can be")
            .required("high", ScoreShapes.SHOWN_SCORE, DerivedScore::getHigh, (derived, high) -> derived.high(high))
            .says("ค่าสูงสุดที่เป็นไปได้", "The highest that it can be")
            .build();

    private static final Shape<PartReading> READING = ObjectShape.of(
                    PartReading.class, PartReading::builder, reading -> reading.build())
            .required("as", CodeShapes.CODE, PartReading::getAs, (reading, part) -> reading.as(part))
            .says("ส่วนที่ใช้แทน", "The part that they were read as")
            .required(
                    "questions",
                    Shapes.list(CodeShapes.CODE),
                    PartReading::getQuestions,
                    (reading, codes) -> reading.questions(codes))
            .says("ข้อที่อ่านเช่นนั้น", "The questions that were read so")
            .build();

    /** A part of EIT, wherever one is shown. */
    static final Shape<PartScore> PART = ObjectShape.of(PartScore.class, PartScore::builder, p -> p.build())
            .required("code", CodeShapes.CODE, PartScore::getCode, (part, code) -> part.code(code))
            .says("รหัสของส่วน เช่น e4@public", "The code of the part, such as e4@public")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, PartScore::getScore, (part, score) -> part.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .build();

    private static final Shape<QuestionScore> QUESTION = ObjectShape.of(
                    QuestionScore.class, QuestionScore::builder, question -> question.build())
            .required("code", CodeShapes.CODE, QuestionScore::getCode, (question, code) -> question.code(code))
            .says("รหัสข้อ", "The code of the question")
            .requiredOrNull(
                    "score",
                    ScoreShapes.SHOWN_SCORE,
                    QuestionScore::getScore,
                    (question, score) -> question.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty(
                    "parts", Shapes.list(PART), QuestionScore::getParts, (question, parts) -> question.parts(parts))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .build();

    private static final Shape<SubIndicatorScore> SUB_INDICATOR = ObjectShape.of(
                    SubIndicatorScore.class, SubIndicatorScore::builder, sub -> sub.build())
            .required("code", CodeShapes.CODE, SubIndicatorScore::getCode, (sub, code) -> sub.code(code))
            .says("รหัสตัวชี้วัดย่อย", "The code of the sub-indicator")
            .requiredOrNull(
                    "score", ScoreShapes.SHOWN_SCORE, SubIndicatorScore::getScore, (sub, score) -> sub.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty(
                    "questions",
                    Shapes.list(QUESTION),
                    SubIndicatorScore::getQuestions,
                    (sub, questions) -> sub.questions(questions))
            .says("ข้อของตัวชี้วัดย่อยนี้", "Its questions")
            .build();

    private static final Shape<IndicatorScore> INDICATOR = ObjectShape.of(
                    IndicatorScore.class, IndicatorScore::builder, indicator -> indicator.build())
            .required("number", Shapes.NUMBER, IndicatorScore::getNumber, (indicator, n) -> indicator.number(n))
            .says("ลำดับตัวชี้วัด", "The number of the indicator")
            .required("code", CodeShapes.CODE, IndicatorScore::getCode, (indicator, code) -> indicator.code(code))
            .says("รหัสตัวชี้วัด", "The code of the indicator")
            .requiredOrNull(
                    "score",
                    ScoreShapes.SHOWN_SCORE,
                    IndicatorScore::getScore,
                    (indicator, score) -> indicator.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty(
                    "parts", Shapes.list(PART), IndicatorScore::getParts, (indicator, parts) -> indicator.parts(parts))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .unlessEmpty(
                    "subIndicators",
                    Shapes.list(SUB_INDICATOR),
                    IndicatorScore::getSubIndicators,
                    (indicator, subs) -> indicator.subIndicators(subs))
            .says("ตัวชี้วัดย่อย", "Its sub-indicators")
            .unlessEmpty(
                    "questions",
                    Shapes.list(QUESTION),
                    IndicatorScore::getQuestions,
                    (indicator, questions) -> indicator.questions(questions))
            .says("ข้อของตัวชี้วัดนี้", "Its questions")
            .build();

    private static final Shape<ToolScore> TOOL = ObjectShape.of(ToolScore.class, ToolScore::builder, t -> t.build())
            .required("code", CodeShapes.CODE, ToolScore::getCode, (tool, code) -> tool.code(code))
            .says("รหัสเครื่องมือ: IIT, EIT หรือ OIT", "The tool: IIT, EIT or OIT")
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, ToolScore::getScore, (tool, score) -> tool.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .required("weight", Shapes.whole(1, 100), ToolScore::getWeight, (tool, weight) -> tool.weight(weight))
            .says("น้ำหนัก ร้อยละ", "Its weight, in percent")
            .requiredOrNull(
                    "contribution",
                    ScoreShapes.SHOWN_SCORE,
                    ToolScore::getContribution,
                    (tool, contribution) -> tool.contribution(contribution))
            .says("คะแนนที่ได้ในคะแนนภาพรวม", "What it brings in the overall score, in points")
            .unlessEmpty("parts", Shapes.list(PART), ToolScore::getParts, (tool, parts) -> tool.parts(parts))
            .says("คะแนนของแต่ละส่วนของ EIT", "The scores of the parts of EIT")
            .unlessEmpty(
                    "indicators",
                    Shapes.list(INDICATOR),
                    ToolScore::getIndicators,
                    (tool, indicators) -> tool.indicators(indicators))
            .says("ตัวชี้วัดของเครื่องมือนี้", "Its indicators")
            .build();

    private static final Shape<RegroupedFigure> REGROUPED_FIGURE = ObjectShape.of(
                    RegroupedFigure.class, RegroupedFigure::builder, figure -> figure.build())
            .required("what", Shapes.TEXT, RegroupedFigure::getWhat, (figure, what) -> figure.what(what))
            .says("รหัสหรือคำว่า overall, band", "What the figures are of: a code, overall, or band")
            .requiredOrNull(
                    "computed", FIGURE, RegroupedFigure::getComputed, (figure, computed) -> figure.computed(computed))
            .says("ค่าตามการจัดกลุ่มที่ใช้", "The figure by the grouping that is used")
            .requiredOrNull(
                    "otherwise", FIGURE, RegroupedFigure::getOtherwise, (figure, other) -> figure.otherwise(other))
            .says("ค่าตามการจัดกลุ่มอีกแบบ", "The figure by the other grouping")
            .build();

    private static final Shape<RegroupedScores> REGROUPED = ObjectShape.of(
                    RegroupedScores.class, RegroupedScores::builder, other -> other.build())
            .required(
                    "grouping",
                    EditionShapes.OTHER_GROUPING,
                    RegroupedScores::getGrouping,
                    (other, grouping) -> other.grouping(grouping))
            .says("การจัดกลุ่มอีกแบบ", "The other grouping")
            .required(
                    "figures",
                    Shapes.list(REGROUPED_FIGURE),
                    RegroupedScores::getFigures,
                    (other, figures) -> other.figures(figures))
            .says("ตัวเลขที่จะต่างไป", "The figures that it would change")
            .build();

    /** A score card document; its figures are the shown ones. */
    public static final Shape<ScoreCard> SCORE_CARD = ObjectShape.of(
                    ScoreCard.class, ScoreCard::builder, card -> CardConsistency.checked(card.build()))
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, ScoreCard::getEdition, (card, edition) -> card.edition(edition))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .optional("agency", Shapes.AGENCY, ScoreCard::getAgency, (card, agency) -> card.agency(agency))
            .says("หน่วยงาน", "The agency")
            .requiredOrNull(
                    "overall", ScoreShapes.SHOWN_SCORE, ScoreCard::getOverall, (card, overall) -> card.overall(overall))
            .says(
                    "คะแนนภาพรวม เต็ม 100 (null คือไม่ได้ประเมิน)",
                    "The overall score, of 100; null where it is not assessed")
            .requiredOrNull("band", BAND, ScoreCard::getBand, (card, band) -> card.band(band))
            .says("ระดับผลการประเมิน", "The level that was reached")
            .required("tools", Shapes.list(TOOL), ScoreCard::getTools, (card, tools) -> card.tools(tools))
            .says("คะแนนของแต่ละเครื่องมือ", "The scores of the tools, with all below them")
            .required(
                    "notAssessed",
                    Shapes.list(CodeShapes.CODE),
                    ScoreCard::getNotAssessed,
                    (card, codes) -> card.notAssessed(codes))
            .says("รหัสของสิ่งที่ไม่ได้ประเมิน", "The codes of what was not assessed")
            .unlessEmpty(
                    "derived", Shapes.list(DERIVED), ScoreCard::getDerived, (card, derived) -> card.derived(derived))
            .says("คะแนนที่คำนวณย้อนจากคะแนนอื่น", "Scores that follow from others")
            .unlessEmpty(
                    "readings",
                    Shapes.list(READING),
                    ScoreCard::getReadings,
                    (card, readings) -> card.readings(readings))
            .says("คะแนนที่อ่านเป็นของส่วนหนึ่งของ EIT", "What was read as the score of one part of EIT")
            .required(
                    "inconsistencies",
                    Shapes.list(INCONSISTENCY),
                    ScoreCard::getInconsistencies,
                    (card, found) -> card.inconsistencies(found))
            .says("ตัวเลขที่ไม่ตรงกัน", "Figures that do not agree")
            .unlessEmpty(
                    "otherGroupings",
                    Shapes.list(REGROUPED),
                    ScoreCard::getOtherGroupings,
                    (card, others) -> card.otherGroupings(others))
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
