package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final KnownAgencies agencies;
    /** By the number of their agency. */
    private @Nullable AgencyResult[] results = new AgencyResult[64];

    private int count;
    /** What is only summed, of all and by the place of the grouping and the number of the group. */
    private final NodeSums questions;

    private final List<Map<Integer, NodeSums>> questionsOfGroups = new ArrayList<>();

    private final @Nullable List<StepToBand> oneStep;

    YearResults(FormPlaces places, KnownAgencies agencies, boolean paths) {
        this.places = places;
        this.agencies = agencies;
        questions = NodeSums.ofQuestions(places);
        agencies.groupings().forEach(grouping -> questionsOfGroups.add(new HashMap<>()));
        oneStep = paths ? new ArrayList<>() : null;
    }

    FormPlaces places() {
        return places;
    }

    int count() {
        return count;
    }

    /** Adds the numbers of the agencies that have a result. */
    void addNumbers(BitSet numbers) {
        for (int i = 0; i < results.length; i++) {
            if (results[i] != null) {
                numbers.set(i);
            }
        }
    }

    private @Nullable AgencyResult resultOf(KnownAgency agency) {
        return agency.number() < results.length ? results[agency.number()] : null;
    }

    void add(PreparedResult prepared) {
        AgencyResult result = prepared.getResult();
        KnownAgency known = result.known();
        if (resultOf(known) != null) {
            throw again(known.agency());
        }
        if (known.number() >= results.length) {
            results = Arrays.copyOf(results, Math.max(known.number() + 1, results.length + results.length / 2));
        }
        results[known.number()] = result;
        count++;
        if (prepared.questions() != null) {
            questions.add(prepared.questions());
            for (int i = 0; i < questionsOfGroups.size(); i++) {
                questionsOfGroups
                        .get(i)
                        .computeIfAbsent(known.group(i), same -> NodeSums.ofQuestions(places))
                        .add(prepared.questions());
            }
        }
        if (oneStep != null) {
            prepared.oneStep().ifPresent(oneStep::add);
        }
    }

    private InvalidInputException again(Agency agency) {
        String name = ThaiText.quoted(agency.getName().or(agency::getId).orElse(""));
        int year = places.edition().getFiscalYear().getValue();
        return new InvalidInputException(
                "หน่วยงาน " + name + " มีผลของปี " + year + " แล้ว จึงไม่นับซ้ำ",
                "the agency " + name + " has a result of " + year + " already, so this one is not counted");
    }

    YearOverview build(List<YearResults> before) {
        List<RankedAgency> ranking = ranking(before);
        ImmutableYearOverview.Builder year = YearOverview.builder()
                .edition(places.edition())
                .all(new GroupSummary(places, ranking).build(questions))
                .ranking(ranking);
        for (int i = 0; i < questionsOfGroups.size(); i++) {
            addGroups(year, i, ranking);
        }
        if (oneStep != null) {
            year.oneStep(oneStep.stream().sorted(BY_MISSING).toList());
        }
        return year.build();
    }

    private List<RankedAgency> ranking(List<YearResults> before) {
        AgencyResult[] sorted = new AgencyResult[count];
        int at = 0;
        for (AgencyResult result : results) {
            if (result != null) {
                sorted[at++] = result;
            }
        }
        Arrays.sort(sorted, BY_SCORE);
        List<RankedAgency> ranking = new ArrayList<>(sorted.length);
        int rank = 0;
        int last = Hundredths.NONE;
        for (AgencyResult result : sorted) {
            if (result.overall() != last) {
                rank = result.overall() == Hundredths.NONE ? 0 : ranking.size() + 1;
                last = result.overall();
            }
            ranking.add(new RankedAgency(rank, result, resultIn(before, result.known())));
        }
        return ranking;
    }

    private static @Nullable AgencyResult resultIn(List<YearResults> years, KnownAgency agency) {
        for (YearResults year : years) {
            AgencyResult result = year.resultOf(agency);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    private void addGroups(ImmutableYearOverview.Builder year, int grouping, List<RankedAgency> ranking) {
        Map<Integer, List<RankedAgency>> members = new HashMap<>();
        for (RankedAgency agency : ranking) {
            members.computeIfAbsent(agency.getResult().known().group(grouping), same -> new ArrayList<>())
                    .add(agency);
        }
        List<RankedAgency> rest = members.remove(KnownAgencies.NO_GROUP);
        if (members.isEmpty()) {
            return;
        }
        members.keySet().stream()
                .sorted(Comparator.comparing(number -> agencies.group(grouping, number)))
                .forEach(number -> year.addGroup(new GroupSummary(places, Objects.requireNonNull(members.get(number)))
                        .start(agencies.groupings().get(grouping), Optional.of(agencies.group(grouping, number)))
                        .build(questionsOfGroups.get(grouping).get(number))));
        if (rest != null) {
            year.addGroup(new GroupSummary(places, rest)
                    .start(agencies.groupings().get(grouping), Optional.empty())
                    .build(questionsOfGroups.get(grouping).get(KnownAgencies.NO_GROUP)));
        }
    }
}
