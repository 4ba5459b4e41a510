package io.github.openita.cli.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command takes, told to picocli by code: to look for annotations takes longer than to parse a command line. What
 * was written is handed out by {@link #hand()}; what was not written is left as the command has it. Every text says first
 * in Thai, then in English, what is meant. Used by one thread.
 */
public final class Arguments {

    private static final String EDITION = "--edition";
    private static final String EDITION_LABEL = "NAME|YEAR|FILE";

    private final CommandSpec spec;

    private final List<Given<?>> given = new ArrayList<>();

    private record Given<T>(ArgSpec argument, Consumer<T> to) {

        void hand() {
            T value = argument.getValue();
            if (value != null) {
                refuseEmpty(value);
                to.accept(value);
            }
        }

        /** An empty text is a variable that is not set, and names no file, folder or anything else. */
        private void refuseEmpty(Object value) {
            List<?> texts = value instanceof List<?> several ? several : List.of(value);
            for (Object text : texts) {
                if (text.toString().isBlank()) {
                    throw UsageText.empty(argument);
                }
            }
        }
    }

    /** What a command of this name takes, nothing yet, and what it does once that is handed out. */
    public Arguments(String name, Callable<Integer> command) {
        spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
                    hand();
                    return command.call();
                })
                .name(name);
    }

    /** The command as picocli knows it. */
    public CommandSpec spec() {
        return spec;
    }

    /** Hands out what was written on the command line. */
    public void hand() {
        given.forEach(Given::hand);
    }

    /** What the command is for. */
    public void says(String... text) {
        spec.usageMessage().description(text);
    }

    /** One text that must be there. */
    public void parameter(String label, Consumer<String> to, String... says) {
        add(text("0", "1").required(true), label, to, says);
    }

    /** One text that may be there. */
    public void optionalParameter(String label, Consumer<String> to, String... says) {
        add(text("0", "0..1"), label, to, says);
    }

    /** One or more texts. */
    public void parameters(String label, Consumer<List<String>> to, String... says) {
        add(texts("0..*", "1..*").required(true), label, to, says);
    }

    /** The texts after the first, if any. */
    public void furtherParameters(String label, Consumer<List<String>> to, String... says) {
        add(texts("1..*", "0..*"), label, to, says);
    }

    private void add(PositionalParamSpec.Builder builder, String label, Consumer<?> to, String... says) {
        PositionalParamSpec made = builder.paramLabel(label).description(says).build();
        spec.addPositional(made);
        given.add(new Given<>(made, to));
    }

    /** An option with a text. */
    public void option(String name, String label, Consumer<String> to, String... says) {
        add(named(name, label), to, says);
    }

    /** The option that names an edition. */
    public void edition(Consumer<String> to, String... says) {
        option(EDITION, EDITION_LABEL, to, says);
    }

    /** The option that names an edition, which must be there. */
    public void neededEdition(Consumer<String> to, String... says) {
        neededOption(EDITION, EDITION_LABEL, to, says);
    }

    /** The option that names an edition, or one for each document. */
    public void editions(Consumer<List<String>> to, String... says) {
        options(EDITION, EDITION_LABEL, to, says);
    }

    /** An option with a text that must be there. */
    public void neededOption(String name, String label, Consumer<String> to, String... says) {
        add(named(name, label).required(true), to, says);
    }

    /** An option with a text that all commands below have as well. */
    public void optionOfAll(String name, String label, Consumer<String> to, String... says) {
        add(named(name, label).scopeType(ScopeType.INHERIT), to, says);
    }

    /** An option with a text that may be written several times. */
    public void options(String name, String label, Consumer<List<String>> to, String... says) {
        add(severallyNamed(name, label), to, says);
    }

    /** An option with texts between commas. */
    public void listOption(String name, String label, Consumer<List<String>> to, String... says) {
        add(severallyNamed(name, label).splitRegex(","), to, says);
    }

    /** An option that is there or not. */
    public void flag(String name, Consumer<Boolean> to, String... says) {
        add(sign(name), to, says);
    }

    /** The option that shows how the command is used, and nothing else. */
    public void help(String... says) {
        add(sign("-h", "--help").usageHelp(true), says);
    }

    /** The option that shows the version, and nothing else. */
    public void version(IVersionProvider version, String... says) {
        spec.versionProvider(version);
        add(sign("-V", "--version").versionHelp(true), says);
    }

    private static PositionalParamSpec.Builder text(String index, String arity) {
        return PositionalParamSpec.builder().index(index).arity(arity).type(String.class);
    }

    private static PositionalParamSpec.Builder texts(String index, String arity) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class);
    }

    private static OptionSpec.Builder named(String name, String label) {
        return OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label);
    }

    private static OptionSpec.Builder severallyNamed(String name, String label) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label);
    }

    private static OptionSpec.Builder sign(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    private void add(OptionSpec.Builder builder, Consumer<?> to, String... says) {
        given.add(new Given<>(add(builder, says), to));
    }

    private OptionSpec add(OptionSpec.Builder builder, String... says) {
        OptionSpec made = builder.description(says).build();
        spec.addOption(made);
        return made;
    }
}
