/**
 * Scores of one agency, by the library and by what somebody would write for one year's form.
 *
 * <pre>{@code
 * PreparedScore<?> naive = ScoreContender.NAIVE_DOUBLE.prepare(ScoreTask.PATH);
 * naive.figures(naive.run());                              // o17 = 100, o30 = 100, overall = 97.12
 * }</pre>
 */
@NullMarked
package io.github.openita.benchmarks.score;

import org.jspecify.annotations.NullMarked;
