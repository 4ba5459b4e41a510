package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, started as an agency would start it. */
@Timeout(180)
class AgencyJarIT {

    private static final Path JAR = Path.of("target/agency.jar").toAbsolutePath();
    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.*)-([0-9][^-]*)\\.jar");

    @TempDir
    Path directory;

    @Test
    void whatItWasGivenIsThereWhenItIsStartedAgain() throws Exception {
        String plan;
        String answers = """
                {"agency": "A1", "part": "EIT", "answers":
                  {"e1": 6, "e2": 6, "e3": 1, "e4": 6, "e5": 6, "e6": 6, "e7": 6, "e8": 1, "e9": 2}}""";
        try (Running service = Running.start(JAR, directory)) {
            Client client = service.client();
            assertEquals(
                    95.42,
                    client.post("/score-card", ServiceCase.data("result-2567-pa-ron.json"))
                            .at("$.overall"));
            assertEquals(201, client.post("/surveys/nacc-2567/answers", answers).status());
            plan = client.post("/plans", ServiceCase.data("plan-2568-pa-ron.json"))
                    .location()
                    .orElseThrow();
        }
        assertTrue(Files.exists(directory.resolve("agency.mv.db")));
        try (Running again = Running.start(JAR, directory)) {
            Client client = again.client();
            assertEquals(2568, client.get(plan).at("$.plan.fiscalYear"));
            assertEquals(0.0, client.get("/surveys/nacc-2567/result?agency=A1").at("$.scores.questions.e8"));
        }
    }

    @Test
    void itHoldsOneJacksonInOneVersion() throws Exception {
        TreeSet<String> jacksons = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            for (String name : names.toList()) {
                Matcher library = LIBRARY.matcher(name);
                if (library.matches()
                        && List.of("jackson-core", "jackson-databind").contains(library.group(1))) {
                    jacksons.add(library.group(2));
                }
            }
        }
        assertEquals(1, jacksons.size(), jacksons::toString);
        assertEquals(System.getProperty("spring-boot.jackson"), jacksons.first().substring(0, 1));
    }
}
