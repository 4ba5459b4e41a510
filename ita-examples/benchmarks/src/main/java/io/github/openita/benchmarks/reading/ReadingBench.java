package io.github.openita.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One reading of all files of a site. A state of the benchmark: used by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBench {

    /** Who reads. */
    @Param("OURS")
    public ReadingContender contender = ReadingContender.OURS;

    /** The folder in which the site and the disclosure lie. */
    @Param("")
    public String folder = "";

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private SiteFiles site;

    /** Finds the site. */
    @Setup
    public void prepare() {
        site = SiteFiles.of(Path.of(folder));
    }

    /**
     * {@return what the contender makes of it; it fails where it does not read every file}
     *
     * @throws IOException where a file cannot be read
     */
    @Benchmark
    public Object read() throws IOException {
        return contender.read(site);
    }
}
