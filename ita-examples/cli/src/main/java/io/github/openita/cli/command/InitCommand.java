package io.github.openita.cli.command;

import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.YearArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ResponsesNdjson;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code init KIND --edition NAME}: an empty document to fill in, as JSON, a workbook or CSV. */
final class InitCommand extends ItaCommand {

    String kind = FormKind.DISCLOSURE.getCode();

    String edition = "";

    @Nullable
    String year;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "สร้างแบบฟอร์มเปล่าสำหรับกรอก เป็น JSON, XLSX (มีรายการให้เลือก) หรือ CSV",
                "an empty document to fill in: JSON, XLSX (with drop-downs) or CSV");
        takes.optionalParameter(
                "KIND",
                found -> kind = found,
                "ชนิด: disclosure การเปิดเผยข้อมูล (ค่าเริ่มต้น), result ผลคะแนน, plan แผนมาตรการ, progress ผลการดำเนินการ, "
                        + "matrix ตารางความรับผิดชอบ, actions กิจกรรม, responses คำตอบแบบสำรวจ",
                "the kind: disclosure (default), result, plan, progress, matrix, actions, responses (survey answers)");
        takes.neededEdition(
                found -> edition = found,
                "แบบประเมิน: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition: a name, a fiscal year or a file");
        takes.option(
                "--year",
                "YEAR",
                found -> year = found,
                "ปีงบประมาณที่จะดำเนินการ ของ plan, progress, actions (ค่าเริ่มต้น: plan ปีถัดจากแบบประเมิน นอกนั้นปีของแบบประเมิน)",
                "the fiscal year of a plan, progress or actions (default: of a plan the year after the edition's, else the edition's)");
    }

    @Override
    Set<Format> formats() {
        return EnumSet.of(Format.TEXT, Format.JSON, Format.XLSX, Format.CSV);
    }

    @Override
    Output output(Console console, Format format) {
        FormKind asked = kind();
        Edition used = EditionArgument.resolve(edition, console);
        FiscalYear planned = year(asked, used);
        return switch (format) {
            case XLSX, CSV -> Output.of(Forms.empty(asked, used, planned, language()), format);
            default -> Output.of(json(asked, used, planned, console));
        };
    }

    /** What is to be done stands in a matrix, where it is JSON; answers are lines. */
    private static String json(FormKind asked, Edition used, FiscalYear planned, Console console) {
        @Nullable
        DocumentType<?> type = switch (asked) {
            case RESULT -> DocumentType.RESULT;
            case DISCLOSURE -> DocumentType.DISCLOSURE;
            case PLAN -> DocumentType.PLAN;
            case PROGRESS -> DocumentType.PROGRESS;
            case MATRIX, ACTIONS -> DocumentType.MATRIX;
            case RESPONSES -> null;
        };
        return type == null ? ResponsesNdjson.skeleton(used) : console.json().skeleton(type, used, planned);
    }

    private FormKind kind() {
        try {
            return FormKind.of(kind);
        } catch (InvalidInputException e) {
            throw CliException.usage("KIND", e.getText());
        }
    }

    private FiscalYear year(FormKind asked, Edition used) {
        FiscalYear own = used.getFiscalYear();
        if (year == null) {
            return asked == FormKind.PLAN ? own.plusYears(1) : own;
        }
        if (!EnumSet.of(FormKind.PLAN, FormKind.PROGRESS, FormKind.ACTIONS).contains(asked)) {
            throw CliException.usage(
                    "--year ใช้กับ plan, progress, actions: ชนิดอื่นเป็นของปีในแบบประเมิน (--edition)",
                    "--year goes with plan, progress, actions: the others are of the year of the edition");
        }
        return YearArgument.parse(year);
    }
}
