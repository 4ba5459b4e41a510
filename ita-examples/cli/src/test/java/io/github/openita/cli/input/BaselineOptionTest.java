package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was known before is shown apart and does not fail; what is new does. */
class BaselineOptionTest {

    private static final Path PA_RON = Golden.top().resolve("ita-examples/data/disclosure-2567-pa-ron.json");

    @TempDir
    Path folder;

    private Path document;
    private Path last;

    @BeforeEach
    void prepare() throws IOException {
        document = Files.copy(PA_RON, folder.resolve("ita.json"));
        last = folder.resolve("last.json");
    }

    private Run check(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("check", document.toString(), "--as-of", "2024-04-30", "--lang", "en"));
        command.addAll(Arrays.asList(arguments));
        return Run.of(command.toArray(String[]::new));
    }

    private Run compared(String... arguments) {
        List<String> more = new ArrayList<>(List.of("--baseline", last.toString()));
        more.addAll(Arrays.asList(arguments));
        return check(more.toArray(String[]::new));
    }

    private void replace(String what, String by) throws IOException {
        String text = Files.readString(document);
        assertTrue(text.contains(what), what);
        Files.writeString(document, text.replace(what, by));
    }

    /** A link of o1 leads nowhere any more; everything moves down two lines. */
    private void breakSomething() throws IOException {
        replace("\"/ita/2567/o1\"", "\"#\"");
        Files.writeString(document, "\n\n" + Files.readString(document));
    }

    @Test
    void withoutAFormerCheckEverythingFailsAndItIsSaidHowToKeepOne() {
        assertEquals(1, check("--report", "json=" + last).exitCode());
        Run none = check("--baseline", folder.resolve("none.json").toString());
        assertEquals(3, none.exitCode());
        assertEquals(
                "--baseline " + folder.resolve("none.json")
                        + ": there is no such file; the first time check without --baseline and keep the result with"
                        + " --report json=" + folder.resolve("none.json") + "\n",
                none.err());
    }

    @Test
    void aFolderIsNoFormerCheck() {
        Run run = check("--baseline", folder.toString());
        assertEquals(3, run.exitCode());
        assertEquals("--baseline " + folder + ": is a folder; name the report of a former check (JSON)\n", run.err());
    }

    @Test
    void whatWasKnownPassesAndWhatIsNewFails() throws IOException {
        check("--report", "json=" + last);
        Run same = compared();
        assertEquals("", same.err());
        assertEquals(0, same.exitCode());
        assertTrue(same.out().contains("── Known before\n"), same.out());
        assertTrue(same.out().contains(": 0 new, "), same.out());
        assertEquals(0, compared("--fail-on", "warning").exitCode());
        breakSomething();
        Run worse = compared();
        assertEquals(1, worse.exitCode());
        assertTrue(worse.out().contains(": 1 new, "), worse.out());
        assertTrue(worse.out().indexOf("o1 ") < worse.out().indexOf("── Known before\n"), worse.out());
    }

    @Test
    void whatIsGoneIsSaidAsMended() throws IOException {
        check("--report", "json=" + last);
        replace("\"problems\": \"\"", "\"problems\": \"ไม่มี\"");
        Run run = compared();
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("── Mended\n"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "json", "markdown", "html", "docx", "xlsx", "csv", "sarif", "junit", "github", "gitlab"})
    void everyFormatTellsThem(String format) throws IOException {
        check("--report", "json=" + last);
        breakSomething();
        Path file = folder.resolve("x." + format);
        Run run = compared("--report", format + "=" + file);
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertTrue(Files.size(file) > 0);
        if (!format.equals("docx") && !format.equals("xlsx")) {
            String text = Files.readString(file);
            String known = switch (format) {
                case "json", "sarif" -> "\"unchanged\"";
                case "html", "text", "markdown" -> "Known before";
                default -> "known before";
            };
            assertTrue(text.contains(known), text);
        }
    }

    @Test
    void theNextFormerCheckMayTakeThePlaceOfThisOne() throws IOException {
        check("--report", "json=" + last);
        breakSomething();
        assertEquals(1, compared("--report", "json=" + last).exitCode());
        assertEquals(0, compared("--report", "json=" + last).exitCode());
        assertEquals(0, compared("--format", "json", "-o", last.toString()).exitCode());
        String kept = Files.readString(last);
        Run other = compared("--report", "sarif=" + last);
        assertEquals(2, other.exitCode());
        assertEquals(1, other.err().lines().count());
        assertEquals(2, compared("--format", "text", "-o", last.toString()).exitCode());
        assertEquals(kept, Files.readString(last));
    }

    @Test
    void aFormerCheckOfAnotherEditionOrAgencyIsRefused() throws IOException {
        check("--report", "json=" + last);
        replace("\"nacc-2567\"", "\"nacc-2566\"");
        Run year = compared();
        assertEquals(3, year.exitCode());
        assertEquals(
                "--baseline " + last
                        + ": the former check is by nacc-2567, this one by nacc-2566: take one of the same edition\n",
                year.err());
        replace("\"nacc-2566\"", "\"nacc-2567\"");
        replace("องค์การบริหารส่วนตำบลป่าร่อน", "องค์การบริหารส่วนตำบลอื่น");
        Run agency = compared();
        assertEquals(3, agency.exitCode());
        assertTrue(agency.err().contains("take one of the same agency"), agency.err());
        assertEquals(1, agency.err().lines().count());
    }

    /** Another agency's disclosure, with its own faults. */
    private Path other() throws IOException {
        return Files.writeString(
                folder.resolve("other.json"),
                Files.readString(PA_RON).replace("องค์การบริหารส่วนตำบลป่าร่อน", "องค์การบริหารส่วนตำบลอื่น"));
    }

    @Test
    void severalDisclosuresHaveTheirFormerChecksInOneFile() throws IOException {
        Path other = other();
        check(other.toString(), "--report", "json=" + last);
        Run same = compared(other.toString());
        assertEquals("", same.err());
        assertEquals(0, same.exitCode());
        breakSomething();
        Run worse = compared(other.toString(), "--report", "json=" + last);
        assertEquals(1, worse.exitCode());
        assertTrue(worse.out().contains(": 1 new, "), worse.out());
        assertEquals(0, compared(other.toString()).exitCode(), "the next former check is in the same file");
    }

    @Test
    void aDisclosureIsKnownByItsAgencyWhereItsFileHasAnotherName() throws IOException {
        Path other = other();
        check(other.toString(), "--report", "json=" + last);
        Path moved = Files.move(other, folder.resolve("moved.json"));
        Run run = Run.of(
                "check", moved.toString(), "--as-of", "2024-04-30", "--lang", "en", "--baseline", last.toString());
        assertEquals(0, run.exitCode());
        assertEquals(
                "--baseline " + last + ": not checked this time, though there is a former check: " + document + "\n",
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void ofADisclosureWithoutAFormerCheckEverythingIsNew(String format) throws IOException {
        check("--report", "json=" + last);
        Path other = other();
        Run run = compared(other.toString(), "--format", format);
        assertEquals(1, run.exitCode());
        assertEquals("--baseline " + last + ": no former check, so everything is new: " + other + "\n", run.err());
        assertTrue(run.out().contains(format.equals("text") ? "6 new, 0 known before" : "\"new\""), run.out());
        assertTrue(run.out().contains(format.equals("text") ? "0 new, 6 known before" : "\"unchanged\""), run.out());
        assertFalse(run.out().contains("\"baselineState\": null"), run.out());
    }

    @Test
    void ofADocumentTheFormerCheckMustBeOfTheSameEditionAlsoAmongSeveral() throws IOException {
        Path other = other();
        check(other.toString(), "--report", "json=" + last);
        replace("\"nacc-2567\"", "\"nacc-2566\"");
        Run run = compared(other.toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("take one of the same edition"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{", "null", "{\"ruleSet\": 1}"})
    void whatIsNoReportIsRefused(String text) throws IOException {
        Files.writeString(last, text);
        Run run = compared();
        assertEquals(3, run.exitCode());
        assertFalse(run.err().isEmpty());
        assertEquals("", run.out());
    }

    @Test
    void aReportOfBeforeThereWereFormerChecksIsOne() throws IOException {
        check("--report", "json=" + last);
        String text = Files.readString(last);
        String old = text.replaceAll(",\\s*\"baselineState\": null", "")
                .replaceAll(",\\s*\"agency\": \\{[^}]*}", "")
                .replaceAll(",\\s*\"baseline\": null", "");
        assertFalse(old.contains("baseline"), old);
        Files.writeString(last, old);
        assertEquals(0, compared().exitCode());
    }
}
