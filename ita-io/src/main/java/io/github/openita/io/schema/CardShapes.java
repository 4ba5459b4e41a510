package io.github.openita.io.schema;

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
import org.jspecify.annotations.Nullable;

/** The shape of a score card, and what other reports have in common with it. */
public final class CardShapes {

    private static final Shape<ImpliedLimit> IMPLIED = ObjectShape.of(
                    ImpliedLimit.class, ImpliedLimit::builder, implied -> implied.build())
            .required(
                    "tools", Shapes.list(Shapes.CODE), ImpliedLimit::getTools, (implied, codes) -> implied.tools(codes))
            .required(
                    "below", ScoreShapes.SHOWN_SCORE, ImpliedLimit::getBelow, (implied, score) -> implied.below(score))
            .build();

    static final Shape<AwardedBand> BAND = ObjectShape.of(AwardedBand.class, AwardedBand::builder, b -> b.build())
            .required("code", Shapes.TEXT, AwardedBand::getCode, (band, code) -> band.code(code))
            .required("th", Shapes.TEXT, AwardedBand::getNameTh, (band, name) -> band.nameTh(name))
            .required("en", Shapes.TEXT, AwardedBand::getNameEn, (band, name) -> band.nameEn(name))
            .defaulted(
                    "from",
                    Shapes.words(BandSource.class),
                    AwardedBand::getSource,
                    (band, source) -> band.source(source))
            .optional("implies", IMPLIED, AwardedBand::getImplies, (band, implied) -> band.implies(implied))
            .required("provisional", Shapes.BOOLEAN, AwardedBand::isProvisional, (band, yes) -> band.provisional(yes))
            .required(
                    "couldBe", Shapes.list(Shapes.TEXT), AwardedBand::getCouldBe, (band, codes) -> band.couldBe(codes))
            .build();

    private static final Shape<Figure> FIGURE = new FigureShape();

    static final Shape<Inconsistency> INCONSISTENCY = ObjectShape.of(
                    Inconsistency.class, Inconsistency::builder, inconsistency -> inconsistency.build())
            .required("what", Shapes.TEXT, Inconsistency::getWhat, (found, what) -> found.what(what))
            .optional("published", FIGURE, Inconsistency::getPublished, (found, figure) -> found.published(figure))
            .optional("given", FIGURE, Inconsistency::getGiven, (found, figure) -> found.given(figure))
            .required("computed", FIGURE, Inconsistency::getComputed, (found, figure) -> found.computed(figure))
            .build();

    static final Shape<DerivedScore> DERIVED = ObjectShape.of(
                    DerivedScore.class, DerivedScore::builder, derived -> derived.build())
            .required("code", Shapes.CODE, DerivedScore::getCode, (derived, code) -> derived.code(code))
            .required(
                    "score", ScoreShapes.SHOWN_SCORE, DerivedScore::getScore, (derived, score) -> derived.score(score))
            .required("low", ScoreShapes.SHOWN_SCORE, DerivedScore::getLow, (derived, low) -> derived.low(low))
            .required("high", ScoreShapes.SHOWN_SCORE, DerivedScore::getHigh, (derived, high) -> derived.high(high))
            .build();

    private static final Shape<PartReading> READING = ObjectShape.of(
                    PartReading.class, PartReading::builder, reading -> reading.build())
            .required("as", Shapes.CODE, PartReading::getAs, (reading, part) -> reading.as(part))
            .required(
                    "questions",
                    Shapes.list(Shapes.CODE),
                    PartReading::getQuestions,
                    (reading, codes) -> reading.questions(codes))
            .build();

