package io.github.openita.core.scoring;

import io.github.openita.core.words.Score;
import java.util.Optional;

/** Rounds every figure of a card as people are shown it. Static methods only. */
final class ShownCard {

    private ShownCard() {}

    static ScoreCard of(ScoreCard card) {
        ScoreCard shown = card.toBuilder()
                .overall(shown(card.getOverall()))
                .tools(card.getTools().stream().map(ShownCard::tool).toList())
                .derived(card.getDerived().stream().map(ShownCard::derived).toList())
                .inconsistencies(card.getInconsistencies().stream()
                        .map(ShownCard::inconsistency)
                        .toList())
                .build();
        return shown.toBuilder().known(KnownScores.of(shown.scores())).build();
    }

    private static Optional<Score> shown(Optional<Score> score) {
        return score.map(Score::rounded);
    }

    private static ToolScore tool(ToolScore tool) {
        return tool.toBuilder()
                .score(shown(tool.getScore()))
                .contribution(shown(tool.getContribution()))
                .parts(tool.getParts().stream().map(ShownCard::part).toList())
                .indicators(
                        tool.getIndicators().stream().map(ShownCard::indicator).toList())
                .build();
    }

    private static IndicatorScore indicator(IndicatorScore indicator) {
        return indicator.toBuilder()
                .score(shown(indicator.getScore()))
                .parts(indicator.getParts().stream().map(ShownCard::part).toList())
                .subIndicators(indicator.getSubIndicators().stream()
                        .map(ShownCard::subIndicator)
                        .toList())
                .questions(indicator.getQuestions().stream()
                        .map(ShownCard::question)
                        .toList())
                .build();
    }

    private static SubIndicatorScore subIndicator(SubIndicatorScore sub) {
        return sub.toBuilder()
                .score(shown(sub.getScore()))
                .questions(sub.getQuestions().stream().map(ShownCard::question).toList())
                .build();
    }

    private static QuestionScore question(QuestionScore question) {
        return question.toBuilder()
                .score(shown(question.getScore()))
                .parts(question.getParts().stream().map(ShownCard::part).toList())
                .build();
    }

    private static PartScore part(PartScore part) {
        return part.toBuilder().score(shown(part.getScore())).build();
    }

    private static DerivedScore derived(DerivedScore derived) {
        return derived.toBuilder().score(derived.getScore().rounded()).build();
    }

    private static Inconsistency inconsistency(Inconsistency found) {
        return found.toBuilder()
                .published(found.getPublished().map(Figure::toShown))
                .given(found.getGiven().map(Figure::toShown))
                .computed(found.getComputed().toShown())
                .build();
    }
}
