package io.github.openita.core.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.MovedRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corresponds to what between two editions, to whoever asks: comparisons, the matrix of responsibility. */
class EditionCrosswalkTest {

    /** A form of one sub-indicator, its items written {@code "o1 title"} or {@code "o1 title #topic"}. */
    private static Edition form(String name, String... items) {
        List<Item> made = new ArrayList<>();
        for (String item : items) {
            String[] sides = item.split(" #");
            made.add(Item.builder()
                    .code(QuestionCode.of(sides[0].substring(0, sides[0].indexOf(' '))))
                    .nameTh(sides[0].substring(sides[0].indexOf(' ') + 1))
                    .topic(sides.length > 1 ? Optional.of(sides[1]) : Optional.empty())
                    .subIndicator(NodeCode.of("9.1"))
                    .build());
        }
        return Edition.builder()
                .name(name)
                .scheme("ก")
                .fiscalYear(FiscalYear.of(Integer.parseInt(name.substring(name.length() - 4))))
                .putWeight(Tool.OIT, 100)
                .addSubIndicator(SubIndicator.builder()
                        .code(NodeCode.of("9.1"))
                        .items(made.stream().map(Item::getCode).toList())
                        .build())
                .items(made)
                .build();
    }

    private static String items(Edition from, Edition to) {
        EditionCrosswalk crosswalk = EditionCrosswalk.of(from, to);
        return from.getItems().stream()
                .map(item -> NodeCode.of(item.getCode()))
                .map(code -> code + ">"
                        + crosswalk.successorsOf(code).stream()
                                .map(NodeCode::toString)
                                .collect(Collectors.joining("+"))
                        + crosswalk.matchedBy(code).map(by -> " " + by).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static ScoreCard fullCard(Edition edition) {
        Map<NodeCode, Score> scores = new HashMap<>();
        edition.getItems().forEach(item -> scores.put(NodeCode.of(item.getCode()), Score.FULL));
        return Scorer.of(edition)
                .score(AssessmentResult.builder()
                        .edition(edition.getName())
                        .scores(KnownScores.of(scores))
                        .build());
    }

    private static ResponsibilityMatrix fullMatrix(Edition edition) {
        return ResponsibilityMatrix.builder()
                .fiscalYear(edition.getFiscalYear())
                .rows(edition.getItems().stream()
                        .map(item -> MatrixRow.builder()
                                .item(item.getCode())
                                .title(item.getNameTh())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void aComparisonAndAMatrixFindTheSameItemUnderATitleInAnotherSpelling() {
        Edition before = form("school-2568", "o1 แผนปฏิบัติงาน ๕ ปี");
        Edition after = form("school-2569", "o2 แผนปฏิบัติงาน 5ปี");
        CarriedMatrix carried = fullMatrix(before).carryTo(before, after);
        assertEquals(QuestionCode.of("o2"), carried.getMoved().get(0).getNewItem());
        assertEquals(MatchedBy.TITLE, carried.getMoved().get(0).getBy());
        assertEquals(List.of(), Comparison.of(fullCard(before), fullCard(after)).getUnmatched());
    }

    @Test
    void comparisonsAndMatricesAgreeAboutAllBuiltInEditions() {
        int pairs = 0;
        for (Edition from : Editions.all()) {
            for (Edition to : Editions.all()) {
                if (from.equals(to)
                        || from.getItems().isEmpty()
                        || to.getItems().isEmpty()) {
                    continue;
                }
                pairs++;
                CarriedMatrix carried = fullMatrix(from).carryTo(from, to);
                List<NodeCode> unmatched =
                        Comparison.of(fullCard(from), fullCard(to)).getUnmatched();
                Map<QuestionCode, MovedRow> moved = carried.getMoved().stream()
                        .collect(Collectors.toMap(row -> row.getOldItem().orElseThrow(), row -> row));
                EditionCrosswalk crosswalk = EditionCrosswalk.of(from, to);
                for (Item item : from.getItems()) {
                    Optional<NodeCode> successor = crosswalk.successorOf(NodeCode.of(item.getCode()));
                    assertEquals(
                            successor,
                            Optional.ofNullable(moved.get(item.getCode())).map(row -> NodeCode.of(row.getNewItem())));
                    assertTrue(successor.isPresent() || unmatched.contains(NodeCode.of(item.getCode())));
                }
            }
        }
        assertTrue(pairs >= 42, pairs + " pairs");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // By topic, whatever the title; a title that one topic has found is not another's.
        "o1 ก #x, o2 ข #x, o1>o2 TOPIC",
        "o1 ก #x; o2 ข, o1 ข #x; o2 ก, 'o1>o1 TOPIC, o2>-'",
        // By title, in any spelling.
        "o1 Social Network, o2 social  network, o1>o2 TITLE",
        // A topic that now has several items: split.
        "o1 ก #x, o2 ข #x; o3 ค #x, o1>o2+o3 TOPIC",
        // Two of a topic before: which of them is meant is not known.
        "o1 ก #x; o2 ข #x, o3 ค #x, 'o1>-, o2>-'",
        // A title that stands twice tells nothing but where the code says the same.
        "o1 ก; o2 ก, o2 ก; o3 ก, 'o1>-, o2>o2 CODE'",
        "o1 ก, o1 ข, o1>-",
    })
    void anItemIsFoundByTopicThenTitleThenTitleAndCode(String before, String after, String found) {
        assertEquals(found, items(form("a-2568", before.split("; ")), form("a-2569", after.split("; "))));
    }

    private static String merged(Edition from, Edition to) {
        EditionCrosswalk crosswalk = EditionCrosswalk.of(from, to);
        return from.getItems().stream()
                .map(item -> NodeCode.of(item.getCode()))
                .flatMap(code -> crosswalk.mergedInto(code).stream().map(whole -> code + ">" + whole))
                .collect(Collectors.joining(" "));
    }

    /** Read through by eye, for all editions that follow one another: no other item became a part of one. */
    @ParameterizedTest
    @CsvSource({
        "2563, 2564, ''",
        "2564, 2565, ''",
        "2565, 2566, ''",
        "2566, 2567, ''",
        "2567, 2568, o1>o1 o3>o1 o14>o12 o16>o12 o20>o16 o21>o16 o26>o21 o27>o21",
        "2568, 2569, ''",
        "2568, 2567, ''",
        "2566, 2568, o1>o1 o3>o1 o31>o21 o32>o21 o39>o16 o40>o16",
        "2567, 2569, o20>o15 o21>o15",
    })
    void theItemsThatBecamePartsOfOneAreThose(int from, int to, String found) {
        assertEquals(found, merged(Editions.of(from), Editions.of(to)));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // In two pieces, with the words of the other between.
        "o1 ประกาศเจตนารมณ์นโยบายสุจริต; o2 การสร้างวัฒนธรรม, o1 ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบายสุจริต, o1>o1 o2>o1",
        // Only half of a title, or its halves the other way round, are not the title.
        "o1 ประกาศเจตนารมณ์นโยบายสุจริต; o2 การสร้างวัฒนธรรม, o1 ประกาศเจตนารมณ์และการสร้างวัฒนธรรม, ''",
        "o1 ประกาศเจตนารมณ์นโยบายสุจริต; o2 การสร้างวัฒนธรรม, o1 นโยบายสุจริตการสร้างวัฒนธรรมประกาศเจตนารมณ์, ''",
        // Short pieces are words that many titles share.
        "o1 แผนงบประมาณรายจ่าย; o2 รายงานผลการใช้จ่าย, o1 แผนและรายงานผลการใช้จ่ายงบประมาณรายจ่าย, ''",
        // One alone was not merged with anything.
        "o1 ประกาศเจตนารมณ์นโยบายสุจริต, o1 ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบายสุจริต, ''",
    })
    void anItemBecameAPartWhereItsWholeTitleStands(String before, String after, String found) {
        assertEquals(found, merged(form("a-2568", before.split("; ")), form("a-2569", after.split("; "))));
    }

    @Test
    void anItemBecameAPartWhereItsTitleIsNowAnElement() {
        Edition after = form("a-2569", "o1 ประมวลและการขับเคลื่อน");
        Edition asked = after.toBuilder()
                .items(after.getItems().stream()
                        .<Item>map(item -> item.toBuilder()
                                .addElement(Element.builder()
                                        .id("code")
                                        .wordingTh("ประมวลจริยธรรม สำหรับเจ้าหน้าที่")
                                        .build())
                                .build())
                        .toList())
                .build();
        Edition before = form("a-2568", "o1 ประมวลจริยธรรมสำหรับเจ้าหน้าที่", "o2 การขับเคลื่อน");
        assertEquals("o1>o1 o2>o1", merged(before, asked));
        assertEquals("", merged(before, after));
    }

    @Test
    void whatIsSplitHasNoOneSuccessorAndItsSuccessorsNoPredecessor() {
        EditionCrosswalk crosswalk =
                EditionCrosswalk.of(form("a-2568", "o1 ก #x"), form("a-2569", "o2 ข #x", "o3 ค #x"));
        assertEquals(Optional.empty(), crosswalk.successorOf(NodeCode.of("o1")));
        assertEquals(Optional.empty(), crosswalk.predecessorOf(NodeCode.of("o2")));
    }

    @Test
    void revisionsOfOneEditionCorrespondByCodeAsFarAsBothHaveIt() {
        Edition first = form("a-2568", "o1 ก", "o2 ข");
        Edition second = Edition.builder()
                .from(form("a-2568", "o1 เขียนใหม่", "o3 ค"))
                .revision(2)
                .build();
        assertEquals("o1>o1 EDITION, o2>-", items(first, second));
    }

    @Test
    void everyRowIsCarriedSplitOrWithoutSuccessor() {
        Edition before = form("a-2568", "o1 ก", "o2 ข #x", "o3 ค");
        Edition after = form("a-2569", "o1 ก", "o2 ข #x", "o3 ง #x", "o4 จ");
        List<MatrixRow> rows = new ArrayList<>(fullMatrix(before).getRows());
        rows.add(MatrixRow.builder().title("รายงานการประชุมสภา").build());
        rows.add(MatrixRow.builder().title("จ").build());
        CarriedMatrix carried = ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2568))
                .rows(rows)
                .build()
                .carryTo(before, after);
        assertEquals(
                List.of("o1>o1 TITLE ก", "->o4 TITLE จ"),
                carried.getMoved().stream()
                        .map(row -> row.getOldItem().map(QuestionCode::toString).orElse("-") + ">" + row.getNewItem()
                                + " " + row.getBy() + " " + row.getTitle())
                        .toList());
        assertEquals(
                List.of("o2>[o2, o3] TOPIC ข"),
                carried.getSplit().stream()
                        .map(row ->
                                row.getOldItem() + ">" + row.getNewItems() + " " + row.getBy() + " " + row.getTitle())
                        .toList());
        assertEquals(
                List.of("ค", "รายงานการประชุมสภา"),
                carried.getWithoutSuccessor().stream().map(MatrixRow::getTitle).toList());
        assertEquals(
                List.of("o1 ก", "o2 ข", "o3 ข", "o4 จ"),
                carried.getMatrix().getRows().stream()
                        .map(row -> row.getItem().orElseThrow() + " " + row.getTitle())
                        .toList());
        assertEquals(List.of(), carried.getWithoutRow());
    }
}
