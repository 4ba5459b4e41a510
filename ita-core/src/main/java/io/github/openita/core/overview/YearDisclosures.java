package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.agency.GroupName;
import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checked disclosures of one edition while they are collected. Not thread-safe. */
final class YearDisclosures {

    private static final Comparator<CheckedDisclosure> MOST_TO_DO = Comparator.comparingInt(CheckedDisclosure::failing)
            .thenComparingLong(CheckedDisclosure::getErrors)
            .thenComparingLong(CheckedDisclosure::getWarnings)
            .reversed()
            .thenComparing(CheckedDisclosure::getAgency, KnownAgencies.BY_NAME);

    private final Edition edition;
    /** By the number of their agency. */
    private final Map<Integer, CheckedDisclosure> disclosures = new HashMap<>();

    YearDisclosures(Edition edition) {
        this.edition = edition;
    }

    /** Adds the numbers of the agencies that have a disclosure. */
    void addNumbers(BitSet numbers) {
        disclosures.keySet().forEach(numbers::set);
    }

    void add(NamedAgency agency, CheckedDisclosure disclosure) {
        if (disclosures.putIfAbsent(agency.number(), disclosure) != null) {
            String name = ThaiText.quoted(agency.toString());
            int year = edition.getFiscalYear().getValue();
            throw new InvalidInputException(
                    "หน่วยงาน " + name + " มีผลการตรวจของปี " + year + " แล้ว จึงไม่นับซ้ำ",
                    "the agency " + name + " has a checked disclosure of " + year
                            + " already, so this one is not counted");
        }
    }

    DisclosureOverview build(List<Grouping> groupings) {
        List<CheckedDisclosure> sorted =
                disclosures.values().stream().sorted(MOST_TO_DO).toList();
        ImmutableDisclosureOverview.Builder overview = DisclosureOverview.builder()
                .edition(edition)
                .all(new DisclosureSums(edition, sorted).group().build())
                .agencies(sorted);
        groupings.forEach(grouping -> addGroups(overview, grouping, sorted));
        return overview.build();
    }

    private void addGroups(
            ImmutableDisclosureOverview.Builder overview, Grouping grouping, List<CheckedDisclosure> sorted) {
        Map<GroupName, List<CheckedDisclosure>> groups = new TreeMap<>();
        List<CheckedDisclosure> rest = new ArrayList<>();
        for (CheckedDisclosure disclosure : sorted) {
            Optional<GroupName> name = grouping.of(disclosure.getAgency());
            if (name.isPresent()) {
                groups.computeIfAbsent(name.get(), same -> new ArrayList<>()).add(disclosure);
            } else {
                rest.add(disclosure);
            }
        }
        if (groups.isEmpty()) {
            return;
        }
        groups.forEach((name, members) -> overview.addGroup(new DisclosureSums(edition, members)
                .group()
                .grouping(grouping)
                .name(name.name())
                .type(name.type())
                .province(Optional.of(name.province()).filter(province -> !province.isEmpty()))
                .build()));
        if (!rest.isEmpty()) {
            overview.addGroup(
                    new DisclosureSums(edition, rest).group().grouping(grouping).build());
        }
    }
}
