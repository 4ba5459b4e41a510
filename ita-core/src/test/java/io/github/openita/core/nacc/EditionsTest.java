package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which editions are built in, how they are found, and what a year that is not is told. */
class EditionsTest {

    private static final String ALL =
            "nacc-2562, nacc-2563, nacc-2564, nacc-2565, nacc-2566, nacc-2567, nacc-2568, nacc-2569";

    @Test
    void allAreThoseOf2562To2569() {
        assertEquals(
                ALL,
                String.join(", ", Editions.all().stream().map(Edition::getName).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nacc-2567", "NACC-2567", " nacc-2567 "})
    void anEditionIsFoundByName(String name) {
        assertSame(Editions.of(2567), Editions.of(name));
    }

    @Test
    void anEditionIsFoundByFiscalYear() {
        assertSame(Editions.of(2567), Editions.of(FiscalYear.of(2567)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2798 | no edition of fiscal year 2798 is known: there are " + ALL,
                "2561 | fiscal year 2561 had another form (five indices) and is not computed here: there are " + ALL,
                "2024 | fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
                "12 | fiscal year 12: must be a year of the Buddhist Era, 2400–2799",
            })
    void anUnknownYearIsTold(int year, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(year));
        assertEquals(message, refused.getMessage());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ovec-2569 | unknown edition \"ovec-2569\": there are " + ALL,
                "nacc-2562.r999 | no nacc-2562.r999: there is nacc-2562.r1",
                "nacc-2024 | fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
            })
    void anUnknownNameIsTold(String name, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(name));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void theThaiOfAnUnknownYearListsTheSame() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(2561));
        assertEquals(
                "ปีงบประมาณ 2561 ใช้แบบประเมินคนละแบบ (ห้าดัชนี) จึงคำนวณด้วยวิธีนี้ไม่ได้: มี " + ALL,
                refused.getText().getTh());
    }

    @ParameterizedTest(name = "{0}: {1} i, {2} e, {3} o, {4} elements")
    @CsvSource({
        "2562, 0, 0, 0, 0",
        "2563, 30, 15, 43, 101",
        "2564, 30, 15, 43, 101",
        "2565, 30, 15, 43, 101",
        "2566, 30, 15, 43, 105",
        "2567, 15, 9, 35, 111",
        "2568, 0, 0, 28, 105",
        "2569, 0, 0, 26, 102",
    })
    void eachYearHasItsQuestionsItemsAndElements(int year, int i, int e, int o, int elements) {
        Edition edition = Editions.of(year);
        assertEquals(i, questions(edition, Tool.IIT));
        assertEquals(e, questions(edition, Tool.EIT));
        assertEquals(o, edition.getItems().size());
        assertEquals(
                elements,
                edition.getItems().stream()
                        .map(Item::getElements)
                        .mapToInt(List::size)
                        .sum());
    }

    private static int questions(Edition edition, Tool tool) {
        return edition.indicatorsOf(tool).stream()
                .mapToInt(indicator -> indicator.getQuestions().size())
                .sum();
    }

    @Test
    void levelsWithGatesCameIn2566() {
        for (Edition edition : Editions.all()) {
            boolean gates = edition.getFiscalYear().getValue() >= 2566;
            assertEquals(
                    gates ? BandGates.EACH_TOOL_AND_PART : BandGates.OVERALL,
                    edition.getBandGates(),
                    edition.getName());
            assertEquals(gates ? 2 : 0, edition.getParts().size(), edition.getName());
        }
    }

    @Test
    void theElementsThatPaRonLostO17OverMayBeDeclaredNone() {
        Item o17 = Editions.of(2567).item(QuestionCode.of("o17")).orElseThrow();
        assertEquals(
                List.of("problems", "suggestions"),
                o17.getElements().stream()
                        .filter(element -> element.isNoneAllowed()
                                && element.getNoneBasis()
                                        .filter(Basis.ASSESSOR::equals)
                                        .isPresent())
                        .map(element -> element.getId())
                        .toList());
        assertEquals(-1, o17.getPeriodOffset().orElseThrow());
    }

    @Test
    void wordingThatIsMissingIsSaidToBeMissing() {
        Edition edition = Editions.of(2567);
        assertTrue(edition.question(QuestionCode.of("e6"))
                .orElseThrow()
                .getTextTh()
                .isEmpty());
        assertEquals(
                Basis.UNKNOWN,
                edition.question(QuestionCode.of("e6")).orElseThrow().getBasis().orElseThrow());
        assertFalse(Editions.of(2566).isQuestionsKnown());
        assertEquals(45, Editions.of(2566).getQuestions().size());
    }
}
