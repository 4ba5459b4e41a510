package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the schema of SARIF asks for, and what it cannot say. */
class SarifTest {

    private static final Schema OFFICIAL = official();

    private static Schema official() {
        String name = "schema/sarif-schema-2.1.0.json";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(
                            new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode run(CheckReport... reports) throws IOException {
        String sarif = CheckReports.sarif(List.of(reports), Language.EN);
        assertEquals(List.of(), OFFICIAL.validate(sarif, InputFormat.JSON));
        JsonNode log = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(sarif);
        assertEquals(1, log.get("runs").size());
        return log.get("runs").get(0);
    }

    @Test
    void theSchemaWouldRefuseAnotherDocument() {
        assertFalse(OFFICIAL.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON)
                .isEmpty());
        assertFalse(OFFICIAL.validate(
                        CheckReports.sarif(List.of(Checked.form()), Language.TH).replace("\"note\"", "\"info\""),
                        InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void whateverWasCheckedIsValid() throws IOException {
        assertEquals(0, run().get("results").size());
        assertEquals(0, run(Checked.nothing()).get("results").size());
        assertEquals(300, run(Checked.many()).get("results").size());
        assertEquals(
                3 * Checked.HOSTILE.size(),
                run(Checked.hostile().toArray(CheckReport[]::new))
                        .get("results")
                        .size());
    }

    @Test
    void everyResultNamesItsRuleAndItsFile() throws IOException {
        JsonNode run = run(Checked.form(), Checked.many(), Checked.form());
        assertEquals(2, run.get("artifacts").size());
        JsonNode rules = run.get("tool").get("driver").get("rules");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> assertTrue(ids.add(rule.get("id").textValue()), "twice: " + rule));
        for (JsonNode result : run.get("results")) {
            assertEquals(rules.get(result.get("ruleIndex").intValue()).get("id"), result.get("ruleId"), "" + result);
            JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals(run.get("artifacts").get(file.get("index").intValue()).at("/location/uri"), file.get("uri"));
        }
    }

    @Test
    void aRuleHasTheHeaviestLevelItWasFoundWith() throws IOException {
        Finding light = Checked.finding(Severity.INFO, "a").build();
        Finding heavy = Checked.finding(Severity.ERROR, "a").build();
        JsonNode run = run(Checked.of("a.json", List.of(light, heavy)));
        assertEquals(
                "error",
                run.at("/tool/driver/rules/0/defaultConfiguration/level").textValue());
        assertEquals("note", run.at("/results/0/level").textValue());
        assertEquals("error", run.at("/results/1/level").textValue());
    }

    @Test
    void everyRegionStartsAtAValueOfTheText() throws IOException {
        List<String> lines = Checked.text().lines().toList();
        for (JsonNode result : run(Checked.form()).get("results")) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            String line = lines.get(region.get("startLine").intValue() - 1);
            char first = line.charAt(region.get("startColumn").intValue() - 1);
            assertTrue("{[\"n".indexOf(first) >= 0, line + " " + result);
        }
    }

    @Test
    void withoutATextThereIsNoRegion() throws IOException {
        Finding finding = Checked.finding(Severity.ERROR, "a")
                .line(Optional.empty())
                .column(Optional.empty())
                .build();
        JsonNode location = run(Checked.of("a.json", List.of(finding))).at("/results/0/locations/0");
        assertFalse(location.get("physicalLocation").has("region"));
        assertEquals(
                "/items/o1/a",
                location.at("/logicalLocations/0/fullyQualifiedName").textValue());
    }

    /** The document is the place of every result; a data file, which the repository need not have, stands beside it. */
    @Test
    void aDataFileStandsBesideTheDocument() throws IOException {
        Finding cell = Checked.finding(Severity.ERROR, "a")
                .dataFile("./site/ข้อมูล.csv")
                .dataRow(4)
                .dataLine(5)
                .dataColumn(3)
                .build();
        Finding file =
                Checked.finding(Severity.ERROR, "a").dataFile("site/b.csv").build();
        Finding none = Checked.finding(Severity.ERROR, "a").build();
        JsonNode results = run(Checked.of("a.json", List.of(cell, file, none))).get("results");
        for (JsonNode result : results) {
            assertEquals(
                    "a.json",
                    result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .textValue());
        }
        JsonNode beside = results.at("/0/relatedLocations/0/physicalLocation");
        assertEquals(
                "site/%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5.csv",
                beside.at("/artifactLocation/uri").textValue());
        assertEquals(5, beside.at("/region/startLine").intValue());
        assertFalse(results.at("/1/relatedLocations/0/physicalLocation").has("region"));
        assertFalse(results.get(2).has("relatedLocations"));
    }

    @Test
    void theFiguresAreThoseThatPeopleAreShown() throws IOException {
        JsonNode run = run(Checked.form(), Checked.nothing());
        JsonNode form = run.at("/properties/checks/0");
        assertEquals("2024-04-30", form.get("asOf").textValue());
        assertEquals("nacc-2567", form.at("/ruleSet/id").textValue());
        assertEquals(
                Checked.form().getForecast().getOit().orElseThrow().toString(),
                form.at("/forecast/oit").decimalValue().toPlainString());
        JsonNode empty = run.at("/properties/checks/1");
        assertTrue(empty.get("asOf").isNull());
        assertTrue(empty.at("/forecast/oit").isNull());
    }

    @Test
    void aFindingIsKnownAgainOnAnotherLine() throws IOException {
        Finding before = Checked.finding(Severity.ERROR, "a").build();
        Finding after = Checked.finding(Severity.ERROR, "a").line(90).column(1).build();
        String path = "/results/0/partialFingerprints";
        assertEquals(
                run(Checked.of("./a/b.json", List.of(before))).at(path),
                run(Checked.of("a\\b.json", List.of(after))).at(path));
        assertFalse(run(Checked.of("c.json", List.of(before)))
                .at(path)
                .equals(run(Checked.of("d.json", List.of(before))).at(path)));
    }

    @Test
    void bracesAndBracketsOfAMessageStayText() throws IOException {
        Finding finding = Checked.finding(Severity.ERROR, "[here](https://example.com) {0}")
                .build();
        String text = run(Checked.of("a.json", List.of(finding)))
                .at("/results/0/message/text")
                .textValue();
        assertTrue(text.startsWith("\\[here\\](https://example.com) {{0}} — "), text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ita/2567.json, ita/2567.json",
                "./ita/2567.json, ita/2567.json",
                ".//etc/a.json, etc/a.json",
                "ita\\ปี 1.json, ita/%E0%B8%9B%E0%B8%B5%201.json",
                "C:\\ita\\a.json, file:///C:/ita/a.json",
                "/srv/ita/a b.json, file:///srv/ita/a%20b.json",
                "\\\\server\\share\\a.json, file://server/share/a.json",
                "http://x/y, http%3A//x/y",
                "a:b%41?c#d, a%3Ab%2541%3Fc%23d",
                "(stdin), (stdin)",
                "``, disclosure.json",
                "./, disclosure.json",
            })
    void aNameBecomesAReference(String name, String uri) throws IOException {
        String written =
                run(Checked.of(name, List.of())).at("/artifacts/0/location/uri").textValue();
        assertEquals(uri, written);
        assertEquals(uri, URI.create(written).toString());
    }

    @Test
    void aDocumentWithoutANameIsCalledWhatItIs() throws IOException {
        CheckReport report = Checked.nothing();
        CheckReport unnamed = CheckReport.builder()
                .ruleSet(report.getRuleSet())
                .summary(report.getSummary())
                .items(report.getItems())
                .forecast(report.getForecast())
                .build();
        assertEquals(
                "disclosure.json", run(unnamed).at("/artifacts/0/location/uri").textValue());
    }

    static final List<String> HOSTILE = Checked.HOSTILE;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void aHostileNameIsStillAPath(String name) throws IOException {
        String uri = run(Checked.hostile(name)).at("/artifacts/0/location/uri").textValue();
        URI reference = URI.create(uri);
        assertEquals(null, reference.getScheme());
        assertEquals(null, reference.getQuery());
        assertEquals(null, reference.getFragment());
        if (name.equals(ThaiText.oneLine(name))) {
            assertEquals(name.replace('\\', '/'), reference.getPath());
        }
    }
}
