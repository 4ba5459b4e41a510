package io.github.openita.core.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The one tree of a form: what stands where, what is part of what, what it is called. */
class FormTreeTest {

    private static final Edition FY2567 = Editions.of(2567);

    static List<Edition> editions() {
        return Editions.all();
    }

    private static FormNode node(String code) {
        return FY2567.form().find(NodeCode.of(code)).orElseThrow();
    }

    private static List<FormNode> all(List<FormNode> nodes) {
        List<FormNode> found = new ArrayList<>();
        for (FormNode node : nodes) {
            found.add(node);
            found.addAll(node.getParts());
            found.addAll(all(node.getChildren()));
        }
        return found;
    }

    @Test
    void anEditionMakesItsTreeOnce() {
        assertSame(FY2567.form(), FY2567.form());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theTreeHoldsEveryCodeOfTheEditionOnceAndNoOther(Edition edition) {
        List<FormNode> nodes = all(edition.form().getTools());
        Set<NodeCode> codes = new HashSet<>();
        for (FormNode node : nodes) {
            assertTrue(codes.add(node.getCode()), node + " stands twice");
            assertSame(node, edition.form().find(node.getCode()).orElseThrow());
            assertEquals(Optional.empty(), EditionCodes.refusalOf(edition, node.getCode()));
        }
        List<NodeCode> listed = new ArrayList<>();
        edition.getWeights().keySet().forEach(tool -> listed.add(NodeCode.of(tool)));
        edition.getIndicators().forEach(indicator -> listed.add(NodeCode.ofIndicator(indicator.getNumber())));
        edition.getSubIndicators().forEach(sub -> listed.add(sub.getCode()));
        for (Tool tool : edition.getWeights().keySet()) {
            edition.questionsOf(tool).forEach(code -> listed.add(NodeCode.of(code)));
        }
        assertEquals(
                Set.copyOf(listed),
                Set.copyOf(
                        codes.stream().filter(code -> code.getPart().isEmpty()).toList()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theSharesOfAToolsQuestionsAddUpToItsWeight(Edition edition) {
        for (FormNode tool : edition.form().getTools()) {
            assertEquals(Points.of(tool.getToolWeight()), sumOfLeaves(tool));
            if (!tool.getParts().isEmpty()) {
                Points parts = Points.ZERO;
                for (FormNode part : tool.getParts()) {
                    parts = parts.plus(sumOfLeaves(part));
                }
                assertEquals(Points.of(tool.getToolWeight()), parts);
            }
        }
    }

    private static Points sumOfLeaves(FormNode node) {
        if (node.getChildren().isEmpty()) {
            return node.inOverall(Points.of(100));
        }
        Points sum = Points.ZERO;
        for (FormNode child : node.getChildren()) {
            sum = sum.plus(sumOfLeaves(child));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "o17, OIT 9 9.3 o17",
        "9.3, OIT 9 9.3",
        "e4, EIT 7 e4",
        "e4@public, EIT 7 e4 e4@public",
        "7@survey, EIT 7 7@survey",
        "EIT@public, EIT EIT@public",
        "IIT, IIT"
    })
    void aNodeKnowsTheWayFromItsTool(String code, String path) {
        assertEquals(
                List.of(path.split(" ")),
                node(code).path().stream().map(NodeCode::toString).toList());
        assertEquals(path.split(" ")[0], node(code).getTool().name());
    }

    @Test
    void belowAPartStandsTheSamePart() {
        assertEquals(
                "[6@public, 7@public, 8@public]",
                node("EIT@public").getChildren().toString());
        assertEquals(
                "[e4@survey, e5@survey, e6@survey]",
                node("7@survey").getChildren().toString());
        assertEquals(List.of(), node("EIT@public").getParts());
        assertEquals(List.of(), node("9").getParts());
        assertFalse(node("7@survey").isRounded());
        assertTrue(node("7").isRounded());
    }

    @Test
    void whatANodeBelongsToIsFoundByLevel() {
        assertEquals("9.3", node("o17").at(Level.SUB_INDICATOR).orElseThrow().toString());
        assertEquals("9", node("o17").at(Level.INDICATOR).orElseThrow().toString());
        assertEquals(Optional.empty(), node("e4").at(Level.SUB_INDICATOR));
        assertEquals(Optional.empty(), node("EIT@public").at(Level.INDICATOR));
        assertEquals(Optional.of(node("9.3")), node("o17").getParent());
        assertEquals(Optional.empty(), node("OIT").getParent());
        assertTrue(node("e4@public").isWithin(node("7")));
        assertTrue(node("7").isWithin(node("7")));
        assertFalse(node("7").isWithin(node("e4")));
        assertFalse(node("e4").isWithin(node("8")));
    }

    @Test
    void aNodeSaysWhatTheFormCallsIt() {
        assertEquals(Optional.empty(), node("EIT").getName());
        assertEquals(Optional.of("EIT ส่วนที่ 1 (EIT Public)"), node("7@public").getName());
        assertEquals(Optional.of("การเปิดเผยข้อมูล"), node("9").getName());
        assertEquals(
                FY2567.item(QuestionCode.of("o17")).map(Item::getNameTh),
                node("o17").getName());
        assertEquals(FY2567.question(QuestionCode.of("i1")), node("i1").getQuestion());
        assertEquals(Optional.empty(), node("i1").getItem());
        assertEquals(Optional.empty(), node("o17").getQuestion());
    }

    @Test
    void anItemIsFoundByItsTitleUnlessSeveralHaveIt() {
        Item o8 = Editions.of(2565).item(QuestionCode.of("o9")).orElseThrow();
        assertEquals(Optional.of(o8), Editions.of(2565).itemTitled(" social NETWORK"));
        assertEquals(Optional.empty(), Editions.of(2565).itemTitled("ไม่มีข้อนี้"));
        Edition twice = Edition.builder()
                .from(FY2567)
                .items(FY2567.getItems().stream()
                        .map(item -> item.toBuilder().nameTh("ชื่อเดียวกัน").build())
                        .toList())
                .build();
        assertEquals(Optional.empty(), twice.itemTitled("ชื่อเดียวกัน"));
    }

    @Test
    void theListsCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> node("9").getChildren().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> node("7").getParts().clear());
    }
}
