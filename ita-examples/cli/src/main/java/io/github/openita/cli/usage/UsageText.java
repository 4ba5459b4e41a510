package io.github.openita.cli.usage;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line. */
public final class UsageText {

    private static final int LENGTH_OF_A_SLIP = 2;

    private UsageText() {}

    public static CliException of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String found = unmatched.getUnmatched().get(0);
            String known = knownTo(e.getCommandLine());
            Optional<String> near = nearTo(found, unmatched);
            return CliException.usage(
                    "ไม่รู้จัก \"" + found + "\""
                            + near.map(word -> " หมายถึง " + word + " หรือไม่").orElse("") + ": มี " + known,
                    "unknown \"" + found + "\""
                            + near.map(word -> ", is " + word + " meant?").orElse(":") + " there are " + known);
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageText::nameOf).collect(Collectors.joining(", "));
            return names.isEmpty() ? other(e) : CliException.usage("ต้องระบุ " + names, "missing: " + names);
        }
        if (e instanceof OverwrittenOptionException twice) {
            String name = nameOf(twice.getOverwritten());
            return CliException.usage(name + " ระบุซ้ำ", name + " stands twice");
        }
        return other(e);
    }

    /** Why an argument that is there but says nothing is refused. */
    static CliException empty(ArgSpec argument) {
        String name = nameOf(argument);
        return CliException.usage(
                name + ": ว่างเปล่า ให้ระบุค่า (ตัวแปรที่ใช้อาจยังไม่ได้ตั้งไว้)",
                name + ": is empty; give a value (perhaps a variable is not set)");
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The command or option that was meant, where one has most letters in common with what was written. */
    private static Optional<String> nearTo(String found, UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().stream()
                .filter(word -> Math.abs(word.length() - found.length()) <= LENGTH_OF_A_SLIP)
                .findFirst();
    }

    private static CliException other(ParameterException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return CliException.usage("คำสั่งไม่ถูกต้อง: " + message, message);
    }

    private static String knownTo(CommandLine line) {
        String commands = line.getSubcommands().keySet().stream().sorted().collect(Collectors.joining(", "));
        String options = line.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .sorted()
                .collect(Collectors.joining(", "));
        return commands.isEmpty() ? options : commands + ", " + options;
    }
}
