package io.github.openita.example.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jars in processes of their own, beside the command line on the same file. */
class SurveyJarIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String ITA = Path.of("../cli/target/ita.jar").toString();

    @TempDir
    Path folder;

    private Path answers;

    @BeforeEach
    void answers() throws IOException {
        answers = folder.resolve("answers.csv");
        new Answers(7).write(answers, 2000);
    }

    private Path java(Path printed, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(err));
        return err;
    }

    private void assertSameAsTally(Path out) throws Exception {
        Path results = folder.resolve("results");
        Path state = folder.resolve("state");
        java(
                results,
                List.of("-jar", ITA, "tally", answers.toString(), "--edition", "2567", "--state", state.toString()));
        assertArrayEquals(Files.readAllBytes(results), Files.readAllBytes(out.resolve(SurveyJob.RESULTS)));
        assertArrayEquals(Files.readAllBytes(state), Files.readAllBytes(out.resolve(SurveyJob.STATE)));
    }

    @Test
    void theJarWritesWhatTheCommandLineWrites() throws Exception {
        Path out = folder.resolve("out");
        Path err = java(
                folder.resolve("printed"),
                List.of(
                        "-jar",
                        TARGET.resolve("ita-spark.jar").toString(),
                        "--master",
                        "local[2]",
                        answers.toString(),
                        "--edition",
                        "2567",
                        "--out",
                        out.toString()));
        assertTrue(Files.readAllLines(err).get(0).startsWith("อ่าน "), Files.readString(err));
        assertSameAsTally(out);
        Path overview = folder.resolve("overview.txt");
        java(
                overview,
                List.of("-jar", ITA, "overview", out.resolve(SurveyJob.RESULTS).toString(), "--edition", "2567"));
        int agencies = Files.readAllLines(out.resolve(SurveyJob.RESULTS)).size();
        assertTrue(Files.readString(overview).contains("\n" + agencies + " หน่วยงาน"), Files.readString(overview));
    }

    /** What spark-submit starts, with Spark's own libraries alone on the class path. */
    @Test
    void theJobRunsBySparkSubmit() throws Exception {
        String libraries;
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            libraries = jars.filter(jar -> !jar.getFileName().toString().matches("(ita-|fastcsv|jsoup|jte).*"))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        Path out = folder.resolve("submitted");
        List<String> options =
                new ArrayList<>(List.of(System.getProperty("job.java.options").split(" ")));
        options.addAll(List.of(
                "-cp",
                libraries,
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                TARGET.resolve("ita-spark-job.jar").toString(),
                answers.toString(),
                "--edition",
                "2567",
                "--out",
                out.toString()));
        java(folder.resolve("printed"), options);
        assertSameAsTally(out);
    }
}
