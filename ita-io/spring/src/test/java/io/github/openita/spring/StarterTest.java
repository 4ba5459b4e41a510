package io.github.openita.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/** What makes the jar a starter: the lists that Spring Boot, and editors, look for. */
class StarterTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = ItaAutoConfiguration.class.getResourceAsStream("/META-INF/" + name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAutoConfigurationIsListed() throws Exception {
        List<String> listed = resource("spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")
                .lines()
                .toList();
        assertEquals(List.of(ItaAutoConfiguration.class.getName(), ItaWebAutoConfiguration.class.getName()), listed);
        for (String name : listed) {
            assertNotNull(Class.forName(name).getAnnotation(AutoConfiguration.class), name);
        }
    }

    @Test
    void everyPropertyHasATypeAndADescriptionInEnglish() throws Exception {
        String metadata = resource("spring-configuration-metadata.json");
        assertEquals(
                List.of("ita.editions", "ita.problems.enabled"),
                JsonPath.<List<String>>read(metadata, "$.properties[*].name"));
        assertEquals(
                List.of("java.util.List<java.lang.String>", "java.lang.Boolean"),
                JsonPath.<List<String>>read(metadata, "$.properties[*].type"));
        List<String> descriptions = JsonPath.read(metadata, "$.properties[*].description");
        assertEquals(2, descriptions.size());
        assertEquals("true", String.valueOf(JsonPath.<Object>read(metadata, "$.properties[1].defaultValue")));
        for (String description : descriptions) {
            assertFalse(description.isBlank());
        }
    }

    @Test
    void whoAnalysesAFailedStartIsListed() throws Exception {
        String factories = resource("spring.factories");
        String name =
                factories.substring(factories.indexOf("io.github.openita")).strip();
        assertEquals(RefusedEditionAnalyzer.class, Objects.requireNonNull(Class.forName(name)));
    }

    /** Spring Boot is the application's, 4 or 3.5; a second Jackson beside Spring Boot's would be used by others. */
    @Test
    void itsPomBringsTheLibraryAndNeitherASpringBootNorAJackson() throws Exception {
        String pom = Files.readString(Path.of("target/.flattened-pom.xml"));
        assertEquals(
                List.of("ita-io"),
                Pattern.compile("<dependency>.*?<artifactId>(.*?)</artifactId>.*?</dependency>", Pattern.DOTALL)
                        .matcher(pom)
                        .results()
                        .map(dependency -> dependency.group(1))
                        .toList());
        assertTrue(
                Pattern.compile("<exclusion>\\s*<groupId>com.fasterxml.jackson.core</groupId>\\s*"
                                + "<artifactId>jackson-databind</artifactId>\\s*</exclusion>")
                        .matcher(pom)
                        .find(),
                pom);
        for (String element : List.of("name", "description", "url", "licenses", "developers", "scm", "connection")) {
            assertTrue(pom.contains("<" + element), element);
        }
        for (String element : List.of("parent", "scope>test", "scope>provided", "build", "properties")) {
            assertFalse(pom.contains("<" + element + ">"), element);
        }
        assertFalse(pom.contains("${"), pom);
    }
}
