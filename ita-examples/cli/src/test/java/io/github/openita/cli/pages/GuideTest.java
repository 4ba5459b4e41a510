package io.github.openita.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.edition.Edition;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is what happens: their commands and their Java are run, their links lead somewhere. */
class GuideTest {

    private static final String IMPORTS = """
            import io.github.openita.core.analysis.*;
            import io.github.openita.core.disclosure.*;
            import io.github.openita.core.edition.*;
            import io.github.openita.core.nacc.*;
            import io.github.openita.core.measures.*;
            import io.github.openita.core.problem.*;
            import io.github.openita.core.progress.*;
            import io.github.openita.core.responsibility.*;
            import io.github.openita.core.survey.*;
            import io.github.openita.core.scoring.*;
            import io.github.openita.core.words.*;
            import io.github.openita.io.csv.*;
            import io.github.openita.io.document.*;
            import io.github.openita.io.json.*;
            import io.github.openita.io.official.*;
            import io.github.openita.io.report.*;
            import io.github.openita.rules.*;
            import io.github.openita.rules.constraint.*;
            import java.io.InputStream;
            import java.io.OutputStream;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.*;
            """;

    private static final String BETWEEN = "\f";

    private static final Pattern COMMAND = Pattern.compile(
            "^java -jar ita-examples/cli/target/ita\\.jar (.*?)(?: 2> /dev/null)?(?: \\| (head|tail) -([0-9]+))?$",
            Pattern.MULTILINE);
    private static final Pattern EXIT_CODE = Pattern.compile("^# exit code ([0-9])$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** A link to a heading, on the same page or another. */
    private static final Pattern HEADING_LINK = Pattern.compile("\\]\\(([^()#:\\s]*)#([^()\\s]+)\\)");

    @TempDir
    Path folder;

    static List<Guide> pages() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandPrintsWhatIsShown(Guide page) {
        Golden.check(page.name(), page.withOutputs("sh", GuideTest::run));
    }

    private static Guide.Block run(Guide.Block block) {
        Matcher command = COMMAND.matcher(block.code());
        assertTrue(command.find(), () -> "only commands of the jar can show what they print: " + block.code());
        Path top = Golden.top();
        String[] args = command.group(1).trim().split(" +");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].startsWith("ita-examples/") ? top.resolve(args[i]).toString() : args[i];
        }
        Run run = Run.of(args);
        assertEquals("", block.code().contains(" 2> /dev/null") ? "" : run.err(), block.code());
        assertEquals(exitCode(block.code()), run.exitCode(), block.code());
        // A page shows no byte-order mark and has line feeds, whatever a table has.
        String printed = run.out().replace(top + "/", "").replace("\r\n", "\n").replace("\uFEFF", "");
        return new Guide.Block(
                block.language(), block.code(), command.group(2) == null ? printed : part(printed, command));
    }

    /** What a block says that its command ends with. */
    private static int exitCode(String code) {
        Matcher said = EXIT_CODE.matcher(code);
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    /** What {@code head} or {@code tail} leaves. */
    private static String part(String printed, Matcher command) {
        List<String> lines = printed.lines().toList();
        int most = Math.min(lines.size(), Integer.parseInt(command.group(3)));
        int first = command.group(2).equals("head") ? 0 : lines.size() - most;
        return String.join("\n", lines.subList(first, first + most)) + "\n";
    }

    @Test
    void everyJavaBlockCompilesAndPrintsWhatIsShown() throws Exception {
        String service = withoutSpace(service());
        List<Guide.Block> blocks = pages().stream()
                .flatMap(page -> page.blocks("java").stream())
                // What stands in the service is compiled there.
                .filter(block -> !service.contains(withoutSpace(block.code())))
                .toList();
        assertFalse(blocks.isEmpty());
        Iterator<String> printed = List.of(runAll(blocks).split(BETWEEN, -1)).iterator();
        for (Guide page : pages()) {
            String shown =
                    page.withOutputs("java", block -> new Guide.Block(block.language(), block.code(), printed.next()));
            Golden.check(page.name(), shown);
        }
    }

    /** All sources of the service that pages quote. */
    private static String service() throws IOException {
        Path sources = Golden.top().resolve("ita-examples/spring-boot/src/main/java");
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    private String runAll(List<Guide.Block> blocks) throws Exception {
        List<String> calls = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String name = "Block" + i;
            sources.add(source(name, blocks.get(i).code()));
            if (!blocks.get(i).output().isEmpty()) {
                calls.add(name + ".main(a);");
            }
        }
        sources.add(source("All", String.join(" System.out.print(\"" + BETWEEN + "\");\n", calls)));
        compile(sources);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "All")
                .directory(Golden.top().toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }

    private String source(String name, String code) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(
                source,
                IMPORTS + "public class " + name + " { public static void main(String[] a) throws Exception {\n" + code
                        + "}}\n");
        return source.toString();
    }

    private void compile(List<String> sources) {
        List<String> args = new ArrayList<>(
                List.of("-encoding", "UTF-8", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        args.addAll(sources);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, complaints, args.toArray(String[]::new));
        assertEquals(0, compiled, () -> complaints.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSmallestEditionIsOne() {
        Guide page = pages().stream()
                .filter(guide -> guide.name().equals("docs/own-scheme.md"))
                .findFirst()
                .orElseThrow();
        byte[] document = page.blocks("json").get(0).code().getBytes(StandardCharsets.UTF_8);
        Edition clinic = ItaJson.standard().readEdition(Source.of(page.name(), document));
        RuleSet rules = RuleSets.of(clinic);
        assertEquals("clinic-2570", rules.getEdition().getName());
        assertTrue(rules.getRules().stream().anyMatch(rule -> rule.getId().equals("clinic-2570/o3/problems")));
    }

    /** Nobody would fill it in. */
    @ParameterizedTest
    @MethodSource("pages")
    void noOutputIsShownThatIsEmpty(Guide page) {
        assertFalse(page.text().contains("```text\n```\n"), page::name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkToAFileLeadsToOne(Guide page) {
        Path here = Golden.top().resolve(page.name()).resolveSibling("");
        Matcher link = LINK.matcher(page.text());
        while (link.find()) {
            assertTrue(Files.exists(here.resolve(link.group(1))), () -> page + " links to " + link.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkToAHeadingLeadsToOne(Guide page) throws IOException {
        Path here = Golden.top().resolve(page.name());
        Matcher link = HEADING_LINK.matcher(page.text());
        while (link.find()) {
            Path other = link.group(1).isEmpty() ? here : here.resolveSibling(link.group(1));
            assertTrue(headings(other).contains(link.group(2)), () -> page + " links to " + link.group());
        }
    }

    /** The addresses that a page of GitHub gives to headings: small letters, a hyphen for each space, no signs. */
    private static Set<String> headings(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading ->
                        heading.replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
