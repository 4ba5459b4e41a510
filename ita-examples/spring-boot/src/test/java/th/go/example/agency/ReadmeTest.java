package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the README says is so. */
class ReadmeTest extends ServiceCase {

    private static final String README = read(Path.of("README.md"));

    private static final Pattern ASKED = Pattern.compile(
            "```sh\ncurl -s --json (?:@ita-examples/(\\S+)|'(.+?)') localhost:8080(\\S+)\n```\n+```json\n(.*?)```",
            Pattern.DOTALL);

    /** Lines that say nothing to the compiler, and those that only bring names. */
    private static final Pattern NO_CODE = Pattern.compile("\\s*(//.*|/?\\*.*|import .*|package .*)?");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyEndpointIsInTheTable() {
        TreeSet<String> served = new TreeSet<>();
        for (RequestMappingInfo info :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            info.getMethodsCondition()
                    .getMethods()
                    .forEach(method -> info.getPatternValues().forEach(path -> served.add(method + " " + path)));
        }
        TreeSet<String> told = new TreeSet<>();
        Matcher row = Pattern.compile("\n\\| `((?:GET|POST|PUT) /[^`?]+)").matcher(README);
        while (row.find()) {
            told.add(row.group(1));
        }
        assertEquals(served, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "../../docs/embedding.md"})
    void theServiceRepliesWhatIsShown(String page) throws Exception {
        Matcher asked = ASKED.matcher(read(Path.of(page)));
        int shown = 0;
        while (asked.find()) {
            String file = asked.group(1);
            String sent = file == null ? asked.group(2) : read(Path.of("..").resolve(file));
            Reply reply = post(asked.group(3), sent);
            JSONAssert.assertEquals(asked.group(4), reply.body(), JSONCompareMode.STRICT_ORDER);
            shown++;
        }
        assertTrue(shown > 0);
    }

    @Test
    void theAnswersThatAreShownCount() {
        Matcher answers =
                Pattern.compile("`(\\{\"agency\".*?})`", Pattern.DOTALL).matcher(README);
        assertTrue(answers.find());
        Reply reply = post("/surveys/nacc-2567/answers", answers.group(1));
        assertEquals(
                List.of("i4", "i5", "i6", "i7", "i8", "i9", "i10", "i11", "i12", "i13", "i14", "i15"),
                reply.at("$.errors[*].item"));
        assertEquals("ไม่มีคำตอบของ i4", reply.at("$.errors[0].message"));
    }

    @Test
    void theCodeThatIsShownIsTheService() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path source : sources()) {
            code.append(withoutSpace(read(source)));
        }
        Matcher shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(README);
        assertTrue(shown.find());
        do {
            assertTrue(code.toString().contains(withoutSpace(shown.group(1))), shown::group);
        } while (shown.find());
    }

    @Test
    void theColumnsThatAreShownAreTheTables() {
        Matcher shown =
                Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(read(Path.of("../../docs/embedding.md")));
        assertTrue(shown.find());
        String tables = read(Path.of("src/main/resources/db/migration/V2__agencies.sql"));
        assertTrue(tables.contains(shown.group(1)), shown::group);
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void soManyLinesAreAboutIta() throws IOException {
        Map<Path, Integer> aboutIta = Library.linesIn(sources());
        TreeMap<String, Lines> byPackage = new TreeMap<>();
        for (Path source : sources()) {
            String home = source.getName(source.getNameCount() - 2).toString();
            byPackage.merge(home, new Lines(1, linesOfCode(source), aboutIta.getOrDefault(source, 0)), Lines::plus);
        }
        StringBuilder table = new StringBuilder();
        byPackage.forEach((home, lines) -> table.append("| `%s` | %s |\n".formatted(home, lines.cells())));
        Lines all = byPackage.values().stream().reduce(Lines::plus).orElseThrow();
        table.append("| all | %s |\n".formatted(all.cells()));
        assertTrue(README.contains(table), () -> "the table must be\n" + table);
        String claim = "**" + all.about() + " of the " + all.code() + " lines**";
        assertTrue(README.contains(claim), () -> "it must say " + claim);
    }

    private record Lines(int files, int code, int about) {

        Lines plus(Lines other) {
            return new Lines(files + other.files, code + other.code, about + other.about);
        }

        String cells() {
            return files + " | " + code + " | " + about;
        }
    }

    /** By name. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static int linesOfCode(Path source) throws IOException {
        return (int) Files.readAllLines(source).stream()
                .filter(line -> !NO_CODE.matcher(line).matches())
                .count();
    }
}
