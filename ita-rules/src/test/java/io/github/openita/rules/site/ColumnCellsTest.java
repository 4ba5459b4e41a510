package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.rules.reading.DataRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept and counted of the cells of a column. */
class ColumnCellsTest {

    private static ColumnCells taken(int times, String... cells) {
        ColumnCells column = new ColumnCells(true, 0);
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
        assertEquals(1000, column.withoutData().size());
        assertEquals(1, column.moreBlank());
        assertEquals(3, column.moreDoubtful());
        assertFalse(column.isAnyData());
    }

    @Test
    void theThousandthIsStillKept() {
        ColumnCells column = taken(1000, "");
        assertEquals(1000, column.withoutData().size());
        assertEquals(0, column.moreBlank() + column.moreDoubtful());
    }

    @Test
    void aCellThatTellsIsNeverListedHoweverManyAre() {
        ColumnCells column = taken(1000, "xx", "คนน้อย", "ไม่มี");
        assertEquals(1000, column.withoutData().size());
        assertEquals(0, column.moreBlank() + column.moreDoubtful());
        assertTrue(column.isAnyData());
    }
}
