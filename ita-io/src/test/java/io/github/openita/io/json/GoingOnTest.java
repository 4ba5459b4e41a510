package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several documents those that are wrong are named where they stand, and the others are read. */
class GoingOnTest {

    private static final ItaJson JSON = ItaJson.standard();

    private final List<String> refused = new ArrayList<>();

    private static String result(String id) {
        return "{\"agency\":{\"id\":\"" + id + "\"},\"edition\":\"nacc-2567\",\"scores\":{\"tools\":{\"IIT\":9}}}";
    }

    private List<String> idsOf(String text) {
        return JSON.readEach(DocumentType.RESULT, Source.ofText("r", text), this::refuse).stream()
                .map(AssessmentResult::getAgency)
                .map(agency -> agency.orElseThrow().getId().orElseThrow())
                .toList();
    }

    private void refuse(DocumentException e) {
        refused.add(e.describe(Language.EN).get(0));
    }

    @Test
    void anItemOfAnArrayIsRefusedAtItsPlace() {
        String wrong = result("b").replace("\"IIT\":9", "\"IIT\":900");
        assertEquals(List.of("a", "c"), idsOf("[" + result("a") + ",\n" + wrong + ",\n7," + result("c") + "]"));
        assertEquals(2, refused.size(), refused.toString());
        assertEquals("r:2:69: /1/scores/tools/IIT:", refused.get(0).substring(0, 28));
        assertEquals("r:3:1: /2:", refused.get(1).substring(0, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"edition\":\"nacc-2567\",\"sco", "garbage", "{}", "\"x\"", "{\"edition\":\"nacc-2567\""})
    void aWrongLineIsRefusedWhereverItStands(String wrong) {
        assertEquals(List.of("a", "b"), idsOf(wrong + "\n" + result("a") + "\n" + result("b")));
        assertEquals(List.of("a", "b"), idsOf(result("a") + "\r\n" + wrong + "\r\n" + result("b") + "\r\n"));
        assertEquals(List.of("a", "b"), idsOf("\n" + result("a") + "\n" + result("b") + "\n\n" + wrong));
        assertEquals(List.of("a"), idsOf(wrong + "\n" + result("a")));
        assertEquals(
                List.of("r:1:", "r:2:", "r:5:", "r:1:"),
                refused.stream().map(line -> line.substring(0, 4)).toList());
    }

    @Test
    void whereNothingCanBeUsedNothingIsRead() {
        assertEquals(List.of(), idsOf("{"));
        assertEquals(List.of(), idsOf("{\n\"edition\": 1\n}"));
        assertEquals(2, refused.size(), refused.toString());
        assertThrows(DocumentException.class, () -> idsOf("[]"));
        assertThrows(DocumentException.class, () -> idsOf("[" + result("a") + ","));
    }

    @Test
    void allTogetherIsRefusedForWhatIsWrongWithAny() {
        String text = result("a") + "\n{}\n" + result("b").replace("2567", "9999");
        DocumentException all = assertThrows(
                DocumentException.class, () -> JSON.readAll(DocumentType.RESULT, Source.ofText("r", text)));
        assertEquals(
                List.of(2, 3),
                all.getProblems().stream()
                        .map(problem -> problem.getPlace().getLine().orElseThrow())
                        .toList());
    }

    @Test
    void aDisclosureThatCannotBeCheckedIsRefusedAndTheOthersAreRead() {
        String good = "{\"edition\":\"nacc-2567\",\"items\":{}}";
        assertEquals(
                2,
                JSON.readEachDisclosure(
                                Source.ofText(
                                        "d", "{\"edi\n" + good + "\n" + good.replace("2567", "9999") + "\n" + good),
                                this::refuse)
                        .size());
        assertEquals(
                List.of("d:1:", "d:3:"),
                refused.stream().map(line -> line.substring(0, 4)).toList());
    }
}
