package io.github.openita.office.template;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Repeats the rows of a template that ask for columns of a table. Used by one thread. */
final class RepeatedRows {

    /** What must stand in a document once only. */
    private static final Set<String> ONCE =
            Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference");

    private static final Set<String> IDENTIFIERS = Set.of("w14:paraId", "w14:textId");

    private final WordPart part;
    private final KnownFields known;
    private final Inserted inserted;

    RepeatedRows(WordPart part, KnownFields known, Inserted inserted) {
        this.part = part;
        this.known = known;
        this.inserted = inserted;
    }

    void fill() {
        List<Element> rows = new ArrayList<>(part.root().all("tr"));
        // What lies in a row is filled before that row is repeated.
        Collections.reverse(rows);
        rows.forEach(this::fill);
    }

    private void fill(Element row) {
        Map<String, FieldValue> tables = new LinkedHashMap<>();
        for (Element paragraph : paragraphs(row)) {
            for (Placeholder field : Placeholder.in(new ParagraphText(part, paragraph).text())) {
                known.tableOf(field).ifPresent(value -> tables.put(field.table(), value));
            }
        }
        if (tables.size() > 1) {
            String names = String.join(", ", tables.keySet());
            throw new InvalidInputException(
                    "แถวเดียวกันใช้ช่องของตารางได้เพียงตารางเดียว: พบ " + names,
                    "a row can ask for the columns of one table only: found " + names);
        }
        for (FieldValue value : tables.values()) {
            if (value.rows().isEmpty() && !value.isMissing()) {
                fillWithNone(row, value);
            }
            for (int number = 1; number <= value.rows().size(); number++) {
                Element copy = part.copy(row);
                if (number > 1) {
                    strip(copy);
                }
                row.before(copy);
                fill(copy, value, number);
            }
            if (!value.rows().isEmpty()) {
                row.remove();
            }
        }
    }

    /** A row for what there is none of: its first field says so, the others are blank. */
    private void fillWithNone(Element row, FieldValue value) {
        List<List<Span>> said = value.blocks().stream()
                .flatMap(block -> inserted.linesOf(block).stream())
                .toList();
        boolean first = true;
        for (Element paragraph : paragraphs(row)) {
            ParagraphText text = new ParagraphText(part, paragraph);
            List<Placeholder> fields = new ArrayList<>(Placeholder.in(text.text()));
            fields.removeIf(field -> known.tableOf(field).filter(value::equals).isEmpty());
            for (int i = fields.size() - 1; i >= 0; i--) {
                inserted.inline(text.cut(fields.get(i)), first && i == 0 ? said : List.of());
            }
            first &= fields.isEmpty();
        }
    }

    /** The paragraphs of a row, not those of rows within. */
    private static List<Element> paragraphs(Element row) {
        return row.all(one -> !one.is("tr")).stream().filter(one -> one.is("p")).toList();
    }

    private void fill(Element row, FieldValue value, int number) {
        for (Element paragraph : paragraphs(row)) {
            ParagraphText text = new ParagraphText(part, paragraph);
            List<Placeholder> fields = new ArrayList<>(Placeholder.in(text.text()));
            Collections.reverse(fields);
            for (Placeholder field : fields) {
                if (known.tableOf(field).filter(value::equals).isPresent()) {
                    Element run = text.cut(field);
                    inserted.inline(run, List.of(List.of(Span.of(known.cell(value, field.column(), number)))));
                }
            }
        }
    }

    private static void strip(Element row) {
        for (Element element : row.all(one -> true)) {
            element.attributes().removeIf(one -> IDENTIFIERS.contains(one.name()));
            if (element.isOneOf(ONCE)) {
                element.remove();
            }
        }
        row.attributes().removeIf(one -> IDENTIFIERS.contains(one.name()));
    }
}
