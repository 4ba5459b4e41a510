package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.ImmutableMatrixRow;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The matrix of responsibility as a table: {@code รหัส}, {@code ประเภทข้อมูล}, {@code จัดทำ}, {@code รวบรวม},
 * {@code เผยแพร่}, {@code ความถี่ในการเผยแพร่ข้อมูล}. Static methods only; thread-safe.
 *
 * <p>Several people stand in one cell behind semicolons or on lines of their own, their unit with a colon before them
 * ({@code กองคลัง: ผอ.คลัง}). A running number ({@code ที่}) is passed over: it is no code.
 */
public final class MatrixCsv {

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ที่", "ลำดับ", "ลำดับที่", "no");
    private static final CsvColumn CODE =
            CsvColumn.optional("code", "รหัส", "item", "ข้อ", "รหัสข้อ", "ข้อ OIT", "รหัส OIT", "OIT");
    private static final CsvColumn TITLE = CsvColumn.required(
            "title", "ประเภทข้อมูล", "data type", "data", "ข้อมูล", "รายการ", "รายการข้อมูล", "ชื่อข้อมูล", "ประเด็น");
    private static final CsvColumn PREPARES = CsvColumn.required(
            "prepares",
            "จัดทำ",
            "ผู้จัดทำ",
            "ผู้จัดทำข้อมูล",
            "ผู้รับผิดชอบจัดทำ",
            "การจัดทำ",
            "จัดทำข้อมูล",
            "prepared by");
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
            "collected by");
    private static final CsvColumn PUBLISHES = CsvColumn.required(
            "publishes",
            "เผยแพร่",
            "ผู้เผยแพร่",
            "ผู้เผยแพร่ข้อมูล",
            "ผู้รับผิดชอบเผยแพร่",
            "การเผยแพร่",
            "เผยแพร่ข้อมูล",
            "เปิดเผยข้อมูล",
            "published by");
    private static final CsvColumn FREQUENCY = CsvColumn.optional(
            "frequency", "ความถี่ในการเผยแพร่ข้อมูล", "ความถี่ในการเผยแพร่", "ความถี่", "ความถี่การเผยแพร่");
    private static final CsvColumn FREQUENCY_CODE =
            CsvColumn.optional("frequency code", "รหัสความถี่", "frequencyCode");

    private static final List<CsvColumn> WRITTEN = List.of(CODE, TITLE, PREPARES, COLLECTS, PUBLISHES, FREQUENCY);
    private static final List<CsvColumn> KNOWN =
            Stream.concat(WRITTEN.stream(), Stream.of(FREQUENCY_CODE, NUMBER)).toList();

    private MatrixCsv() {}

    /**
     * {@return the matrix, of that edition and its fiscal year, without actions}
     *
     * @param source a table of responsibility
     * @param edition the edition that it is for
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static ResponsibilityMatrix read(Source source, Edition edition) {
        return ResponsibilityMatrix.builder()
                .edition(edition.getName())
                .fiscalYear(edition.getFiscalYear())
                .rows(readRows(source))
                .build();
    }

    /**
     * {@return its rows, in their order}
     *
     * @param source a table of responsibility
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static List<MatrixRow> readRows(Source source) {
        CsvTable table = CsvTable.read(source, KNOWN);
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
        boolean codes = rows.stream().anyMatch(MatrixCsv::needsCode);
        return CsvTable.write(
                codes
                        ? Stream.concat(WRITTEN.stream(), Stream.of(FREQUENCY_CODE))
                                .toList()
                        : WRITTEN,
                rows.stream().map(row -> cells(row, codes)).toList());
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
