package io.github.openita.core.overview.step;

import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import java.util.function.Supplier;

/**
 * That a single score keeps a result from the next band. There are many of them and few are looked at, so that the step
 * itself is told only where somebody asks. Immutable and thread-safe.
 *
 * @param rank the rank of the band that the result has, 1 or more
 * @param after hundredths of the overall score that the step leads to
 * @param dependsOn the parts of EIT whose scores are not known and on which it depends
 * @param step the one score that must rise, and how far
 */
public record FoundStep(int rank, int after, List<NodeCode> dependsOn, Supplier<PathStep> step) {}
