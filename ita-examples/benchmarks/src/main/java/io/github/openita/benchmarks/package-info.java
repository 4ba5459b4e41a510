/**
 * What the library costs, as ratios within one run, and the page that tells them: {@code docs/performance.md}.
 *
 * <pre>{@code
 * java -jar ita-examples/benchmarks/target/benchmarks.jar            // everything, to docs/performance.md
 * java -jar ita-examples/benchmarks/target/benchmarks.jar --short    // a first look, under 5 minutes
 * }</pre>
 */
@NullMarked
package io.github.openita.benchmarks;

import org.jspecify.annotations.NullMarked;
