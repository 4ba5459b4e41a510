package io.github.openita.cli.command;

import static io.github.openita.cli.Run.succeeding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions as reference data for others: tables and vocabularies. */
class EditionsCommandTest {

    private static final Path DOCS = Golden.top().resolve("docs/editions");
    private static final String OWN =
            Golden.top().resolve("ita-examples/data/ovec-2569.json").toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"csv, nacc-2568.csv", "turtle, nacc-2568.r1.ttl", "jsonld, nacc-2568.r1.jsonld"})
    void oneIsWhatStandsAmongTheDocuments(String format, String file) throws IOException {
        String expected = Files.readString(DOCS.resolve(file));
        assertEquals(expected, succeeding("editions", "2568", "--format", format));
        Path written = folder.resolve(file);
        assertEquals("", succeeding("editions", "nacc-2568.r1", "-o", written.toString()));
        assertEquals(expected, Files.readString(written));
    }

    @Test
    void allAreOneTable() {
        String table = succeeding("editions", "--format", "csv");
        Editions.all().stream()
                .filter(edition -> !edition.getItems().isEmpty())
                .forEach(edition -> assertTrue(table.contains("\r\n" + edition.getName() + ","), edition::getName));
    }

    @Test
    void oneOfOnesOwnHasTheAddressesOfItsFolder() {
        String base = "https://www.example.go.th/ita";
        assertTrue(succeeding("editions", OWN, "--format", "turtle", "--base", base)
                .startsWith("@base <" + base + "/ovec-2569.r1.ttl> .\n"));
        assertTrue(succeeding("editions", OWN, "--format", "jsonld").contains("\"@base\": \"ovec-2569.r1.ttl\""));
        assertTrue(succeeding("editions", OWN, "--format", "csv", "--base", base)
                .contains("," + base + "/ovec-2569.r1.ttl#o1/n1\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editions --format turtle | --format turtle: name one edition, for example editions 2568",
                "editions --format jsonld | --format jsonld: name one edition, for example editions 2568",
                "editions 2568 --base https://a.example/ | --base goes with csv, turtle, jsonld only",
                "editions 2568 --format csv --base a | --base \"a\" is no address of a folder: write for example https://www.example.go.th/ita/",
                "editions 2568 --format xlsx | --format xlsx: must be one of text, json, markdown, csv, turtle, jsonld",
                "editions 2568 --format csv -o a.ttl | -o a.ttl with --format csv: by its name the file is turtle; choose one of the two",
                "score a.json --format turtle | --format turtle: must be one of text, json, markdown, html, docx, xlsx, csv",
                "check a.json --format jsonld | --format jsonld: must be one of text, json, markdown, html, docx, xlsx, csv, sarif, junit, github, gitlab",
            })
    void whatDoesNotFitIsRefused(String command, String told) {
        Run run = Run.of((command + " --lang en").split(" "));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(told), run::err);
    }
}
