package io.github.openita.benchmarks.cold;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.Machine;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Program;
import io.github.openita.benchmarks.Progress;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Table;
import io.github.openita.benchmarks.check.ColdFiles;
import io.github.openita.benchmarks.cold.ColdProgram.Jars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole processes, from the start of the JVM to its end. This class is immutable and thread-safe. */
public final class ColdPart implements Part {

    /** The row of {@code check}. */
    public static final String CHECK = row(ColdProgram.OURS, false);

    /** The row of {@code check} with an archive of its classes. */
    public static final String CHECK_ARCHIVED = row(ColdProgram.OURS, true);

    /** The row of the same check without a command line. */
    public static final String LIBRARY = row(ColdProgram.LIBRARY, false);

    /** The row of the same check without a command line, with an archive of its classes. */
    public static final String LIBRARY_ARCHIVED = row(ColdProgram.LIBRARY, true);

    /** The row of {@code check} as the distribution starts it, with a Java and an archive of its own. */
    public static final String DISTRIBUTION = "cold/distribution";

    /** The row of the program that only parses. */
    public static final String JACKSON = row(ColdProgram.JACKSON, false);

    /** The row that counts the built-in editions whose class a check has loaded. */
    public static final String EDITIONS = "cold/editions";

    private static final Pattern EDITION = Pattern.compile("\\.core\\.nacc\\.(Nacc25[0-9]{2}) ");

    private static String row(ColdProgram program, boolean archived) {
        return "cold/" + program + (archived ? "/archived" : "");
    }

    @Override
    public String getName() {
        return "cold";
    }

    @Override
    public String getTitle() {
        return "Cold";
    }

    /** One program, as it is started and as it must end. */
    private record Start(String row, List<String> command, int exitCode) {

        String run() throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != exitCode) {
                throw new IllegalStateException(row + " ended with " + process.exitValue() + ": " + said);
            }
            return said;
        }

        double millis() throws IOException, InterruptedException {
            return new Program(command, exitCode).millis();
        }
    }

    @Override
    public void measure(Plan plan, Results results) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ita-cold");
        try {
            measure(plan, results, folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(Plan plan, Results results, Path folder) throws IOException, InterruptedException {
        ColdFiles files = ColdFiles.in(folder);
        Jars jars = jars();
        List<Start> starts = new ArrayList<>();
        for (ColdProgram program : ColdProgram.values()) {
            List<String> command = program.command(files, jars);
            Start plain = start(program, false, List.of(), command);
            admit(program, files, plain);
            starts.add(plain);
            starts.add(start(program, true, List.of(archived(program, command, folder)), command));
        }
        Optional<Path> distribution = distribution();
        if (distribution.isPresent()) {
            List<String> command = new ArrayList<>(ColdProgram.check(files));
            command.add(0, distribution.get().toString());
            Start start = new Start(DISTRIBUTION, command, ColdProgram.OURS.exitCode());
            admit(ColdProgram.OURS, files, start);
            starts.add(start);
        }
        results.add(
                EDITIONS, editionsLoaded(ColdProgram.OURS.command(files, jars)).size());
        for (int round = 0; round < plan.starts(); round++) {
            Progress.say("start " + (round + 1) + " of " + plan.starts());
            Collections.rotate(starts, 1);
            for (Start start : starts) {
                results.add(start.row, start.millis());
            }
        }
    }

    private static Jars jars() {
        Path benchmarks = Machine.jar();
        Path ita = Machine.top().resolve("ita-examples/cli/target/ita.jar");
        if (!Files.isRegularFile(benchmarks) || !Files.isRegularFile(ita)) {
            throw new IllegalStateException("build the jars first: mvn -B -q -Dquick package");
        }
        return new Jars(benchmarks, benchmarks.resolveSibling("lib"), ita);
    }

    /** What starts the command line in the distribution, where that was built. */
    private static Optional<Path> distribution() throws IOException {
        Path target = Machine.top().resolve("ita-examples/dist/target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(target)) {
            return folders.map(folder -> folder.resolve("bin/ita"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static Start start(ColdProgram program, boolean archived, List<String> options, List<String> command) {
        List<String> all = new ArrayList<>();
        all.add(Program.executable());
        all.addAll(options);
        all.addAll(command);
        return new Start(row(program, archived), all, program.exitCode());
    }

    /** A program is measured only if it finds what is there. */
    private static void admit(ColdProgram program, ColdFiles files, Start start)
            throws IOException, InterruptedException {
        int expected = program == ColdProgram.JACKSON ? files.items() : files.findings();
        List<String> asked = new ArrayList<>(start.command);
        if (program == ColdProgram.OURS) {
            asked.addAll(List.of("--format", "json"));
        }
        String said = new Start(start.row, asked, start.exitCode).run();
        boolean admitted = switch (program) {
            case EMPTY -> said.isEmpty();
            case COMMAND_LINE -> said.lines().count() == 1;
            case OURS -> new ObjectMapper().readTree(said).path("findings").size() == expected;
            default -> said.trim().endsWith(String.valueOf(expected));
        };
        if (!admitted) {
            throw new IllegalStateException(program + " does not find " + expected + ": " + said);
        }
    }

    /** Makes an archive of the classes that the program loads, and tries it; the option that uses it. */
    private static String archived(ColdProgram program, List<String> command, Path folder)
            throws IOException, InterruptedException {
        Path archive = folder.resolve(program + ".jsa");
        start(program, true, List.of("-XX:ArchiveClassesAtExit=" + archive), command)
                .run();
        String use = "-XX:SharedArchiveFile=" + archive;
        start(program, true, List.of(use, "-Xshare:on"), command).run();
        return use;
    }

    private static Set<String> editionsLoaded(List<String> command) throws IOException, InterruptedException {
        String log = start(ColdProgram.OURS, false, List.of("-Xlog:class+load"), command)
                .run();
        Set<String> editions = new TreeSet<>();
        Matcher edition = EDITION.matcher(log);
        while (edition.find()) {
            editions.add(edition.group(1));
        }
        return editions;
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(List.of(
                "Whole processes with the partly complete document of 43 items (16 findings), JVM options at their",
                "defaults, started in turn. The peers read what they check by from a file and print one number; `check`",
                "has the edition built in and prints its report in Thai. Beside it stand the same check without a command line,",
                "and the command line without a check. With AppCDS: an archive of the program's classes, made",
                "once with `-XX:ArchiveClassesAtExit=FILE` and used with `-XX:SharedArchiveFile=FILE`. `bin/ita` of the",
                "distribution has such an archive and a Java of its own, and chooses the options of the JVM itself."));
        Table table = new Table(
                "program",
                "÷ Jackson only",
                "ms",
                "with AppCDS ÷ Jackson only without",
                "with AppCDS ÷ Jackson only with",
                "ms with AppCDS");
        for (ColdProgram program : ColdProgram.values()) {
            String plain = row(program, false);
            String archived = row(program, true);
            table.row(
                    program.title(),
                    List.of(
                            results.ratio(plain, JACKSON),
                            results.of(plain),
                            results.ratio(archived, JACKSON),
                            results.ratio(archived, row(ColdProgram.JACKSON, true)),
                            results.of(archived)));
        }
        table.row(
                "`bin/ita check` of the distribution",
                List.of(
                        results.ratio(DISTRIBUTION, JACKSON),
                        results.of(DISTRIBUTION),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        lines.addAll(table.lines());
        return lines;
    }
}
