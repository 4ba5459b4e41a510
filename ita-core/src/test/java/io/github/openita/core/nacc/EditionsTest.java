package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which editions are built in, how they are found, and what a year that is not is told. */
class EditionsTest {

    /** Of each year the number of its i and e questions, o items and elements: a new year has its line here. */
    private static final Map<Integer, List<Integer>> COUNTS = new TreeMap<>(Map.ofEntries(
            Map.entry(2562, List.of(0, 0, 0, 0)),
            Map.entry(2563, List.of(30, 15, 43, 101)),
            Map.entry(2564, List.of(30, 15, 43, 101)),
            Map.entry(2565, List.of(30, 15, 43, 101)),
            Map.entry(2566, List.of(30, 15, 43, 105)),
            Map.entry(2567, List.of(15, 9, 35, 112)),
            Map.entry(2568, List.of(0, 0, 28, 108)),
            Map.entry(2569, List.of(0, 0, 26, 104))));

    private static String all() {
        return COUNTS.keySet().stream().map(year -> "nacc-" + year).collect(Collectors.joining(", "));
    }

    @Test
    void eachYearHasItsQuestionsItemsAndElements() {
        Map<Integer, List<Integer>> counts = new TreeMap<>();
        for (Edition edition : Editions.all()) {
            int elements = edition.getItems().stream()
                    .map(Item::getElements)
                    .mapToInt(List::size)
                    .sum();
            // Of several revisions the newest comes last.
            counts.put(
                    edition.getFiscalYear().getValue(),
                    List.of(
                            questions(edition, Tool.IIT),
                            questions(edition, Tool.EIT),
                            edition.getItems().size(),
                            elements));
        }
        assertEquals(COUNTS, counts);
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
                "2798 | no edition of fiscal year 2798 is known: there are {all}",
                "2561 | fiscal year 2561 had another form (five indices) and is not computed here: there are {all}",
                "2024 | fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
                "12 | fiscal year 12: must be a year of the Buddhist Era, 2400–2799",
            })
    void anUnknownYearIsTold(int year, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(year));
        assertEquals(message.replace("{all}", all()), refused.getMessage());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ovec-2569 | unknown edition \"ovec-2569\": there are {all}",
                "nacc-2562.r999 | no nacc-2562.r999: there is nacc-2562.r1",
                "nacc-2024 | fiscal year 2024 is not in the Buddhist Era: is 2567 meant?",
            })
    void anUnknownNameIsTold(String name, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(name));
        assertEquals(message.replace("{all}", all()), refused.getMessage());
    }

    @Test
    void theThaiOfAnUnknownYearListsTheSame() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Editions.of(2561));
        assertEquals(
                "ปีงบประมาณ 2561 ใช้แบบประเมินคนละแบบ (ห้าดัชนี) จึงคำนวณด้วยวิธีนี้ไม่ได้: มี " + all(),
                refused.getText().getTh());
    }

    private static int questions(Edition edition, Tool tool) {
        return edition.indicatorsOf(tool).stream()
                .mapToInt(indicator -> indicator.getQuestions().size())
                .sum();
    }

    @Test
    void bandsWithGatesCameIn2566() {
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

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "2567, o2, head, official",
        "2567, o2, political-executives, inferred",
        "2567, o28, report, unverified",
        "2567, o29, report, inferred",
        "2568, o2, political-executives, official",
        "2568, o3, map, inferred",
        "2568, o3, two-way-channel, official",
        "2568, o12, egp-number, inferred",
        "2568, o13, problems, unverified",
        "2568, o22, report, practice",
        "2569, o1, province-structure, inferred",
        "2569, o2, political-executives, inferred",
        "2569, o3, inquiry-channel, inferred",
    })
    void anElementRestsOnWhatItsSourceSays(int year, String item, String id, String basis) {
        assertEquals(Basis.of(basis), element(year, item, id).getBasis());
    }

    private static Element element(int year, String item, String id) {
        return Editions.of(year).item(QuestionCode.of(item)).orElseThrow().getElements().stream()
                .filter(element -> element.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYearKeepsItsOwnWordingOfTheSameElement() {
        assertEquals(
                "หน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด",
                element(2566, "o3", "duties").getWordingTh());
        assertEquals(
                "ข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน",
                element(2567, "o3", "duties").getWordingTh());
        assertEquals(
                Optional.of(AppliesTo.PROVINCE),
                element(2569, "o1", "province-structure").getAppliesTo());
        assertEquals(
                Optional.of(AppliesTo.LOCAL_GOVERNMENT),
                element(2569, "o2", "political-executives").getAppliesTo());
    }

    @Test
    void theFirstGroupsOf2568And2569CouldBeSplitOtherwise() {
        for (int year : List.of(2568, 2569)) {
            SubIndicator first =
                    Editions.of(year).regrouped().get(0).getSubIndicators().get(0);
            assertEquals("o1–o4", QuestionCode.ranges(first.getItems()));
        }
        assertEquals(List.of(), Editions.of(2567).regrouped());
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
