/**
 * Many agencies and years in one view: who stands where, how the scores are spread, what rose and fell, what most
 * agencies lose, and who is one score away from the next band.
 *
 * <pre>{@code
 * OverviewCollector collector = OverviewCollector.of(Set.of(Grouping.PROVINCE));
 * results.forEach(result -> collector.add(result, edition));
 * Overview overview = collector.build();
 * overview.getYears().get(0).getAll().getOverall().getMedian();
 * }</pre>
 *
 * <p>All figures here are derived: the library computes them from the scores as they are shown (two decimals), so that
 * whoever has the list can compute them again. Nothing is averaged over what is not assessed, and each figure says over
 * how many results it is.
 */
@NullMarked
package io.github.openita.core.overview;

import org.jspecify.annotations.NullMarked;
