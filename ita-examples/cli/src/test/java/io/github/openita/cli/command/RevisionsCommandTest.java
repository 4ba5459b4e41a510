package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Tool;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands where a year has two revisions. */
class RevisionsCommandTest {

    private static final Edition SECOND = Edition.builder()
            .from(Editions.of("nacc-2567.r1"))
            .revision(999)
            .weights(Map.of(Tool.IIT, 20, Tool.EIT, 40, Tool.OIT, 40))
            .build();

    private static final ItaJson BOTH = ItaJson.standard().with(SECOND);

    @TempDir
    Path folder;

    private String file(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name), document.replace('\'', '"'))
                .toString();
    }

    private static Run succeeding(String... arguments) {
        Run run = Run.knowing(BOTH, arguments);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return run;
    }

    @Test
    void bothAreListed() {
        String list = succeeding("editions", "--lang", "en").out();
        assertTrue(list.contains("nacc-2567.r1  "), list);
        assertTrue(list.contains("nacc-2567.r999  "), list);
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 1", "nacc-2567.r999, 999", "nacc-2567, 999", "2567, 999", "2567.r1, 1"})
    void eachIsShownByItsName(String name, int revision) {
        String document = succeeding("editions", name, "--format", "json").out();
        assertTrue(document.contains("\"revision\": " + revision), document);
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 89.00", "nacc-2567.r999, 88.00", "nacc-2567, 88.00"})
    void aResultIsScoredByTheRevisionThatItNames(String name, String overall) throws IOException {
        String result = file(
                "result.json", "{'edition': '" + name + "', 'scores': {'tools': {'IIT': 100, 'EIT': 90, 'OIT': 80}}}");
        String card = succeeding("score", result, "--format", "json").out();
        assertTrue(card.contains("\"overall\": " + overall), card);
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 89.00", "nacc-2567.r999, 88.00", "2567, 88.00"})
    void aTableIsScoredByTheRevisionThatIsAskedFor(String name, String overall) throws IOException {
        String table = file("scores.csv", "code,score\nIIT,100\nEIT,90\nOIT,80\n");
        String card = succeeding("score", table, "--edition", name, "--format", "json")
                .out();
        assertTrue(card.contains("\"overall\": " + overall), card);
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, 1", "nacc-2567, 999"})
    void aCheckReportNamesTheRevision(String name, int revision) throws IOException {
        String disclosure = file("disclosure.json", "{'edition': '" + name + "', 'items': {'o1': {'links': ['/o1']}}}");
        Run text = Run.knowing(BOTH, "check", disclosure, "--lang", "en", "--fail-on", "never");
        assertTrue(text.out().contains("nacc-2567.r" + revision), text.out());
        Run json = Run.knowing(BOTH, "check", disclosure, "--format", "json", "--fail-on", "never");
        assertTrue(json.out().contains("\"revision\": " + revision), json.out());
    }

    @ParameterizedTest
    @CsvSource({"nacc-2567.r1, nacc-2567.r1", "nacc-2567.r999, nacc-2567", "2567, nacc-2567"})
    void whatIsWrittenNamesTheRevisionThatItWasMadeBy(String asked, String named) throws IOException {
        String answers = file("answers.csv", "agency,part,i1\nA1,IIT,6\n");
        String tallied = succeedingIn("tally", answers, "--edition", asked);
        assertTrue(tallied.contains("\"edition\":\"" + named + "\""), tallied);
        String scores = file("scores.csv", "code,score\ni1,80\no1,0\n");
        String plan = succeeding("plan", scores, "--edition", asked, "--format", "json")
                .out();
        assertTrue(plan.contains("\"edition\": \"" + named + "\""), plan);
        String disclosure = file("disclosure.json", "{'edition': 'nacc-2566', 'items': {'o1': {'links': ['/o1']}}}");
        String carried = succeedingIn("carry", disclosure, "--to", asked, "--format", "json");
        assertTrue(carried.contains("\"edition\": \"" + named + "\""), carried);
    }

    private static String succeedingIn(String... arguments) {
        Run run = Run.knowing(BOTH, arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    @Test
    void aRevisionFromAFileIsTakenAsItIs() throws IOException {
        Path edition = Files.writeString(
                folder.resolve("second.json"), ItaJson.standard().write(SECOND));
        String result = file(
                "result.json", "{'edition': 'nacc-2567', 'scores': {'tools': {'IIT': 100, 'EIT': 90, 'OIT': 80}}}");
        Run run = Run.of("score", result, "--edition", edition.toString(), "--format", "json");
        assertTrue(run.out().contains("\"overall\": 88.00"), run.out() + run.err());
    }
}
