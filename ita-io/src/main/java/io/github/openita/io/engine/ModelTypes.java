package io.github.openita.io.engine;

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
import io.github.openita.core.measures.ImmutableMeasure;
import io.github.openita.core.measures.ImmutableMeasurePlan;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.ImmutableDueReport;
import io.github.openita.core.progress.ImmutableIndicatorProgress;
import io.github.openita.core.progress.ImmutableProgressCounts;
import io.github.openita.core.progress.ImmutableProgressEntry;
import io.github.openita.core.progress.ImmutableProgressReport;
import io.github.openita.core.progress.ImmutableProgressSummary;
import io.github.openita.core.progress.ImmutableUnitProgress;
import io.github.openita.core.progress.IndicatorProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.UnitProgress;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.ImmutableCarriedMatrix;
import io.github.openita.core.responsibility.ImmutableMatrixRow;
import io.github.openita.core.responsibility.ImmutableMovedRow;
import io.github.openita.core.responsibility.ImmutablePlanFinding;
import io.github.openita.core.responsibility.ImmutablePlannedAction;
import io.github.openita.core.responsibility.ImmutablePositionLoad;
import io.github.openita.core.responsibility.ImmutableResponsibilityMatrix;
import io.github.openita.core.responsibility.ImmutableResponsible;
import io.github.openita.core.responsibility.ImmutableSplitRow;
import io.github.openita.core.responsibility.ImmutableStaleItem;
import io.github.openita.core.responsibility.ImmutableStaleItems;
import io.github.openita.core.responsibility.ImmutableUnjudgedItem;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.MovedRow;
import io.github.openita.core.responsibility.PlanFinding;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.PositionLoad;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.SplitRow;
import io.github.openita.core.responsibility.StaleItem;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.responsibility.UnjudgedItem;
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
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ImmutableAgency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ImmutableCheckSummary;
import io.github.openita.rules.ImmutableExternalLink;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.ImmutableForecast;
import io.github.openita.rules.ImmutableItemVerdict;
import io.github.openita.rules.ImmutableNotEvaluated;
import io.github.openita.rules.ImmutableRuleSetVersion;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.RuleSetVersion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a Jackson has to be told of the library's model. Static methods only; thread-safe. */
public final class ModelTypes {

    /** They carry the figures that people are shown, and name their edition. */
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

    /** They carry the shortest form of their whole numbers. */
    private static final List<Class<?>> BRIEF = List.of(Edition.class, Band.class, Choice.class, Thresholds.class);

    private ModelTypes() {}

    /** Takes the type that stands in signatures, and the class that is made where it is read. */
    public interface Mapping {

        /**
         * @param type the type
         * @param made the class
         * @param <T> the type
         */
        <T> void add(Class<T> type, Class<? extends T> made);
    }

