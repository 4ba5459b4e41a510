package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A built site with every fault there is, in every format. */
class SiteReportTest {

    private static final Path SITE = Path.of("src/test/resources/site");
    private static final String GOLDEN = "ita-io/src/test/resources/golden/check-site.";
    private static final ItaJson JSON = ItaJson.standard();

    private static CheckReport report() throws IOException {
        DisclosureDocument document = JSON.readDisclosure(
                Source.of("site.json", Files.readAllBytes(Path.of("src/test/resources/site.json"))));
        return DisclosureChecker.of(RuleSets.of(2567))
                .asOf(LocalDate.of(2024, 4, 30))
                .withSite(SiteFolder.of(SITE))
                .check(document);
    }

    /** Without the items that are absent: they say nothing of the site. */
    private static CheckReport shortened() throws IOException {
        CheckReport report = report();
        return CheckReport.builder()
                .ruleSet(report.getRuleSet())
                .source(report.getSource().orElseThrow())
                .asOf(report.getAsOf().orElseThrow())
                .summary(report.getSummary())
                .findings(report.getFindings().stream()
                        .filter(finding -> finding.getKind() != FindingKind.ABSENT)
                        .toList())
                .items(report.getItems())
                .forecast(report.getForecast())
                .notEvaluated(report.getNotEvaluated())
                .site(report.getSite().orElseThrow())
                .externalLinks(report.getExternalLinks())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOutputIsTheOneThatWasRead(Language language) throws IOException {
        CheckReport report = shortened();
        Edition edition = JSON.edition("nacc-2567");
        String stem = GOLDEN + language.name().toLowerCase(Locale.ROOT) + ".";
        Golden.check(stem + "txt", Reports.check(report, edition, language).toText());
        Golden.check(stem + "md", Reports.check(report, edition, language).toMarkdown());
        Golden.check(stem + "sarif", CheckReports.sarif(List.of(report), language));
        Golden.check(stem + "junit.xml", CheckReports.junit(List.of(report), language));
        Golden.check(stem + "github.txt", CheckReports.github(List.of(report), language));
        Golden.check(stem + "gitlab.json", CheckReports.gitlab(List.of(report), language));
    }

    @Test
    void theDocumentIsReadBackAsItWas() throws IOException {
        CheckReport report = shortened();
        String written = JSON.write(report);
        Golden.check(GOLDEN + "json", written);
        CheckReport read =
                JSON.read(DocumentType.CHECK_REPORT, Source.of("r", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(report.getFindings(), read.getFindings());
        assertEquals(report.getExternalLinks(), read.getExternalLinks());
        assertEquals(report.getSite(), read.getSite());
        assertEquals(written, JSON.write(read));
    }

    /** What is found stands where it is said to stand. */
    @Test
    void rowsLinesAndColumnsAreThoseOfTheFile() throws IOException {
        List<Finding> blank = report().getFindings().stream()
                .filter(finding -> finding.getKind() == FindingKind.BLANK)
                .toList();
        assertEquals(2, blank.size());
        for (Finding finding : blank) {
            List<String> lines =
                    Files.readAllLines(Path.of(finding.getDataFile().orElseThrow()));
            assertEquals(Optional.of(4), finding.getDataRow());
            assertTrue(lines.get(finding.getDataLine().orElseThrow() - 1).startsWith("คัดเลือก,"));
        }
        assertEquals(
                List.of(3, 4),
                blank.stream()
                        .flatMap(finding -> finding.getDataColumn().stream())
                        .toList());
    }

    /** Cells of one column differ in nothing but their row, and are still told apart and known again. */
    @Test
    void fingerprintsTellCellsApart() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(CheckReports.gitlab(List.of(shortened()), Language.EN));
        List<String> fingerprints = issues.findValuesAsText("fingerprint");
        assertEquals(issues.size(), Set.copyOf(fingerprints).size());
    }

    /** Hostile names of files and addresses stay text. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingFromOutsideReachesATerminalRaw(Language language) {
        for (String hostile : Checked.HOSTILE) {
            CheckReport plain = Checked.hostile(hostile);
            List<Finding> findings = Stream.of(Severity.values())
                    .<Finding>map(severity -> Checked.finding(severity, hostile)
                            .dataFile(hostile)
                            .dataRow(1)
                            .dataLine(2)
                            .dataColumn(3)
                            .build())
                    .toList();
            CheckReport report = plain.toBuilder()
                    .source(hostile)
                    .findings(findings)
                    .site(hostile)
                    .externalLinks(List.of(link(hostile)))
                    .build();
            for (String output : List.of(
                    Reports.check(report, JSON.edition("nacc-2567"), language).toText(),
                    Reports.check(report, JSON.edition("nacc-2567"), language).toMarkdown(),
                    CheckReports.sarif(List.of(report), language),
                    CheckReports.junit(List.of(report), language),
                    CheckReports.github(List.of(report), language),
                    CheckReports.gitlab(List.of(report), language))) {
                assertTrue(Checked.isHarmless(output), output);
            }
        }
    }

    private static ExternalLink link(String url) {
        return ExternalLink.builder().item(QuestionCode.of("o1")).url(url).build();
    }

    @Test
    void ofManyLinksPeopleAreShownTheFirst() {
        CheckReport report = Checked.nothing().toBuilder()
                .source("a.json")
                .site("site")
                .externalLinks(Collections.nCopies(103, link("https://example.com")))
                .build();
        String text =
                Reports.check(report, JSON.edition("nacc-2567"), Language.EN).toText();
        assertEquals(
                100,
                text.lines()
                        .filter(line -> line.endsWith("o1 https://example.com"))
                        .count());
        assertTrue(text.contains("• and 3 more\n"), text);
    }
}
