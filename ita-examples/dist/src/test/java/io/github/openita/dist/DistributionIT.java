package io.github.openita.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked somewhere else, runs in an environment that has nothing: no Java, no path to programs. */
class DistributionIT {

    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
    private static final String VERSION = System.getProperty("dist.version");
    private static final long MOST_BYTES = 60_000_000;
    private static final Charset THAI = Charset.forName("x-windows-874");

    @TempDir
    static Path elsewhere;

    private static Path folder = Path.of("");

    private record Finished(int exitCode, String out, String err) {}

    @BeforeAll
    static void unpack() throws IOException {
        folder = elsewhere.resolve("ita-" + VERSION);
        Path zip = Path.of("target", "ita-" + VERSION + "-" + Platform.name() + ".zip");
        assertTrue(Files.size(zip) <= MOST_BYTES, () -> zip + " is too large");
        ZipOfFolder.unpack(zip, elsewhere);
    }

    private static Finished run(List<String> command, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile(elsewhere, "run", ".out");
        Path err = Files.createTempFile(elsewhere, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(TOP.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Windows starts no program without it.
        String system = builder.environment().get("SystemRoot");
        builder.environment().clear();
        builder.environment().putAll(environment);
        if (system != null) {
            builder.environment().put("SystemRoot", system);
        }
        Process process = builder.start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static Finished ita(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("bin")
                .resolve(Platform.isWindows() ? "ita.cmd" : "ita")
                .toString());
        command.addAll(List.of(arguments));
        return run(command, Map.of("PATH", ""));
    }

    /** The same, by the Java of this build. */
    private static Finished jar(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                TOP.resolve("ita-examples/cli/target/ita.jar").toString()));
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    private static void same(int exitCode, String... arguments) throws Exception {
        Finished ours = ita(arguments);
        assertEquals("", ours.err());
        assertEquals(exitCode, ours.exitCode());
        assertEquals(jar(arguments), ours);
    }

    @Test
    void itChecks() throws Exception {
        same(1, "check", "ita-examples/data/disclosure-2567-pa-ron.json", "--as-of", "2024-04-30");
    }

    @Test
    void itScores() throws Exception {
        same(0, "score", "ita-examples/data/result-2567-pa-ron.json");
    }

    @Test
    void itReadsPdfAndXlsxAndCsvOfASite() throws Exception {
        String[] command = {
            "check", "ita-examples/website/ita.json", "--site", "ita-examples/website", "--as-of", "2024-04-30"
        };
        Finished theirs = jar(command);
        assertTrue(theirs.out().contains("ita-examples/website/ita.json"), theirs::out);
        same(theirs.exitCode(), command);
    }

    @Test
    void itReadsTheThaiEncodingOfWindows() throws Exception {
        Path page = Files.write(
                elsewhere.resolve("page.html"),
                "<html><head><meta charset=\"tis-620\"></head><body><h1>ITA</h1><ul><li><a href=\"/o1.pdf\">o1 โครงสร้าง</a></li></ul></body></html>"
                        .getBytes(THAI));
        String[] command = {"import", page.toString(), "--edition", "2567"};
        Finished ours = ita(command);
        assertEquals(0, ours.exitCode(), ours::err);
        assertTrue(ours.out().contains("/o1.pdf"), ours::out);
        assertEquals(jar(command), ours);
    }

    @Test
    void itWritesWordDocuments() throws Exception {
        Path ours = elsewhere.resolve("ours.docx");
        Path theirs = elsewhere.resolve("theirs.docx");
        String[] command = {"document", "analysis", "ita-examples/data/result-2567-pa-ron.json", "-o", ours.toString()};
        assertEquals("", ita(command).err());
        command[4] = theirs.toString();
        assertEquals("", jar(command).err());
        assertEquals(-1, Files.mismatch(ours, theirs));
    }

    @Test
    void itWritesWorkbooks() throws Exception {
        Path form = elsewhere.resolve("form.xlsx");
        assertEquals("", ita("init", "--edition", "2568", "-o", form.toString()).err());
        assertTrue(Files.size(form) > 1000);
    }

    @Test
    void itTriesLinksOverHttpsAndSaysWhatItCouldNotReach() throws Exception {
        Path cache = elsewhere.resolve("cache");
        String document = "{\"document\": \"disclosure\", \"edition\": \"nacc-2567\","
                + " \"agency\": {\"website\": \"https://127.0.0.1:9\"},"
                + " \"items\": {\"o1\": {\"links\": [{\"url\": \"https://127.0.0.1:9/a\"}]}}}";
        Path file = Files.writeString(elsewhere.resolve("online.json"), document);
        Finished finished = ita("check", file.toString(), "--online", "--allow-private", "--cache", cache.toString());
        assertFalse(finished.err().contains("Exception"), finished::err);
        assertEquals(1, finished.exitCode(), finished::err);
    }

    @Test
    void theArchiveOfClassesIsUsedWhereverTheFolderIs() throws Exception {
        assumeTrue(Platform.isLinux() || Runtime.version().feature() >= 19);
        String options = "-Xlog:class+load:file=" + elsewhere.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/ita").toString()));
        command.addAll(List.of("score", "ita-examples/data/result-2567-pa-ron.json"));
        Finished finished = run(command, Map.of("PATH", "", "JDK_JAVA_OPTIONS", options));
        assertEquals(0, finished.exitCode(), finished::err);
        List<String> classes = Files.readAllLines(elsewhere.resolve("classes.log"));
        long ours = classes.stream()
                .filter(line -> line.contains(" io.github.openita."))
                .count();
        long archived = classes.stream()
                .filter(line -> line.contains(" io.github.openita.") && line.contains("shared objects file"))
                .count();
        assertTrue(archived > 100 && archived > ours * 9 / 10, archived + " of " + ours);
    }

    @Test
    void aLinkToItIsEnough() throws Exception {
        assumeTrue(!Platform.isWindows());
        Path link = Files.createSymbolicLink(elsewhere.resolve("ita"), folder.resolve("bin/ita"));
        Path other = Files.createSymbolicLink(elsewhere.resolve("other"), Path.of("ita"));
        for (Path one : List.of(link, other)) {
            Finished finished = run(List.of(one.toString(), "--version"), Map.of("PATH", "/usr/bin:/bin"));
            assertEquals("", finished.err());
            assertTrue(finished.out().startsWith("ita "), finished.out());
        }
    }

    @Test
    void itBringsItsLicences() {
        assertTrue(Files.exists(folder.resolve("LICENSE")));
        assertTrue(Files.exists(folder.resolve("runtime/legal/java.base/LICENSE"))
                || Files.exists(folder.resolve("runtime/legal/java.base/COPYRIGHT")));
    }

    @Test
    void theJarInItIsTheOneThatIsPublished() throws IOException {
        assertEquals(-1, Files.mismatch(TOP.resolve("ita-examples/cli/target/ita.jar"), folder.resolve("lib/ita.jar")));
    }
}
