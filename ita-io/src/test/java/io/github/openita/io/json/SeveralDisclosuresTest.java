package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Finding;
import io.github.openita.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralDisclosuresTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static String disclosure(String name, String items) {
        return "{\"agency\":{\"name\":\"" + name + "\"},\"edition\":\"nacc-2567\",\"items\":{" + items + "}}";
    }

    private static List<DisclosureDocument> read(String text) {
        return JSON.readDisclosures(Source.ofText("d.ndjson", text));
    }

    @Test
    void everyLineIsADisclosureWhosePlacesAreThoseOfTheFile() {
        List<DisclosureDocument> documents = read(disclosure("ก", "") + "\n\n" + disclosure("ข", "\"o99\":{}") + "\n");
        assertEquals(
                List.of("ก", "ข"),
                documents.stream()
                        .flatMap(document -> document.getDisclosure().getAgency().stream())
                        .flatMap((Agency agency) -> agency.getName().stream())
                        .toList());
        List<Finding> findings = DisclosureChecker.of(RuleSets.of(Editions.of(2567)))
                .check(documents.get(1))
                .getFindings();
        Finding unknown = findings.stream()
                .filter(finding -> finding.getPlace().getPointer().equals("/items/o99"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings.toString()));
        assertEquals(3, unknown.getPlace().getLine().orElseThrow());
    }

    @Test
    void oneDocumentOverSeveralLinesIsOne() {
        assertEquals(1, read(disclosure("ก", "\n\n")).size());
    }

    @Test
    void linesThatCannotBeCheckedAreAllTold() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> read(disclosure("ก", "") + "\n" + disclosure("ข", "").replace("2567", "9999") + "\n{\n"));
        assertEquals(
                List.of(2, 3),
                refused.getProblems().stream()
                        .map(problem -> problem.getPlace().getLine().orElseThrow())
                        .toList(),
                () -> refused.getProblems().get(0).describe("d", Language.EN));
    }

    @Test
    void aDocumentFromALineKeepsItsDigest() {
        Source source = Source.ofText("d", "{}");
        assertEquals(source.sha256(), source.fromLine(9).sha256());
        assertEquals("\n\n{}", source.fromLine(3).text());
        assertThrows(IllegalArgumentException.class, () -> source.fromLine(0));
    }
}
