package io.github.openita.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableItem;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What of two editions is said to be the same, similar, split or merged. */
class MatchesTest {

    private static final String FOLDER = "https://www.example.go.th/ita/";

    private static final Edition FIRST =
            Editions.of(2567).toBuilder().name("our-2567").scheme("แบบของเรา").build();
    private static final Edition SECOND = FIRST.toBuilder().revision(2).build();

    private static Edition withItem(Edition edition, String code, UnaryOperator<ImmutableItem.Builder> change) {
        List<Item> items = new ArrayList<>(edition.getItems());
        items.replaceAll(item -> item.getCode().equals(QuestionCode.of(code))
                ? change.apply(item.toBuilder()).build()
                : item);
        return edition.toBuilder().items(items).build();
    }

    /** What a later edition says of one of its concepts: the kind of match and the earlier concept. */
    private static List<String> matches(Edition earlier, Edition later, String concept) {
        EditionCatalog known = Editions.catalog().with(earlier).with(later);
        Model model = Rdf.turtle(EditionVocabulary.of(later, known).at(FOLDER).toTurtle(), FOLDER);
        Resource subject = model.getResource(FOLDER + later.nameWithRevision() + ".ttl#" + concept);
        List<String> found = new ArrayList<>();
        for (Statement said : subject.listProperties().toList()) {
            String kind = said.getPredicate().getLocalName();
            if (kind.endsWith("Match")) {
                found.add(kind + " " + said.getResource().getURI().replace(FOLDER, ""));
            }
        }
        found.sort(null);
        return found;
    }

    private static List<String> ofFirst(Edition later, String concept) {
        return matches(FIRST, later, concept);
    }

    @Test
    void anotherRevisionThatSaysTheSameIsTheSame() {
        for (String concept : List.of("OIT", "6", "9", "9.3", "i1", "o17", "o17/problems")) {
            assertEquals(List.of("exactMatch our-2567.r1.ttl#" + concept), ofFirst(SECOND, concept), concept);
        }
    }

    @Test
    void whereTheWordingOfAQuestionIsNotKnownNothingAboveItIsTheSame() {
        assertEquals(
                List.of("e6"),
                FIRST.getQuestions().stream()
                        .filter(question -> question.getTextTh().isEmpty())
                        .map(question -> question.getCode().toString())
                        .toList());
        for (String concept : List.of("EIT", "EIT@public")) {
            assertEquals(List.of("closeMatch our-2567.r1.ttl#" + concept), ofFirst(SECOND, concept), concept);
        }
        Edition first = withWordings(FIRST);
        Edition second = withWordings(SECOND);
        for (String concept : List.of("EIT", "EIT@public")) {
            assertEquals(List.of("exactMatch our-2567.r1.ttl#" + concept), matches(first, second, concept), concept);
        }
    }

