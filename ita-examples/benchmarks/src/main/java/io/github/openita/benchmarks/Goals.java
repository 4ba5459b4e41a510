package io.github.openita.benchmarks;

import io.github.openita.benchmarks.Goal.Claim;
import io.github.openita.benchmarks.check.CheckContender;
import io.github.openita.benchmarks.check.CheckPart;
import io.github.openita.benchmarks.check.Filling;
import io.github.openita.benchmarks.cold.ColdPart;
import io.github.openita.benchmarks.nation.NationPart;
import io.github.openita.benchmarks.overview.OverviewPart;
import io.github.openita.benchmarks.reading.ReadingPart;
import io.github.openita.benchmarks.score.ScoreContender;
import io.github.openita.benchmarks.score.ScorePart;
import io.github.openita.benchmarks.score.ScoreTask;
import java.util.List;

/** What the library wants to reach, every figure a ratio within one run but bytes and counts. */
final class Goals {

    private static final double SIXTEEN_KIB = 16 * 1024;

    private static final double THIRTY_TWO_KIB = 32 * 1024;

    private Goals() {}

    static List<Goal> all() {
        return List.of(
                new Goal(
                        "networknt on the tree ÷ this library on the model",
                        List.of(
                                besideNetworknt(Filling.COMPLETE, 3),
                                besideNetworknt(Filling.PARTLY, 3),
                                besideNetworknt(Filling.WORST, 1))),
                new Goal(
                        "bytes to located findings ÷ networknt from text",
                        List.of(
                                fromBytes(Filling.COMPLETE, 1.0),
                                fromBytes(Filling.PARTLY, 1.3),
                                fromBytes(Filling.WORST, 2))),
                new Goal(
                        "allocation of a clean check on the model, in bytes",
                        List.of(Claim.alone(
                                Filling.COMPLETE.getTitle(),
                                CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.COMPLETE, 1) + JmhRounds.BYTES,
                                SIXTEEN_KIB))),
                new Goal(
                        "a check with its forecast read ÷ without",
                        List.of(Claim.atMost(
                                Filling.PARTLY.getTitle(),
                                CheckPart.row(CheckContender.OURS_WITH_FORECAST, Filling.PARTLY, 1),
                                CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.PARTLY, 1),
                                2))),
                new Goal(
                        "one agency ÷ naive `BigDecimal`",
                        List.of(
                                besideDecimal(ScoreTask.FROM_QUESTIONS, 1.5),
                                besideDecimal(ScoreTask.FROM_INDICATORS, 1.5),
                                besideDecimal(ScoreTask.GAPS, 3),
                                besideDecimal(ScoreTask.PATH, 1.5))),
                new Goal(
                        "allocation of a score, in bytes",
                        List.of(
                                allocated(ScoreTask.FROM_QUESTIONS, THIRTY_TWO_KIB),
                                allocated(ScoreTask.FROM_INDICATORS, THIRTY_TWO_KIB))),
                new Goal(
                        "`check --site` of 70 files ÷ PDFBox, fastexcel, POI and FastCSV alone on the same files",
                        List.of(
                                Claim.atMost("warm", ReadingPart.OURS, ReadingPart.BARE, 1.3),
                                Claim.atMost("a whole process", ReadingPart.OURS_COLD, ReadingPart.BARE_COLD, 1.3))),
                new Goal(
                        "nation: `tally` from CSV ÷ bare parser over the same file",
                        List.of(Claim.atMost("one core", NationPart.TALLY, NationPart.PARSER, 1.3))),
                new Goal(
                        "nation: heap with 4 times the respondents ÷ with 1",
                        List.of(Claim.atMost("-Xmx256m", NationPart.HEAP_4, NationPart.HEAP, 1.05))),
                new Goal(
                        "`overview --paths` of 8,317 agencies × 8 years from one table ÷ naive `BigDecimal`, totals and means",
                        List.of(
                                Claim.atMost(
                                        "1 core, as `bin/ita` starts it",
                                        OverviewPart.distributed(1),
                                        OverviewPart.naive(1),
                                        4),
                                Claim.atMost(
                                        "2 cores, as `bin/ita` starts it",
                                        OverviewPart.distributed(2),
                                        OverviewPart.naive(2),
                                        4),
                                Claim.atMost("1 core, `java -jar`", OverviewPart.ours(1), OverviewPart.naive(1), 4),
                                Claim.atMost("2 cores, `java -jar`", OverviewPart.ours(2), OverviewPart.naive(2), 4))),
                new Goal(
                        "what an overview keeps of each result, in bytes",
                        List.of(Claim.alone("with groups and paths", OverviewPart.KEPT, 512))),
                new Goal(
                        "cold `check`, whole process ÷ Jackson-only program that parses the same file",
                        List.of(
                                Claim.atMost("without AppCDS", ColdPart.CHECK, ColdPart.JACKSON, 1.9),
                                Claim.atMost("with AppCDS", ColdPart.CHECK_ARCHIVED, ColdPart.JACKSON, 1.4),
                                Claim.atMost(
                                        "`bin/ita` of the distribution",
                                        ColdPart.DISTRIBUTION,
                                        ColdPart.JACKSON,
                                        0.75))),
                new Goal(
                        "the same check in a program that has the library, ÷ that Jackson-only program",
                        List.of(
                                Claim.atMost("without AppCDS", ColdPart.LIBRARY, ColdPart.JACKSON, 1.25),
                                Claim.atMost("with AppCDS", ColdPart.LIBRARY_ARCHIVED, ColdPart.JACKSON, 0.75))),
                new Goal(
                        "an edition that is not asked for costs nothing at start",
                        List.of(Claim.alone("editions loaded by a check", ColdPart.EDITIONS, 1))));
    }

    private static Claim besideNetworknt(Filling filling, double limit) {
        return Claim.atLeast(
                filling.getTitle(),
                CheckPart.row(CheckContender.NETWORKNT_ON_TREE, filling, 1),
                CheckPart.row(CheckContender.OURS_ON_MODEL, filling, 1),
                limit,
                CheckPart.row(CheckContender.HAND_WRITTEN, filling, 1));
    }

    private static Claim besideDecimal(ScoreTask task, double limit) {
        return Claim.atMost(
                task.getTitle(),
                ScorePart.row(ScoreContender.OURS, task),
                ScorePart.row(ScoreContender.NAIVE_DECIMAL, task),
                limit);
    }

    private static Claim allocated(ScoreTask task, double limit) {
        return Claim.alone(task.getTitle(), ScorePart.row(ScoreContender.OURS, task) + JmhRounds.BYTES, limit);
    }

    private static Claim fromBytes(Filling filling, double limit) {
        return Claim.atMost(
                filling.getTitle(),
                CheckPart.row(CheckContender.OURS_FROM_BYTES, filling, 1),
                CheckPart.row(CheckContender.NETWORKNT_FROM_TEXT, filling, 1),
                limit);
    }
}