    /** @param mapping is given every type that is read from its keys */
    public static void eachTo(Mapping mapping) {
        mapping.add(Agency.class, ImmutableAgency.class);
        mapping.add(AssessmentResult.class, ImmutableAssessmentResult.class);
        mapping.add(KnownScores.class, ImmutableKnownScores.class);
        mapping.add(PublishedFigures.class, ImmutablePublishedFigures.class);
        mapping.add(ScoreCard.class, ImmutableScoreCard.class);
        mapping.add(ToolScore.class, ImmutableToolScore.class);
        mapping.add(IndicatorScore.class, ImmutableIndicatorScore.class);
        mapping.add(SubIndicatorScore.class, ImmutableSubIndicatorScore.class);
        mapping.add(QuestionScore.class, ImmutableQuestionScore.class);
        mapping.add(PartScore.class, ImmutablePartScore.class);
        mapping.add(AwardedBand.class, ImmutableAwardedBand.class);
        mapping.add(Inconsistency.class, ImmutableInconsistency.class);
        mapping.add(Indicator.class, ImmutableIndicator.class);
        mapping.add(SubIndicator.class, ImmutableSubIndicator.class);
        mapping.add(Question.class, ImmutableQuestion.class);
        mapping.add(SubItem.class, ImmutableSubItem.class);
        mapping.add(Choice.class, ImmutableChoice.class);
        mapping.add(Item.class, ImmutableItem.class);
        mapping.add(Element.class, ImmutableElement.class);
        mapping.add(Band.class, ImmutableBand.class);
        mapping.add(IssueArea.class, ImmutableIssueArea.class);
        mapping.add(Disclosure.class, ImmutableDisclosure.class);
        mapping.add(ItemDisclosure.class, ImmutableItemDisclosure.class);
        mapping.add(RuleSetVersion.class, ImmutableRuleSetVersion.class);
        mapping.add(CheckSummary.class, ImmutableCheckSummary.class);
        mapping.add(ExternalLink.class, ImmutableExternalLink.class);
        mapping.add(Finding.class, ImmutableFinding.class);
        mapping.add(ItemVerdict.class, ImmutableItemVerdict.class);
        mapping.add(Forecast.class, ImmutableForecast.class);
        mapping.add(NotEvaluated.class, ImmutableNotEvaluated.class);
        mapping.add(ProgressReport.class, ImmutableProgressReport.class);
        mapping.add(ProgressEntry.class, ImmutableProgressEntry.class);
        mapping.add(ProgressSummary.class, ImmutableProgressSummary.class);
        mapping.add(ProgressCounts.class, ImmutableProgressCounts.class);
        mapping.add(UnitProgress.class, ImmutableUnitProgress.class);
        mapping.add(IndicatorProgress.class, ImmutableIndicatorProgress.class);
        mapping.add(DueReport.class, ImmutableDueReport.class);
        mapping.add(Measure.class, ImmutableMeasure.class);
        mapping.add(MeasurePlan.class, ImmutableMeasurePlan.class);
        mapping.add(CarriedMatrix.class, ImmutableCarriedMatrix.class);
        mapping.add(MatrixRow.class, ImmutableMatrixRow.class);
        mapping.add(MovedRow.class, ImmutableMovedRow.class);
        mapping.add(PlanFinding.class, ImmutablePlanFinding.class);
        mapping.add(PlannedAction.class, ImmutablePlannedAction.class);
        mapping.add(PositionLoad.class, ImmutablePositionLoad.class);
        mapping.add(ResponsibilityMatrix.class, ImmutableResponsibilityMatrix.class);
        mapping.add(Responsible.class, ImmutableResponsible.class);
        mapping.add(SplitRow.class, ImmutableSplitRow.class);
        mapping.add(StaleItem.class, ImmutableStaleItem.class);
        mapping.add(StaleItems.class, ImmutableStaleItems.class);
        mapping.add(UnjudgedItem.class, ImmutableUnjudgedItem.class);
        mapping.add(Gap.class, ImmutableGap.class);
        mapping.add(GapReport.class, ImmutableGapReport.class);
        mapping.add(BandPath.class, ImmutableBandPath.class);
        mapping.add(PathStep.class, ImmutablePathStep.class);
        mapping.add(PathEnd.class, ImmutablePathEnd.class);
    }

    /**
     * @param bean a type of the model
     * @param type the type of one of its properties
     * @param content the type of the values, where that is a map or an optional
     * @param editions finds editions by name
     * @return what is written in place of such a value: a text, a number, or a map of these; empty where it is written
     *     as any other of its type
     */
    public static Optional<Function<Object, Object>> writtenAs(
            Class<?> bean, Class<?> type, @Nullable Class<?> content, Function<String, Edition> editions) {
        if (isOneOf(SHOWN, bean)) {
            if (type == Score.class) {
                return Optional.of(score -> ((Score) score).toShown());
            }
            if (type == Optional.class && content == Score.class) {
                return Optional.of(score -> ((Optional<?>) score).map(known -> ((Score) known).toShown()));
            }
            if (content == Score.class) {
                return Optional.of(scores -> shown((Map<?, ?>) scores));
            }
            if (type == Edition.class) {
                return Optional.of(edition -> nameOf((Edition) edition, editions));
            }
        }
        return isOneOf(BRIEF, bean) && type == Score.class
                ? Optional.of(score -> brief((Score) score))
                : Optional.empty();
    }

    /** Its name, with the revision where that name is another one's. */
    private static String nameOf(Edition edition, Function<String, Edition> editions) {
        try {
            boolean newest = editions.apply(edition.getName()).getRevision() <= edition.getRevision();
            return newest ? edition.getName() : edition.nameWithRevision();
        } catch (InvalidInputException e) {
            return edition.getName();
        }
    }

    /**
     * @param points losses or gains, of either sign
     * @return the number that people are shown
     */
    public static BigDecimal shown(Points points) {
        return points.toBigDecimal(2);
    }

    private static Map<String, Object> shown(Map<?, ?> scores) {
        Map<String, Object> shown = new LinkedHashMap<>();
        scores.forEach((key, score) -> shown.put(key.toString(), ((Score) score).toShown()));
        return shown;
    }

    private static BigDecimal brief(Score score) {
        return new BigDecimal(score.toWritten().stripTrailingZeros().toPlainString());
    }

    private static boolean isOneOf(List<Class<?>> types, Class<?> type) {
        return types.stream().anyMatch(wanted -> wanted.isAssignableFrom(type));
    }
}
