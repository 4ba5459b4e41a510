package io.github.openita.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What starts the command line: a script that calls no other program than the JVM beside it. */
final class Launcher {

    static final String MAIN = "io.github.openita.cli.Ita";

    /**
     * Where the launcher opens the jar on Linux. Before Java 19 an archive of classes holds only for a jar of the very same
     * path; this one is the same wherever the folder is.
     */
    static final String OPENED = "/proc/self/fd/9";

    /** Runs are short: one collector that starts no threads, and no files for those who watch. There is no screen. */
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Djava.awt.headless=true");

    private static final String SHELL = """
            #!/bin/sh
            # The ITA command line with a Java of its own; options for it may stand in JDK_JAVA_OPTIONS.
            case $0 in */*) ita=$0 ;; *) ita=./$0 ;; esac
            while [ -h "$ita" ]; do
              link=$(readlink "$ita")
              case $link in /*) ita=$link ;; *) ita=${ita%%/*}/$link ;; esac
            done
            home=${ita%%/*}/..
            # The compiler that is thorough pays where a country's answers are counted, and nowhere else.
            case ${1-} in tally) level=4 ;; *) level=1 ;; esac
            %s
            exec "$home/runtime/bin/java" -Xshare:auto -XX:SharedArchiveFile="$home/lib/ita.jsa" \\
              -XX:TieredStopAtLevel=$level %s -cp "$jar" %s "$@"
            """;

    private static final String WINDOWS = """
            @echo off
            rem The ITA command line with a Java of its own; options for it may stand in JDK_JAVA_OPTIONS.
            setlocal
            set level=1
            if "%%~1"=="tally" set level=4
            "%%~dp0..\\runtime\\bin\\java.exe" -Xshare:auto "-XX:SharedArchiveFile=%%~dp0..\\lib\\ita.jsa" ^
              -XX:TieredStopAtLevel=%%level%% %s -cp "%%~dp0..\\lib\\ita.jar" %s %%*
            """;

    private Launcher() {}

    /** The options of the JVM that do not name a file. */
    static List<String> options() {
        return OPTIONS;
    }

    /** Writes it into the folder of the distribution. */
    static void write(Path folder) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        String options = String.join(" ", OPTIONS);
        if (Platform.isWindows()) {
            Files.writeString(
                    bin.resolve("ita.cmd"), WINDOWS.formatted(options, MAIN).replace("\n", "\r\n"));
        } else {
            String jar = Platform.isLinux() ? "exec 9< \"$home/lib/ita.jar\"\njar=" + OPENED : "jar=$home/lib/ita.jar";
            Path ita = Files.writeString(bin.resolve("ita"), SHELL.formatted(jar, options, MAIN));
            if (!ita.toFile().setExecutable(true, false)) {
                throw new IOException(ita + " cannot be made a program");
            }
        }
    }
}
