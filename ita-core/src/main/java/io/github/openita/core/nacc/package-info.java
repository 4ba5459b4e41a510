/**
 * The forms of the commission (ป.ป.ช.), fiscal year by fiscal year: one class for each, from 2562 on.
 *
 * <pre>{@code
 * Editions.of(2567).getWeights();     // {IIT=30, EIT=30, OIT=40}
 * Editions.of("nacc-2567.r1");        // exactly that revision
 * }</pre>
 */
@NullMarked
package io.github.openita.core.nacc;

import org.jspecify.annotations.NullMarked;
