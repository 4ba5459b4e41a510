package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.ImmutableMatrixRow;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.ResponsibleCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The matrix of responsibility as a table: {@code รหัส}, {@code ประเภทข้อมูล}, {@code จัดทำ}, {@code รวบรวม},
 * {@code เผยแพร่}, {@code ความถี่ในการเผยแพร่ข้อมูล}. Static methods only; thread-safe.
 *
 * <p>Several people stand in one cell separated by semicolons or on lines of their own, their unit with a colon before them
 * ({@code กองคลัง: ผอ.คลัง}). A running number ({@code ที่}) is no code, but a table without codes that counts 1…N, where
 * the form has N items, goes by the form: each row is of the item of its number, unless more titles are those of other
 * items than of the numbered ones.
 */
public final class MatrixCsv {

    private static final List<String> FREQUENCIES = Stream.of(PublicationFrequency.values())
            .map(PublicationFrequency::getNameTh)
            .toList();

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ที่", "ลำดับ", "ลำดับที่", "no");
    private static final CsvColumn CODE = CsvColumn.optional(
                    "code", "รหัส", "item", "ข้อ", "รหัสข้อ", "ข้อ OIT", "รหัส OIT", "OIT")
            .explained("รหัสข้อ OIT เช่น o17", "the code of the item, such as o17")
            .wide(10);
    private static final CsvColumn TITLE = CsvColumn.required(
                    "title",
                    "ประเภทข้อมูล",
                    "data type",
                    "data",
                    "ข้อมูล",
                    "รายการ",
                    "รายการข้อมูล",
                    "ชื่อข้อมูล",
                    "ประเด็น")
            .explained("ชื่อข้อมูลที่ต้องเผยแพร่ ตามแบบประเมิน", "what must be published, as the form calls it")
            .wide(44);
    private static final CsvColumn PREPARES = CsvColumn.required(
                    "prepares",
                    "จัดทำ",
                    "ผู้จัดทำ",
                    "ผู้จัดทำข้อมูล",
                    "ผู้รับผิดชอบจัดทำ",
                    "การจัดทำ",
                    "จัดทำข้อมูล",
                    "prepared by")
            .explained(
                    "ผู้จัดทำ: หน่วยงาน: ตำแหน่ง หลายรายคั่นด้วยอัฒภาค",
                    "who prepares it: unit: position, several with semicolons between")
            .wide(30);
    private static final CsvColumn COLLECTS = CsvColumn.required(
                    "collects",
                    "รวบรวม",
                    "ผู้รวบรวม",
                    "ผู้รวบรวมข้อมูล",
                    "ผู้รับผิดชอบรวบรวม",
                    "การรวบรวม",
                    "รวบรวมข้อมูล",
                    "รวบรวมตรวจทาน",
                    "รวบรวมตรวจสอบ",
                    "collected by")
            .explained(
                    "ผู้รวบรวมและตรวจทาน: หน่วยงาน: ตำแหน่ง หลายรายคั่นด้วยอัฒภาค",
                    "who collects it: unit: position, several with semicolons between")
            .wide(30);
    private static final CsvColumn PUBLISHES = CsvColumn.required(
                    "publishes",
                    "เผยแพร่",
                    "ผู้เผยแพร่",
                    "ผู้เผยแพร่ข้อมูล",
                    "ผู้รับผิดชอบเผยแพร่",
                    "การเผยแพร่",
                    "เผยแพร่ข้อมูล",
                    "เปิดเผยข้อมูล",
                    "published by")
            .explained(
                    "ผู้เผยแพร่บนเว็บไซต์: หน่วยงาน: ตำแหน่ง หลายรายคั่นด้วยอัฒภาค",
                    "who publishes it: unit: position, several with semicolons between")
            .wide(30);
    private static final CsvColumn FREQUENCY = CsvColumn.optional(
                    "frequency", "ความถี่ในการเผยแพร่ข้อมูล", "ความถี่ในการเผยแพร่", "ความถี่", "ความถี่การเผยแพร่")
            .explained(
                    "เผยแพร่บ่อยเพียงใด เลือกจากรายการหรือเขียนเอง",
                    "how often it is published: choose from the list, or write")
            .withChoices(FREQUENCIES)
            .wide(24);
    private static final CsvColumn FREQUENCY_CODE = CsvColumn.optional("frequency code", "รหัสความถี่", "frequencyCode")
            .explained("รหัสความถี่ เมื่อคำข้างหน้าไม่บอก", "the code of the frequency, where the words do not say it")
            .wide(14);

    private static final List<CsvColumn> WRITTEN = List.of(CODE, TITLE, PREPARES, COLLECTS, PUBLISHES, FREQUENCY);
    private static final List<CsvColumn> KNOWN =
            Stream.concat(WRITTEN.stream(), Stream.of(FREQUENCY_CODE, NUMBER)).toList();

    private MatrixCsv() {}

