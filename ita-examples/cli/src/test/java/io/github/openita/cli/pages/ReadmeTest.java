package io.github.openita.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what happens: its documents are read, its table is current. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void everyJsonBlockIsADocumentThatIsRead() throws IOException {
        List<Guide.Block> blocks = Guide.readme().blocks("json");
        assertEquals(2, blocks.size());
        Source result = Source.of("README.md", blocks.get(0).code().getBytes(StandardCharsets.UTF_8));
        assertEquals("nacc-2567", ItaJson.standard().readResult(result).getEdition());
        Source disclosure = Source.of("README.md", blocks.get(1).code().getBytes(StandardCharsets.UTF_8));
        CheckReport report =
                DisclosureChecker.of(RuleSets.of(2567)).check(ItaJson.standard().readDisclosure(disclosure));
        assertEquals(34, report.getSummary().getErrors());
        assertEquals(1, report.getSummary().getComplete());
    }

    @Test
    void theMistakeShownIsTheMistakeTold() throws IOException {
        String document = Guide.readme().blocks("json").get(0).code().replace("\"ข้อ ๐๑๗\"", "\"ข้อ ๐๙๙\"");
        Path file = folder.resolve("result.json");
        Files.writeString(file, document);
        Run run = Run.of("score", file.toString());
        String told = run.err().replace(file.toString(), "result.json");
        assertTrue(Guide.readme().text().contains("```text\n" + told + "```\n"), () -> "README.md must show: " + told);
    }

    @Test
    void theTableOfFiscalYearsIsCurrent() throws IOException {
        String table = Reports.editions(Editions.all(), Language.EN)
                .toMarkdown()
                .lines()
                .filter(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
        String head = table.substring(0, table.indexOf('\n'));
        String shown = Pattern.compile(Pattern.quote(head) + "(?:\n\\|.*)+")
                .matcher(Guide.readme().text())
                .replaceFirst(Matcher.quoteReplacement(table));
        assertTrue(shown.contains(table), () -> "README.md must hold:\n" + table);
        Golden.check("README.md", shown);
    }

    @Test
    void ciRunsTheTestCommandAndMore() throws IOException {
        String ci = Files.readString(Golden.top().resolve(".ci/run"));
        assertTrue(ci.contains("\nmvn -B verify -Pci,dist\n"));
        assertTrue(Guide.readme().text().contains("```sh\nmvn -B verify\n```"));
    }

    @Test
    void theDependencyShownIsThisVersion() throws IOException {
        String pom = Files.readString(Golden.top().resolve("pom.xml"));
        String dependency = Guide.readme().blocks("xml").get(0).code();
        String version = dependency.replaceAll("(?s).*<version>(.*)</version>.*", "$1");
        assertTrue(pom.contains("<version>" + version + "</version>"), version);
    }
}
