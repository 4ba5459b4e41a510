package io.github.openita.core.analysis;

import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigInteger;

/**
 * A known score below 100, which could rise.
 *
 * @param node its node
 * @param kind what it is to its tool
 * @param counts whether it makes the total; else it is a part that is known beside what makes it
 * @param costing whether it is a part beside its whole, so that the other part, which is not known, falls as it rises
 * @param bit its place in the natural order of codes, as a set of one
 * @param gain what its rise to 100 brings in the score of its tool, before rounding
 * @param gainOfParts what that could bring at most in each part of the tool that it belongs to
 */
record Raise(
        ScoreNode node, Kind kind, boolean counts, boolean costing, BigInteger bit, Points gain, Points gainOfParts) {

    /** What scores are alike in: of as many of one kind, those with the largest gains bring most. */
    enum Kind {
        /** Of OIT: assessed by full score or none, it can only rise all the way. */
        ITEM(0),
        WHOLE(15),
        FIRST_PART(30),
        SECOND_PART(45);

        private static final int MOST = (1 << 15) - 1;

        private final int shift;

        Kind(int shift) {
            this.shift = shift;
        }

        /** One of this kind, as a number of each kind. */
        long one() {
            return 1L << shift;
        }

        /** How many of this kind there are among so many of each. */
        int in(long counts) {
            return (int) (counts >> shift) & MOST;
        }

        /** Of a part, which of the two it is: 0 or 1. */
        int number() {
            return this == FIRST_PART ? 0 : 1;
        }

        /** How many there are of all kinds. */
        static int all(long counts) {
            int sum = 0;
            for (Kind kind : values()) {
                sum += kind.in(counts);
            }
            return sum;
        }
    }

    NodeCode code() {
        return node.getCode();
    }

    Score from() {
        return node.getScore().orElseThrow();
    }

    /** What a part's own rise brings in that part of the tool. */
    Points gainOfParts(Score before, Score after) {
        return Raises.inTool(node.getForm(), after.toPoints().minus(before.toPoints()))
                .times(2);
    }

    boolean isIn(BigInteger set) {
        return set.and(bit).signum() != 0;
    }
}
