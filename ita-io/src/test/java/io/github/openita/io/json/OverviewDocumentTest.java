package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.overview.RankedAgency;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.overview.OverviewReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an overview says is read again, its figures as they are shown. */
class OverviewDocumentTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static Overview overview() {
        OverviewReader reader = OverviewReader.of(
                JSON, OverviewCollector.of(List.of(Grouping.values())).withPaths());
        reader.read(Golden.top().resolve("ita-examples/data/overview-example.csv"));
        reader.read(Golden.top().resolve("ita-examples/data/disclosure-2567-pa-ron.json"));
        return reader.toOverview();
    }

    private static Overview read(String json) {
        return JSON.read(DocumentType.OVERVIEW, json);
    }

    @Test
    void whatIsReadIsWrittenAsItStood() {
        String written = JSON.write(overview());
        Overview read = read(written);
        assertFalse(read.getDisclosures().isEmpty());
        assertEquals(written, JSON.write(read));
        assertEquals(read, read(JSON.write(read)));
    }

    @Test
    void placesBandsAndMovesAreThoseThatWereWritten() {
        YearOverview written = overview().getYears().get(1);
        YearOverview read = read(JSON.write(overview())).getYears().get(1);
        assertEquals(written.getEdition(), read.getEdition());
        for (int i = 0; i < written.getRanking().size(); i++) {
            RankedAgency before = written.getRanking().get(i);
            RankedAgency after = read.getRanking().get(i);
            assertEquals(before.getResult(), after.getResult());
            assertEquals(before.getRank(), after.getRank());
            assertEquals(before.getBefore(), after.getBefore());
            assertEquals(before.getDifference(), after.getDifference());
        }
        assertEquals(
                written.getOneStep().orElseThrow().size(),
                read.getOneStep().orElseThrow().size());
    }

    @Test
    void whatContradictsItselfIsRefused() {
        String written = JSON.write(overview());
        int results = overview().getResults();
        assertEquals(
                List.of(
                        "overview:1:1: the overview contradicts itself: results is 99, but the rankings of all years have "
                                + results),
                told(written.replaceFirst("\"results\": ?" + results, "\"results\":99")));
    }

    private static List<String> told(String json) {
        return assertThrows(DocumentException.class, () -> read(json)).getProblems().stream()
                .map(problem -> problem.describe("overview", Language.EN))
                .toList();
    }
}
