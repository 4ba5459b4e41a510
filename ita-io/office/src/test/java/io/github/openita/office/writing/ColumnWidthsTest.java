package io.github.openita.office.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who gets how much of a page. */
class ColumnWidthsTest {

    /** Seven letters, with eleven columns beside them that each have a word of eighteen; both with room for two more. */
    private static final int NARROWEST = 9071 * 7 / (7 + 11 * 20);

    private static Table table(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        cells.forEach(cell -> columns.add(Column.words("ก")));
        return new Table(
                Optional.empty(),
                List.of(),
                columns,
                List.of(cells.stream().map(Cell::of).toList()),
                false);
    }

    @Test
    void longTextGetsTheRoomAndANumberKeepsWhatItNeeds() {
        int[] widths = new ColumnWidths(table(List.of("1", "การประเมินความเสี่ยงการทุจริต".repeat(8), "100.00")))
                .share(9000, 100);
        assertTrue(widths[1] > 6000, Arrays.toString(widths));
        assertTrue(widths[0] >= 700 && widths[2] >= 800, Arrays.toString(widths));
    }

    @Test
    void aColumnOfNothingBesideElevenOfLongWordsIsNarrowYetThere() {
        List<String> cells = new ArrayList<>(Collections.nCopies(12, "abcdefghijklmnopqr"));
        cells.set(2, "");
        int[] widths = new ColumnWidths(table(cells)).share(9071, 134);
        assertTrue(widths[2] == NARROWEST || widths[2] == NARROWEST + 1, Arrays.toString(widths));
    }

    @Test
    void marksAboveAndBelowTakeNoRoom() {
        assertEquals(
                new ColumnWidths(table(List.of("กีกีกีกีกี"))).sum(), new ColumnWidths(table(List.of("กกกกก"))).sum());
    }

    /** Nothing of a page is left over, and no column vanishes. */
    @Property(tries = 200)
    void thePageIsSharedWhole(@ForAll @Size(min = 1, max = 12) List<String> cells) {
        int[] widths = new ColumnWidths(table(cells)).share(9071, 134);
        assertEquals(9071, Arrays.stream(widths).sum());
        assertTrue(Arrays.stream(widths).allMatch(width -> width >= NARROWEST), Arrays.toString(widths));
    }
}
