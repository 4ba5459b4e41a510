package io.github.openita.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.io.Golden;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All editions together keep the conditions of the SKOS Reference, numbered S… there, and refer to nothing that is not there. */
class SkosIntegrityTest {

    private static final Model ALL = ModelFactory.createDefaultModel();

    @BeforeAll
    static void readAll() {
        ALL.add(Rdf.turtle(TermVocabulary.toTurtle(), "https://example.org/"));
        Editions.all()
                .forEach(edition ->
                        ALL.add(Rdf.turtle(EditionVocabulary.of(edition).toTurtle(), "https://example.org/")));
    }

    private static List<Resource> ofType(Resource type) {
        return ALL.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static List<Resource> objects(Resource subject, Property property) {
        return ALL.listObjectsOfProperty(subject, property)
                .mapWith(RDFNode::asResource)
                .toList();
    }

    @Test
    void s9NoSchemeIsAConcept() {
        assertEquals(
                List.of(),
                ofType(SKOS.ConceptScheme).stream()
                        .filter(scheme -> ALL.contains(scheme, RDF.type, SKOS.Concept))
                        .toList());
        // Each edition and its bands, and two of the library's own.
        long schemes = Editions.all().stream()
                .mapToInt(edition -> edition.getBands().isEmpty() ? 1 : 2)
                .sum();
        assertEquals(schemes + 2, ofType(SKOS.ConceptScheme).size());
    }

    @Test
    void s13NoLabelIsOfTwoKinds() {
        Set<String> seen = new HashSet<>();
        for (Property kind : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
            for (Statement label :
                    ALL.listStatements(null, kind, (RDFNode) null).toList()) {
                assertTrue(seen.add(label.getSubject() + " " + label.getObject()), label::toString);
            }
        }
        assertFalse(seen.isEmpty());
    }

    @Test
    void s14NothingHasTwoLabelsOfOneLanguage() {
        Set<String> seen = new HashSet<>();
        for (Statement label :
                ALL.listStatements(null, SKOS.prefLabel, (RDFNode) null).toList()) {
            assertTrue(Set.of("th", "en").contains(label.getLanguage()), label::toString);
            assertFalse(label.getString().isBlank(), label::toString);
            assertTrue(seen.add(label.getSubject() + " " + label.getLanguage()), label::toString);
        }
    }

    /** What is reached over some properties, itself only where there is a cycle. */
    private static Set<Resource> reached(Resource from, Property... over) {
        Set<Resource> reached = new LinkedHashSet<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Resource one = open.pop();
            for (Property property : over) {
                objects(one, property).stream().filter(reached::add).forEach(open::push);
            }
        }
        return reached;
    }

    @Test
    void s27WhatIsAboveIsNotBesideAndNothingIsAboveItself() {
        for (Resource concept : ofType(SKOS.Concept)) {
            Set<Resource> above = reached(concept, SKOS.broader);
            assertFalse(above.contains(concept), concept::toString);
            assertEquals(List.of(), objects(concept, SKOS.related));
        }
        assertFalse(ALL.contains(null, SKOS.related));
    }

    /** The concepts that are the same as others, by all of these: exactMatch is symmetric (S44) and transitive (S45). */
    private static Map<Resource, Set<Resource>> same() {
        Map<Resource, Set<Resource>> same = new HashMap<>();
        for (Statement match :
                ALL.listStatements(null, SKOS.exactMatch, (RDFNode) null).toList()) {
            Set<Resource> together = new HashSet<>(Set.of(match.getSubject(), match.getResource()));
            new ArrayList<>(together).forEach(one -> together.addAll(same.getOrDefault(one, Set.of())));
            together.forEach(one -> same.put(one, together));
        }
        return same;
    }

    @Test
    void s46WhatIsTheSameIsNeitherBroaderNorNarrowerNorBeside() {
        Map<Resource, Set<Resource>> same = same();
        for (Property other : List.of(SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)) {
            for (Statement match :
                    ALL.listStatements(null, other, (RDFNode) null).toList()) {
                assertFalse(
                        same.getOrDefault(match.getSubject(), Set.of()).contains(match.getResource()), match::toString);
            }
        }
        assertTrue(same.size() > 100, () -> same.size() + "");
    }

