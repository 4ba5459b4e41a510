package io.github.openita.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What starts the command line: a script that calls no other program than the JVM beside it. */
final class Launcher {

    static final String MAIN = "io.github.openita.cli.Ita";

    /** Runs are short: one compiler and one collector, neither of which starts threads that are not needed. */
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private static final String SHELL = """
            #!/bin/sh
            # The ITA command line with a Java of its own; options for it may stand in JDK_JAVA_OPTIONS.
            case $0 in */*) ita=$0 ;; *) ita=./$0 ;; esac
            while [ -h "$ita" ]; do
              link=$(readlink "$ita")
              case $link in /*) ita=$link ;; *) ita=${ita%%/*}/$link ;; esac
            done
            home=${ita%%/*}/..
            exec "$home/runtime/bin/java" -Xshare:auto -XX:SharedArchiveFile="$home/lib/ita.jsa" %s -cp "$home/lib/ita.jar" %s "$@"
            """;

    private static final String WINDOWS = """
            @echo off
            rem The ITA command line with a Java of its own; options for it may stand in JDK_JAVA_OPTIONS.
            "%%~dp0..\\runtime\\bin\\java.exe" -Xshare:auto "-XX:SharedArchiveFile=%%~dp0..\\lib\\ita.jsa" %s -cp "%%~dp0..\\lib\\ita.jar" %s %%*
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
            Path ita = Files.writeString(bin.resolve("ita"), SHELL.formatted(options, MAIN));
            if (!ita.toFile().setExecutable(true, false)) {
                throw new IOException(ita + " cannot be made a program");
            }
        }
    }
}
