/** The national survey on Apache Spark: its rows are counted where they lie, and only counts travel. */
@NullMarked
package io.github.openita.example.spark;

import org.jspecify.annotations.NullMarked;
