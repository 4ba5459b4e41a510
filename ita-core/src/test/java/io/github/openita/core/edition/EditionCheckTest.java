package io.github.openita.core.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edition refuses of itself when it is built, each with its place. */
class EditionCheckTest {

    private static ImmutableEdition.Builder sound() {
        return Edition.builder()
                .name("school-2569")
                .fiscalYear(FiscalYear.of(2569))
                .putWeight(Tool.IIT, 40)
                .putWeight(Tool.OIT, 60)
                .addIndicator(indicator(1, Tool.IIT, "i1-i3"))
                .addIndicator(indicator(9, Tool.OIT, ""))
                .addSubIndicator(sub("9.1", "o1-o2"))
                .addItem(item("o1", "9.1"))
                .addItem(item("o2", "9.1"))
                .addBand(band("PASS", 60))
                .addBand(band("FAIL", 0));
    }

    private static Indicator indicator(int number, Tool tool, String questions) {
        return Indicator.builder()
                .number(number)
                .tool(tool)
                .questions(questions.isEmpty() ? List.of() : QuestionCode.parseAll(questions))
                .build();
    }

    private static SubIndicator sub(String code, String items) {
        return SubIndicator.builder()
                .code(NodeCode.of(code))
                .items(QuestionCode.parseAll(items))
                .build();
    }

    private static Item item(String code, String sub) {
        return Item.builder()
                .code(QuestionCode.of(code))
                .nameTh("ข้อ " + code)
                .subIndicator(NodeCode.of(sub))
                .build();
    }

    private static ImmutableEdition.Builder twoGroups(ImmutableEdition.Builder edition) {
        return edition.addSubIndicator(sub("9.2", "o3-o4"))
                .addItem(item("o3", "9.2"))
                .addItem(item("o4", "9.2"));
    }

    private static OtherGrouping grouping(Map<String, String> items) {
        ImmutableOtherGrouping.Builder other = OtherGrouping.builder();
        items.forEach((code, those) -> other.putItem(NodeCode.of(code), QuestionCode.parseAll(those)));
        return other.build();
    }

    private static Band band(String code, int atLeast) {
        return Band.builder()
                .code(code)
                .nameTh(code)
                .overallAtLeast(Score.of(atLeast))
                .build();
    }

    private static Arguments broken(String problem, UnaryOperator<ImmutableEdition.Builder> change) {
        return Arguments.of(problem, change);
    }

