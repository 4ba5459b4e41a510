/**
 * From score cards to what they say: how one year differs from another, what must be mended and what kept.
 *
 * <pre>{@code
 * Comparison years = Comparison.of(card2567, card2568);
 * years.getDifference();              // 0.83
 *
 * Review review = Review.of(card2567);
 * review.getAreas();                  // the issues (ประเด็น), each with its questions and items by class
 * }</pre>
 */
@NullMarked
package io.github.openita.core.analysis;

import org.jspecify.annotations.NullMarked;
