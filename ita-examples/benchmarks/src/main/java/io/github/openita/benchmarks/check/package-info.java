/**
 * The check of a disclosure, by the library and by others that find the same in the same documents.
 *
 * <pre>{@code
 * CheckCase one = CheckCase.of(Filling.PARTLY, 1);
 * PreparedCheck peer = CheckContender.NETWORKNT_TREE.prepare(one);
 * peer.spots(peer.run()).equals(one.expected());          // or it is not measured
 * }</pre>
 */
@NullMarked
package io.github.openita.benchmarks.check;

import org.jspecify.annotations.NullMarked;
