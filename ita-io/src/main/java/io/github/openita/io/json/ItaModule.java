package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.ComparedResult;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.ComparisonRow;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.ImmutableBandPath;
import io.github.openita.core.analysis.ImmutableGap;
import io.github.openita.core.analysis.ImmutableGapReport;
import io.github.openita.core.analysis.ImmutablePathEnd;
import io.github.openita.core.analysis.ImmutablePathStep;
import io.github.openita.core.analysis.PathEnd;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.ReviewRow;
import io.github.openita.core.analysis.Thresholds;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ImmutableDisclosure;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.ImmutableBand;
import io.github.openita.core.edition.ImmutableChoice;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.ImmutableElement;
import io.github.openita.core.edition.ImmutableIndicator;
import io.github.openita.core.edition.ImmutableIssueArea;
import io.github.openita.core.edition.ImmutableItem;
import io.github.openita.core.edition.ImmutableQuestion;
import io.github.openita.core.edition.ImmutableSubIndicator;
import io.github.openita.core.edition.ImmutableSubItem;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.plan.CarriedMatrix;
import io.github.openita.core.plan.DueReport;
import io.github.openita.core.plan.ImmutableCarriedMatrix;
import io.github.openita.core.plan.ImmutableDueReport;
import io.github.openita.core.plan.ImmutableIndicatorProgress;
import io.github.openita.core.plan.ImmutableMatrixRow;
import io.github.openita.core.plan.ImmutableMeasure;
import io.github.openita.core.plan.ImmutableMeasurePlan;
import io.github.openita.core.plan.ImmutableMovedRow;
import io.github.openita.core.plan.ImmutablePlanFinding;
import io.github.openita.core.plan.ImmutablePlannedAction;
import io.github.openita.core.plan.ImmutablePositionLoad;
import io.github.openita.core.plan.ImmutableProgressCounts;
import io.github.openita.core.plan.ImmutableProgressEntry;
import io.github.openita.core.plan.ImmutableProgressReport;
import io.github.openita.core.plan.ImmutableProgressSummary;
import io.github.openita.core.plan.ImmutableResponsibilityMatrix;
import io.github.openita.core.plan.ImmutableResponsible;
import io.github.openita.core.plan.ImmutableStaleItem;
import io.github.openita.core.plan.ImmutableStaleItems;
import io.github.openita.core.plan.ImmutableUnitProgress;
import io.github.openita.core.plan.ImmutableUnjudgedItem;
import io.github.openita.core.plan.IndicatorProgress;
import io.github.openita.core.plan.MatrixRow;
import io.github.openita.core.plan.Measure;
import io.github.openita.core.plan.MeasurePlan;
import io.github.openita.core.plan.MovedRow;
import io.github.openita.core.plan.PlanFinding;
import io.github.openita.core.plan.PlannedAction;
import io.github.openita.core.plan.PositionLoad;
import io.github.openita.core.plan.ProgressCounts;
import io.github.openita.core.plan.ProgressEntry;
import io.github.openita.core.plan.ProgressReport;
import io.github.openita.core.plan.ProgressSummary;
import io.github.openita.core.plan.ResponsibilityMatrix;
import io.github.openita.core.plan.Responsible;
import io.github.openita.core.plan.StaleItem;
import io.github.openita.core.plan.StaleItems;
import io.github.openita.core.plan.UnitProgress;
import io.github.openita.core.plan.UnjudgedItem;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ImmutableAssessmentResult;
import io.github.openita.core.scoring.ImmutableAwardedBand;
import io.github.openita.core.scoring.ImmutableInconsistency;
import io.github.openita.core.scoring.ImmutableIndicatorScore;
import io.github.openita.core.scoring.ImmutableKnownScores;
import io.github.openita.core.scoring.ImmutablePartScore;
import io.github.openita.core.scoring.ImmutablePublishedFigures;
import io.github.openita.core.scoring.ImmutableQuestionScore;
import io.github.openita.core.scoring.ImmutableScoreCard;
import io.github.openita.core.scoring.ImmutableSubIndicatorScore;
import io.github.openita.core.scoring.ImmutableToolScore;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ImmutableAgency;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ImmutableCheckSummary;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.ImmutableForecast;
import io.github.openita.rules.ImmutableItemVerdict;
import io.github.openita.rules.ImmutableNotEvaluated;
import io.github.openita.rules.ImmutableRuleSetVersion;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.RuleSetVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Teaches a Jackson 2 {@code ObjectMapper} the library's model, for applications that bind it themselves. Thread-safe
 * once registered.
 *
 * <p>{@link ItaJson} does more: it reads every spelling that people use and names the place of each mistake.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> SHOWN = List.of(
            ScoreCard.class,
            ToolScore.class,
            IndicatorScore.class,
            SubIndicatorScore.class,
            QuestionScore.class,
            PartScore.class,
            Forecast.class,
            Comparison.class,
            ComparedResult.class,
            ComparisonRow.class,
            Contribution.class,
            Review.class,
            ReviewRow.class,
            GapReport.class,
            Gap.class,
            PathStep.class,
            PathEnd.class);

    private static final List<Class<?>> SHORT = List.of(Edition.class, Band.class, Choice.class, Thresholds.class);

    /**
     * @param editions finds the edition that a score card names
     */
    public ItaModule(Function<String, Edition> editions) {
        super("io.github.openita");
        addAbstractTypeMapping(Agency.class, ImmutableAgency.class);
        addAbstractTypeMapping(AssessmentResult.class, ImmutableAssessmentResult.class);
        addAbstractTypeMapping(KnownScores.class, ImmutableKnownScores.class);
        addAbstractTypeMapping(PublishedFigures.class, ImmutablePublishedFigures.class);
        addAbstractTypeMapping(ScoreCard.class, ImmutableScoreCard.class);
        addAbstractTypeMapping(ToolScore.class, ImmutableToolScore.class);
        addAbstractTypeMapping(IndicatorScore.class, ImmutableIndicatorScore.class);
        addAbstractTypeMapping(SubIndicatorScore.class, ImmutableSubIndicatorScore.class);
        addAbstractTypeMapping(QuestionScore.class, ImmutableQuestionScore.class);
        addAbstractTypeMapping(PartScore.class, ImmutablePartScore.class);
        addAbstractTypeMapping(AwardedBand.class, ImmutableAwardedBand.class);
        addAbstractTypeMapping(Inconsistency.class, ImmutableInconsistency.class);
        addAbstractTypeMapping(Indicator.class, ImmutableIndicator.class);
        addAbstractTypeMapping(SubIndicator.class, ImmutableSubIndicator.class);
        addAbstractTypeMapping(Question.class, ImmutableQuestion.class);
        addAbstractTypeMapping(SubItem.class, ImmutableSubItem.class);
        addAbstractTypeMapping(Choice.class, ImmutableChoice.class);
        addAbstractTypeMapping(Item.class, ImmutableItem.class);
        addAbstractTypeMapping(Element.class, ImmutableElement.class);
        addAbstractTypeMapping(Band.class, ImmutableBand.class);
        addAbstractTypeMapping(IssueArea.class, ImmutableIssueArea.class);
        addAbstractTypeMapping(Disclosure.class, ImmutableDisclosure.class);
        addAbstractTypeMapping(ItemDisclosure.class, ImmutableItemDisclosure.class);
        addAbstractTypeMapping(RuleSetVersion.class, ImmutableRuleSetVersion.class);
        addAbstractTypeMapping(CheckSummary.class, ImmutableCheckSummary.class);
        addAbstractTypeMapping(Finding.class, ImmutableFinding.class);
        addAbstractTypeMapping(ItemVerdict.class, ImmutableItemVerdict.class);
        addAbstractTypeMapping(Forecast.class, ImmutableForecast.class);
        addAbstractTypeMapping(NotEvaluated.class, ImmutableNotEvaluated.class);
        addAbstractTypeMapping(ProgressReport.class, ImmutableProgressReport.class);
        addAbstractTypeMapping(ProgressEntry.class, ImmutableProgressEntry.class);
        addAbstractTypeMapping(ProgressSummary.class, ImmutableProgressSummary.class);
        addAbstractTypeMapping(ProgressCounts.class, ImmutableProgressCounts.class);
        addAbstractTypeMapping(UnitProgress.class, ImmutableUnitProgress.class);
        addAbstractTypeMapping(IndicatorProgress.class, ImmutableIndicatorProgress.class);
        addAbstractTypeMapping(DueReport.class, ImmutableDueReport.class);
        addAbstractTypeMapping(Measure.class, ImmutableMeasure.class);
        addAbstractTypeMapping(MeasurePlan.class, ImmutableMeasurePlan.class);
        addAbstractTypeMapping(CarriedMatrix.class, ImmutableCarriedMatrix.class);
        addAbstractTypeMapping(MatrixRow.class, ImmutableMatrixRow.class);
        addAbstractTypeMapping(MovedRow.class, ImmutableMovedRow.class);
        addAbstractTypeMapping(PlanFinding.class, ImmutablePlanFinding.class);
        addAbstractTypeMapping(PlannedAction.class, ImmutablePlannedAction.class);
        addAbstractTypeMapping(PositionLoad.class, ImmutablePositionLoad.class);
        addAbstractTypeMapping(ResponsibilityMatrix.class, ImmutableResponsibilityMatrix.class);
        addAbstractTypeMapping(Responsible.class, ImmutableResponsible.class);
        addAbstractTypeMapping(StaleItem.class, ImmutableStaleItem.class);
        addAbstractTypeMapping(StaleItems.class, ImmutableStaleItems.class);
        addAbstractTypeMapping(UnjudgedItem.class, ImmutableUnjudgedItem.class);
        addAbstractTypeMapping(Gap.class, ImmutableGap.class);
        addAbstractTypeMapping(GapReport.class, ImmutableGapReport.class);
        addAbstractTypeMapping(BandPath.class, ImmutableBandPath.class);
        addAbstractTypeMapping(PathStep.class, ImmutablePathStep.class);
        addAbstractTypeMapping(PathEnd.class, ImmutablePathEnd.class);
        addDeserializer(Edition.class, new EditionReader(editions));
        addDeserializer(PublishedFigure.class, new FigureReader());
        addDeserializer(Points.class, new PointsReader());
        addSerializer(Points.class, new ShownPointsWriter());
        setSerializerModifier(new Figures());
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    /** A score card names its edition; an edition document is one. */
    private static final class EditionReader extends JsonDeserializer<Edition> {

        private final Function<String, Edition> editions;

        EditionReader(Function<String, Edition> editions) {
            this.editions = editions;
        }

        @Override
        public Edition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? editions.apply(parser.getText())
                    : context.readValue(parser, ImmutableEdition.class);
        }
    }

    /** A published figure is a number, or an array of them. */
    private static final class FigureReader extends JsonDeserializer<PublishedFigure> {

        @Override
        public PublishedFigure deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.isExpectedStartArrayToken()
                    ? PublishedFigure.of(List.of(context.readValue(parser, Score[].class)))
                    : PublishedFigure.of(context.readValue(parser, Score.class));
        }
    }

    /** Losses and gains are points of either sign. */
    private static final class PointsReader extends JsonDeserializer<Points> {

        @Override
        public Points deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Points.of(parser.getDecimalValue());
        }
    }

    /** Points of either sign as people are shown them. */
    private static final class ShownPointsWriter extends JsonSerializer<Points> {

        @Override
        public void serialize(Points points, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeNumber(points.toBigDecimal(2));
        }
    }

    /** Score cards carry the figures that people are shown, editions the shortest form of their whole numbers. */
    private static final class Figures extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> writers) {
            boolean shown = isOneOf(SHOWN, bean.getBeanClass());
            boolean brief = isOneOf(SHORT, bean.getBeanClass());
            for (BeanPropertyWriter writer : writers) {
                if (shown && writer.getType().hasRawClass(Score.class)) {
                    writer.assignSerializer(new ScoreWriter(Score::toShown));
                } else if (shown && isMapOfScores(writer)) {
                    writer.assignSerializer(new ShownScoresWriter());
                } else if (shown && writer.getType().hasRawClass(Edition.class)) {
                    writer.assignSerializer(new EditionNameWriter());
                } else if (brief && writer.getType().hasRawClass(Score.class)) {
                    writer.assignSerializer(new ScoreWriter(Figures::brief));
                }
            }
            return writers;
        }

        private static boolean isMapOfScores(BeanPropertyWriter writer) {
            return writer.getType().isMapLikeType()
                    && writer.getType().getContentType().hasRawClass(Score.class);
        }

        private static BigDecimal brief(Score score) {
            return score.toWritten().stripTrailingZeros();
        }

        private static boolean isOneOf(List<Class<?>> types, Class<?> type) {
            return types.stream().anyMatch(wanted -> wanted.isAssignableFrom(type));
        }
    }

    private static final class ScoreWriter extends JsonSerializer<Object> {

        private final Function<Score, BigDecimal> form;

        ScoreWriter(Function<Score, BigDecimal> form) {
            this.form = form;
        }

        @Override
        public void serialize(Object score, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeNumber(new BigDecimal(form.apply((Score) score).toPlainString()));
        }
    }

    private static final class ShownScoresWriter extends JsonSerializer<Object> {

        @Override
        public void serialize(Object scores, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeStartObject(scores);
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) scores).entrySet()) {
                generator.writeFieldName(entry.getKey().toString());
                generator.writeNumber(((Score) entry.getValue()).toShown());
            }
            generator.writeEndObject();
        }
    }

    private static final class EditionNameWriter extends JsonSerializer<Object> {

        @Override
        public void serialize(Object edition, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(((Edition) edition).getName());
        }
    }
}
