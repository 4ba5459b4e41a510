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
                asked.put(args[i], made(args[i], invocation));
                return asked;
            }
        }
        for (String name : NAMES) {
            asked.put(name, made(name, invocation));
        }
        return asked;
    }

    /** Each is called as what it is: to return it as a command, Java would load them all. */
    private static CommandSpec made(String name, Invocation invocation) {
        return switch (name) {
            case "carry" -> new CarryCommand().spec(name, invocation);
            case "check" -> new CheckCommand().spec(name, invocation);
            case "compare" -> new CompareCommand().spec(name, invocation);
            case "document" -> new DocumentCommand().spec(name, invocation);
            case "editions" -> new EditionsCommand().spec(name, invocation);
            case "gaps" -> new GapsCommand().spec(name, invocation);
            case "import" -> new ImportCommand().spec(name, invocation);
            case "init" -> new InitCommand().spec(name, invocation);
            case "matrix" -> new MatrixCommand().spec(name, invocation);
            case "overview" -> new OverviewCommand().spec(name, invocation);
            case "plan" -> new PlanCommand().spec(name, invocation);
            case "progress" -> new ProgressCommand().spec(name, invocation);
            case "review" -> new ReviewCommand().spec(name, invocation);
            case "schema" -> new SchemaCommand().spec(name, invocation);
            case "score" -> new ScoreCommand().spec(name, invocation);
            case "tally" -> new TallyCommand().spec(name, invocation);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
