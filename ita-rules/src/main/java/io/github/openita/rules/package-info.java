/**
 * What an agency must disclose, as rules that are values, and the check that holds a disclosure against them.
 *
 * <pre>{@code
 * CheckReport report = DisclosureChecker.of(RuleSets.of(Editions.of(2567))).check(disclosure);
 * report.getFindings().get(0).getRuleId();                // nacc-2567/o17/problems
 * report.getForecast().getOit();                          // 90.84
 * }</pre>
 */
@NullMarked
package io.github.openita.rules;

import org.jspecify.annotations.NullMarked;
