package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that GitLab documents for a code quality report. */
class GitlabTest {

    private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

    private static JsonNode issues(List<CheckReport> reports) throws IOException {
        String json = CheckReports.gitlab(reports, Language.TH);
        assertFalse(json.startsWith("\ufeff"), "GitLab refuses a byte-order mark");
        JsonNode issues = new ObjectMapper().readTree(json);
        assertTrue(issues.isArray());
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode issue : issues) {
            assertFalse(issue.get("description").textValue().isBlank());
            assertFalse(issue.get("check_name").textValue().isBlank());
            assertTrue(SEVERITIES.contains(issue.get("severity").textValue()), "" + issue);
            assertTrue(fingerprints.add(issue.get("fingerprint").textValue()), "twice: " + issue);
            assertFalse(issue.at("/location/path").textValue().startsWith("./"), "" + issue);
            assertTrue(issue.at("/location/lines/begin").isInt());
            assertTrue(issue.at("/location/lines/begin").intValue() >= 1);
        }
        return issues;
    }

    @Test
    void everyReportKeepsTheRules() throws IOException {
        assertEquals(0, issues(List.of()).size());
        assertEquals(1, issues(List.of(Checked.nothing())).size());
        assertEquals(600 + 2, issues(List.of(Checked.many(), Checked.many())).size());
        assertEquals((3 + 1) * Checked.HOSTILE.size(), issues(Checked.hostile()).size());
        assertEquals(
                Checked.form().getFindings().size() + 1,
                issues(List.of(Checked.form())).size());
    }

    @Test
    void aSeverityIsOneOfTheirs() throws IOException {
        List<Finding> findings = List.of(
                Checked.finding(Severity.INFO, "a").build(),
                Checked.finding(Severity.ERROR, "a").build(),
                Checked.finding(Severity.WARNING, "a").build());
        assertEquals(
                List.of("info", "info", "major", "minor"),
                issues(List.of(Checked.of("a.json", findings))).findValuesAsText("severity"));
    }

    @Test
    void aFindingWithoutALineStandsOnTheFirst() throws IOException {
        Finding finding = Checked.finding(Severity.ERROR, "a")
                .line(Optional.empty())
                .column(Optional.empty())
                .build();
        assertEquals(
                1,
                issues(List.of(Checked.of("a.json", List.of(finding))))
                        .at("/1/location/lines/begin")
                        .intValue());
    }

    @Test
    void whatWasSaidIsReadAgain() throws IOException {
        for (String text : Checked.HOSTILE) {
            JsonNode issue = issues(List.of(Checked.hostile(text))).get(1);
            assertTrue(issue.get("description").textValue().startsWith(ThaiText.oneLine(text) + " — "), text);
            assertEquals(
                    ThaiText.oneLine("nacc-2567/o1/" + text),
                    issue.get("check_name").textValue());
        }
    }
}
