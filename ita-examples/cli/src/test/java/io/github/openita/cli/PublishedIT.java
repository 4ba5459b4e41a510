package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application and a repository see of what is published: their POMs, and what the runnable jar carries. */
class PublishedIT {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?<artifactId>(.*?)</artifactId>.*?</dependency>", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ita-core         | jakarta.validation-api",
                "ita-rules        | ita-core jakarta.validation-api",
                "ita-io           | ita-core ita-rules jackson-databind jackson-databind fastcsv jsoup jte-runtime",
                "ita-io/office    | ita-io pdfbox fastexcel fastexcel-reader poi-ooxml commons-compress",
                "ita-examples/cli | ''",
                "ita-io/bom       | ita-core ita-rules ita-io ita-office ita-spring-boot-starter ita-jpa ita-cli",
            })
    void aPublishedPomNamesWhatAnApplicationNeedsAndNoMore(String module, String needed) throws IOException {
        List<String> dependencies = DEPENDENCY
                .matcher(pom(module))
                .results()
                .map(dependency -> dependency.group(1))
                .toList();
        assertEquals(needed, String.join(" ", dependencies));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ita-core", "ita-rules", "ita-io", "ita-io/office", "ita-examples/cli", "ita-io/bom"})
    void aPublishedPomHasWhatMavenCentralAsksFor(String module) throws IOException {
        String pom = pom(module);
        for (String element : List.of("name", "description", "url", "licenses", "developers", "scm", "connection")) {
            assertTrue(pom.contains("<" + element), () -> module + " must have " + element);
        }
        for (String element : List.of("parent", "scope>test", "scope>provided", "build", "properties")) {
            assertFalse(pom.contains("<" + element + ">"), () -> module + " must not have " + element);
        }
        assertFalse(pom.contains("${"), pom);
    }

    @Test
    void theBillOfMaterialsNamesWhatIsPublishedAndNoMore() throws IOException {
        List<String> published = new ArrayList<>();
        try (Stream<Path> files = Files.find(Golden.top(), 3, (file, any) -> file.endsWith("pom.xml"))) {
            for (Path file : files.toList()) {
                String pom = Files.readString(file);
                if (pom.contains("<maven.deploy.skip>false</maven.deploy.skip>")) {
                    published.add(pom.replaceFirst("(?s).*?</parent>.*?<artifactId>(.*?)</artifactId>.*", "$1"));
                }
            }
        }
        List<String> named = new ArrayList<>(List.of("ita-bom"));
        DEPENDENCY.matcher(pom("ita-io/bom")).results().forEach(one -> named.add(one.group(1)));
        assertEquals(new TreeSet<>(published), new TreeSet<>(named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ita-core", "ita-rules", "ita-io", "ita-io/office"})
    void aJarNamesItselfAndItsVersion(String module) throws IOException {
        Path target = Golden.top().resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            Path jar = files.filter(
                            file -> file.getFileName().toString().matches("ita-[a-z]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile opened = new JarFile(jar.toFile())) {
                Attributes manifest = opened.getManifest().getMainAttributes();
                assertTrue(manifest.getValue("Implementation-Title").startsWith("ITA library: "), module);
                String version = manifest.getValue("Implementation-Version");
                assertTrue(jar.toString().endsWith("-" + version + ".jar"), version);
            }
        }
    }

    @Test
    void theJarCarriesTheLicencesAndNoticesOfAllThatIsInIt() throws IOException {
        try (JarFile jar = jar()) {
            String licences = text(jar, "META-INF/LICENSE");
            // FontBox, PDFBox and POI add licences of what they hold to it, each to one of its own.
            assertEquals(4, count("Apache License\n", licences), licences);
            assertTrue(licences.contains("MIT License") && licences.contains("Oliver Siegmar"), licences);
            String notices = text(jar, "META-INF/NOTICE");
            for (String name : List.of(
                    "FastCSV",
                    "Jackson",
                    "Jakarta Validation",
                    "jsoup",
                    "jte",
                    "picocli",
                    "FastDoubleParser",
                    "PDFBox",
                    "POI",
                    "fastexcel")) {
                assertTrue(notices.contains(name), notices);
            }
        }
    }

    @Test
    void theJarHasTheServicesOfAllAndTheSignatureOfNone() throws IOException {
        try (JarFile jar = jar()) {
            String codecs = text(jar, "META-INF/services/com.fasterxml.jackson.core.ObjectCodec");
            assertTrue(codecs.contains("com.fasterxml.jackson.databind.ObjectMapper"), codecs);
            assertEquals(
                    "io.github.openita.office.OfficeReader",
                    text(jar, "META-INF/services/io.github.openita.io.content.ContentReader")
                            .strip());
            assertEquals(
                    List.of(
                            "io.github.openita.office.document.DocxRenderer",
                            "io.github.openita.office.workbook.XlsxRenderer"),
                    text(jar, "META-INF/services/io.github.openita.io.report.model.ReportRenderer")
                            .lines()
                            .toList());
            assertEquals(null, jar.getEntry("META-INF/services/javax.xml.stream.XMLInputFactory"));
            assertTrue(jar.isMultiRelease());
            assertTrue(jar.stream().noneMatch(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)")));
        }
    }

    private static String pom(String module) throws IOException {
        Path target = Golden.top().resolve(module).resolve("target");
        return Files.readString(target.resolve(".flattened-pom.xml"));
    }

    private static JarFile jar() throws IOException {
        return new JarFile(
                Golden.top().resolve("ita-examples/cli/target/ita.jar").toFile());
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
