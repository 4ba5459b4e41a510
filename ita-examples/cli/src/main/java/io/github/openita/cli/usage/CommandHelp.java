package io.github.openita.cli.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of every command has in common. */
public final class CommandHelp {

    private CommandHelp() {}

    /**
     * Adds the columns of tables, and keeps options in one order on every platform: else it is that of its language. Does
     * nothing where the arguments cannot ask for help.
     */
    public static void complete(CommandLine line, String... args) {
        if (Stream.of(args).noneMatch(arg -> arg.startsWith("-") && arg.contains("h"))) {
            return;
        }
        line.getCommandSpec().usageMessage().sortOptions(false);
        line.getSubcommands().forEach((name, command) -> {
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            usage.sortOptions(false);
            List<String> tables = TableHeadings.helpOf(name);
            if (!tables.isEmpty()) {
                List<String> footer = new ArrayList<>();
                footer.add("");
                footer.add("คอลัมน์ของตาราง .csv .tsv .txt .xlsx (* ต้องมี) | columns of tables (* needed):");
                tables.forEach(table -> footer.add("  " + table.replace("%", "%%")));
                usage.footer(footer.toArray(String[]::new));
            }
        });
    }
}
