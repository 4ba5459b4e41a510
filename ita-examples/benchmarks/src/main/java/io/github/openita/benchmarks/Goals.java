package io.github.openita.benchmarks;

import io.github.openita.benchmarks.Goal.Claim;
import io.github.openita.benchmarks.check.CheckContender;
import io.github.openita.benchmarks.check.CheckPart;
import io.github.openita.benchmarks.check.Filling;
import io.github.openita.benchmarks.cold.ColdPart;
import io.github.openita.benchmarks.nation.NationPart;
import java.util.List;

/** What the library wants to reach, every figure a ratio within one run but bytes and counts. */
final class Goals {

    private static final double TWO_KIB = 2048;

    private static final List<Filling> FILLINGS = List.of(Filling.COMPLETE, Filling.PARTLY, Filling.WORST);

    private Goals() {}

    static List<Goal> all() {
        return List.of(
                new Goal(
                        "check on the model ÷ hand-written Java with the same findings",
                        FILLINGS.stream().map(Goals::besideHandWritten).toList(),
                        "the hand-written check looks values up in the words of these documents and gives a rule and a place. "
                                + "The library reads every spelling of a declaration or placeholder, looks at titles and for links that many items share, "
                                + "keeps a verdict of each item and what it could not judge, and its findings have severity, basis and words. "
                                + "Beside hand-written Java that evaluates all rules it takes less than twice the time where little is found (below, all rules at once)."),
                new Goal(
                        "networknt on the tree ÷ this library on the model",
                        FILLINGS.stream()
                                .map(filling -> peer(CheckContender.NETWORKNT_ON_TREE, filling, 7))
                                .toList(),
                        "where next to nothing is found it is near; with findings it follows from the goal before. In the worst case, "
                                + "with four findings an item, hand-written Java does not reach it either."),
                new Goal(
                        "Hibernate Validator (beans of the model's shape) ÷ this library on the model",
                        FILLINGS.stream()
                                .map(filling -> peer(CheckContender.HIBERNATE_VALIDATOR, filling, 25))
                                .toList(),
                        "it follows from the first goal; hand-written Java reaches it only where little is found."),
                new Goal(
                        "bytes to located findings ÷ Jackson `readTree` of the same bytes",
                        List.of(
                                besideJackson("clean", Filling.COMPLETE, 1.3),
                                besideJackson("16 findings", Filling.PARTLY, 1.6)),
                        "beside the parsing the bytes are proved to be UTF-8, the model is made, every key, type and code is checked, "
                                + "and the check follows. Findings are located by a second pass over the text."),
                new Goal(
                        "allocation of a clean check on the model, in bytes",
                        List.of(Claim.alone(
                                Filling.COMPLETE.getTitle(),
                                CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.COMPLETE, 1) + JmhRounds.BYTES,
                                TWO_KIB)),
                        "two thirds are what the model puts around optional values (title, year, elements: 48 bytes an item), "
                                + "which the compiler of Java 17 leaves in place and that of Java 25 removes; the rest is the report. "
                                + "On Java 25 the goal is reached (1,472 bytes)."),
                new Goal(
                        "cost of 10 times the items ÷ cost of 43",
                        List.of(
                                tenTimes("on the model", CheckContender.OURS_ON_MODEL),
                                tenTimes("from bytes", CheckContender.OURS_FROM_BYTES)),
                        "so does hand-written Java (11 to 13 times): what ten times the items touch no longer lies in the "
                                + "nearest cache."),
                new Goal(
                        "nation: `tally` from CSV ÷ bare parser over the same file",
                        List.of(Claim.atMost("one core", NationPart.TALLY, NationPart.PARSER, 1.3))),
                new Goal(
                        "nation: heap with 4 times the respondents ÷ with 1",
                        List.of(Claim.atMost("-Xmx256m", NationPart.HEAP_4, NationPart.HEAP, 1.05))),
                new Goal(
                        "cold `check`, whole process ÷ Jackson-only program that parses the same file",
                        List.of(
                                Claim.atMost("without AppCDS", ColdPart.CHECK, ColdPart.JACKSON, 1.25),
                                Claim.atMost("with AppCDS", ColdPart.CHECK_ARCHIVED, ColdPart.JACKSON, 0.75)),
                        "to read a command line takes about as long as the check, and its classes, compiled for Java 5, are not "
                                + "taken into an archive. The check without it reaches both goals."),
                new Goal(
                        "the same check in a program that has the library, ÷ that Jackson-only program",
                        List.of(
                                Claim.atMost("without AppCDS", ColdPart.LIBRARY, ColdPart.JACKSON, 1.25),
                                Claim.atMost("with AppCDS", ColdPart.LIBRARY_ARCHIVED, ColdPart.JACKSON, 0.75))),
                new Goal(
                        "an edition that is not asked for costs nothing at start",
                        List.of(Claim.alone("editions loaded by a check", ColdPart.EDITIONS, 1))));
    }

    private static Claim besideHandWritten(Filling filling) {
        return Claim.atMost(
                filling.getTitle(),
                CheckPart.row(CheckContender.OURS_ON_MODEL, filling, 1),
                CheckPart.row(CheckContender.HAND_WRITTEN, filling, 1),
                1.5);
    }

    private static Claim peer(CheckContender peer, Filling filling, double limit) {
        return Claim.atLeast(
                filling.getTitle(),
                CheckPart.row(peer, filling, 1),
                CheckPart.row(CheckContender.OURS_ON_MODEL, filling, 1),
                limit,
                CheckPart.row(CheckContender.HAND_WRITTEN, filling, 1));
    }

    private static Claim besideJackson(String where, Filling filling, double limit) {
        return Claim.atMost(
                where,
                CheckPart.row(CheckContender.OURS_FROM_BYTES, filling, 1),
                CheckPart.row(CheckContender.JACKSON_TREE, filling, 1),
                limit);
    }

    private static Claim tenTimes(String where, CheckContender contender) {
        return Claim.atMost(
                where, CheckPart.row(contender, Filling.PARTLY, 10), CheckPart.row(contender, Filling.PARTLY, 1), 10.5);
    }
}
