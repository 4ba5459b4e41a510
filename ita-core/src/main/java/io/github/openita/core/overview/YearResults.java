package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The results of one edition while they are collected. Not thread-safe. */
final class YearResults {

    private static final Comparator<AgencyResult> BY_SCORE = Comparator.comparingInt(AgencyResult::overall)
            .reversed()
            .thenComparing(result -> result.getAgency().getName().orElse(""))
            .thenComparing(result -> result.getAgency().getProvince().orElse(""))
            .thenComparing(result -> result.getAgency().getDistrict().orElse(""))
            .thenComparing(result -> result.getAgency().getId().orElse(""));

    private static final Comparator<StepToBand> BY_MISSING = Comparator.comparing((StepToBand step) ->
                    step.getAfter().toPoints().minus(step.getOverall().toPoints()))
            .thenComparing(step -> step.getAgency().getName().orElse(""))
            .thenComparing(step -> step.getAgency().getProvince().orElse(""))
            .thenComparing(step -> step.getAgency().getDistrict().orElse(""))
            .thenComparing(step -> step.getAgency().getId().orElse(""));

    private final FormPlaces places;
    private final Map<AgencyKey, AgencyResult> results = new HashMap<>();
    private final NodeSums all;
    private final Map<Grouping, Map<GroupName, NodeSums>> sums = new EnumMap<>(Grouping.class);
    /** Those that do not say where they belong. */
    private final Map<Grouping, NodeSums> others = new EnumMap<>(Grouping.class);

    private final @Nullable List<StepToBand> oneStep;

    YearResults(FormPlaces places, List<Grouping> groupings, boolean paths) {
        this.places = places;
        all = new NodeSums(places);
        groupings.forEach(grouping -> sums.put(grouping, new HashMap<>()));
        oneStep = paths ? new ArrayList<>() : null;
    }

    Set<AgencyKey> keys() {
        return results.keySet();
    }

    void add(AgencyKey key, AgencyResult result, PreparedResult prepared) {
        Agency agency = result.getAgency();
        if (results.putIfAbsent(key, result) != null) {
            String name = ThaiText.quoted(agency.getName().or(agency::getId).orElse(""));
            int year = places.edition().getFiscalYear().getValue();
            throw new InvalidInputException(
                    "หน่วยงาน " + name + " มีผลของปี " + year + " แล้ว จึงไม่นับซ้ำ",
                    "the agency " + name + " has a result of " + year + " already, so this one is not counted");
        }
        int[] scores = prepared.scores();
        all.add(scores);
        sums.forEach((grouping, groups) -> {
            Optional<GroupName> name = grouping.of(agency);
            NodeSums group = name.isPresent()
                    ? groups.computeIfAbsent(name.get(), same -> new NodeSums(places))
                    : others.computeIfAbsent(grouping, same -> new NodeSums(places));
            group.add(scores);
        });
        if (oneStep != null) {
            prepared.oneStep()
                    .map(step -> step.toBuilder().agency(agency).build())
                    .ifPresent(oneStep::add);
        }
    }

    YearOverview build(List<YearResults> before) {
        List<RankedAgency> ranking = ranking(before);
        ImmutableYearOverview.Builder year = YearOverview.builder()
                .edition(places.edition())
                .all(new GroupSummary(places.edition(), ranking).build(all))
                .ranking(ranking);
        sums.forEach((grouping, groups) -> addGroups(year, grouping, new TreeMap<>(groups), ranking));
        if (oneStep != null) {
            year.oneStep(oneStep.stream().sorted(BY_MISSING).toList());
        }
        return year.build();
    }

    private List<RankedAgency> ranking(List<YearResults> before) {
        List<Map.Entry<AgencyKey, AgencyResult>> sorted = new ArrayList<>(results.entrySet());
        sorted.sort(Map.Entry.comparingByValue(BY_SCORE));
        List<RankedAgency> ranking = new ArrayList<>(sorted.size());
        int rank = 0;
        int last = Hundredths.NONE;
        for (Map.Entry<AgencyKey, AgencyResult> entry : sorted) {
            AgencyResult result = entry.getValue();
            if (result.overall() != last) {
                rank = result.overall() == Hundredths.NONE ? 0 : ranking.size() + 1;
                last = result.overall();
            }
            AgencyResult old = before.stream()
                    .map(year -> year.results.get(entry.getKey()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            ranking.add(new RankedAgency(rank, result, old));
        }
        return ranking;
    }

    private void addGroups(
            ImmutableYearOverview.Builder year,
            Grouping grouping,
            SortedMap<GroupName, NodeSums> groups,
            List<RankedAgency> ranking) {
        if (groups.isEmpty()) {
            return;
        }
        Map<GroupName, List<RankedAgency>> members = new HashMap<>();
        List<RankedAgency> rest = new ArrayList<>();
        for (RankedAgency agency : ranking) {
            grouping.of(agency.getResult().getAgency())
                    .ifPresentOrElse(
                            name -> members.computeIfAbsent(name, same -> new ArrayList<>())
                                    .add(agency),
                            () -> rest.add(agency));
        }
        groups.forEach((name, group) ->
                year.addGroup(new GroupSummary(places.edition(), Objects.requireNonNull(members.get(name)))
                        .start(grouping, Optional.of(name))
                        .build(group)));
        NodeSums unsaid = others.get(grouping);
        if (unsaid != null) {
            year.addGroup(new GroupSummary(places.edition(), rest)
                    .start(grouping, Optional.empty())
                    .build(unsaid));
        }
    }
}
