package io.github.openita.core.overview.agency;

import java.util.List;

/**
 * The order in which agencies and groups stand, the same in all years.
 *
 * @param agencies all agencies by name, of equal ones by province, district and identifier
 * @param groups of each grouping the numbers of all groups, by their names
 */
public record AgencyOrder(List<NamedAgency> agencies, List<List<Integer>> groups) {}
