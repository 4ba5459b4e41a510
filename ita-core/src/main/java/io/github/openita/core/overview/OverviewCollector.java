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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects results for an overview, in any order; of each it keeps little. Not thread-safe.
 *
 * <p>An agency is told from others by its identifier or, where it has none, by its name, district and province.
 */
public final class OverviewCollector {

    private final List<Grouping> groupings;
    private final boolean paths;
    private final PlaceNames names = new PlaceNames();
    private final Map<String, Scorer> scorers = new HashMap<>();
    private final TreeMap<YearKey, YearResults> years = new TreeMap<>();

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
        ScoreCard card = scorers.computeIfAbsent(edition.nameWithRevision(), name -> Scorer.of(edition))
                .score(result);
        add(card, AgencyResults.publishedOf(result, edition));
    }

    /**
     * Adds a scored result.
     *
     * @param card the score card of an agency that it names
     * @throws InvalidInputException where it names no agency, or one that has a result of this edition already
     */
    public void add(ScoreCard card) {
        add(card, AgencyResults.NOTHING_PUBLISHED);
    }

    private void add(ScoreCard card, AgencyResults.Published published) {
        Objects.requireNonNull(card, "card");
        Agency agency = names.in(card.getAgency().orElse(Agency.builder().build()));
        AgencyKey key = AgencyKey.of(agency);
        Edition edition = card.getEdition();
        YearResults year =
                years.computeIfAbsent(YearKey.of(edition), same -> new YearResults(edition, groupings, paths));
        year.add(key, agency, card, published);
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
        return Overview.builder()
                .agencies(agencies.size())
                .results(results)
                .groupings(groupings)
                .years(built)
                .build();
    }
}
