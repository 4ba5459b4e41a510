/**
 * From score cards to what they say: where points are lost and the shortest way to a band, how one year differs from
 * another, what must be mended and what kept.
 *
 * <pre>{@code
 * GapAnalysis gaps = GapAnalysis.of(card2567);
 * gaps.getGaps().get(0);                  // o30: 1.67 points of the overall score
 * gaps.pathTo("EXCELLENT").getSteps();    // o30 from 0.00 to 100.00
 *
 * Comparison.of(card2567, card2568).getDifference().orElseThrow();    // 0.83
 * Review.of(card2567).getAreas();         // the issues (ประเด็น), each with its questions and items by class
 * }</pre>
 */
@NullMarked
package io.github.openita.core.analysis;

import org.jspecify.annotations.NullMarked;
