package io.github.openita.cli.command;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** The commands. Only the one that is asked for is made: to look at all of them takes longer than to run one. */
public final class Commands {

    private static final List<String> NAMES = List.of(
            "carry",
            "check",
            "compare",
            "document",
            "editions",
            "gaps",
            "import",
            "init",
            "matrix",
            "overview",
            "plan",
            "progress",
            "review",
            "schema",
            "score",
            "tally");

    private Commands() {}

    public static List<String> names() {
        return NAMES;
    }

    /** The command that the arguments name, by its name, as picocli shall know it; all of them where none is named. */
    public static Map<String, CommandSpec> asked(Invocation invocation, String... args) {
        SortedMap<String, CommandSpec> asked = new TreeMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang")) {
                i++;
            } else if (NAMES.contains(args[i])) {
                asked.put(args[i], made(args[i]).spec(args[i], invocation));
                return asked;
            }
        }
        for (String name : NAMES) {
            asked.put(name, made(name).spec(name, invocation));
        }
        return asked;
    }

    private static CommandRun made(String name) {
        return switch (name) {
            case "carry" -> new CarryCommand();
            case "check" -> new CheckCommand();
            case "compare" -> new CompareCommand();
            case "document" -> new DocumentCommand();
            case "editions" -> new EditionsCommand();
            case "gaps" -> new GapsCommand();
            case "import" -> new ImportCommand();
            case "init" -> new InitCommand();
            case "matrix" -> new MatrixCommand();
            case "overview" -> new OverviewCommand();
            case "plan" -> new PlanCommand();
            case "progress" -> new ProgressCommand();
            case "review" -> new ReviewCommand();
            case "schema" -> new SchemaCommand();
            case "score" -> new ScoreCommand();
            case "tally" -> new TallyCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
