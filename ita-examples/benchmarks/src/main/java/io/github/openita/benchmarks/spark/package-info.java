/** The national survey on Apache Spark beside the single process, both as whole processes. */
@NullMarked
package io.github.openita.benchmarks.spark;

import org.jspecify.annotations.NullMarked;
