/**
 * What a score card tells: where points of the overall score are lost, and the shortest way to the next level.
 *
 * <pre>{@code
 * GapAnalysis gaps = GapAnalysis.of(card);
 * gaps.getGaps().get(0);              // o30: 1.67 points of the overall score
 * gaps.pathTo("EXCELLENT").getSteps();// o30 from 0.00 to 100.00
 * }</pre>
 */
@NullMarked
package io.github.openita.core.analysis;

import org.jspecify.annotations.NullMarked;
