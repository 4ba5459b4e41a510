package io.github.openita.office.workbook;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.form.FormColumn;
import io.github.openita.io.form.FormSheet;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one form into one workbook. Used once. */
final class FormWorkbook {

    /** So many empty rows below are ready to be filled in. */
    private static final int READY = 300;

    /** The longest text of a cell, as Excel counts. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_LIST = 1000;

    private static final String GREY = "FF595959";
    private static final String EXPLAINED = "FFF5F7FA";
    /** Excel keeps so many digits of a number; what has more is written as text. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,14})?");

    private final FormSheet form;
    private final boolean thai;
    private final Worksheet sheet;
    private final Worksheet help;
    private final Workbook workbook;
    private int row;

    FormWorkbook(FormSheet form, Workbook workbook) {
        this.form = form;
        this.workbook = workbook;
        thai = form.language() == Language.TH;
        workbook.setGlobalDefaultFont(Look.FONT, Look.SIZE);
        SheetNames names = new SheetNames();
        sheet = workbook.newWorksheet(names.next(form.name(), "Form"));
        help = workbook.newWorksheet(names.next(thai ? "คำอธิบาย" : "Help", "Help"));
    }

    void write() {
        Look.printed(sheet, true);
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.width(i, form.columns().get(i).width());
        }
        title();
        headings();
        int first = row;
        form.rows().forEach(this::row);
        ready();
        drop(first);
        help();
    }

    private void title() {
        if (form.title().isEmpty()) {
            return;
        }
        sheet.value(row, 0, text(form.title()));
        sheet.style(row, 0)
                .fontName(Look.FONT)
                .fontSize(20)
                .bold()
                .fontColor(Look.INK)
                .set();
        Look.height(sheet, row, 1, 20);
        row++;
    }

    private void headings() {
        int most = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            sheet.value(row, i, text(column.heading()));
            Look.heading(sheet, row, i);
            most = Math.max(most, Look.lines(column.heading(), column.width()));
        }
        Look.height(sheet, row, most, Look.SIZE);
        sheet.repeatRows(0, row);
        row++;
        if (form.explained()) {
            explanations();
        }
        sheet.freezePane(0, row);
    }

    private void explanations() {
        int most = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            if (!column.explanation().isEmpty()) {
                sheet.value(row, i, text(column.explanation()));
            }
            Look.cell(sheet, row, i, Tone.NONE)
                    .fontSize(14)
                    .italic()
                    .fontColor(GREY)
                    .fillColor(EXPLAINED)
                    .set();
            most = Math.max(most, Look.lines(column.explanation(), column.width() * 11 / 10));
        }
        Look.height(sheet, row, most, 14);
        row++;
    }

    private void row(List<String> cells) {
        int most = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            String cell = cells.get(i);
            Optional<BigDecimal> number = column.number() ? number(cell) : Optional.empty();
            if (number.isPresent()) {
                sheet.value(row, i, number.get());
            } else if (!cell.isEmpty()) {
                sheet.value(row, i, text(cell));
            }
            style(i, column, number.isPresent() || cell.isEmpty());
            most = Math.max(most, Look.lines(cell, column.width()));
        }
        Look.height(sheet, row, most, Look.SIZE);
        row++;
    }

    /** Text is marked as such, so that a spreadsheet makes no day of a code. */
    private void style(int column, FormColumn of, boolean plain) {
        StyleSetter style = Look.cell(sheet, row, column, Tone.NONE);
        if (!of.number() || !plain) {
            style.format("@");
        }
        style.set();
    }

    private void ready() {
        int last = row + READY;
        while (row < last) {
            for (int i = 0; i < form.columns().size(); i++) {
                style(i, form.columns().get(i), true);
            }
            row++;
        }
    }

    private static Optional<BigDecimal> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        // Written again it must be the same text.
        return number.precision() > MOST_DIGITS
                        || number.scale() > MOST_DIGITS
                        || !number.stripTrailingZeros().toPlainString().equals(text)
                ? Optional.empty()
                : Optional.of(number);
    }

    /** The lists to choose from. */
    private void drop(int first) {
        Worksheet lists = null;
        int used = 0;
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            List<String> choices = column.choices();
            if (choices.isEmpty() || choices.size() > LONGEST_LIST) {
                continue;
            }
            if (lists == null) {
                lists = workbook.newWorksheet(thai ? "รายการ" : "Lists");
                lists.setVisibilityState(VisibilityState.HIDDEN);
            }
            for (int j = 0; j < choices.size(); j++) {
                lists.value(j, used, text(choices.get(j)));
            }
            Range list = lists.range(0, used, choices.size() - 1, used);
            sheet.range(first, i, row - 1, i)
                    .validateWithList(list)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(column.closed())
                    .errorTitle(thai ? "เลือกจากรายการ" : "Choose from the list")
                    .error(thai ? "ช่องนี้ใช้ได้เฉพาะคำในรายการ" : "Only what is in the list can stand here");
            used++;
        }
    }

    private void help() {
        Look.printed(help, false);
        help.width(0, 28);
        help.width(1, 60);
        help.width(2, 50);
        int at = 0;
        for (String note : form.notes()) {
            help.value(at, 0, text(note));
            help.style(at, 0).fontColor(Look.INK).set();
            at++;
        }
        at++;
        List<String> headings = thai
                ? List.of("คอลัมน์", "คำอธิบาย", "เลือกได้")
                : List.of("Column", "What belongs into it", "Choices");
        for (int i = 0; i < headings.size(); i++) {
            help.value(at, i, headings.get(i));
            Look.heading(help, at, i);
        }
        at++;
        for (FormColumn column : form.columns()) {
            List<String> cells = List.of(column.heading(), column.explanation(), String.join(" · ", column.choices()));
            int most = 1;
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (!cell.isEmpty()) {
                    help.value(at, i, text(cell));
                }
                Look.cell(help, at, i, Tone.NONE).set();
                most = Math.max(most, Look.lines(cell, i == 0 ? 28 : i == 1 ? 60 : 50));
            }
            Look.height(help, at, most, Look.SIZE);
            at++;
        }
    }

    /** Text as a cell holds it, whole. */
    private static String text(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInputException(
                    "ข้อความในช่องหนึ่งยาว " + text.length() + " ตัวอักษร: Excel รับได้ไม่เกิน " + LONGEST
                            + " ให้ใช้ CSV หรือ JSON",
                    "a text has " + text.length() + " characters: a cell of Excel holds at most " + LONGEST
                            + "; take CSV or JSON");
        }
        return Look.text(text);
    }
}
