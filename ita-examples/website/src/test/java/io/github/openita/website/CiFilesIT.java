package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openita.website.Pipeline.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What each runner would run is run, with the jar of this build: that the gate opens, closes, and says why. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class CiFilesIT {

    private static final String LACKING = "nacc-2567/o17/problems";

    @TempDir
    Path parent;

    @ParameterizedTest
    @EnumSource
    void aCompleteDisclosurePasses(Pipeline pipeline) throws Exception {
        Workspace workspace = new Workspace(parent);
        Outcome outcome = pipeline.run(workspace, Workspace.variables());
        assertEquals(0, outcome.exitCode(), outcome::printed);
        assertFalse(outcome.printed().contains("::error"), outcome::printed);
        assertTrue(Files.readString(workspace.file("site/ita.html")).contains("id=\"o35\""));
        checkReports(pipeline, workspace, 0);
    }

    @ParameterizedTest
    @EnumSource
    void aBlankElementFailsAndIsReported(Pipeline pipeline) throws Exception {
        Workspace workspace = new Workspace(parent).withBlankProblems();
        Outcome outcome = pipeline.run(workspace, Workspace.variables());
        assertEquals(1, outcome.exitCode(), outcome::printed);
        assertTrue(outcome.printed().contains(LACKING), outcome::printed);
        checkReports(pipeline, workspace, 1);
    }

    @ParameterizedTest
    @EnumSource
    void aBlankCellOfADataFileFailsAndIsReported(Pipeline pipeline) throws Exception {
        Workspace workspace = new Workspace(parent).withBlankCell();
        Outcome outcome = pipeline.run(workspace, Workspace.variables());
        assertEquals(1, outcome.exitCode(), outcome::printed);
        assertTrue(outcome.printed().contains(LACKING), outcome::printed);
        assertTrue(outcome.printed().contains("แถว 4 คอลัมน์ D ของ site/files/o17-2566.csv"), outcome::printed);
        checkReports(pipeline, workspace, 1);
        if (pipeline == Pipeline.GITHUB) {
            JsonNode beside = workspace.json("ita.sarif").at("/runs/0/results/0/relatedLocations/0/physicalLocation");
            assertEquals(
                    "site/files/o17-2566.csv",
                    beside.at("/artifactLocation/uri").asText());
            assertEquals(4, beside.at("/region/startLine").asInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadLinkFailsAndIsReported(Pipeline pipeline) throws Exception {
        Workspace workspace = new Workspace(parent);
        Path document = workspace.file("ita.json");
        String text = Files.readString(document);
        Files.writeString(document, text.replace("/files/o10-2567.pdf", "/files/O10-2567.pdf"));
        Outcome outcome = pipeline.run(workspace, Workspace.variables());
        assertEquals(1, outcome.exitCode(), outcome::printed);
        assertTrue(outcome.printed().contains("\"files/o10-2567.pdf\""), outcome::printed);
    }

    @ParameterizedTest
    @EnumSource
    void aJarWithAnotherSumIsNotRun(Pipeline pipeline) throws Exception {
        Workspace workspace = new Workspace(parent);
        Map<String, String> variables = new HashMap<>(Workspace.variables());
        variables.put("ITA_SHA256", "0".repeat(64));
        Outcome outcome = pipeline.run(workspace, variables);
        assertEquals(1, outcome.exitCode(), outcome::printed);
        assertTrue(outcome.printed().contains("ita.jar: FAILED"), outcome::printed);
        assertFalse(Files.exists(workspace.file("site")));
    }

    @ParameterizedTest
    @EnumSource
    void aVariableThatIsNotSetIsNamed(Pipeline pipeline) throws Exception {
        for (String missing : List.of("ITA_URL", "ITA_SHA256")) {
            Path one = Files.createDirectory(parent.resolve(missing));
            Map<String, String> variables = new HashMap<>(Workspace.variables());
            variables.remove(missing);
            Workspace workspace = new Workspace(one);
            Outcome outcome = pipeline.run(workspace, variables);
            assertTrue(outcome.exitCode() != 0, outcome::printed);
            assertTrue(outcome.printed().contains(missing), outcome::printed);
            assertFalse(Files.exists(workspace.file("site")));
        }
    }

    @Test
    void theShellScriptTakesALocalJar() throws Exception {
        Workspace workspace = new Workspace(parent);
        Outcome outcome = Pipeline.SHELL.run(workspace, Map.of("ITA_JAR", Workspace.JAR.toString()));
        assertEquals(0, outcome.exitCode(), outcome::printed);
        assertFalse(Files.exists(workspace.file("ita.jar")));
    }

    /** The files are told apart by their names, so that nobody pastes what was meant for another service. */
    @ParameterizedTest
    @EnumSource
    void noFileHoldsAnAddressOrASum(Pipeline pipeline) throws Exception {
        String text = pipeline.text();
        assertTrue(text.contains("ITA_URL") && text.contains("ITA_SHA256"));
        assertFalse(text.contains("https://"), text);
        assertFalse(text.matches("(?s).*[^@0-9a-f][0-9a-f]{64}.*"), text);
    }

    private static void checkReports(Pipeline pipeline, Workspace workspace, int findings) throws Exception {
        switch (pipeline) {
            case GITHUB -> {
                JsonNode sarif = workspace.json("ita.sarif");
                assertEquals("2.1.0", sarif.get("version").asText());
                JsonNode results = sarif.at("/runs/0/results");
                assertTrue(results.isArray());
                assertEquals(findings, results.size());
                assertEquals(
                        findings == 0 ? "" : LACKING, results.at("/0/ruleId").asText());
                String summary = Files.readString(workspace.file("step-summary.md"));
                assertTrue(summary.startsWith("# "), summary);
                assertEquals(findings > 0, summary.contains("o17 › ปัญหา/อุปสรรค"), summary);
            }
            case GITLAB -> {
                JsonNode quality = workspace.json("gl-code-quality-report.json");
                assertTrue(quality.isArray());
                assertEquals(findings, quality.size());
                assertEquals(
                        findings == 0 ? "" : "ita.json",
                        quality.at("/0/location/path").asText());
                checkJunit(workspace, findings);
            }
            case JENKINS -> checkJunit(workspace, findings);
            case SHELL -> {
                // It prints, and leaves nothing but the site.
            }
        }
    }

    private static void checkJunit(Workspace workspace, int findings) throws Exception {
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(workspace.file("ita-junit.xml").toFile())
                .getDocumentElement();
        assertEquals("testsuites", suites.getTagName());
        assertEquals(36, suites.getElementsByTagName("testcase").getLength());
        assertEquals(findings, suites.getElementsByTagName("failure").getLength());
    }
}
