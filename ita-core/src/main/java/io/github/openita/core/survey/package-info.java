/**
 * From the answers of the surveys (IIT, EIT) to results: each answer is read, counted, and averaged exactly.
 *
 * <pre>{@code
 * ResponseTally tally = ResponseTally.of(Editions.of(2567));
 * }</pre>
 */
@NullMarked
package io.github.openita.core.survey;

import org.jspecify.annotations.NullMarked;
