package io.github.openita.office.template;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.FieldUse;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the fields of a part, but for those of the rows that were repeated. Used by one thread. */
final class FilledFields {

    private final WordPart part;
    private final KnownFields known;
    private final Inserted inserted;
    private final Language language;

    FilledFields(WordPart part, KnownFields known, Inserted inserted, Language language) {
        this.part = part;
        this.known = known;
        this.inserted = inserted;
        this.language = language;
    }

    void fill() {
        for (Element paragraph : part.root().all("p")) {
            ParagraphText text = new ParagraphText(part, paragraph);
            List<Placeholder> fields = new ArrayList<>(Placeholder.in(text.text()));
            Collections.reverse(fields);
            for (Placeholder field : fields) {
                boolean alone = fields.size() == 1
                        && text.text().substring(0, field.start()).isBlank()
                        && text.text().substring(field.end()).isBlank();
                fill(paragraph, text, field, alone);
            }
        }
    }

    private void fill(Element paragraph, ParagraphText text, Placeholder field, boolean alone) {
        FieldUse.Answer answer = known.answer(field);
        if (answer != FieldUse.Answer.FILLED) {
            inserted.inline(text.cut(field), List.of(List.of(Span.gap(gap(field, answer)))));
            return;
        }
        FieldValue value = known.valueOf(field).orElseThrow();
        if (!field.table().isEmpty() && !value.rows().isEmpty()) {
            inserted.inline(
                    text.cut(field),
                    IntStream.rangeClosed(1, value.rows().size())
                            .mapToObj(number -> List.of(Span.of(known.cell(value, field.column(), number))))
                            .toList());
            return;
        }
        List<Block> blocks = value.blocks();
        List<List<Span>> lines = blocks.stream()
                .flatMap(block -> inserted.linesOf(block).stream())
                .toList();
        boolean hasTable = blocks.stream().anyMatch(Table.class::isInstance);
        if (alone && (hasTable || lines.size() > 1)) {
            inserted.whole(paragraph, text.cut(field), blocks);
        } else if (hasTable) {
            throw new InvalidInputException(
                    "\"" + field.written() + "\": เป็นตาราง ให้อยู่ลำพังในย่อหน้า หรือใช้คอลัมน์ของตารางในแถว เช่น {{"
                            + field.name() + "."
                            + value.field().columns().get(0).name() + "}}",
                    "\"" + field.written()
                            + "\": is a table; let it stand alone in its paragraph, or ask for its columns"
                            + " in a row, such as {{" + field.name() + "."
                            + value.field().columns().get(0).name() + "}}");
        } else {
            inserted.inline(text.cut(field), lines);
        }
    }

    private String gap(Placeholder field, FieldUse.Answer answer) {
        String what = answer == FieldUse.Answer.NO_DATA
                ? language == Language.TH ? "ไม่มีข้อมูล" : "no data"
                : language == Language.TH ? "ไม่มีช่องชื่อนี้" : "no such field";
        return "[" + what + ": " + field.written() + "]";
    }
}