    static List<Arguments> broken() {
        return List.of(
                broken(
                        "/weights the weights add up to 110, not to 100",
                        e -> e.putWeight(Tool.EIT, 10).addIndicator(indicator(6, Tool.EIT, ""))),
                broken(
                        "/weights/EIT EIT has a weight but no indicator",
                        e -> e.weights(Map.of(Tool.IIT, 40, Tool.OIT, 50, Tool.EIT, 10))),
                broken(
                        "/weights/OIT the weight 2147483647: must be 1–100",
                        e -> e.weights(Map.of(Tool.IIT, Integer.MAX_VALUE, Tool.OIT, Integer.MAX_VALUE, Tool.EIT, 102))
                                .addIndicator(indicator(6, Tool.EIT, ""))),
                broken(
                        "/weights/IIT the weight 101: must be 1–100",
                        e -> e.weights(Map.of(Tool.IIT, 101, Tool.OIT, 60))),
                broken(
                        "/indicators/2/number the indicator 0: must be 1–999",
                        e -> e.addIndicator(indicator(0, Tool.IIT, ""))),
                broken(
                        "/indicators/2/number the indicator 1000: must be 1–999",
                        e -> e.addIndicator(indicator(1000, Tool.IIT, ""))),
                broken(
                        "/subIndicators/0/code o17 is no code of a sub-indicator: write for example 9.1",
                        e -> Edition.builder()
                                .name("school-2569")
                                .fiscalYear(FiscalYear.of(2569))
                                .putWeight(Tool.OIT, 100)
                                .addSubIndicator(sub("o17", "o1"))
                                .addBand(band("FAIL", 0))),
                broken(
                        "/indicators/2/tool EIT has no weight in weights",
                        e -> e.addIndicator(indicator(6, Tool.EIT, ""))),
                broken("/indicators/2/number 1 stands twice", e -> e.addIndicator(indicator(1, Tool.IIT, ""))),
                broken("/indicators/2/questions/0 i1 stands twice", e -> e.addIndicator(indicator(2, Tool.IIT, "i1"))),
                broken(
                        "/indicators/2/questions/0 e1 is no survey question of IIT",
                        e -> e.addIndicator(indicator(2, Tool.IIT, "e1"))),
                broken("/subIndicators/1/items/0 o2 already stands in 9.1", e -> e.addSubIndicator(sub("9.2", "o2"))),
                broken("/subIndicators/1/items/0 o3 is not in items", e -> e.addSubIndicator(sub("9.2", "o3"))),
                broken(
                        "/subIndicators/1/indicator 8 is no indicator of OIT",
                        e -> e.addSubIndicator(
                                SubIndicator.builder().code(NodeCode.of("8.1")).build())),
                broken(
                        "/items/2/subIndicator o3 says 9.1, but subIndicators do not hold it",
                        e -> e.addItem(item("o3", "9.1"))),
                broken("/items/2/code o1 stands twice", e -> e.addItem(item("o1", "9.1"))),
                broken("/bands/2 no result can be LATE: it is FAIL before", e -> e.addBand(band("LATE", 0))),
                broken(
                        "/bands the bands do not cover 0–100: the last must start at 0 and ask nothing of the tools",
                        e -> e.bands(List.of(band("PASS", 60), band("FAIL", 1)))),
                broken("/bands/2/code PASS stands twice", e -> e.addBand(band("PASS", 0))),
                broken(
                        "/bands/0/eachToolAtLeast bandGates is overall, so a band cannot ask for the tools",
                        e -> e.bands(List.of(
                                Band.builder()
                                        .from(band("PASS", 60))
                                        .eachToolAtLeast(Score.of(60))
                                        .build(),
                                band("FAIL", 0)))),
                broken("/eitParts EIT in 1 parts: it has none or two", e -> e.addPart(ToolPart.of("a", "ก"))),
                broken(
                        "/issueAreas/0/items/0 school-2569 has no o9; it has o1–o2",
                        e -> e.addIssueArea(IssueArea.builder()
                                .number(1)
                                .nameTh("ก")
                                .addItem(QuestionCode.of("o9"))
                                .build())),
                broken(
                        "/recommendations/i9 school-2569 has no i9; it has i1–i3",
                        e -> e.putRecommendation(QuestionCode.of("i9"), List.of(NodeCode.of("o1")))),
                broken(
                        "/recommendations/i1/0 school-2569 has no 9.9; it has 9.1",
                        e -> e.putRecommendation(QuestionCode.of("i1"), List.of(NodeCode.of("9.9")))),
                broken(
                        "/otherGroupings/0/items/9.3 school-2569 has no 9.3; it has 9.1",
                        e -> e.addOtherGrouping(grouping(Map.of("9.1", "o1-o2", "9.3", "o1")))),
                broken(
                        "/otherGroupings/0/items/9.2/0 o2 stands twice",
                        e -> twoGroups(e).addOtherGrouping(grouping(Map.of("9.1", "o1-o2", "9.2", "o2-o3")))),
                broken(
                        "/otherGroupings/0/items/9.1/1 o3 is no item of the sub-indicators that are grouped otherwise",
                        e -> twoGroups(e).addOtherGrouping(grouping(Map.of("9.1", "o1, o3")))),
                broken(
                        "/otherGroupings/0/items o2–o3 is missing: every item of these sub-indicators must stand here",
                        e -> twoGroups(e).addOtherGrouping(grouping(Map.of("9.1", "o1", "9.2", "o4")))),
                broken("/revision revision 0: revisions start at 1", e -> e.revision(0)),
                broken(
                        "/fiscalYear 2568 is not the year in the name school-2569",
                        e -> e.fiscalYear(FiscalYear.of(2568))),
                broken(
                        "/edition the name \"School 2569\": use small letters a–z, digits and hyphens only, at most 80, like ovec-2569",
                        e -> e.name("School 2569")));
    }

