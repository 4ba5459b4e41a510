package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.agency.AgencyOrder;
import io.github.openita.core.overview.agency.GroupName;
import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.YearKey;
import io.github.openita.core.overview.plain.Published;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Collects results for an overview, in any order; of each it keeps little. Not thread-safe, except that several threads
 * may prepare results.
 *
 * <p>Agencies are distinguished by their identifier or, where they have none, by their name, district and province.
 */
public final class OverviewCollector {

    private final List<Grouping> groupings;
    private final boolean paths;
    private final KnownAgencies agencies;
    private final Map<String, YearForm> forms = new ConcurrentHashMap<>();
    private final Map<YearForm, YearResults> years = new HashMap<>();
    private final TreeMap<YearKey, YearDisclosures> disclosures = new TreeMap<>();

    private OverviewCollector(Set<Grouping> groupings, boolean paths) {
        this.groupings = List.copyOf(groupings);
        this.paths = paths;
        agencies = new KnownAgencies(this.groupings.stream()
                .map(grouping -> (Function<Agency, Optional<GroupName>>) grouping::of)
                .toList());
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
        add(prepare(card, Published.NOTHING));
    }

    /** A score card, and what was published beside it. */
    PreparedResult prepare(ScoreCard card, Published published) {
        return formOf(card.getEdition()).prepare(card, published, agencies, paths);
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
        return formOf(edition).prepare(result, agencies, paths);
    }

    /**
     * {@return what prepares the rows of a table as {@link #prepare} does, without a result of each}
     *
     * @param edition the edition that the rows are of
     * @param codes the node code of each column of scores
     * @throws InvalidInputException where the edition has not one of them, or one stands twice
     */
    public ResultColumns columns(Edition edition, List<NodeCode> codes) {
        return new ResultColumns(formOf(edition), agencies, paths, codes);
    }

    /**
     * {@return the agency as an overview names it: names in one spelling, those of districts and provinces without the word
     * for what they are. Who has many results of it and asks once spares the others the same work}
     *
     * @param said the agency as it is written
     * @throws InvalidInputException where it has neither a name nor an identifier
     */
    public KnownAgency named(Agency said) {
        return new KnownAgency(agencies.of(said));
    }

    private YearForm formOf(Edition edition) {
        return forms.computeIfAbsent(edition.nameWithRevision(), name -> new YearForm(edition));
    }

    /**
     * Adds a result that this collector has prepared.
     *
     * @param prepared the result
     * @throws InvalidInputException where its agency has a result of this edition already
     * @throws IllegalArgumentException where another collector has prepared it
     */
    public void add(PreparedResult prepared) {
        YearForm form = prepared.getResult().form();
        YearResults year = years.get(form);
        if (year == null) {
            if (!forms.containsValue(form)) {
                throw new IllegalArgumentException("another collector has prepared " + prepared);
            }
            year = new YearResults(form, agencies, groupings, paths);
            years.put(form, year);
        }
        year.add(prepared);
    }

    /**
     * Adds what the check of a disclosure found.
     *
     * @param disclosure the checked disclosure of an agency that it names
     * @throws InvalidInputException where it names no agency, or one that has a checked disclosure of this edition already
     */
    public void add(CheckedDisclosure disclosure) {
        NamedAgency agency = agencies.of(disclosure.getAgency());
        disclosures
                .computeIfAbsent(
                        YearKey.of(disclosure.getEdition()), same -> new YearDisclosures(disclosure.getEdition()))
                .add(agency, disclosure.toBuilder().agency(agency.agency()).build());
    }

    /** {@return the overview of what was added so far} */
    public Overview build() {
        BitSet numbers = new BitSet();
        int results = 0;
        List<YearResults> sorted = years.values().stream()
                .sorted(Comparator.comparing(year -> year.nodes().year()))
                .toList();
        List<YearOverview> built = new ArrayList<>();
        AgencyOrder order = agencies.order();
        for (YearResults year : sorted) {
            year.addNumbers(numbers);
            results += year.count();
            YearKey key = year.nodes().year();
            built.add(year.build(
                    order,
                    sorted.stream()
                            .filter(other -> other.nodes().year().isYearBefore(key))
                            .toList()));
        }
        disclosures.values().forEach(year -> year.addNumbers(numbers));
        return Overview.builder()
                .disclosures(disclosures.values().stream()
                        .map(year -> year.build(groupings))
                        .toList())
                .agencies(numbers.cardinality())
                .results(results)
                .groupings(groupings)
                .years(built)
                .build();
    }
}
