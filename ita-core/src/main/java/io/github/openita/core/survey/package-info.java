/**
 * From the answers of the surveys (IIT, EIT) to results: each answer is read, counted, and averaged exactly.
 *
 * <pre>{@code
 * ResponseTally tally = ResponseTally.of(Editions.of(2567));
 * tally.add("A1", "IIT", Map.of("i1", "6", "i2", "มาก"), refused -> {});
 * tally.result("A1").orElseThrow();    // exact scores of the questions that were answered
 * }</pre>
 */
@NullMarked
package io.github.openita.core.survey;

import org.jspecify.annotations.NullMarked;
