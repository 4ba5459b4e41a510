package io.github.openita.benchmarks;

import java.io.IOException;
import java.util.List;

/** One part of the page: what it measures, and how it tells that. Implementations have no state. */
public interface Part {

    /** {@return the word for it on the command line} */
    String getName();

    /** {@return its heading} */
    String getTitle();

    /**
     * Measures everything of this part, interleaved, so that a slow minute of the machine hits all contenders.
     *
     * @param plan how long and how often
     * @param results where the samples go, row by row
     * @throws IOException where files or processes fail
     * @throws InterruptedException where somebody wants it to stop
     */
    void measure(Plan plan, Results results) throws IOException, InterruptedException;

    /**
     * {@return what they say, in lines of Markdown below the heading}
     *
     * @param results all rows that there are
     */
    List<String> tell(Results results);
}
