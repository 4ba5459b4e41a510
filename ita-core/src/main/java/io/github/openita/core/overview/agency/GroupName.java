package io.github.openita.core.overview.agency;

import io.github.openita.core.words.AgencyType;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a group is called.
 *
 * @param province the province that a district lies in; empty for all others
 * @param name its name
 * @param type the kind of agency, where that is what they have in common
 */
public record GroupName(String province, String name, Optional<AgencyType> type) implements Comparable<GroupName> {

    private static final Comparator<GroupName> ORDER = Comparator.comparing(
                    (GroupName group) -> group.type.map(AgencyType::name).orElse(""))
            .thenComparing(GroupName::province)
            .thenComparing(GroupName::name);

    /** Of a group that its name alone tells. */
    public static GroupName of(String name) {
        return new GroupName("", name, Optional.empty());
    }

    @Override
    public int compareTo(GroupName other) {
        return ORDER.compare(this, other);
    }
}
