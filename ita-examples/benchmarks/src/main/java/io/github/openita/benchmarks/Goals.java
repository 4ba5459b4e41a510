package io.github.openita.benchmarks;

import io.github.openita.benchmarks.Goal.Claim;
import io.github.openita.benchmarks.check.CheckContender;
import io.github.openita.benchmarks.check.CheckPart;
import io.github.openita.benchmarks.check.Filling;
import io.github.openita.benchmarks.cold.ColdPart;
import java.util.List;
import java.util.stream.Stream;

/** What the library wants to reach, every figure a ratio within one run but bytes and counts. */
final class Goals {

    private static final double TWO_KIB = 2048;

    private Goals() {}

    static List<Goal> all() {
        return List.of(
                new Goal(
                        "check on the model ÷ hand-written Java with the same findings",
                        everywhere(CheckContender.OURS_ON_MODEL, CheckContender.HAND_WRITTEN, true, 1.5)),
                new Goal(
                        "networknt on the tree ÷ this library on the model",
                        everywhere(CheckContender.NETWORKNT_ON_TREE, CheckContender.OURS_ON_MODEL, false, 7)),
                new Goal(
                        "Hibernate Validator on the model ÷ this library on the model",
                        everywhere(CheckContender.HIBERNATE_VALIDATOR, CheckContender.OURS_ON_MODEL, false, 25)),
                new Goal(
                        "bytes to located findings ÷ Jackson `readTree` of the same bytes",
                        List.of(bytes("clean", Filling.COMPLETE, 1.3), bytes("16 findings", Filling.PARTLY, 1.6))),
                new Goal("allocation of a clean check on the model, in bytes", List.of(allocation())),
                new Goal(
                        "cost of 10 times the items ÷ cost of 43",
                        List.of(
                                times("on the model", CheckContender.OURS_ON_MODEL),
                                times("from bytes", CheckContender.OURS_FROM_BYTES))),
                new Goal(
                        "nation: `tally` from CSV ÷ bare parser over the same file",
                        List.of(Claim.atMost("one core", "nation/tally-csv", "nation/parse-csv", 1.3))),
                new Goal(
                        "nation: heap with 4 times the respondents ÷ with 1",
                        List.of(Claim.atMost("-Xmx256m", "nation/heap-4", "nation/heap-1", 1.05))),
                new Goal(
                        "cold `check`, whole process ÷ Jackson-only program that parses the same file",
                        List.of(
                                Claim.atMost("without AppCDS", ColdPart.CHECK, ColdPart.JACKSON, 1.25),
                                Claim.atMost("with AppCDS", ColdPart.CHECK_ARCHIVED, ColdPart.JACKSON, 0.75))),
                new Goal(
                        "an edition that is not asked for costs nothing at start",
                        List.of(new Claim("editions loaded by a check", ColdPart.EDITIONS, null, true, 1))));
    }

    private static List<Claim> everywhere(
            CheckContender contender, CheckContender beside, boolean atMost, double limit) {
        return Stream.of(Filling.COMPLETE, Filling.PARTLY, Filling.WORST)
                .map(filling -> new Claim(
                        filling.getTitle(),
                        CheckPart.row(contender, filling, 1),
                        CheckPart.row(beside, filling, 1),
                        atMost,
                        limit))
                .toList();
    }

    private static Claim bytes(String where, Filling filling, double limit) {
        return Claim.atMost(
                where,
                CheckPart.row(CheckContender.OURS_FROM_BYTES, filling, 1),
                CheckPart.row(CheckContender.JACKSON_TREE, filling, 1),
                limit);
    }

    private static Claim allocation() {
        String row = CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.COMPLETE, 1) + JmhRounds.BYTES;
        return new Claim(Filling.COMPLETE.getTitle(), row, null, true, TWO_KIB);
    }

    private static Claim times(String where, CheckContender contender) {
        return Claim.atMost(
                where, CheckPart.row(contender, Filling.PARTLY, 10), CheckPart.row(contender, Filling.PARTLY, 1), 10.5);
    }
}
