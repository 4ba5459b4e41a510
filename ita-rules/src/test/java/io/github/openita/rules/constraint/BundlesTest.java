package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.rules.FindingKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of every constraint and finding, in every bundle. */
class BundlesTest {

    private static final String PREFIX = "io.github.openita.rules.constraint.";

    private static byte[] bytes(String language) throws IOException {
        String name = "/ContributorValidationMessages" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(CompleteDisclosure.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        // As Hibernate Validator loads it on the class path: one byte, one character.
        bundle.load(new ByteArrayInputStream(bytes(language)));
        return bundle;
    }

    private static Set<String> keys() throws NoSuchMethodException {
        Set<String> keys = new TreeSet<>(Set.of(PREFIX + "ItaQuestionCode.tools", PREFIX + "ItaQuestionCode.edition"));
        for (Class<? extends Annotation> constraint : List.<Class<? extends Annotation>>of(
                ItaQuestionCode.class, ItaScore.class, ItaFiscalYear.class, CompleteDisclosure.class)) {
            keys.add(inner((String) constraint.getMethod("message").getDefaultValue()));
        }
        for (FindingKind kind : FindingKind.values()) {
            // A constraint has no check of an agency's own.
            if (kind != FindingKind.OWN) {
                keys.add(inner(FindingTemplate.key(kind, false)));
            }
        }
        Stream.of(FindingKind.MISSING, FindingKind.BLANK, FindingKind.PLACEHOLDER)
                .forEach(kind -> keys.add(inner(FindingTemplate.key(kind, true))));
        return keys;
    }

    private static String inner(String template) {
        return template.substring(1, template.length() - 1);
    }

    @Test
    void everySentenceIsInEveryBundle() throws Exception {
        for (String language : List.of("", "_en", "_th")) {
            Properties bundle = bundle(language);
            assertEquals(keys(), new TreeSet<>(bundle.stringPropertyNames()), language);
            bundle.forEach((key, sentence) -> assertTrue(!sentence.toString().isBlank(), key + language));
        }
    }

    @Test
    void withoutALanguageItIsEnglish() throws IOException {
        assertEquals(bundle("_en"), bundle(""));
    }

    @Test
    void theThaiBundleSaysWhatStandsAboveEachKey() throws IOException {
        List<String> lines =
                new String(bytes("_th"), StandardCharsets.UTF_8).lines().toList();
        Properties bundle = bundle("_th");
        List<String> said = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(PREFIX)) {
                said.add(bundle.getProperty(line.substring(0, line.indexOf('='))));
                above.add(lines.get(i - 1).substring("# ".length()));
            }
        }
        assertEquals(above, said);
        assertEquals(bundle.size(), said.size());
    }
}
