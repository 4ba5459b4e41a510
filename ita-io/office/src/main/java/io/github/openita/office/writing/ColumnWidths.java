package io.github.openita.office.writing;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table want to be, counted in letters as Thai counts them. Thread-safe. */
public final class ColumnWidths {

    /** No column needs more of a line than this many letters; what is longer goes on below. */
    private static final int LONGEST_LINE = 60;

    /** Into less than this many letters no words are squeezed. */
    private static final int NARROWEST = 10;

    /** What is written without a break gets at least this many letters, if it is that long. */
    private static final int LONGEST_WORD = 18;

    /** A heading that is longer may go on below. */
    private static final int LONGEST_HEADING = 11;

    /** More room beside numbers, which do not break: another font may stand in that is wider. */
    private static final int ROOM_OF_WHOLE = 2;

    /** No column is narrower than this many letters. */
    private static final int SHORTEST = 5;

    /** The room beside the letters of a cell. */
    private static final int ROOM = 2;

    /** So many rows tell what the others are like. */
    private static final int ENOUGH_ROWS = 300;

    private final List<int[][]> lines = new ArrayList<>();
    private final int[] least;
    private final int[] wanted;

    /**
     * Looks at all cells of a table.
     *
     * @param table the table
     */
    public ColumnWidths(Table table) {
        int width = table.columns().size();
        least = new int[width];
        wanted = new int[width];
        table.rows().stream()
                .limit(ENOUGH_ROWS)
                .map(row -> row.stream().map(ColumnWidths::lines).toArray(int[][]::new))
                .forEach(lines::add);
        for (int column = 0; column < width; column++) {
            boolean number = table.columns().get(column).number();
            heading(column, table.columns().get(column).heading());
            for (List<Cell> row : table.rows()) {
                Cell cell = row.get(column);
                look(column, cell.text(), number || cell.value().isPresent());
                if (cell.indent() > 0) {
                    int letters = Math.min(ThaiText.columns(cell.text()), NARROWEST);
                    least[column] = Math.max(least[column], cell.indent() * 2 + letters);
                }
            }
            least[column] = Math.max(least[column], SHORTEST) + ROOM;
            wanted[column] = Math.max(least[column], wanted[column] + ROOM);
        }
    }

    private static int[] lines(Cell cell) {
        return cell.text()
                .lines()
                .mapToInt(line -> ThaiText.columns(line) + 2 * cell.indent())
                .toArray();
    }

    /** A heading stays whole as far as that takes no room from what stands below others. */
    private void heading(int column, String text) {
        look(column, text, false);
        least[column] = Math.max(least[column], Math.min(ThaiText.columns(text), LONGEST_HEADING));
    }

    private void look(int column, String text, boolean whole) {
        for (String line : text.split("\n", -1)) {
            int columns = ThaiText.columns(line);
            wanted[column] = Math.max(wanted[column], Math.min(columns, LONGEST_LINE));
            if (whole) {
                least[column] = Math.max(least[column], Math.min(columns, LONGEST_WORD) + ROOM_OF_WHOLE);
            }
            for (String word : line.split("[ /–-]", -1)) {
                // Thai runs on without blanks and is broken between its words.
                boolean thai = word.chars().anyMatch(c -> c >= 'ก' && c <= '๎');
                int longest = thai ? NARROWEST : LONGEST_WORD;
                least[column] = Math.max(least[column], Math.min(ThaiText.columns(word), longest));
            }
        }
    }

    /** {@return how many letters each column wants, with room beside them} */
    public int[] wanted() {
        return wanted.clone();
    }

    /** {@return how many letters all columns want together} */
    public int sum() {
        return Arrays.stream(wanted).sum();
    }

    /**
     * Shares a page's width among the columns.
     *
     * @param available the width of the page
     * @param letter the width of a letter, in the same unit
     * @return the width of each column; together they are what is available
     */
    public int[] share(int available, int letter) {
        int columns = least.length;
        int[] letters = least.clone();
        int room = available / letter - Arrays.stream(letters).sum();
        // Half of the room by what each wants, half to whom it makes rows lower.
        int half = Math.max(0, room / 2);
        int[] shares = new int[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = (int) Math.round(10 * Math.sqrt(wanted[i] - least[i]));
        }
        int all = Math.max(1, Arrays.stream(shares).sum());
        for (int i = 0; i < columns; i++) {
            int more = Math.min(wanted[i] - least[i], half * shares[i] / all);
            letters[i] += more;
            room -= more;
        }
        while (room > 0) {
            int highest = columnOfTheHighestCells(letters);
            if (highest < 0) {
                break;
            }
            letters[highest]++;
            room--;
        }
        return inProportion(letters, available);
    }

    /** Rounded so that nothing of the page is left over. */
    private static int[] inProportion(int[] letters, int available) {
        long sum = Arrays.stream(letters).asLongStream().sum();
        int[] widths = new int[letters.length];
        long before = 0;
        int taken = 0;
        for (int i = 0; i < widths.length; i++) {
            before += letters[i];
            widths[i] = (int) (before * available / sum) - taken;
            taken += widths[i];
        }
        return widths;
    }

    /** The column that makes the rows as high as they are; less than 0 where each cell is one line. */
    private int columnOfTheHighestCells(int[] letters) {
        long[] blame = new long[letters.length];
        for (int[][] row : lines) {
            int[] heights = new int[letters.length];
            for (int column = 0; column < letters.length; column++) {
                int width = letters[column] - ROOM;
                for (int line : row[column]) {
                    heights[column] += Math.max(1, (line + width - 1) / width);
                }
                heights[column] = heights[column] == row[column].length ? 0 : heights[column];
            }
            int most = Arrays.stream(heights).max().orElse(0);
            for (int column = 0; column < letters.length && most > 0; column++) {
                blame[column] += heights[column] == most ? most : 0;
            }
        }
        int worst = 0;
        for (int column = 1; column < blame.length; column++) {
            worst = blame[column] > blame[worst] ? column : worst;
        }
        return blame[worst] == 0 ? -1 : worst;
    }
}
