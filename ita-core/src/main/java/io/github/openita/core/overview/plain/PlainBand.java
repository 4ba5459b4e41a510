package io.github.openita.core.overview.plain;

/**
 * Which band plain scores have, by its rank.
 *
 * @param possible the bands that are possible, as bits by their ranks
 * @param rank the rank of the band
 * @param above the rank of the next higher band that is possible too, which the published one rules out; −1 where there
 *     is none
 * @param isPublished whether it is the published one of several that are possible
 * @param tools the tools of which a part is too low for that higher one, as bits by their order in the form
 */
record PlainBand(int possible, int rank, int above, boolean isPublished, int tools) {}
