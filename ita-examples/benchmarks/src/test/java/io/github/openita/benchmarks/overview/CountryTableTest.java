package io.github.openita.benchmarks.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.NodeOverview;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.words.Level;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.overview.OverviewReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny country: the table is the same each time, has no mistakes, and both programs find the same in it. */
class CountryTableTest {

    @TempDir
    Path folder;

    @Test
    void aCountryIsTheSameEachTimeWithARowPerAgencyAndYear() throws IOException {
        CountryTable.main(new String[] {folder.resolve("a.csv").toString(), "9"});
        CountryTable.write(folder.resolve("b.csv"), 9);
        assertEquals(Files.readString(folder.resolve("a.csv")), Files.readString(folder.resolve("b.csv")));
        assertEquals(
                1 + 9 * CountryTable.YEARS,
                Files.readAllLines(folder.resolve("a.csv")).size());
    }

    @Test
    void theNaiveProgramFindsTheSameMeans() throws IOException {
        Path table = folder.resolve("t.csv");
        CountryTable.write(table, 50);
        OverviewReader reader = OverviewReader.of(
                ItaJson.standard(), OverviewCollector.of(List.of(Grouping.TYPE)).withPaths());
        reader.read(table);
        assertEquals(List.of(), reader.getProblems());
        Overview overview = reader.toOverview();
        StringBuilder ours = new StringBuilder();
        for (YearOverview year : overview.getYears()) {
            ours.append(year.getEdition().getFiscalYear())
                    .append(' ')
                    .append(year.getAll().getOverall().getCount())
                    .append(' ')
                    .append(year.getAll().getOverall().getMean().orElseThrow());
            for (NodeOverview node : year.getAll().getNodes()) {
                if (node.getCode().getLevel() == Level.INDICATOR) {
                    ours.append(' ').append(node.getMean());
                }
            }
            ours.append('\n');
        }
        assertEquals(NaiveOverview.means(table), ours.toString());
        assertTrue(overview.getYears().stream()
                .anyMatch(year -> !year.getOneStep().orElseThrow().isEmpty()));
    }
}
