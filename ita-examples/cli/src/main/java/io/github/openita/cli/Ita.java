package io.github.openita.cli;

import io.github.openita.cli.command.Commands;
import io.github.openita.cli.command.Invocation;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.StandardOutput;
import io.github.openita.cli.output.Terminal;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.cli.usage.CommandHelp;
import io.github.openita.cli.usage.UsageText;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.ItaJson;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The tool itself: finds the command, runs it, and turns what goes wrong into lines and an exit code. */
public final class Ita {

    private final Console console;

    private final Arguments arguments = new Arguments("ita", this::refuse);

    private String lang = "th";

    private Ita(Console console) {
        this.console = console;
        arguments.says(
                "การประเมิน ITA: คะแนน การวิเคราะห์ ความครบถ้วนของข้อมูล แผนและผู้รับผิดชอบ แบบประเมิน",
                "Thailand's ITA: scores, analysis, completeness of disclosures, plans, editions");
        arguments.help("แสดงวิธีใช้", "show this help");
        arguments.version(new Version(), "แสดงรุ่น", "show the version");
        arguments.optionOfAll(
                "--lang",
                "LANG",
                found -> lang = found,
                "ภาษาของข้อความ: th (ค่าเริ่มต้น), en",
                "language of messages: th (default), en");
    }

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // No PDF is drawn here: the fonts of the machine need not be looked for when one is read.
        System.setProperty("io.github.openita.office.machineFonts", "false");
        // Every argument is a text: what picocli would make dates and the like of it with need not be looked for.
        System.setProperty("picocli.converters.excludes", ".*");
        try (PrintStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
                PrintStream err =
                        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8)) {
            int exitCode = run(
                    new Console(
                            new FileInputStream(FileDescriptor.in), out, err, Terminal.isThere(), ItaJson.standard()),
                    args);
            out.flush();
            err.flush();
            System.exit(exitCode);
        }
    }

    /** Runs one command; {@link #main} without the process around it. */
    public static int run(Console console, String... args) {
        PrintStream out = console.out();
        Ita ita = new Ita(console);
        Language language = languageOf(args);
        CommandLine line = new CommandLine(ita.arguments.spec());
        Commands.asked(new Invocation(console, ita::language), args).forEach(line::addSubcommand);
        line.setExpandAtFiles(false);
        CommandHelp.complete(line, args);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> ita.report(UsageText.of(e), language));
        line.setExecutionExceptionHandler((e, command, parsed) -> ita.report(failureOf(e), language));
        try {
            int exitCode = line.execute(args);
            return exitCode == 0 && console.isLost() ? CliException.USAGE : exitCode;
        } catch (OutOfMemoryError e) {
            return ita.report(
                    CliException.document(BilingualText.of(
                            "หน่วยความจำไม่พอสำหรับเอกสารนี้ (ดู -Xmx ของ java)",
                            "not enough memory for this document (see java's -Xmx)")),
                    language);
        } catch (Error e) {
            // Otherwise the JVM would end with 1, which says that a check found something.
            return ita.report(internal(e), language);
        }
    }

    /** The language of messages, known even where the rest of the command line is not understood. */
    private static Language languageOf(String... args) {
        Language language = Language.TH;
        for (int i = 0; i < args.length; i++) {
            boolean apart = args[i].equals("--lang") && i + 1 < args.length;
            String value = apart ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
            if (!value.isEmpty()) {
                language = value.equalsIgnoreCase("en") ? Language.EN : Language.TH;
            }
        }
        return language;
    }

    /** The language of what a command shows. */
    private Language language() {
        arguments.hand();
        if (!lang.equalsIgnoreCase("th") && !lang.equalsIgnoreCase("en")) {
            throw CliException.usage(
                    "--lang " + lang + ": ใช้ได้เพียง th, en", "--lang " + lang + ": must be th or en");
        }
        return lang.equalsIgnoreCase("en") ? Language.EN : Language.TH;
    }

    private static CliException failureOf(Exception e) {
        if (e instanceof CliException known) {
            return known;
        }
        if (e instanceof DocumentException document) {
            return CliException.document(document);
        }
        if (!(e instanceof InvalidInputException refused)) {
            return internal(e);
        }
        return CliException.document(refused.getText());
    }

    private static CliException internal(Throwable e) {
        // A mistake of the tool, not of the data; whoever runs it in CI still gets one line.
        return CliException.document(BilingualText.of(
                "ข้อผิดพลาดภายในของเครื่องมือ โปรดแจ้งผู้พัฒนา: " + e,
                "internal error of the tool, please report it: " + e));
    }

    private int report(CliException failure, Language language) {
        console.tell(failure.lines(language));
        return failure.exitCode();
    }

    private int refuse() {
        String commands = String.join(", ", Commands.names());
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