    private static Edition withWordings(Edition edition) {
        return edition.toBuilder()
                .questions(edition.getQuestions().stream()
                        .map(question -> question.toBuilder()
                                .textTh(question.getTextTh().orElse("ข้อความ"))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void whatIsAskedOtherwiseIsSimilarAndSoIsAllAboveIt() {
        Edition changed = withItem(
                SECOND,
                "o17",
                item -> item.elements(item.build().getElements().stream()
                        .map(element -> element.getId().equals("problems")
                                ? element.toBuilder().noneAllowed(false).build()
                                : element)
                        .toList()));
        for (String concept : List.of("OIT", "9", "9.3", "o17", "o17/problems")) {
            assertEquals(List.of("closeMatch our-2567.r1.ttl#" + concept), ofFirst(changed, concept), concept);
        }
        for (String concept : List.of("IIT", "10", "9.2", "o16", "o17/suggestions")) {
            assertEquals(List.of("exactMatch our-2567.r1.ttl#" + concept), ofFirst(changed, concept), concept);
        }
    }

    @Test
    void anotherTitleIsSimilarAndAnotherWordingOfAnElementIsNothing() {
        Edition changed = withItem(
                SECOND,
                "o17",
                item -> item.nameTh("รายงานการจัดซื้อ")
                        .elements(item.build().getElements().stream()
                                .map(element -> element.getId().equals("problems")
                                        ? element.toBuilder()
                                                .wordingTh("อุปสรรค")
                                                .build()
                                        : element)
                                .toList()));
        assertEquals(List.of("closeMatch our-2567.r1.ttl#o17"), ofFirst(changed, "o17"));
        assertEquals(List.of(), ofFirst(changed, "o17/problems"));
    }

    @Test
    void anItemThatReportsOnAnotherYearIsSimilar() {
        assertEquals(
                List.of("closeMatch our-2567.r1.ttl#o17"),
                ofFirst(withItem(SECOND, "o17", item -> item.periodOffset(0)), "o17"));
    }

    @Test
    void spacingDigitsAndBasisMakeNoDifference() {
        Edition spaced = withItem(
                SECOND,
                "o17",
                item -> item.nameTh(" " + item.build().getNameTh() + " ").titleBasis(Basis.UNVERIFIED));
        assertEquals(List.of("exactMatch our-2567.r1.ttl#o17"), ofFirst(spaced, "o17"));
    }

    @Test
    void itemsWhoseElementsAreNotKnownAreNotKnownToBeTheSame() {
        Edition first = withItem(FIRST, "o17", item -> item.elements(List.of()));
        Edition second = withItem(SECOND, "o17", item -> item.elements(List.of()));
        assertEquals(List.of("closeMatch our-2567.r1.ttl#o17"), matches(first, second, "o17"));
    }

    @Test
    void anItemThatWasSplitIsBroaderThanEachOfItsParts() {
        String topic =
                FIRST.item(QuestionCode.of("o17")).flatMap(Item::getTopic).orElseThrow();
        Edition next = SECOND.toBuilder()
                .name("our-2568")
                .revision(1)
                .fiscalYear(FIRST.getFiscalYear().plusYears(1))
                .build();
        Edition split = withItem(next, "o16", item -> item.topic(topic).nameTh("ครึ่งหนึ่ง"));
        assertEquals(List.of("broadMatch our-2567.r1.ttl#o17"), ofFirst(split, "o16"));
        assertEquals(List.of("broadMatch our-2567.r1.ttl#o17"), ofFirst(split, "o17"));
    }

    @Test
    void itemsThatBecameOneAreNarrower() {
        List<String> narrower = matches(Editions.of(2567), Editions.of(2568), "o12").stream()
                .filter(match -> match.contains("nacc-2567"))
                .toList();
        assertEquals(
                List.of(
                        "narrowMatch " + Iris.LIBRARY + "nacc-2567.r1.ttl#o14",
                        "narrowMatch " + Iris.LIBRARY + "nacc-2567.r1.ttl#o16"),
                narrower);
    }

    @Test
    void anotherSchemeAndALaterYearAreNotMatched() {
        assertEquals(List.of(), matches(FIRST.toBuilder().scheme("ของเขา").build(), SECOND, "o17"));
        assertEquals(List.of(), matches(SECOND, FIRST, "o17"));
    }

    @Test
    void whatIsBuiltInRefersToNothingElse() {
        Edition installed = Editions.of(2567).toBuilder().name("our-2567").build();
        String turtle = EditionVocabulary.of(
                        Editions.of(2568), Editions.catalog().with(installed))
                .toTurtle();
        assertEquals(EditionVocabulary.of(Editions.of(2568)).toTurtle(), turtle);
        assertFalse(turtle.contains("our-2567"));
    }

    @Test
    void theLibrarysEditionsStayWhereTheyAreForOthersThatFollowThem() {
        Edition ours = Editions.of(2568).toBuilder().name("our-2568").build();
        Model model = Rdf.turtle(EditionVocabulary.of(ours).at(FOLDER).toTurtle(), FOLDER);
        Resource item = model.getResource(FOLDER + "our-2568.r1.ttl#o2");
        assertTrue(model.contains(item, SKOS.exactMatch, model.getResource(Iris.LIBRARY + "nacc-2567.r1.ttl#o2"))
                || model.contains(item, SKOS.closeMatch, model.getResource(Iris.LIBRARY + "nacc-2567.r1.ttl#o2")));
    }
}
