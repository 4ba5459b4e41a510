package io.github.openita.core.overview.agency;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The agencies of an overview, each kept once, with the groups that they belong to. Thread-safe. */
public final class KnownAgencies {

    /** The number of the group of those that do not say where they belong. */
    public static final int NO_GROUP = -1;

    /** The order in which agencies stand, the same everywhere. */
    public static final Comparator<Agency> BY_NAME = Comparator.comparing(
                    (Agency agency) -> agency.getName().orElse(""))
            .thenComparing(agency -> agency.getProvince().orElse(""))
            .thenComparing(agency -> agency.getDistrict().orElse(""))
            .thenComparing(agency -> agency.getId().orElse(""));

    private static final Agency NOBODY = Agency.builder().build();

    private final List<Function<Agency, Optional<GroupName>>> groupings;
    private final Map<Agency, NamedAgency> agencies = new ConcurrentHashMap<>();
    private final Map<AgencyKey, Integer> numbers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    /** By the index of their grouping, then by their numbers. */
    private final List<List<GroupName>> groups = new ArrayList<>();

    private final List<Map<GroupName, Integer>> groupNumbers = new ArrayList<>();

    /**
     * Without agencies.
     *
     * @param groupings what agencies are put together by: each says of an agency where it belongs
     */
    public KnownAgencies(List<Function<Agency, Optional<GroupName>>> groupings) {
        this.groupings = List.copyOf(groupings);
        for (int i = 0; i < groupings.size(); i++) {
            groups.add(new ArrayList<>());
            groupNumbers.add(new HashMap<>());
        }
    }

    /**
     * The agency that is meant.
     *
     * @throws InvalidInputException where it has neither a name nor an identifier
     */
    public NamedAgency of(Optional<Agency> said) {
        return of(said.orElse(NOBODY));
    }

    /**
     * The agency that is meant.
     *
     * @throws InvalidInputException where it has neither a name nor an identifier
     */
    public NamedAgency of(Agency said) {
        NamedAgency again = agencies.get(said);
        if (again != null) {
            return again;
        }
        Agency plain = PlaceNames.plain(said);
        NamedAgency known = agencies.get(plain);
        return known == null ? add(plain, AgencyKey.of(plain)) : known;
    }

    private synchronized NamedAgency add(Agency plain, AgencyKey key) {
        NamedAgency again = agencies.get(plain);
        if (again != null) {
            return again;
        }
        Agency agency = Agency.builder()
                .from(plain)
                .district(plain.getDistrict().map(this::once))
                .province(plain.getProvince().map(this::once))
                .parent(plain.getParent().map(this::once))
                .build();
        int[] its = new int[groupings.size()];
        for (int i = 0; i < its.length; i++) {
            its[i] = groupOf(i, groupings.get(i).apply(agency));
        }
        NamedAgency known = new NamedAgency(agency, this, numbers.computeIfAbsent(key, same -> numbers.size()), its);
        agencies.put(agency, known);
        return known;
    }

    private int groupOf(int grouping, Optional<GroupName> name) {
        if (name.isEmpty()) {
            return NO_GROUP;
        }
        List<GroupName> known = groups.get(grouping);
        int number = groupNumbers.get(grouping).computeIfAbsent(name.get(), same -> known.size());
        if (number == known.size()) {
            known.add(name.get());
        }
        return number;
    }

    /** The name of a group. */
    public synchronized GroupName group(int grouping, int number) {
        return groups.get(grouping).get(number);
    }

    /** The order of those that are known by now. */
    public synchronized AgencyOrder order() {
        return new AgencyOrder(
                agencies.values().stream()
                        .sorted(Comparator.comparing(NamedAgency::agency, BY_NAME))
                        .toList(),
                groups.stream().map(KnownAgencies::byName).toList());
    }

    private static List<Integer> byName(List<GroupName> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparing(groups::get))
                .toList();
    }

    /** Where agencies lie is the same for many. */
    private String once(String name) {
        return names.computeIfAbsent(name, same -> same);
    }
}
