/**
 * What a tally of survey answers has counted, as bytes for other machines and programs.
 *
 * <pre>{@code
 * byte[] north = TallyBytes.write(tally.toState());
 * ResponseTally nation = ResponseTally.of(Editions.of(2567)).merge(TallyBytes.read("north.tally", north));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.tally;

import org.jspecify.annotations.NullMarked;
