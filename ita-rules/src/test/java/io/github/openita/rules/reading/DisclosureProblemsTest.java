package io.github.openita.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a text, and of which item it is. */
class DisclosureProblemsTest {

    private static Problem problem(String message) {
        return Problem.of(ProblemKind.WRONG_TYPE, Place.of("/agency", 3, 5), BilingualText.of(message, message));
    }

    @Test
    void problemsOfOnePlaceAreToldApartByWhatTheySay() {
        DisclosureProblems problems = new DisclosureProblems();
        problems.add(problem("อื่น"));
        problems.add(problem("หนึ่ง"));
        problems.add(problem("หนึ่ง"));
        assertEquals(List.of(problem("หนึ่ง"), problem("อื่น")), problems.sorted());
        assertEquals(0, problems.omitted());
    }

    @ParameterizedTest
    @CsvSource({
        "/items/o17/elements/problems, o17, problems",
        "/items/O-17/elements/a~1b~0c/0, o17, a/b~c",
        "/items/ข้อ ๐๑๗/links/0, o17, -",
        "/items/o17/elements, o17, -",
        "/items/o17, o17, -",
        "/items/zzz/elements/x, -, x",
        "/items, -, -",
        "/agency/o17/elements/x, -, -",
        "'', -, -",
    })
    void aPointerTellsTheItemAndTheElement(String pointer, String item, String element) {
        assertEquals(
                item,
                DisclosureProblems.itemOf(pointer).map(QuestionCode::toString).orElse("-"));
        assertEquals(element, DisclosureProblems.elementOf(pointer).orElse("-"));
    }
}
