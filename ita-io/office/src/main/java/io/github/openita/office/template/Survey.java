package io.github.openita.office.template;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.model.FieldUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which fields a part of a template asks for, and where. Used by one thread. */
final class Survey {

    private final BilingualText partName;
    private final KnownFields known;
    private final List<FieldUse> uses = new ArrayList<>();
    private final Map<Element, Integer> tables = new HashMap<>();
    private int paragraphs;

    Survey(BilingualText partName, KnownFields known) {
        this.partName = partName;
        this.known = known;
    }

    /** Looks at a part from top to bottom; what is not written as a field is refused with its place. */
    List<FieldUse> of(WordPart part) {
        for (Element table : part.root().all("tbl")) {
            tables.put(table, tables.size() + 1);
        }
        for (Element paragraph : part.root().all("p")) {
            if (paragraph.around("tbl").isEmpty()) {
                paragraphs++;
            }
            BilingualText where = where(paragraph);
            try {
                for (Placeholder field : Placeholder.in(new ParagraphText(part, paragraph).text())) {
                    uses.add(new FieldUse(field.written(), where, known.answer(field)));
                }
            } catch (InvalidInputException e) {
                throw at(where, e);
            }
        }
        return uses;
    }

    static InvalidInputException at(BilingualText where, InvalidInputException e) {
        return new InvalidInputException(
                where.getTh() + ": " + e.getText().getTh(),
                where.getEn() + ": " + e.getText().getEn());
    }

    private BilingualText where(Element paragraph) {
        int table = paragraph.around("tbl").map(tables::get).orElse(0);
        if (table == 0) {
            return BilingualText.of(
                    partName.getTh() + " ย่อหน้าที่ " + paragraphs, partName.getEn() + ", paragraph " + paragraphs);
        }
        int row = paragraph.around("tr").map(Survey::numberOf).orElse(1);
        return BilingualText.of(
                partName.getTh() + " ตารางที่ " + table + " แถวที่ " + row,
                partName.getEn() + ", table " + table + ", row " + row);
    }

    private static int numberOf(Element row) {
        List<Element> rows = row.parent().orElseThrow().elements().stream()
                .filter(one -> one.is("tr"))
                .toList();
        int number = 1;
        while (rows.get(number - 1) != row) {
            number++;
        }
        return number;
    }
}
