package io.github.openita.core.analysis;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.Optional;

/**
 * A known score that could rise.
 *
 * @param code its node code
 * @param from the score as it is
 * @param cap as far as it can rise
 * @param whole whether it can only rise all the way: an item of OIT is assessed by full score or none
 * @param tool its tool
 * @param gain what the whole rise brings in the overall score, before rounding
 * @param gate the tool, or part of one, whose condition the rise helps to meet, where one is known to
 * @param gateGain what the whole rise brings there
 * @param group what it shares with those scores whose rise by as many points would do exactly the same
 */
record Raise(
        NodeCode code,
        Score from,
        Score cap,
        boolean whole,
        Tool tool,
        Points gain,
        Optional<NodeCode> gate,
        Points gateGain,
        String group) {

    /** Whether it makes no difference which of the two rises. */
    boolean isTwinOf(Raise other) {
        return group.equals(other.group) && from.equals(other.from) && whole == other.whole;
    }
}
