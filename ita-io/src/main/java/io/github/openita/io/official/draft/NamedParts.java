package io.github.openita.io.official.draft;

import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document has for each name that templates of its kind can ask for. Not thread-safe. */
final class NamedParts {

    private static final String NONE = "ไม่มี";

    private final Map<FieldName, List<Block>> blocks = new LinkedHashMap<>();
    private final Map<FieldName, List<FieldValue.Row>> rows = new LinkedHashMap<>();
    private final Set<FieldName> none = new HashSet<>();

    NamedParts(FieldList fields) {
        for (FieldName field : fields.all()) {
            blocks.put(field, new ArrayList<>());
            rows.put(field, new ArrayList<>());
        }
    }

    /**
     * Adds what stands in the document for a name.
     *
     * @param group the heading above it; empty for none
     */
    void add(FieldName field, Block block, String group) {
        List<Block> known = blocks.get(field);
        if (known == null) {
            throw new IllegalArgumentException(field.name() + ": no field of this kind of document");
        }
        if (field.grouped() && !group.isEmpty() && !known.contains(new Heading(2, group))) {
            known.add(new Heading(2, group));
        }
        known.add(block);
    }

    /** Adds the rows of a table whose columns are those of the field. */
    void addRows(FieldName field, Table table, String group) {
        List<String> columns = field.columns().stream().map(FieldName::name).toList();
        if (columns.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    field.name() + ": " + table.columns().size() + " columns, " + columns.size() + " names");
        }
        addRows(field, columns, table, group);
    }

    /**
     * Adds the rows of a table whose columns are called otherwise in another order; a column of the field that it has not
     * stays empty.
     */
    void addRows(FieldName field, List<String> columns, Table table, String group) {
        List<FieldValue.Row> known = rows.get(field);
        if (known == null) {
            throw new IllegalArgumentException(field.name() + ": no field of this kind of document");
        }
        for (List<Cell> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (FieldName column : field.columns()) {
                int at = columns.indexOf(column.name());
                cells.add(at < 0 ? Cell.of("") : row.get(at));
            }
            known.add(new FieldValue.Row(field.grouped() ? group : "", cells));
        }
    }

    /** Says that there is none of it, which is known. */
    void none(FieldName field) {
        none.add(field);
    }

    private List<Block> blocksOf(FieldName field) {
        List<Block> known = blocks.getOrDefault(field, List.of());
        return known.isEmpty() && none.contains(field) ? List.of(Paragraph.of(List.of(NONE))) : known;
    }

    List<FieldValue> values() {
        return blocks.keySet().stream()
                .map(field -> new FieldValue(field, blocksOf(field), rows.getOrDefault(field, List.of())))
                .toList();
    }
}
