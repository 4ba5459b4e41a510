package io.github.openita.benchmarks.overview;

import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.overview.OverviewReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how many bytes a collector keeps for each result of a table. */
public final class KeptHeap {

    private KeptHeap() {}

    /**
     * Reads a table.
     *
     * @param args the table
     */
    public static void main(String[] args) {
        long before = used();
        OverviewCollector collector =
                OverviewCollector.of(List.of(Grouping.values())).withPaths();
        OverviewReader reader = OverviewReader.of(ItaJson.standard(), collector);
        reader.read(Path.of(args[0]));
        long after = used();
        System.out.println(String.format(Locale.ROOT, "%d", (after - before) / reader.getUsed()));
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
