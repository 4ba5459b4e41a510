package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Tool;
import io.github.openita.io.document.Source;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction of a year stands beside what it corrects: documents find the revision that they name. */
class RevisionsTest {

    private static final Edition FIRST = Editions.of("nacc-2567.r1");
    /** Weighs otherwise, so that scores tell which revision made them. */
    private static final Edition SECOND = Edition.builder()
            .from(FIRST)
            .revision(999)
            .weights(Map.of(Tool.IIT, 20, Tool.EIT, 40, Tool.OIT, 40))
            .build();

    private static final ItaJson JSON = ItaJson.standard().with(SECOND);

    private static Source source(String text) {
        return Source.of("r", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ScoreCard score(String edition) {
        AssessmentResult result = JSON.readResult(
                source("{'edition': '" + edition + "', 'scores': {'tools': {'IIT': 100, 'EIT': 90, 'OIT': 80}}}"));
        return Scorer.of(JSON.edition(result.getEdition())).score(result);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nacc-2567.r1, 89.00, nacc-2567.r1",
        "nacc-2567.r999, 88.00, nacc-2567",
        "nacc-2567, 88.00, nacc-2567",
        "2567, 88.00, nacc-2567"
    })
    void aResultIsScoredByTheRevisionThatItNamesAndTheCardNamesItToo(String named, String overall, String written) {
        ScoreCard card = score(named);
        assertEquals(overall, card.getOverall().orElseThrow().toString());
        String document = JSON.write(card);
        assertTrue(document.contains("\"edition\": \"" + written + "\""), document);
        assertEquals(
                card.getEdition(),
                JSON.read(DocumentType.SCORE_CARD, source(document)).getEdition());
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 1", "nacc-2567.r999, 999", "nacc-2567, 999"})
    void aDisclosureIsCheckedByTheRevisionThatItNamesAndTheReportSaysWhich(String named, int revision) {
        DisclosureDocument document =
                JSON.readDisclosure(source("{'edition': '" + named + "', 'items': {'o1': {'links': ['/o1']}}}"));
        Edition edition = JSON.edition(document.getDisclosure().getEdition().orElseThrow());
        CheckReport report = DisclosureChecker.of(RuleSets.of(edition)).check(document);
        assertEquals(revision, report.getRuleSet().getRevision());
        assertTrue(
                Reports.check(report, edition, Language.EN).toText().contains("nacc-2567.r" + revision),
                Reports.check(report, edition, Language.EN).toText());
    }

    @Test
    void aDocumentOfTheYearIsOfTheRevisionThatIsAskedFor() {
        String plain = "{'edition': 'nacc-2567', 'scores': {}}";
        assertEquals("nacc-2567", JSON.only(FIRST).readResult(source(plain)).getEdition());
        DocumentException refused = assertThrows(
                DocumentException.class, () -> JSON.only(FIRST).readResult(source(plain.replace("2567", "2567.r999"))));
        assertEquals("other-edition", refused.getProblems().get(0).getKind().getCode());
    }

    @Test
    void anEmptyDisclosureOfAnOlderRevisionNamesIt() {
        assertTrue(JSON.skeleton(FIRST).contains("\"edition\": \"nacc-2567.r1\""));
        assertTrue(JSON.skeleton(SECOND).contains("\"edition\": \"nacc-2567\""));
    }
}
