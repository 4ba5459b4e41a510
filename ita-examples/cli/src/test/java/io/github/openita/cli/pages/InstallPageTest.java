package io.github.openita.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Ita;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What docs/install.md shows is of this version and of what is there. Its project for Maven is built by
 * {@code .ci/release-rehearsal}, its distribution by {@code -Pdist}.
 */
class InstallPageTest {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(?:-SNAPSHOT)?");
    private static final Pattern ARTIFACT = Pattern.compile("io\\.github\\.openita:(ita-[a-z]+)");
    private static final Pattern MANAGED = Pattern.compile("<artifactId>(ita-[a-z]+)</artifactId>");

    private static Guide page() {
        return Guide.all().stream()
                .filter(guide -> guide.name().equals("docs/install.md"))
                .findFirst()
                .orElseThrow();
    }

    private static String block(String language) {
        List<Guide.Block> blocks = page().blocks(language);
        assertEquals(1, blocks.size(), language);
        return blocks.get(0).code();
    }

    private static String file(String name) throws IOException {
        return Files.readString(Golden.top().resolve(name));
    }

    @Test
    void everyVersionIsThisOne() throws IOException {
        String parent = file("pom.xml");
        for (String language : List.of("xml", "toml", "groovy", "java")) {
            String code = block(language).replace("4.0.0", "");
            List<String> versions = VERSION.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            assertEquals(1, versions.size(), language);
            assertTrue(parent.contains("<version>" + versions.get(0) + "</version>"), versions::toString);
        }
    }

    @Test
    void everyArtifactIsOneOfTheBillOfMaterials() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        MANAGED.matcher(file("ita-io/bom/pom.xml")).results().forEach(one -> known.add(one.group(1)));
        TreeSet<String> shown = new TreeSet<>();
        ARTIFACT.matcher(page().text()).results().forEach(one -> shown.add(one.group(1)));
        assertTrue(shown.size() >= 4, shown::toString);
        shown.removeAll(known);
        assertEquals(new TreeSet<>(), shown);
    }

    @Test
    void theProgramOfTheGateIsThatOfTheJar() throws IOException {
        String main = Ita.class.getName();
        assertTrue(block("kotlin").contains("mainClass = \"" + main + "\""));
        assertTrue(block("groovy").contains("mainClass = '" + main + "'"));
    }

    @Test
    void theCommandsThatBuildAreThoseThatCiRuns() throws IOException {
        String ci = file(".ci/first-commands");
        for (Guide.Block command : page().blocks("sh")) {
            if (command.code().startsWith("mvn ")) {
                assertTrue(ci.contains(command.code().strip()), command::code);
            }
        }
    }

    /** Packages come from registries by their coordinates, other files from the project's own page. */
    @Test
    void noPageOfARegistryIsNamed() {
        String text = page().text();
        for (String registry : List.of("repo1.", "repo.maven", "mvnrepository", "/maven2/")) {
            assertTrue(!text.contains(registry), registry);
        }
    }
}
