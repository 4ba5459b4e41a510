/**
 * A nation's survey: made up from a seed, and what it costs to tally beside the bare parsers of its files.
 *
 * <pre>
 * mvn -B -q package -DskipTests
 * CP=ita-examples/benchmarks/target/classes:$(mvn -B -q -pl ita-examples/benchmarks -am \
 *     dependency:build-classpath -Dmdep.outputFile=/dev/stdout | tail -1)
 * java -cp $CP io.github.openita.benchmarks.nation.NationGenerator /tmp/nation
 * java -cp $CP io.github.openita.benchmarks.nation.NationBench /tmp/nation
 * </pre>
 */
@NullMarked
package io.github.openita.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
