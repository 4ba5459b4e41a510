package io.github.openita.cli;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.DocumentException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The tool itself: finds the command, runs it, and turns what goes wrong into lines and an exit code. */
@picocli.CommandLine.Command(
        name = "ita",
        description = {"ผลการประเมิน ITA: คะแนน แบบประเมิน เอกสาร", "Thailand's ITA: scores, editions, documents"},
        subcommands = {ScoreCommand.class, EditionsCommand.class, SchemaCommand.class},
        versionProvider = Ita.Version.class)
final class Ita implements Runnable {

    private static final int MOST_LINES = 20;

    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"แสดงวิธีใช้", "show this help"})
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"แสดงรุ่น", "show the version"})
    boolean version;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = {"ภาษาของข้อความ: th (default), en", "language of messages: th (default), en"})
    String lang = "th";

    private Ita(Console console) {
        this.console = console;
    }

    /** @param args the command and its options */
    public static void main(String[] args) {
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            int exitCode = run(new FileInputStream(FileDescriptor.in), out, err, args);
            out.flush();
            err.flush();
            System.exit(exitCode);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** Runs one command; {@link #main} without the process around it. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Ita ita = new Ita(new Console(in, out, err));
        Language language = languageOf(args);
        CommandLine line = new CommandLine(ita);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> ita.report(UsageText.of(e), language));
        line.setExecutionExceptionHandler((e, command, parsed) -> ita.report(failureOf(e), language));
        return line.execute(args);
    }

    /** The language of messages, known even where the rest of the command line is not understood. */
    private static Language languageOf(String... args) {
        List<String> words = List.of(args);
        int at = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en"));
        return english ? Language.EN : Language.TH;
    }

    private static CliException failureOf(Exception e) {
        if (e instanceof CliException known) {
            return known;
        }
        if (e instanceof DocumentException document) {
            return CliException.document(document);
        }
        throw new IllegalStateException(e);
    }

    private int report(CliException failure, Language language) {
        List<String> lines = failure.lines(language);
        lines.stream().limit(MOST_LINES).forEach(console.err()::println);
        if (lines.size() > MOST_LINES) {
            int more = lines.size() - MOST_LINES;
            console.err()
                    .println(BilingualText.of("… และอีก " + more + " รายการ", "… and " + more + " more")
                            .in(language));
        }
        console.err().flush();
        return failure.exitCode();
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        String commands = new CommandLine(this)
                .getSubcommands().keySet().stream().sorted().collect(Collectors.joining(", "));
        throw CliException.usage(
                "ไม่ได้ระบุคำสั่ง: มี " + commands + " (ดู --help)",
                "no command: there are " + commands + " (see --help)");
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Ita.class.getPackage().getImplementationVersion();
            return new String[] {"ita " + (version == null ? "(development)" : version)};
        }
    }
}
