package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML, as Maven's own reader and the platform's parser understand it. */
class JunitTest {

    private static ByteArrayInputStream junit(List<CheckReport> reports) {
        return new ByteArrayInputStream(CheckReports.junit(reports, Language.EN).getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReportTestSuite> suites(CheckReport... reports) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(junit(List.of(reports)), StandardCharsets.UTF_8));
    }

    private static Element root(CheckReport... reports) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(junit(List.of(reports)))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static ReportTestCase named(ReportTestSuite suite, String name) {
        return suite.getTestCases().stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReaderFindsEveryItemAndWhichFail() throws Exception {
        ReportTestSuite suite = suites(Checked.form()).get(0);
        assertEquals(36, suite.getTestCases().size());
        assertEquals(36, suite.getNumberOfTests());
        assertEquals(3, suite.getNumberOfFailures());
        assertEquals(0, suite.getNumberOfErrors());
        assertEquals(0, suite.getNumberOfSkipped());
        assertEquals(
                List.of("document", "o17", "o30"),
                suite.getTestCases().stream()
                        .filter(ReportTestCase::hasFailure)
                        .map(ReportTestCase::getName)
                        .toList());
        assertEquals("nacc-2567", named(suite, "o17").getFullClassName());
        assertEquals("incomplete", named(suite, "o17").getFailureType());
        assertEquals("absent", named(suite, "o30").getFailureType());
        assertTrue(named(suite, "o17").getFailureMessage().endsWith("(+1)"));
        assertEquals(2, named(suite, "o17").getFailureDetail().lines().count());
    }

    @Test
    void whatIsNoErrorIsANote() throws Exception {
        for (Element one : all(root(Checked.form()), "testcase")) {
            List<Element> notes = all(one, "system-out");
            switch (one.getAttribute("name")) {
                case "o1" -> assertTrue(notes.get(0).getTextContent().contains(": info: "));
                case "o18" -> assertTrue(notes.get(0).getTextContent().startsWith("o18 claimed: "));
                case "o20" -> assertTrue(notes.get(0).getTextContent().contains(": warning: "));
                case "o8", "o17", "o30" -> assertEquals(List.of(), notes);
                default -> {
                    // Like one of these.
                }
            }
        }
    }

    @Test
    void aSuiteSaysForWhichDay() throws Exception {
        assertEquals(
                "2024-04-30T00:00:00",
                all(root(Checked.form()), "testsuite").get(0).getAttribute("timestamp"));
        assertTrue(!all(root(Checked.nothing()), "testsuite").get(0).hasAttribute("timestamp"));
    }

    @Test
    void severalChecksAreSeveralSuites() throws Exception {
        Element root = root(Checked.form(), Checked.nothing(), Checked.many());
        assertEquals("40", root.getAttribute("tests"));
        assertEquals("4", root.getAttribute("failures"));
        assertEquals(
                List.of(ThaiText.oneLine(Checked.SOURCE), "empty.json", "many.json"),
                all(root, "testsuite").stream()
                        .map(suite -> suite.getAttribute("name"))
                        .toList());
        assertEquals("0", root().getAttribute("tests"));
    }

    @Test
    void aCaseFailsOnceHoweverMuchWasFound() throws Exception {
        Element root = root(Checked.many());
        assertEquals(1, all(root, "failure").size());
        assertEquals(100, all(root, "failure").get(0).getTextContent().lines().count());
        assertEquals(
                200, all(root, "system-out").get(1).getTextContent().lines().count());
    }

    @Test
    void whatIsNotListedIsCounted() throws Exception {
        Element document = all(
                        root(Checked.of(
                                "a.json",
                                List.of(Checked.finding(Severity.ERROR, "a").build()),
                                5)),
                        "testcase")
                .get(0);
        assertEquals(
                "Checked from what was typed only; no link was opened\nfound but not listed: 5",
                document.getTextContent().strip());
    }

    @Test
    void whateverItSaysStaysText() throws Exception {
        for (String text : Checked.HOSTILE) {
            ReportTestSuite suite = suites(Checked.hostile(text)).get(0);
            assertEquals(2, suite.getTestCases().size(), text);
            String said = ThaiText.oneLine(text);
            assertEquals(said, named(suite, "o1").getFailureMessage());
            Element root = root(Checked.hostile(text));
            assertEquals(said, all(root, "testsuite").get(0).getAttribute("name"));
            assertEquals(
                    said + ":3:7: error: " + said + " — " + said + " (basis: official) [nacc-2567/o1/" + said + "]\n",
                    all(root, "failure").get(0).getTextContent());
        }
    }
}
