package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects results for an overview, in any order; of each it keeps little. Not thread-safe, but that results may be prepared
 * by several threads.
 *
 * <p>An agency is told from others by its identifier or, where it has none, by its name, district and province.
 */
public final class OverviewCollector {

    private static final Agency NOBODY = Agency.builder().build();

    private final List<Grouping> groupings;
    private final boolean paths;
    private final PlaceNames names = new PlaceNames();
    private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();
    private final Map<String, FormPlaces> places = new ConcurrentHashMap<>();
    private final TreeMap<YearKey, YearResults> years = new TreeMap<>();
    private final TreeMap<YearKey, YearDisclosures> disclosures = new TreeMap<>();

    private OverviewCollector(Set<Grouping> groupings, boolean paths) {
        this.groupings = List.copyOf(groupings);
        this.paths = paths;
    }

    /**
     * {@return a collector without results}
     *
     * @param groupings what agencies are put together by
     */
    public static OverviewCollector of(Collection<Grouping> groupings) {
        EnumSet<Grouping> all = EnumSet.noneOf(Grouping.class);
        all.addAll(groupings);
        return new OverviewCollector(all, false);
    }

    /** {@return a collector without results that also looks for who is one score away from the next band, which takes longer} */
    public OverviewCollector withPaths() {
        return new OverviewCollector(groupings.isEmpty() ? Set.of() : EnumSet.copyOf(groupings), true);
    }

    /**
     * Scores a result and adds it. Where its scores make no overall score, the published one stands for it.
     *
     * @param result a result of an agency that it names
     * @param edition the edition that it is of
     * @throws InvalidInputException where it names no agency, another edition, a node code that the edition has not, or an
     *     agency that has a result of this edition already
     */
    public void add(AssessmentResult result, Edition edition) {
        add(prepare(result, edition));
    }

    /**
     * Adds a scored result.
     *
     * @param card the score card of an agency that it names
     * @throws InvalidInputException where it names no agency, or one that has a result of this edition already
     */
    public void add(ScoreCard card) {
        Objects.requireNonNull(card, "card");
        add(prepared(card, AgencyResults.NOTHING_PUBLISHED));
    }

    /**
     * Scores a result and does all else that takes time, but adds nothing yet. Several threads may prepare results at once,
     * also while another one adds what is prepared.
     *
     * @param result a result of an agency that it names
     * @param edition the edition that it is of
     * @return the result, to be {@linkplain #add(PreparedResult) added} to this collector
     * @throws InvalidInputException where it names no agency, another edition, or a node code that the edition has not
     */
    public PreparedResult prepare(AssessmentResult result, Edition edition) {
        FormPlaces form = placesOf(edition);
        PlainForm plain = form.plain();
        int[] scores = plain == null ? null : plain.scoresOf(result);
        if (plain != null && scores != null) {
            Agency agency = PlaceNames.plain(result.getAgency().orElse(NOBODY));
            return plain.prepare(AgencyKey.of(agency), agency, scores, paths);
        }
        ScoreCard card = scorers.computeIfAbsent(edition.nameWithRevision(), name -> Scorer.of(edition))
                .score(result);
        return prepared(card, AgencyResults.publishedOf(result, edition));
    }

    private FormPlaces placesOf(Edition edition) {
        return places.computeIfAbsent(edition.nameWithRevision(), name -> new FormPlaces(edition));
    }

    private PreparedResult prepared(ScoreCard card, AgencyResults.Published published) {
        Agency agency = PlaceNames.plain(card.getAgency().orElse(NOBODY));
        AgencyKey key = AgencyKey.of(agency);
        FormPlaces form = placesOf(card.getEdition());
        int[] scores = form.scoresOf(card);
        AgencyResult result = AgencyResults.of(agency, card, published, form, scores);
        return new PreparedResult(
                key, result, scores, paths ? OneStep.of(agency, card, form, scores) : Optional.empty());
    }

    /**
     * Adds a result that this collector has prepared.
     *
     * @param prepared the result
     * @throws InvalidInputException where its agency has a result of this edition already
     */
    public void add(PreparedResult prepared) {
        AgencyResult result = names.in(prepared.getResult());
        years.computeIfAbsent(
                        YearKey.of(result.getEdition()), same -> new YearResults(result.places(), groupings, paths))
                .add(names.in(prepared.key()), result, prepared);
    }

    /**
     * Adds what the check of a disclosure found.
     *
     * @param disclosure the checked disclosure of an agency that it names
     * @throws InvalidInputException where it names no agency, or one that has a checked disclosure of this edition already
     */
    public void add(CheckedDisclosure disclosure) {
        Agency agency = names.in(PlaceNames.plain(disclosure.getAgency()));
        disclosures
                .computeIfAbsent(
                        YearKey.of(disclosure.getEdition()), same -> new YearDisclosures(disclosure.getEdition()))
                .add(AgencyKey.of(agency), disclosure.toBuilder().agency(agency).build());
    }

    /** {@return the overview of what was added so far} */
    public Overview build() {
        Set<AgencyKey> agencies = new HashSet<>();
        int results = 0;
        List<YearOverview> built = new ArrayList<>();
        for (Map.Entry<YearKey, YearResults> year : years.entrySet()) {
            agencies.addAll(year.getValue().keys());
            results += year.getValue().keys().size();
            List<YearResults> before = years.entrySet().stream()
                    .filter(other -> other.getKey().isYearBefore(year.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            built.add(year.getValue().build(before));
        }
        disclosures.values().forEach(year -> agencies.addAll(year.keys()));
        return Overview.builder()
                .disclosures(disclosures.values().stream()
                        .map(year -> year.build(groupings))
                        .toList())
                .agencies(agencies.size())
                .results(results)
                .groupings(groupings)
                .years(built)
                .build();
    }
}
