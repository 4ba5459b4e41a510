/**
 * From what is known of a result to the score card, to the published digit.
 *
 * <pre>{@code
 * ScoreCard card = Scorer.of(Editions.of(2567)).score(result);
 * card.getOverall().orElseThrow();               // 95.42
 * card.getBand().orElseThrow().getNameTh();      // ผ่านดี
 * }</pre>
 */
@NullMarked
package io.github.openita.core.scoring;

import org.jspecify.annotations.NullMarked;
