package io.github.openita.io.csv;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.io.form.FormColumn;
import io.github.openita.io.form.FormSheet;
import io.github.openita.io.table.ColumnHelp;
import io.github.openita.io.table.CsvColumn;
import java.util.List;

/** Makes a form of the columns that a reader knows. Static methods only; thread-safe. */
final class FormSheets {

    private static final BilingualText REQUIRED =
            BilingualText.of("ช่องที่หัวตารางมี * ต้องกรอก", "a table must have the columns with a star");
    private static final BilingualText SKIPPED = BilingualText.of(
            "แถวคำอธิบายใต้หัวตารางจะลบหรือเก็บไว้ก็ได้: แถวที่ทุกช่องยังเป็นคำอธิบายเดิมจะไม่ถูกอ่าน",
            "keep the row of explanations or delete it: a row that says nothing else is not read");
    private static final BilingualText KEPT = BilingualText.of(
            "อย่าเปลี่ยนหัวตาราง จะสลับ ลบ หรือเพิ่มคอลัมน์ที่ขึ้นต้นด้วย x- ก็ได้ แถวว่างถูกข้าม",
            "keep the headings; columns may be moved or left out, notes of your own start with x-; empty rows are passed over");

    private FormSheets() {}

    /**
     * What a form is for.
     *
     * @param title what it says of itself
     * @param language the language of its headings and explanations
     */
    record Purpose(FormTitle title, Language language) {

        FormKind kind() {
            return title.kind();
        }

        String words() {
            return title.in(language);
        }
    }

    static Form of(Purpose purpose, List<CsvColumn> columns, List<List<String>> rows) {
        boolean stream = purpose.kind() == FormKind.RESPONSES;
        Language language = purpose.language;
        List<String> notes = stream
                ? List.of(purpose.words(), REQUIRED.in(language), KEPT.in(language))
                : List.of(purpose.words(), REQUIRED.in(language), SKIPPED.in(language), KEPT.in(language));
        return new Form(
                purpose.kind(),
                new FormSheet(
                        purpose.kind().getName().in(language),
                        stream ? "" : purpose.words(),
                        notes,
                        columns.stream().map(column -> column(column, language)).toList(),
                        rows,
                        !stream,
                        language));
    }

    private static FormColumn column(CsvColumn column, Language language) {
        ColumnHelp help = column.help();
        return new FormColumn(
                BilingualText.of(column.headingTh(), column.key()).in(language) + (column.required() ? " *" : ""),
                help.explanation().in(language),
                help.choices(),
                help.closed(),
                help.width(),
                help.number());
    }
}
