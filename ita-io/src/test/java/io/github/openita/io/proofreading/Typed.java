package io.github.openita.io.proofreading;

import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.KeptTable;
import io.github.openita.rules.reading.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document as somebody types it: lines and tables, whose rows are lines of the text too. */
final class Typed {

    private final List<String> lines = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();

    Typed lines(String... written) {
        lines.addAll(List.of(written));
        return this;
    }

    /** A table, cells parted by bars; a slash between two blanks parts the lines of a cell. */
    Typed table(String... written) {
        List<DataRow> rows = new ArrayList<>();
        for (String row : written) {
            List<String> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(cell.trim().replace(" / ", "\n"));
            }
            rows.add(new DataRow(rows.size() + 1, rows.size() + 1, cells));
            String line = String.join("\t", cells).replace('\n', ' ').stripTrailing();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        tables.add(new KeptTable("typed.docx › ตาราง " + (tables.size() + 1), rows));
        return this;
    }

    FileContent docx() {
        return new FileContent(
                FileKind.DOCX, FileState.READ, Optional.empty(), List.of(new TextPage(1, lines)), tables);
    }

    /** The tables alone, as the sheets of a workbook. */
    FileContent xlsx() {
        return new FileContent(FileKind.XLSX, FileState.READ, Optional.empty(), List.of(), tables);
    }

    /** What was found in it, a line for each: the kind, how much it weighs, where, what, and what the data say. */
    static List<String> found(Proofreader proofreader, FileContent content) {
        return proofreader.read("typed", content).findings().stream()
                .map(finding -> finding.kind().getCode() + " "
                        + finding.severity().getCode() + " | "
                        + finding.place().describe().getTh() + " | "
                        + finding.found().getTh()
                        + finding.known().map(known -> " | " + known.getTh()).orElse(""))
                .toList();
    }
}
