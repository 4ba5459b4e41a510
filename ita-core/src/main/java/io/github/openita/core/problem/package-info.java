/**
 * What is wrong with something that was given: one located problem, the refusal that holds all of them, and how much a
 * finding weighs.
 *
 * <pre>{@code
 * try {
 *     Edition.builder().name("our-2570").fiscalYear(FiscalYear.of(2570)).build();
 * } catch (DocumentException refused) {
 *     refused.getProblems().get(0).getMessage().getTh();  // what was found and what is allowed
 * }
 * }</pre>
 */
@NullMarked
package io.github.openita.core.problem;

import org.jspecify.annotations.NullMarked;