    /** A part of EIT, wherever one is shown. */
    static final Shape<PartScore> PART = ObjectShape.of(PartScore.class, PartScore::builder, p -> p.build())
            .required("code", Shapes.CODE, PartScore::getCode, (part, code) -> part.code(code))
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, PartScore::getScore, (part, score) -> part.score(score))
            .build();

    private static final Shape<QuestionScore> QUESTION = ObjectShape.of(
                    QuestionScore.class, QuestionScore::builder, question -> question.build())
            .required("code", Shapes.CODE, QuestionScore::getCode, (question, code) -> question.code(code))
            .requiredOrNull(
                    "score",
                    ScoreShapes.SHOWN_SCORE,
                    QuestionScore::getScore,
                    (question, score) -> question.score(score))
            .unlessEmpty(
                    "parts", Shapes.list(PART), QuestionScore::getParts, (question, parts) -> question.parts(parts))
            .build();

    private static final Shape<SubIndicatorScore> SUB_INDICATOR = ObjectShape.of(
                    SubIndicatorScore.class, SubIndicatorScore::builder, sub -> sub.build())
            .required("code", Shapes.CODE, SubIndicatorScore::getCode, (sub, code) -> sub.code(code))
            .requiredOrNull(
                    "score", ScoreShapes.SHOWN_SCORE, SubIndicatorScore::getScore, (sub, score) -> sub.score(score))
            .unlessEmpty(
                    "questions",
                    Shapes.list(QUESTION),
                    SubIndicatorScore::getQuestions,
                    (sub, questions) -> sub.questions(questions))
            .build();

    private static final Shape<IndicatorScore> INDICATOR = ObjectShape.of(
                    IndicatorScore.class, IndicatorScore::builder, indicator -> indicator.build())
            .required("number", Shapes.NUMBER, IndicatorScore::getNumber, (indicator, n) -> indicator.number(n))
            .required("code", Shapes.CODE, IndicatorScore::getCode, (indicator, code) -> indicator.code(code))
            .requiredOrNull(
                    "score",
                    ScoreShapes.SHOWN_SCORE,
                    IndicatorScore::getScore,
                    (indicator, score) -> indicator.score(score))
            .unlessEmpty(
                    "parts", Shapes.list(PART), IndicatorScore::getParts, (indicator, parts) -> indicator.parts(parts))
            .unlessEmpty(
                    "subIndicators",
                    Shapes.list(SUB_INDICATOR),
                    IndicatorScore::getSubIndicators,
                    (indicator, subs) -> indicator.subIndicators(subs))
            .unlessEmpty(
                    "questions",
                    Shapes.list(QUESTION),
                    IndicatorScore::getQuestions,
                    (indicator, questions) -> indicator.questions(questions))
            .build();

    private static final Shape<ToolScore> TOOL = ObjectShape.of(ToolScore.class, ToolScore::builder, t -> t.build())
            .required("code", Shapes.CODE, ToolScore::getCode, (tool, code) -> tool.code(code))
            .requiredOrNull("score", ScoreShapes.SHOWN_SCORE, ToolScore::getScore, (tool, score) -> tool.score(score))
            .required("weight", Shapes.whole(1, 100), ToolScore::getWeight, (tool, weight) -> tool.weight(weight))
            .requiredOrNull(
                    "contribution",
                    ScoreShapes.SHOWN_SCORE,
                    ToolScore::getContribution,
                    (tool, contribution) -> tool.contribution(contribution))
            .unlessEmpty("parts", Shapes.list(PART), ToolScore::getParts, (tool, parts) -> tool.parts(parts))
            .unlessEmpty(
                    "indicators",
                    Shapes.list(INDICATOR),
                    ToolScore::getIndicators,
                    (tool, indicators) -> tool.indicators(indicators))
            .build();

    private static final Shape<RegroupedFigure> REGROUPED_FIGURE = ObjectShape.of(
                    RegroupedFigure.class, RegroupedFigure::builder, figure -> figure.build())
            .required("what", Shapes.TEXT, RegroupedFigure::getWhat, (figure, what) -> figure.what(what))
            .requiredOrNull(
                    "computed", FIGURE, RegroupedFigure::getComputed, (figure, computed) -> figure.computed(computed))
            .requiredOrNull(
                    "otherwise", FIGURE, RegroupedFigure::getOtherwise, (figure, other) -> figure.otherwise(other))
            .build();

    private static final Shape<RegroupedScores> REGROUPED = ObjectShape.of(
                    RegroupedScores.class, RegroupedScores::builder, other -> other.build())
            .required(
                    "grouping",
                    EditionShapes.OTHER_GROUPING,
                    RegroupedScores::getGrouping,
                    (other, grouping) -> other.grouping(grouping))
            .required(
                    "figures",
                    Shapes.list(REGROUPED_FIGURE),
                    RegroupedScores::getFigures,
                    (other, figures) -> other.figures(figures))
            .build();

    /** A score card document; its figures are the shown ones. */
    public static final Shape<ScoreCard> SCORE_CARD = ObjectShape.of(
                    ScoreCard.class, ScoreCard::builder, card -> CardConsistency.checked(card.build()))
            .ofNamedEdition()
            .required("edition", Shapes.EDITION, ScoreCard::getEdition, (card, edition) -> card.edition(edition))
            .optional("agency", Shapes.AGENCY, ScoreCard::getAgency, (card, agency) -> card.agency(agency))
            .requiredOrNull(
                    "overall", ScoreShapes.SHOWN_SCORE, ScoreCard::getOverall, (card, overall) -> card.overall(overall))
            .requiredOrNull("band", BAND, ScoreCard::getBand, (card, band) -> card.band(band))
            .required("tools", Shapes.list(TOOL), ScoreCard::getTools, (card, tools) -> card.tools(tools))
            .required(
                    "notAssessed",
                    Shapes.list(Shapes.CODE),
                    ScoreCard::getNotAssessed,
                    (card, codes) -> card.notAssessed(codes))
            .unlessEmpty(
                    "derived", Shapes.list(DERIVED), ScoreCard::getDerived, (card, derived) -> card.derived(derived))
            .unlessEmpty(
                    "readings",
                    Shapes.list(READING),
                    ScoreCard::getReadings,
                    (card, readings) -> card.readings(readings))
            .required(
                    "inconsistencies",
                    Shapes.list(INCONSISTENCY),
                    ScoreCard::getInconsistencies,
                    (card, found) -> card.inconsistencies(found))
            .unlessEmpty(
                    "otherGroupings",
                    Shapes.list(REGROUPED),
                    ScoreCard::getOtherGroupings,
                    (card, others) -> card.otherGroupings(others))
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
