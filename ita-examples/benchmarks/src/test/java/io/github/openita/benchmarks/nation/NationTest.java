package io.github.openita.benchmarks.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.csv.OitCsv;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ResponsesNdjson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny nation: its files are the same each time, have no mistakes, and say the same in both forms. */
class NationTest {

    @TempDir
    Path folder;

    @Test
    void aNationIsTheSameForTheSameSeed() throws IOException {
        NationGenerator.main(
                new String[] {folder.resolve("a").toString(), "--agencies", "5", "--respondents", "50", "--times", "2"
                });
        NationGenerator.write(folder.resolve("b"), 5, 100, NationGenerator.SEED);
        NationGenerator.write(folder.resolve("c"), 5, 100, 1);
        for (String file : new String[] {"responses.csv", "responses.ndjson", "oit.csv"}) {
            String text = Files.readString(folder.resolve("a").resolve(file));
            assertEquals(text, Files.readString(folder.resolve("b").resolve(file)));
            assertTrue(!text.equals(Files.readString(folder.resolve("c").resolve(file))));
        }
        assertEquals(101, Files.readAllLines(folder.resolve("a/responses.csv")).size());
        assertThrows(IllegalArgumentException.class, () -> NationGenerator.main(new String[] {"x", "--times"}));
        assertThrows(IllegalArgumentException.class, () -> NationGenerator.main(new String[] {"x", "--size", "1"}));
    }

    @Test
    void bothFormsGiveTheSameResultsWithoutARefusal() throws IOException {
        NationGenerator.write(folder, 7, 300, NationGenerator.SEED);
        ResponseTally ofTable = ResponseTally.of(Editions.of(2567));
        ResponseTally ofLines = ResponseTally.of(Editions.of(2567));
        ResponsesCsv.read(SourceStream.of(folder.resolve("responses.csv")), ofTable, NationTest::refuse);
        ResponsesNdjson.read(SourceStream.of(folder.resolve("responses.ndjson")), ofLines, NationTest::refuse);
        assertEquals(300, ofTable.getRespondents());
        assertEquals(7, ofTable.getAgencies().size());
        assertEquals(ofTable.results(), ofLines.results());
        assertEquals(
                7,
                OitCsv.read(Source.of(folder.resolve("oit.csv")), Editions.of(2567), NationTest::refuse)
                        .size());
    }

    private static void refuse(Object refused) {
        throw new AssertionError(refused);
    }

    @Test
    void contendersReadTheWholeFile() throws IOException {
        NationGenerator.write(folder, 3, 20, NationGenerator.SEED);
        for (Contender contender : Contender.values()) {
            try (InputStream in = Files.newInputStream(folder.resolve(contender.file()))) {
                assertTrue(contender.read(in) > 200, contender::name);
            }
        }
    }
}
