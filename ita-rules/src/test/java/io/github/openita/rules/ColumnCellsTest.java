package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept and counted of the cells of a column. */
class ColumnCellsTest {

    private static final Rule PROBLEMS = RuleSets.of(2567).getRules().stream()
            .filter(rule -> rule.getId().equals("nacc-2567/o17/problems"))
            .findFirst()
            .orElseThrow();

    private static ColumnCells taken(int times, String... cells) {
        ColumnCells column = new ColumnCells(PROBLEMS, 0);
        for (int i = 0; i < times; i++) {
            column.take(new DataRow(1, 1, List.of(cells[0])));
        }
        for (int i = 1; i < cells.length; i++) {
            column.take(new DataRow(1, 1, List.of(cells[i])));
        }
        return column;
    }

    @Test
    void aThousandAreKeptAndTheOthersCountedByWhatTheyLack() {
        ColumnCells column = taken(1000, "", "", "รอใส่ข้อมูล", "xx", "N/A");
        assertEquals(1000, column.amiss().size());
        assertEquals(1, column.moreBlank());
        assertEquals(3, column.moreDoubtful());
        assertFalse(column.isTelling());
    }

    @Test
    void theThousandthIsStillKept() {
        ColumnCells column = taken(1000, "");
        assertEquals(1000, column.amiss().size());
        assertEquals(0, column.moreBlank() + column.moreDoubtful());
    }

    @Test
    void aCellThatTellsIsNeverAmissHoweverManyAre() {
        ColumnCells column = taken(1000, "xx", "คนน้อย", "ไม่มี");
        assertEquals(1000, column.amiss().size());
        assertEquals(0, column.moreBlank() + column.moreDoubtful());
        assertTrue(column.isTelling());
    }
}
