package io.github.openita.benchmarks.check;

/**
 * What every contender must find: which rule, and where.
 *
 * @param rule the identifier of the rule, such as {@code nacc-2565/o12/problems}
 * @param pointer the place as a JSON Pointer
 */
record Spot(String rule, String pointer) {}