    @Test
    void noTwoConceptsOfAnEditionAreTheSame() {
        for (Set<Resource> together : new HashSet<>(same().values())) {
            Set<Resource> schemes = together.stream()
                    .flatMap(concept -> objects(concept, SKOS.inScheme).stream())
                    .collect(Collectors.toSet());
            assertEquals(together.size(), schemes.size(), together::toString);
        }
    }

    @Test
    void twoConceptsMatchInOneWayAndInTwoEditions() {
        Set<Set<Resource>> seen = new HashSet<>();
        for (Property kind : List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch)) {
            List<Statement> matches =
                    ALL.listStatements(null, kind, (RDFNode) null).toList();
            for (Statement match : matches) {
                assertTrue(seen.add(Set.of(match.getSubject(), match.getResource())), match::toString);
                assertFalse(
                        objects(match.getSubject(), SKOS.inScheme).equals(objects(match.getResource(), SKOS.inScheme)),
                        match::toString);
            }
        }
    }

    @Test
    void everyConceptStandsInOneSchemeBelowOneOfItsTopConcepts() {
        for (Resource concept : ofType(SKOS.Concept)) {
            List<Resource> schemes = objects(concept, SKOS.inScheme);
            assertEquals(1, schemes.size(), concept::toString);
            Set<Resource> way = new HashSet<>(reached(concept, SKOS.broader));
            way.add(concept);
            assertTrue(way.stream().allMatch(one -> objects(one, SKOS.inScheme).equals(schemes)), concept::toString);
            List<Resource> tops = way.stream()
                    .filter(one -> ALL.contains(one, SKOS.topConceptOf))
                    .toList();
            assertEquals(1, tops.size(), concept::toString);
            assertTrue(ALL.contains(schemes.get(0), SKOS.hasTopConcept, tops.get(0)), concept::toString);
        }
    }

    @Test
    void aNotationStandsOnceInAScheme() {
        Set<String> seen = new HashSet<>();
        for (Resource concept : ofType(SKOS.Concept)) {
            String notation = concept.getRequiredProperty(SKOS.notation).getString();
            assertTrue(seen.add(objects(concept, SKOS.inScheme) + " " + notation), concept::toString);
        }
    }

    @Test
    void everyAddressOfTheLibraryLeadsToSomethingInAFileThatIsThere() {
        Set<String> dead = new TreeSet<>();
        for (Statement said : ALL.listStatements().toList()) {
            if (said.getObject().isURIResource()
                    && said.getResource().getURI().startsWith(Iris.LIBRARY)
                    && !ALL.contains(said.getResource(), null)) {
                dead.add(said.toString());
            }
            if (said.getPredicate().getURI().startsWith(Rdf.ITA) && !ALL.contains(said.getPredicate(), RDF.type)) {
                dead.add(said.getPredicate().toString());
            }
        }
        assertEquals(Set.of(), dead);
        Set<String> files = ALL.listSubjects().toList().stream()
                .map(subject -> subject.getURI().replaceAll("#.*", "").substring(Iris.LIBRARY.length()))
                .collect(Collectors.toSet());
        assertEquals(Editions.all().size() + 1, files.size());
        files.forEach(file ->
                assertTrue(Files.exists(Golden.top().resolve("docs/editions").resolve(file)), file));
    }

    @Test
    void everyWordOfSkosIsOneThatSkosHas() throws ReflectiveOperationException {
        Set<String> known = new HashSet<>();
        for (Field word : SKOS.class.getFields()) {
            known.add(String.valueOf(word.get(null)));
        }
        for (Statement said : ALL.listStatements().toList()) {
            for (Resource word : List.of(
                    said.getPredicate(), said.getPredicate().equals(RDF.type) ? said.getResource() : RDF.type)) {
                assertTrue(!word.getURI().startsWith(SKOS.uri) || known.contains(word.getURI()), word::toString);
            }
        }
    }
}
