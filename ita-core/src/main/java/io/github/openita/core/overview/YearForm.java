package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.overview.plain.PlainForm;
import io.github.openita.core.overview.plain.PlainResult;
import io.github.openita.core.overview.plain.Published;
import io.github.openita.core.overview.step.OneStep;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a year, ready to make of results and score cards what an overview keeps of them. Immutable and thread-safe.
 */
final class YearForm {

    /** Documents of an overview are read edition by edition. */
    private static volatile @Nullable YearForm last;

    private final NumberedNodes nodes;
    private final @Nullable PlainForm plain;
    private final OneStep oneStep;

    YearForm(Edition edition) {
        nodes = new NumberedNodes(edition);
        plain = PlainForm.of(nodes);
        oneStep = new OneStep(nodes);
    }

    /** The form of an edition; the same again as long as the same edition is asked for. */
    static YearForm of(Edition edition) {
        YearForm known = last;
        if (known == null || known.nodes.edition() != edition) {
            known = new YearForm(edition);
            last = known;
        }
        return known;
    }

    NumberedNodes nodes() {
        return nodes;
    }

    /** The form in whole numbers; nothing where it cannot be had so. */
    @Nullable
    PlainForm plain() {
        return plain;
    }

    /** Scores a result of one of these agencies. */
    PreparedResult prepare(AssessmentResult result, KnownAgencies agencies, boolean paths) {
        int[] scores = plain == null ? null : plain.scoresOf(result);
        if (plain != null && scores != null) {
            return prepare(plain, agencies.of(result.getAgency()), scores, Published.of(result), paths);
        }
        return prepare(Scorer.of(nodes.edition()).score(result), Published.of(result), agencies, paths);
    }

    /** Scores the printed scores of all indicators in whole numbers. */
    PreparedResult prepare(PlainForm inNumbers, NamedAgency agency, int[] scores, Published published, boolean paths) {
        PlainResult scored = inNumbers.score(scores, published, paths);
        return new PreparedResult(
                new AgencyResult(
                        agency,
                        this,
                        scored.outcome().overall(),
                        false,
                        scored.isDiffering(),
                        scored.band(),
                        scored.publishedBand(),
                        scored.publishedOverall(),
                        inNumbers.keptOf(scored.outcome(), scores),
                        null,
                        scored.step()),
                null);
    }

    /** What is kept of a score card of one of these agencies. */
    PreparedResult prepare(ScoreCard card, Published published, KnownAgencies agencies, boolean paths) {
        NamedAgency agency = agencies.of(card.getAgency());
        int[] scores = nodes.scoresOf(card);
        boolean computed = card.getOverall().isPresent();
        Optional<Score> overall = computed ? card.getOverall() : overallOf(published);
        return new PreparedResult(
                new AgencyResult(
                        agency,
                        this,
                        Hundredths.of(overall),
                        !computed && overall.isPresent(),
                        !card.getInconsistencies().isEmpty(),
                        computed ? card.getBand().orElse(null) : bandOf(published),
                        published
                                .band()
                                .or(() -> contradicted(card, "band").map(Figure::toString))
                                .flatMap(nodes.edition()::bandCalled)
                                .map(Band::getNameTh)
                                .orElse(null),
                        Hundredths.of(contradicted(card, "overall").flatMap(Figure::getScore)),
                        nodes.keptOf(scores),
                        contributions(card),
                        paths ? oneStep.of(card, scores) : null),
                nodes.questionsOf(scores));
    }

    /** An overall score that is printed in several ways says nothing. */
    private static Optional<Score> overallOf(Published published) {
        return published.overall().size() == 1 ? Optional.of(published.overall().get(0)) : Optional.empty();
    }

    /** The band that was published or, where the total alone decides, the one that it leads to. */
    private @Nullable AwardedBand bandOf(Published published) {
        return published
                .band()
                .flatMap(nodes.edition()::bandCalled)
                .map(band -> awarded(band, BandSource.PUBLISHED))
                .or(() -> overallOf(published)
                        .flatMap(nodes.edition()::bandOf)
                        .map(band -> awarded(band, BandSource.COMPUTED)))
                .orElse(null);
    }

    /** What was published and a score card contradicts; it does not say what it agrees with. */
    private static Optional<Figure> contradicted(ScoreCard card, String what) {
        return card.getInconsistencies().stream()
                .filter(differing -> differing.getWhat().equals(what))
                .findFirst()
                .flatMap(Inconsistency::getPublished);
    }

    private static AwardedBand awarded(Band band, BandSource source) {
        return AwardedBand.builder()
                .code(band.getCode())
                .nameTh(band.getNameTh())
                .nameEn(band.getNameEn())
                .source(source)
                .provisional(false)
                .build();
    }

    private List<Optional<Score>> contributions(ScoreCard card) {
        List<Optional<Score>> all = new ArrayList<>();
        for (FormNode tool : nodes.edition().form().getTools()) {
            all.add(card.getTools().stream()
                    .filter(found -> found.getCode().equals(tool.getCode()))
                    .findFirst()
                    .flatMap(ToolScore::getContribution));
        }
        return List.copyOf(all);
    }
}
