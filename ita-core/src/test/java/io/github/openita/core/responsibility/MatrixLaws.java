package io.github.openita.core.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every matrix. */
class MatrixLaws {

    private static final List<Edition> EDITIONS = Editions.all().stream()
            .filter(edition -> !edition.getItems().isEmpty())
            .toList();

    private static final List<String> TITLES = EDITIONS.stream()
            .flatMap(edition -> edition.getItems().stream())
            .map(Item::getNameTh)
            .distinct()
            .toList();

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(EDITIONS);
    }

    @Provide
    Arbitrary<ResponsibilityMatrix> matrices() {
        Arbitrary<Optional<QuestionCode>> items = Arbitraries.integers()
                .between(1, 45)
                .map(number -> QuestionCode.of(Tool.OIT, number))
                .optional();
        Arbitrary<List<Responsible>> people = Arbitraries.of("นิติกร", " นิติกร", "หน.สป.", "จพง.ธุรการ")
                .map(Responsible::of)
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<String>> often =
                Arbitraries.of("ทุกเดือน", "ปีละ ๑ ครั้ง", "ทันที", "ตามโอกาส").optional();
        Arbitrary<MatrixRow> rows = Combinators.combine(items, Arbitraries.of(TITLES), people, people, people, often)
                .as((item, title, prepares, collects, publishes, text) -> MatrixRow.builder()
                        .item(item)
                        .title(title)
                        .prepares(prepares)
                        .collects(collects)
                        .publishes(publishes)
                        .frequencyText(text)
                        .build());
        return rows.list().ofMaxSize(50).map(MatrixTest::matrix);
    }

    @Property(tries = 100)
    void carriedToTheSameEditionAMatrixIsWhatItWas(
            @ForAll("matrices") ResponsibilityMatrix matrix, @ForAll("editions") Edition edition) {
        assertSame(matrix, matrix.carryTo(edition, edition).getMatrix());
    }

    @Property(tries = 100)
    void everyRowIsCarriedOrSplitOrWithoutSuccessor(
            @ForAll("matrices") ResponsibilityMatrix matrix,
            @ForAll("editions") Edition from,
            @ForAll("editions") Edition to) {
        CarriedMatrix carried = matrix.carryTo(from, to);
        assertEquals(
                matrix.getRows().size(),
                carried.getMoved().size()
                        + carried.getSplit().size()
                        + carried.getWithoutSuccessor().size());
        if (!from.equals(to)) {
            assertEquals(
                    carried.getMatrix().getRows().size(),
                    carried.getMoved().size()
                            + carried.getSplit().stream()
                                    .mapToInt(row -> row.getNewItems().size())
                                    .sum());
        }
        Set<QuestionCode> codes = to.getItems().stream().map(Item::getCode).collect(Collectors.toSet());
        carried.getMoved().forEach(row -> assertTrue(codes.contains(row.getNewItem()), row.toString()));
        Set<QuestionCode> without = new HashSet<>(carried.getWithoutRow());
        carried.getMoved().forEach(row -> assertTrue(!without.contains(row.getNewItem()), row.toString()));
    }

    @Property(tries = 100)
    void noTwoItemsMoveToOne(@ForAll("editions") Edition from, @ForAll("editions") Edition to) {
        List<MovedRow> moved =
                MatrixTest.matrix(MatrixTest.complete(from)).carryTo(from, to).getMoved();
        assertEquals(
                moved.size(),
                moved.stream().map(MovedRow::getNewItem).distinct().count());
    }

    private static List<String> findings(ResponsibilityMatrix matrix, Edition edition) {
        return MatrixCheck.of(matrix, edition).getFindings().stream()
                .map(found -> found.getRuleId() + found.getSeverity() + found.getItem() + found.getMessage())
                .sorted()
                .toList();
    }

    @Property(tries = 100)
    void theOrderOfRowsDoesNotMatterForChecks(
            @ForAll("matrices") ResponsibilityMatrix matrix, @ForAll("editions") Edition edition, @ForAll long seed) {
        List<MatrixRow> rows = new ArrayList<>(matrix.getRows());
        Collections.shuffle(rows, new Random(seed));
        ResponsibilityMatrix shuffled = MatrixTest.matrix(rows);
        assertEquals(findings(matrix, edition), findings(shuffled, edition));
        assertEquals(
                MatrixCheck.of(matrix, edition).getWorkload(),
                MatrixCheck.of(shuffled, edition).getWorkload());
    }

    @Property(tries = 100)
    void theLoadCountsEveryRow(@ForAll("matrices") ResponsibilityMatrix matrix) {
        MatrixCheck.of(matrix, EDITIONS.get(0)).getWorkload().forEach(load -> {
            assertTrue(load.getRows() >= 1 && load.getRows() <= matrix.getRows().size(), load.toString());
            assertTrue(
                    load.getRows() <= load.getPrepares() + load.getCollects() + load.getPublishes(), load.toString());
        });
    }

    @Property(tries = 50)
    void allowingOnePersonForBothTakesAwayThoseFindingsOnly(
            @ForAll("matrices") ResponsibilityMatrix matrix, @ForAll("editions") Edition edition) {
        MatrixCheck check = MatrixCheck.of(matrix, edition);
        assertEquals(
                check.getFindings().stream()
                        .filter(found -> !found.getRuleId().equals("matrix/same-person"))
                        .toList(),
                check.allowSamePerson().getFindings());
    }
}
