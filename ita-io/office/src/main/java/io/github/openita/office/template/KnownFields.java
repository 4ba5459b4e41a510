package io.github.openita.office.template;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.FieldUse;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.ReportModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a report knows, by the names that templates use. Immutable. */
final class KnownFields {

    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private final boolean thaiDigits;

    KnownFields(ReportModel report) {
        report.fields().forEach(value -> values.put(value.field().name(), value));
        thaiDigits = report.thaiDigits();
    }

    /** What is known for a field, or for the table of a column. */
    Optional<FieldValue> valueOf(Placeholder field) {
        return Optional.ofNullable(values.get(field.table().isEmpty() ? field.name() : field.table()));
    }

    /** The table that a row with this field is repeated for. */
    Optional<FieldValue> tableOf(Placeholder field) {
        return field.table().isEmpty() ? Optional.empty() : valueOf(field).filter(value -> isColumn(value, field));
    }

    private static boolean isColumn(FieldValue value, Placeholder field) {
        String column = field.column();
        return value.field().isTable()
                && (column.equals(FieldName.ROW.name())
                        || (value.field().grouped() && column.equals(FieldName.GROUP.name()))
                        || value.field().columns().stream()
                                .anyMatch(one -> one.name().equals(column)));
    }

    FieldUse.Answer answer(Placeholder field) {
        Optional<FieldValue> value = field.table().isEmpty() ? valueOf(field) : tableOf(field);
        if (value.isEmpty()) {
            return FieldUse.Answer.UNKNOWN;
        }
        return value.get().isMissing() ? FieldUse.Answer.NO_DATA : FieldUse.Answer.FILLED;
    }

    boolean isKnown(String name) {
        Placeholder field = new Placeholder(name, 0, 0);
        return !name.isEmpty() && answer(field) != FieldUse.Answer.UNKNOWN;
    }

    /**
     * What stands in a column of a row.
     *
     * @param number the number of the row, from 1; where there are none, the first one is blank
     */
    String cell(FieldValue value, String column, int number) {
        if (value.rows().isEmpty()) {
            return "";
        }
        FieldValue.Row row = value.rows().get(number - 1);
        if (column.equals(FieldName.ROW.name())) {
            String shown = Integer.toString(number);
            return thaiDigits ? ThaiText.toThaiDigits(shown) : shown;
        }
        if (column.equals(FieldName.GROUP.name()) && value.field().grouped()) {
            return row.group();
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (value.field().columns().get(i).name().equals(column)) {
                Cell cell = row.cells().get(i);
                return cell.text();
            }
        }
        return "";
    }
}
