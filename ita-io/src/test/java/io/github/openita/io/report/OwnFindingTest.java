package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an agency's own check finds, in every format. */
class OwnFindingTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static CheckReport report() {
        String document = """
                {
                  "edition": "nacc-2567",
                  "items": {
                    "o1": {
                      "links": [ "http://www.example.go.th/o1" ]
                    }
                  }
                }
                """;
        return DisclosureChecker.of(RuleSets.of(2567))
                .withCheck("x-https", item -> {
                    item.skip(BilingualText.of("ไม่รู้", "who knows"));
                    item.report(
                            Severity.ERROR,
                            "/links/0",
                            BilingualText.of("ลิงก์ไม่ใช่ https", "the link is not https"),
                            BilingualText.of("แก้ลิงก์", "mend the link"));
                })
                .check(JSON.readDisclosure(Source.of("ita.json", document.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void itStandsAtItsPlaceInTheText() {
        Finding own = report().getFindings().stream()
                .filter(finding -> finding.getKind() == FindingKind.OWN)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(5), own.getLine());
        assertEquals(Optional.of(18), own.getColumn());
        assertEquals("/items/o1/links/0", own.getPointer());
    }

    @Test
    void everyFormatHasIt() {
        CheckReport report = report();
        for (String output : List.of(
                Reports.check(report, JSON.edition("nacc-2567"), Language.EN).toText(),
                Reports.check(report, JSON.edition("nacc-2567"), Language.EN).toMarkdown(),
                CheckReports.sarif(List.of(report), Language.EN),
                CheckReports.junit(List.of(report), Language.EN),
                CheckReports.github(List.of(report), Language.EN),
                CheckReports.gitlab(List.of(report), Language.EN),
                JSON.write(report))) {
            assertTrue(output.contains("the link is not https"), output);
            assertTrue(output.contains("mend the link"), output);
            assertTrue(output.contains("x-https"), output);
        }
        String text =
                Reports.check(report, JSON.edition("nacc-2567"), Language.EN).toText();
        assertTrue(text.contains("(o1): who knows"), text);
    }

    @Test
    void aReportIsReadBackWithIt() {
        CheckReport report = report();
        String written = JSON.write(report);
        assertTrue(written.contains("\"kind\": \"own\""), written);
        CheckReport read = JSON.read(
                DocumentType.CHECK_REPORT, Source.of("report.json", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(report.getFindings(), read.getFindings());
        assertEquals(report.getNotEvaluated(), read.getNotEvaluated());
        assertEquals(written, JSON.write(read));
    }
}
