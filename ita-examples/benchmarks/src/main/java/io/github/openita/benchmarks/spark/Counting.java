package io.github.openita.benchmarks.spark;

import io.github.openita.benchmarks.Machine;
import io.github.openita.benchmarks.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who counts: a whole process from one table to the results of all agencies. */
enum Counting {
    TALLY("`tally`, one process") {
        @Override
        List<String> command(Path spark, Path table, Path out) {
            return List.of(
                    Machine.top().resolve("ita-examples/cli/target/ita.jar").toString(),
                    "tally",
                    table.toString(),
                    "--edition",
                    "2567");
        }
    },
    SPARK_1("Spark, `local[1]`") {
        @Override
        List<String> command(Path spark, Path table, Path out) {
            return spark(spark, 1, table, out);
        }
    },
    SPARK_2("Spark, `local[2]`") {
        @Override
        List<String> command(Path spark, Path table, Path out) {
            return spark(spark, 2, table, out);
        }
    };

    private final String title;

    Counting(String title) {
        this.title = title;
    }

    /** What it is called on the page. */
    String title() {
        return title;
    }

    /** The jar that is started, and its arguments. */
    abstract List<String> command(Path spark, Path table, Path out);

    private static List<String> spark(Path jar, int cores, Path table, Path out) {
        return List.of(
                jar.toString(),
                "--master",
                "local[" + cores + "]",
                table.toString(),
                "--edition",
                "2567",
                "--out",
                out.toString());
    }

    private Path out(Path folder, int respondents) {
        return folder.resolve(name() + "-" + respondents);
    }

    /** Where the results of a run stand. */
    Path results(Path folder, int respondents) {
        return out(folder, respondents).resolve("results.ndjson");
    }

    /** Runs it once. */
    double millis(Path spark, Path folder, int respondents) throws IOException, InterruptedException {
        Path out = out(folder, respondents);
        Files.createDirectories(out);
        Path said = folder.resolve("said.txt");
        List<String> all = new ArrayList<>();
        all.add(Program.executable());
        all.add("-jar");
        all.addAll(command(spark, folder.resolve(respondents + ".csv"), out));
        ProcessBuilder builder = new ProcessBuilder(all).redirectError(said.toFile());
        builder.redirectOutput(
                this == TALLY
                        ? ProcessBuilder.Redirect.to(
                                results(folder, respondents).toFile())
                        : ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long end = System.nanoTime();
        if (code != 0) {
            throw new IllegalStateException(this + " ended with " + code + ": " + Files.readString(said));
        }
        return (end - start) / 1e6;
    }
}
