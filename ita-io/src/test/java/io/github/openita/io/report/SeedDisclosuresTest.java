package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disclosures under ita-examples/data, checked from their files. */
class SeedDisclosuresTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    private static Source source(String name) throws IOException {
        return Source.of(name + ".json", Files.readAllBytes(data(name)));
    }

    private static ItaJson json(String edition) {
        return edition.startsWith("nacc")
                ? ItaJson.standard()
                : ItaJson.standard().with(ItaJson.standard().readEdition(data(edition)));
    }

    private static CheckReport check(ItaJson json, Source source) {
        var document = json.readDisclosure(source);
        Edition edition = json.edition(document.getDisclosure().getEdition().orElseThrow());
        return DisclosureChecker.of(RuleSets.of(edition)).asOf(DAY).check(document);
    }

    @ParameterizedTest
    @CsvSource({"disclosure-2567-pa-ron, nacc-2567", "disclosure-ovec-2569-college, ovec-2569"})
    void everyFormatIsAsReviewed(String name, String editionName) throws IOException {
        ItaJson json = json(editionName);
        Edition edition = json.edition(editionName);
        CheckReport report = check(json, source(name));
        String golden = "ita-io/src/test/resources/golden/" + name;
        Golden.check(
                golden + ".th.txt", Reports.check(report, edition, Language.TH).toText());
        Golden.check(
                golden + ".en.txt", Reports.check(report, edition, Language.EN).toText());
        Golden.check(
                golden + ".th.md", Reports.check(report, edition, Language.TH).toMarkdown());
        Golden.check(golden + ".json", json.write(report));
    }

    @ParameterizedTest
    @CsvSource({"disclosure-2567-pa-ron, nacc-2567", "disclosure-ovec-2569-college, ovec-2569"})
    void aReportReadBackIsWrittenTheSame(String name, String editionName) throws IOException {
        ItaJson json = json(editionName);
        String written = json.write(check(json, source(name)));
        CheckReport read =
                json.read(DocumentType.CHECK_REPORT, Source.of(name, written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(written, json.write(read));
    }

    @Test
    void whatTheAssessorFoundIsFound() throws IOException {
        CheckReport report = check(ItaJson.standard(), source("disclosure-2567-pa-ron"));
        assertEquals(
                Map.of(
                        "o17", List.of("problems", "suggestions"),
                        "o19", List.of("budget-allocated", "staffing", "suggestions"),
                        "o30", List.of("procurement")),
                report.getFindings().stream()
                        .collect(Collectors.groupingBy(
                                finding -> finding.getItem().orElseThrow().toString(),
                                Collectors.mapping(
                                        finding -> finding.getElement().orElseThrow(), Collectors.toList()))));
        assertEquals("90.84", report.getForecast().getOit().orElseThrow().toString());
        assertEquals(
                "90.00", String.valueOf(report.getForecast().getIndicators().get(9)));
        assertEquals(
                "91.67", String.valueOf(report.getForecast().getIndicators().get(10)));
    }

    @Test
    void mendedItScoresInFull() throws IOException {
        String mended = Files.readString(data("disclosure-2567-pa-ron"))
                .replace("\"problems\": \"\"", "\"problems\": \"ไม่มี\"")
                .replace("\"suggestions\": \"\"", "\"suggestions\": \"-\"")
                .replace(
                        "\"budget-spent\": true",
                        "\"budget-spent\": true, \"budget-allocated\": true, \"staffing\": \"หน้า 4\", \"suggestions\": \"ไม่มี\"")
                .replace("\"approval\": true", "\"approval\": true, \"procurement\": \"ตาราง 2\"");
        CheckReport report = check(ItaJson.standard(), Source.of("mended", mended.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), report.getFindings());
        assertEquals("100.00", report.getForecast().getOit().orElseThrow().toString());
    }

    @Test
    void theCollegesPageIsOnlyClaimedAndPartlyElsewhere() throws IOException {
        CheckReport report = check(json("ovec-2569"), source("disclosure-ovec-2569-college"));
        assertEquals(23, report.getSummary().getItems());
        assertEquals(22, report.getSummary().getClaimed());
        assertEquals(
                List.of("o19"),
                report.getFindings().stream()
                        .filter(finding -> finding.getSeverity().getCode().equals("error"))
                        .map(finding -> finding.getItem().orElseThrow().toString())
                        .toList());
        assertTrue(report.getFindings().stream()
                .anyMatch(finding -> finding.getKind() == FindingKind.OUTSIDE_SITE
                        && finding.getMessage().getEn().contains("drive.google.com")));
    }

    @ParameterizedTest
    @CsvSource({"ovec-2568, 37, 124", "ovec-2569, 23, 64"})
    void theCollegesFormsAreEditions(String name, int items, int elements) {
        Edition edition = ItaJson.standard().readEdition(data(name));
        assertEquals(name, edition.getName());
        assertEquals(items, edition.getItems().size());
        assertEquals(
                elements,
                edition.getItems().stream()
                        .mapToInt(item -> item.getElements().size())
                        .sum());
        Edition again = ItaJson.standard()
                .readEdition(Source.of(name, ItaJson.standard().write(edition).getBytes(StandardCharsets.UTF_8)));
        assertEquals(RuleSets.of(edition).getDigest(), RuleSets.of(again).getDigest());
    }
}
