package io.github.openita.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of the command line as the JVM has them in memory (class data sharing): nothing is parsed at the start. */
final class ClassArchive {

    private ClassArchive() {}

    /**
     * What people and CI jobs run, one command a line; files are of the folder of examples. A class that none of them loads
     * costs each run that needs it more than itself: the jar is opened for it.
     */
    private static final List<String> COMMANDS = List.of(
            "check ../dist/src/training/disclosure.json --as-of 2024-04-30",
            "check ../dist/src/training/disclosure.json --as-of 2024-04-30 --lang en",
            "check disclosure-2567-pa-ron.json --as-of 2024-04-30",
            "check disclosure-2567-pa-ron.json --as-of 2024-04-30 --format json",
            "check disclosure-2567-pa-ron.json --as-of 2024-04-30 --format github",
            "check disclosure-2567-pa-ron.json --as-of 2024-04-30 --format sarif",
            "check site-example/ita.json --site site-example/site --as-of 2024-04-30",
            "score result-2567-pa-ron.json",
            "gaps result-2567-pa-ron.json",
            "review result-2567-pa-ron.json",
            "init --edition 2568",
            "editions",
            "--help",
            "score not-there.json");

    /**
     * Makes it from what the commands load.
     *
     * @param java the program of the JVM that shall use it
     * @param jar what runs
     * @param archive the file to write
     * @param data the folder of examples
     * @param work a folder for what is needed in between
     */
    static void make(Path java, Path jar, Path archive, Path data, Path work) throws IOException, InterruptedException {
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (String command : COMMANDS) {
            Path loaded = work.resolve("loaded.classlist");
            List<String> line = new ArrayList<>(List.of(java.toString(), "-XX:DumpLoadedClassList=" + loaded));
            line.addAll(Launcher.options());
            line.addAll(List.of("-cp", jar.toString(), Launcher.MAIN));
            line.addAll(List.of(command.split(" ")));
            Tool.run(Set.of(0, 1, 3), data, line);
            Map<String, Integer> ofRun = new LinkedHashMap<>();
            for (String loadedClass : Files.readAllLines(loaded)) {
                // Newer ones number the classes of one run.
                ofRun.merge(loadedClass.replaceFirst(" id: \\d+$", ""), 1, Integer::sum);
            }
            ofRun.forEach((name, times) -> classes.merge(name, times, Math::max));
            Files.delete(loaded);
        }
        Path all = Files.write(work.resolve("ita.classlist"), lines(classes));
        boolean opened = Platform.isLinux();
        List<String> command = new ArrayList<>();
        if (opened) {
            command.addAll(List.of("/bin/sh", "-c", "exec 9< \"$0\"; exec \"$@\"", jar.toString()));
        }
        command.addAll(List.of(
                java.toString(),
                // Only this collector can write objects, such as strings, into the archive; others read them.
                "-XX:+UseG1GC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + all,
                "-XX:SharedArchiveFile=" + archive));
        if (Runtime.version().feature() >= 24) {
            // What classes and lambdas need of each other is found here, not at each start.
            command.add("-XX:+AOTClassLinking");
        }
        command.addAll(List.of("-cp", opened ? Launcher.OPENED : jar.toString()));
        Tool.run(Set.of(0), data, command);
    }

    /**
     * Each line as often as the run that had it most often. A lambda that stands in two places of a class is two lines that
     * read alike, and needs two classes.
     */
    private static List<String> lines(Map<String, Integer> times) {
        return times.entrySet().stream()
                .flatMap(line -> Collections.nCopies(line.getValue(), line.getKey()).stream())
                .toList();
    }
}
