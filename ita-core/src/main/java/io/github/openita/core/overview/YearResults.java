package io.github.openita.core.overview;

import io.github.openita.core.overview.agency.AgencyOrder;
import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of one edition while they are collected. Not thread-safe. */
final class YearResults {

    private final YearForm form;
    private final KnownAgencies agencies;
    private final List<Grouping> groupings;
    /** By the number of their agency. */
    private @Nullable AgencyResult[] results = new AgencyResult[64];

    private int count;
    /** What is only summed, of all and by the index of the grouping and the number of the group. */
    private final NodeSums questions;

    private final List<Map<Integer, NodeSums>> questionsOfGroups = new ArrayList<>();

    private final boolean paths;

    YearResults(YearForm form, KnownAgencies agencies, List<Grouping> groupings, boolean paths) {
        this.form = form;
        this.agencies = agencies;
        this.groupings = groupings;
        questions = NodeSums.ofQuestions(form.nodes());
        groupings.forEach(grouping -> questionsOfGroups.add(new HashMap<>()));
        this.paths = paths;
    }

    NumberedNodes nodes() {
        return form.nodes();
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

    private @Nullable AgencyResult resultOf(NamedAgency agency) {
        return agency.number() < results.length ? results[agency.number()] : null;
    }

    void add(PreparedResult prepared) {
        AgencyResult result = prepared.getResult();
        NamedAgency known = result.known();
        if (resultOf(known) != null) {
            throw again(known);
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
                        .computeIfAbsent(known.group(i), same -> NodeSums.ofQuestions(form.nodes()))
                        .add(prepared.questions());
            }
        }
    }

    private InvalidInputException again(NamedAgency agency) {
        String name = ThaiText.quoted(agency.toString());
        int year = nodes().edition().getFiscalYear().getValue();
        return new InvalidInputException(
                "หน่วยงาน " + name + " มีผลของปี " + year + " แล้ว จึงไม่นับซ้ำ",
                "the agency " + name + " has a result of " + year + " already, so this one is not counted");
    }

    /**
     * The overview of the year.
     *
     * @param order the order of agencies and groups
     * @param before the years before
     */
    YearOverview build(AgencyOrder order, List<YearResults> before) {
        List<AgencyResult> inOrder = new ArrayList<>(count);
        for (NamedAgency known : order.agencies()) {
            AgencyResult result = resultOf(known);
            // An agency may be written in several ways, of which a result has one.
            if (result != null && result.known() == known) {
                inOrder.add(result);
            }
        }
        List<RankedAgency> ranking = ranking(inOrder, before);
        GroupSummary all = new GroupSummary(nodes());
        List<GroupSummaries> grouped = new ArrayList<>();
        for (int i = 0; i < groupings.size(); i++) {
            grouped.add(new GroupSummaries(nodes(), agencies, groupings.get(i), i));
        }
        for (RankedAgency agency : ranking) {
            all.add(agency);
            for (GroupSummaries grouping : grouped) {
                grouping.add(agency);
            }
        }
        ImmutableYearOverview.Builder year = YearOverview.builder()
                .edition(nodes().edition())
                .all(all.build(questions))
                .ranking(ranking);
        for (int i = 0; i < grouped.size(); i++) {
            grouped.get(i).addTo(year, order.groups().get(i), questionsOfGroups.get(i));
        }
        if (paths) {
            year.oneStep(new StepsToBand(inOrder));
        }
        return year.build();
    }

    private static List<RankedAgency> ranking(List<AgencyResult> inOrder, List<YearResults> before) {
        List<AgencyResult> sorted = Hundredths.sorted(inOrder, result -> Hundredths.FULL - result.overall());
        List<RankedAgency> ranking = new ArrayList<>(sorted.size());
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

    private static @Nullable AgencyResult resultIn(List<YearResults> years, NamedAgency agency) {
        for (YearResults year : years) {
            AgencyResult result = year.resultOf(agency);
            if (result != null) {
                return result;
            }
        }
        return null;
    }
}
