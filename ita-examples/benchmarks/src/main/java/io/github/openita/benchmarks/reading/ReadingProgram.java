package io.github.openita.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a site once, from cold, and prints nothing. */
public final class ReadingProgram {

    private ReadingProgram() {}

    /**
     * Reads the site.
     *
     * @param arguments who reads, the folder of the site, and the disclosure
     * @throws IOException where a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        SiteFiles site = new SiteFiles(Path.of(arguments[1]), Path.of(arguments[2]));
        ReadingContender.valueOf(arguments[0]).read(site);
    }
}
