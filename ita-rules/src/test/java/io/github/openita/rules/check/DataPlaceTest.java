package io.github.openita.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.SiteInMemory;
import io.github.openita.rules.reading.SiteLink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the place of a cell is said, so that it is found in the spreadsheet. */
class DataPlaceTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "77, BZ", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsAreCalledAsSpreadsheetsDo(int column, String letters) {
        DataTable table = new SiteInMemory()
                .table("a.csv", "")
                .open(new SiteLink(List.of("a.csv"), false, Optional.empty()))
                .orElseThrow()
                .read()
                .tables()
                .get(0);
        BilingualText cell = DataPlace.of(table.getName(), table, new DataRow(7, 9, List.of()), column)
                .cell();
        assertEquals("แถว 7 คอลัมน์ " + letters + " ของ site/a.csv", cell.getTh());
        assertEquals("row 7, column " + letters + " of site/a.csv", cell.getEn());
    }
}