    @Test
    void whatIsSoundIsBuilt() {
        assertEquals("school-2569.r1", sound().build().nameWithRevision());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatContradictsIsNamedWithItsPlace(String problem, UnaryOperator<ImmutableEdition.Builder> change) {
        DocumentException refused = assertThrows(
                DocumentException.class, () -> change.apply(sound()).build());
        List<String> problems = refused.getProblems().stream()
                .map(found ->
                        found.getPlace().getPointer() + " " + found.getMessage().getEn())
                .toList();
        assertTrue(problems.contains(problem), () -> problem + " in " + problems);
    }

    @Test
    void anotherGroupingMakesAnotherEditionOfTheSameName() {
        Edition edition = twoGroups(sound())
                .addOtherGrouping(grouping(Map.of("9.1", "o1-o3", "9.2", "o4")))
                .build();
        Edition regrouped = edition.regrouped().get(0);
        assertEquals(edition.nameWithRevision(), regrouped.nameWithRevision());
        assertEquals(
                NodeCode.of("9.1"),
                regrouped.item(QuestionCode.of("o3")).orElseThrow().getSubIndicator());
        assertEquals(
                List.of(QuestionCode.of("o4")),
                regrouped.getSubIndicators().get(1).getItems());
        assertEquals(List.of(), regrouped.regrouped());
    }

    @Test
    void everythingIsSaidAtOnceAndInBothLanguages() {
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> sound().revision(0).putWeight(Tool.EIT, 5).build());
        assertEquals(3, refused.getProblems().size());
        assertTrue(refused.getText().getTh().contains("น้ำหนักรวมได้ 105"), refused.getText()::getTh);
    }

    @Test
    void indicatorsThatADocumentLeavesOutFollowFromTheSubIndicators() {
        Edition edition = Edition.builder()
                .name("ovec-2569")
                .fiscalYear(FiscalYear.of(2569))
                .putWeight(Tool.OIT, 100)
                .addSubIndicator(sub("9.1", "o1"))
                .addSubIndicator(sub("10.1", "o2"))
                .addItem(item("o1", "9.1"))
                .addItem(item("o2", "10.1"))
                .build();
        assertEquals(
                List.of(9, 10),
                edition.getIndicators().stream().map(Indicator::getNumber).toList());
        assertEquals(edition, Edition.builder().from(edition).build());
    }

    @Test
    void aSchemeMayGroupItsItemsWithoutSayingMoreOfThem() {
        Edition edition = Edition.builder()
                .name("brief-2569")
                .fiscalYear(FiscalYear.of(2569))
                .putWeight(Tool.OIT, 100)
                .addSubIndicator(sub("9.1", "o1-o3"))
                .build();
        assertTrue(edition.refusalOf(NodeCode.of("o3")).isEmpty());
        assertEquals(
                "brief-2569 has no o4; it has o1–o3",
                edition.refusalOf(NodeCode.of("o4")).orElseThrow().getEn());
    }

    @Test
    void elementsAreAskedOfTheAgenciesTheyApplyTo() {
        assertTrue(AppliesTo.LOCAL_GOVERNMENT.includes(AgencyType.SAO));
        assertTrue(AppliesTo.PROVINCE.includes(AgencyType.PROVINCE));
        assertEquals(false, AppliesTo.LOCAL_GOVERNMENT.includes(AgencyType.PROVINCE));
        assertEquals(false, AppliesTo.PROVINCE.includes(AgencyType.COURT));
    }
}
