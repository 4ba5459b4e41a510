package io.github.openita.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.Tool;
import io.github.openita.io.Golden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vocabularies are current, say the same in both syntaxes, and say of each edition what the edition says. */
class EditionVocabularyTest {

    private static final String AGENCY = "https://www.example.go.th/ita/";

    static List<Edition> editions() {
        return Editions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theExportsAreCurrent(Edition edition) {
        EditionVocabulary vocabulary = EditionVocabulary.of(edition);
        String folder = "docs/editions/";
        Golden.check(folder + edition.nameWithRevision() + ".ttl", vocabulary.toTurtle());
        Golden.check(folder + edition.nameWithRevision() + ".jsonld", vocabulary.toJsonLd());
        Golden.check(folder + Editions.catalog().nameOf(edition) + ".csv", vocabulary.toCsv());
    }

    @Test
    void theTermsAreCurrent() {
        Golden.check("docs/editions/vocabulary.ttl", TermVocabulary.toTurtle());
        Golden.check("docs/editions/vocabulary.jsonld", TermVocabulary.toJsonLd());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void bothSyntaxesSayTheSame(Edition edition) {
        EditionVocabulary vocabulary = EditionVocabulary.of(edition);
        Model turtle = Rdf.turtle(vocabulary.toTurtle(), AGENCY + "anywhere.ttl");
        assertTrue(turtle.isIsomorphicWith(Rdf.jsonLd(vocabulary.toJsonLd(), AGENCY + "elsewhere.jsonld")));
        assertFalse(turtle.isEmpty());
    }

    @Test
    void soDoTheTerms() {
        Model turtle = Rdf.turtle(TermVocabulary.toTurtle(), AGENCY);
        assertTrue(turtle.isIsomorphicWith(Rdf.jsonLd(TermVocabulary.toJsonLd(), AGENCY)));
    }

    /** The labels that an edition has, by address and language. */
    private static Map<String, String> labelsOf(Edition edition) {
        String document = Iris.LIBRARY + edition.nameWithRevision() + ".ttl#";
        Map<String, String> labels = new HashMap<>();
        edition.form().getTools().forEach(tool -> addLabels(labels, document, tool));
        edition.getBands().forEach(band -> {
            labels.put(document + "band/" + band.getCode() + " th", band.getNameTh());
            if (!band.getNameEn().equals(band.getCode())) {
                labels.put(document + "band/" + band.getCode() + " en", band.getNameEn());
            }
        });
        return labels;
    }

    private static void addLabels(Map<String, String> labels, String document, FormNode node) {
        String address = document + node.getCode();
        if (node.getLevel() == Level.TOOL && !node.isPart()) {
            labels.put(address + " th", node.getTool().getNameTh());
            labels.put(address + " en", node.getTool().getNameEn());
            node.getParts()
                    .forEach(part -> labels.put(
                            document + part.getCode() + " th", part.getName().orElseThrow()));
        } else {
            Optional<String> name = node.getLevel() == Level.QUESTION && node.getTool() != Tool.OIT
                    ? node.getQuestion().flatMap(question -> question.getTextTh())
                    : node.getName();
            name.ifPresent(known -> labels.put(address + " th", known));
        }
        node.getItem()
                .ifPresent(item -> item.getElements()
                        .forEach(element ->
                                labels.put(address + "/" + element.getId() + " th", element.getWordingTh())));
        node.getChildren().forEach(child -> addLabels(labels, document, child));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyLabelIsTheEditionsAndNoneIsMissing(Edition edition) {
        Model model = Rdf.turtle(EditionVocabulary.of(edition).toTurtle(), AGENCY);
        Map<String, String> labels = new HashMap<>();
        for (Resource concept :
                model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
            for (Statement label : concept.listProperties(SKOS.prefLabel).toList()) {
                labels.put(concept.getURI() + " " + label.getLanguage(), label.getString());
            }
        }
        assertEquals(labelsOf(edition), labels);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyElementSaysWhatItRestsOn(Edition edition) {
        Model model = Rdf.turtle(EditionVocabulary.of(edition).toTurtle(), AGENCY);
        String document = Iris.LIBRARY + edition.nameWithRevision() + ".ttl#";
        for (Item item : edition.getItems()) {
            for (Element element : item.getElements()) {
                Resource concept = model.getResource(document + item.getCode() + "/" + element.getId());
                assertEquals(
                        Rdf.ITA + element.getBasis().getCode(),
                        concept.getRequiredProperty(model.getProperty(Rdf.ITA, "basis"))
                                .getResource()
                                .getURI());
                assertEquals(
                        element.isNoneAllowed(),
                        model.containsLiteral(concept, model.getProperty(Rdf.ITA, "noneAllowed"), true));
            }
        }
    }

    private static Edition ofOnesOwn() {
        return Editions.of(2568).toBuilder()
                .name("our-2568")
                .scheme("แบบของเรา")
                .build();
    }

    @Test
    void anEditionOfOnesOwnHasAddressesWhereItIsPublished() {
        EditionVocabulary vocabulary = EditionVocabulary.of(ofOnesOwn());
        Model turtle = Rdf.turtle(vocabulary.toTurtle(), AGENCY + "our-2568.r1.ttl");
        assertTrue(turtle.containsResource(turtle.getResource(AGENCY + "our-2568.r1.ttl#o17")));
        assertTrue(turtle.isIsomorphicWith(Rdf.jsonLd(vocabulary.toJsonLd(), AGENCY + "our-2568.jsonld")));
        Model placed = Rdf.turtle(vocabulary.at("https://www.example.go.th/ita").toTurtle(), "https://other.example/");
        assertTrue(turtle.isIsomorphicWith(placed));
        assertTrue(vocabulary.at(AGENCY).toCsv().contains("," + AGENCY + "our-2568.r1.ttl#o1/chart\r\n"));
        assertFalse(vocabulary.toTurtle().contains("creativecommons"), "its licence is its owner's to say");
    }

    @Test
    void anEditionThatOnlyHasANameOfTheCommissionHasNotItsAddresses() {
        Edition changed = Editions.of(2568).toBuilder()
                .note("changed")
                .target(Optional.empty())
                .build();
        assertTrue(EditionVocabulary.of(changed).toTurtle().startsWith("@base <nacc-2568.r1.ttl> .\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ita",
                "file:///tmp/",
                "https://",
                "https://a b/",
                "https://a/?q",
                "https://a/%zz/",
                "https://a/#x",
                "https://a/> .",
                "https://a/\"",
                "javascript:x"
            })
    void whatIsNoAddressOfAFolderIsRefused(String folder) {
        EditionVocabulary vocabulary = EditionVocabulary.of(ofOnesOwn());
        String refused = assertThrows(InvalidInputException.class, () -> vocabulary.at(folder))
                .getText()
                .getEn();
        assertTrue(
                refused.endsWith("is no address of a folder: write for example https://www.example.go.th/ita/"),
                refused);
    }

    @Property(tries = 200)
    void wordsStayAsTheyAre(@ForAll @StringLength(max = 12) String words) {
        String text = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<io.github.openita.io.vocabulary.Resource> one = List.of(new io.github.openita.io.vocabulary.Resource("#a")
                .words(io.github.openita.io.vocabulary.Property.NOTE, Language.TH, Optional.of("a" + text))
                .code(io.github.openita.io.vocabulary.Property.NOTATION, text));
        for (Model model : List.of(
                Rdf.turtle(TurtleWriter.write(AGENCY, one), AGENCY),
                Rdf.jsonLd(JsonLdWriter.write(AGENCY, one), AGENCY))) {
            Resource found = model.getResource(AGENCY + "#a");
            assertEquals("a" + text, found.getProperty(SKOS.note, "th").getString());
            assertEquals(text, found.getRequiredProperty(SKOS.notation).getString());
        }
    }

    @Test
    void quotesLinesAndDirectionsOfWritingStayAsTheyAre() {
        wordsStayAsTheyAre("\"\\\n\r\t@th' \u202E");
        assertFalse(EditionVocabulary.of(withTitle("\u202Eก")).toTurtle().contains("\u202E"));
    }

    private static Edition withTitle(String title) {
        Edition own = ofOnesOwn();
        List<Item> items = new ArrayList<>(own.getItems());
        items.set(0, items.get(0).toBuilder().nameTh(title).build());
        return own.toBuilder().items(items).build();
    }

    @Test
    void codesOfAnyScriptAreAddresses() {
        Edition own = ofOnesOwn();
        List<Item> items = new ArrayList<>(own.getItems());
        Element first = items.get(0).getElements().get(0);
        items.set(
                0,
                items.get(0).toBuilder()
                        .elements(List.of(first.toBuilder().id("ปัญหา-1").build()))
                        .build());
        EditionVocabulary vocabulary = EditionVocabulary.of(own.toBuilder()
                .items(items)
                .bands(own.getBands().stream()
                        .map(band ->
                                band.toBuilder().code(band.getCode() + " <ก>").build())
                        .toList())
                .build());
        Model turtle = Rdf.turtle(vocabulary.toTurtle(), AGENCY);
        assertTrue(turtle.containsResource(turtle.getResource(AGENCY + "our-2568.r1.ttl#o1/ปัญหา-1")));
        assertTrue(turtle.containsResource(turtle.getResource(AGENCY + "our-2568.r1.ttl#band/GOOD~20~3Cก~3E")));
        assertTrue(turtle.isIsomorphicWith(Rdf.jsonLd(vocabulary.toJsonLd(), AGENCY)));
    }

    @Test
    void theTitleOfASchemeIsInBothLanguages() {
        Model model = Rdf.turtle(EditionVocabulary.of(Editions.of(2567)).toTurtle(), AGENCY);
        Resource scheme = model.getResource(Iris.LIBRARY + "nacc-2567.r1.ttl#edition");
        assertEquals(
                "แบบประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567",
                scheme.getProperty(SKOS.prefLabel, "th").getString());
        assertEquals(
                "ITA form of fiscal year 2567",
                scheme.getProperty(SKOS.prefLabel, "en").getString());
        assertEquals(
                Language.values().length,
                scheme.listProperties(SKOS.prefLabel).toList().size());
    }
}