    /**
     * {@return the matrix, of that edition and its fiscal year, or the year that the title of a form for that edition says;
     *     its rows name their items where they are numbered as the
     *     form is, and it has actions only where another sheet of the same workbook is a table of {@link ActionsCsv}}
     *
     * @param source a table of responsibility
     * @param edition the edition that it is for
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static ResponsibilityMatrix read(Source source, Edition edition) {
        Numbered rows = Numbered.of(source, WantedForm.of(FormKind.MATRIX, edition));
        FiscalYear year = rows.title.map(FormTitle::fiscalYear).orElse(edition.getFiscalYear());
        return ResponsibilityMatrix.builder()
                .edition(Editions.nameOf(edition))
                .fiscalYear(year)
                .rows(rows.asIn(edition))
                .actions(ActionsCsv.isOnASheetOf(source) ? ActionsCsv.read(source, year) : List.of())
                .build();
    }

    /** Rows, and what stands before them as their running numbers. */
    private record Numbered(List<MatrixRow> rows, List<String> numbers, Optional<FormTitle> title) {

        private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?([1-9][0-9]{0,2})[.)]*");

        static Numbered of(Source source, WantedForm wanted) {
            CsvTable table = CsvTable.read(source, wanted, KNOWN);
            List<String> numbers = new ArrayList<>();
            return new Numbered(
                    MatrixCsv.rows(table, numbers),
                    List.copyOf(numbers),
                    table.title().flatMap(FormTitle::of));
        }

        List<MatrixRow> asIn(Edition edition) {
            List<Item> items = edition.getItems();
            if (rows.size() != items.size()
                    || rows.stream().anyMatch(row -> row.getItem().isPresent())
                    || !IntStream.range(0, rows.size()).allMatch(i -> isNumber(numbers.get(i), i + 1))) {
                return rows;
            }
            int agreeing = 0;
            for (int i = 0; i < items.size(); i++) {
                Optional<Item> titled = edition.itemTitled(rows.get(i).getTitle());
                agreeing += titled.isEmpty() ? 0 : titled.get().equals(items.get(i)) ? 1 : -1;
            }
            return agreeing < 0
                    ? rows
                    : IntStream.range(0, rows.size())
                            .<MatrixRow>mapToObj(i -> MatrixRow.builder()
                                    .from(rows.get(i))
                                    .item(items.get(i).getCode())
                                    .build())
                            .toList();
        }

        private static boolean isNumber(String written, int number) {
            Matcher alone = NUMBER_ALONE.matcher(ThaiText.plain(written).replace(" ", ""));
            return alone.matches() && Integer.parseInt(alone.group(1)) == number;
        }
    }

    /**
     * {@return its rows, in their order}
     *
     * @param source a table of responsibility
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static List<MatrixRow> readRows(Source source) {
        return Numbered.of(source, new WantedForm(FormKind.MATRIX, null, null)).rows;
    }

    private static List<MatrixRow> rows(CsvTable table, List<String> numbers) {
        List<MatrixRow> rows = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            ImmutableMatrixRow.Builder built = MatrixRow.builder()
                    .item(row.read(CODE, ProblemKind.UNKNOWN_CODE, QuestionCode::parse))
                    .title(row.text(TITLE))
                    .prepares(ResponsibleCell.read(row.text(PREPARES)))
                    .collects(ResponsibleCell.read(row.text(COLLECTS)))
                    .publishes(ResponsibleCell.read(row.text(PUBLISHES)))
                    .frequency(row.read(FREQUENCY_CODE, ProblemKind.OUT_OF_RANGE, MatrixCsv::frequencyOf))
                    .frequencyText(Optional.of(row.text(FREQUENCY)).filter(text -> !row.isBlank(FREQUENCY)));
            if (row.isBlank(TITLE)) {
                row.missing(TITLE);
            } else {
                rows.add(built.build());
                numbers.add(row.text(NUMBER));
            }
        }
        table.mistakes().throwIfAny();
        return List.copyOf(rows);
    }

    private static PublicationFrequency frequencyOf(String code) {
        try {
            return PublicationFrequency.of(code);
        } catch (InvalidInputException e) {
            return PublicationFrequency.parse(code);
        }
    }

    /**
     * {@return their table as CSV, with a byte-order mark; read again it gives the same rows}
     *
     * @param rows rows of a matrix
     */
    public static String write(List<MatrixRow> rows) {
        return CsvTable.write(columns(rows), cells(rows));
    }

    /** The columns that the rows need. */
    static List<CsvColumn> columns(List<MatrixRow> rows) {
        return rows.stream().anyMatch(MatrixCsv::needsCode)
                ? Stream.concat(WRITTEN.stream(), Stream.of(FREQUENCY_CODE)).toList()
                : WRITTEN;
    }

    static List<List<String>> cells(List<MatrixRow> rows) {
        boolean codes = rows.stream().anyMatch(MatrixCsv::needsCode);
        return rows.stream().map(row -> cells(row, codes)).toList();
    }

    /** Whether the words for the frequency do not say which it is. */
    private static boolean needsCode(MatrixRow row) {
        return !row.getFrequency().equals(row.getFrequencyText().flatMap(PublicationFrequency::find));
    }

    private static List<String> cells(MatrixRow row, boolean codes) {
        List<String> cells = new ArrayList<>(List.of(
                row.getItem().map(QuestionCode::toString).orElse(""),
                row.getTitle(),
                ResponsibleCell.write(row.getPrepares()),
                ResponsibleCell.write(row.getCollects()),
                ResponsibleCell.write(row.getPublishes()),
                row.getFrequencyText().orElse("")));
        if (codes) {
            cells.add(row.getFrequency()
                    .filter(frequency -> needsCode(row))
                    .map(PublicationFrequency::getCode)
                    .orElse(""));
        }
        return cells;
    }
}
