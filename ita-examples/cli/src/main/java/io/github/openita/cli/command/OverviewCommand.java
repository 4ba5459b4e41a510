package io.github.openita.cli.command;

import io.github.openita.cli.input.DayOption;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.RefusedList;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.overview.InputProblem;
import io.github.openita.io.overview.OverviewReader;
import io.github.openita.io.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code overview INPUT…}: many agencies and years on one page. */
final class OverviewCommand extends ItaCommand {

    private static final int SHOWN = 20;

    List<String> inputs = List.of();

    List<String> by = List.of();

    @Nullable
    String edition;

    boolean paths;

    private final DayOption asOf = new DayOption();

    @Override
    void declare(Arguments takes) {
        takes.says("ภาพรวมผลคะแนนของหลายหน่วยงาน หลายปี", "many agencies and years in one view");
        takes.parameters(
                "INPUT",
                found -> inputs = found,
                "เอกสารผล รายงานของ check เอกสารการเปิดเผยข้อมูล โฟลเดอร์ .ndjson จาก tally หรือตารางหนึ่งแถวต่อหนึ่งหน่วยงาน (.csv .xlsx) หรือ - สำหรับ standard input",
                "results, reports of check, disclosures, folders, .ndjson of tally, tables with a row per agency (.csv, .xlsx), or -");
        takes.listOption(
                "--by",
                "WHAT",
                found -> by = found,
                "จัดกลุ่มตาม type, province, district, parent (ค่าเริ่มต้น: ทุกอย่างที่ข้อมูลบอก) หรือ year (รายปีเท่านั้น)",
                "groups by type, province, district, parent (default: all that are said), or year (years alone)");
        takes.edition(
                found -> edition = found,
                "แบบประเมินของทุกผล เมื่อตารางไม่บอกปี",
                "the edition of all results, where a table does not say its year");
        takes.flag(
                "--paths",
                found -> paths = found,
                "หาหน่วยงานที่ขาดอีกข้อเดียวจะถึงระดับถัดไป (ใช้เวลาเพิ่ม)",
                "also look for agencies one score away from the next band (takes longer)");
        asOf.declare(takes);
    }

    @Override
    Output output(Console console, Format format) {
        ItaJson json = EditionArgument.reader(edition, console);
        OverviewCollector collector = OverviewCollector.of(groupings());
        OverviewReader reader = OverviewReader.of(json, paths ? collector.withPaths() : collector)
                .asOf(asOf.day());
        for (String input : inputs) {
            if (input.equals("-")) {
                reader.read(console.stream(input));
            } else {
                Path read = console.folderOrFile(input);
                console.refuseReplaced(file -> OverviewReader.reads(read, file));
                reader.read(read);
            }
        }
        List<String> told = told(reader);
        if (reader.getUsed() + reader.getChecked() == 0) {
            throw CliException.documents(Stream.concat(
                            Stream.of(say("ไม่มีผลที่ใช้ได้เลย", "there is nothing that could be used")), told.stream())
                    .map(line -> CliException.document(BilingualText.of(line, line)))
                    .toList());
        }
        console.tell(told);
        Overview overview = reader.toOverview();
        return output(format, () -> json.write(overview), () -> Reports.overview(overview, language()));
    }

    private List<Grouping> groupings() {
        if (by.isEmpty()) {
            return List.of(Grouping.values());
        }
        List<Grouping> chosen = new ArrayList<>();
        for (String word : by) {
            String plain = ThaiText.normalize(word);
            if (!plain.equals("year") && !plain.equals("ปี")) {
                chosen.add(grouping(plain));
            }
        }
        return chosen;
    }

    private static Grouping grouping(String word) {
        for (Grouping grouping : Grouping.values()) {
            if (grouping.getCode().equalsIgnoreCase(word)
                    || grouping.getNameTh().equals(word)) {
                return grouping;
            }
        }
        return switch (word) {
            case "ประเภท" -> Grouping.TYPE;
            case "สังกัด" -> Grouping.PARENT;
            default ->
                throw CliException.usage(
                        "--by " + word + ": ใช้ได้เพียง type, province, district, parent, year",
                        "--by " + word + ": must be type, province, district, parent or year");
        };
    }

    /** What could not be used or was passed over: how much, and the first of it in full. */
    private List<String> told(OverviewReader reader) {
        List<String> lines = new ArrayList<>();
        if (reader.getReported() == 0) {
            return lines;
        }
        lines.add(say(
                "อ่าน " + RefusedList.number(reader.getFiles()) + " ไฟล์ ใช้ได้ " + usedTh(reader) + " ใช้ไม่ได้ "
                        + RefusedList.number(reader.getUnused()) + " แถวหรือเอกสาร",
                "read " + RefusedList.counted(reader.getFiles(), "file", "files") + ", used " + usedEn(reader)
                        + ", could not use "
                        + RefusedList.counted(reader.getUnused(), "row or document", "rows or documents")));
        List<InputProblem> problems = reader.getProblems();
        problems.stream().limit(SHOWN).forEach(one -> lines.add(one.describe(language())));
        long more = reader.getReported() - Math.min(SHOWN, problems.size());
        if (more > 0) {
            lines.add(say(
                    "… และอีก " + RefusedList.number(more) + " รายการ", "… and " + RefusedList.number(more) + " more"));
        }
        return lines;
    }

    private static String usedTh(OverviewReader reader) {
        String checked = reader.getChecked() == 0 ? "" : RefusedList.number(reader.getChecked()) + " ฉบับที่ตรวจ";
        return reader.getUsed() == 0 && !checked.isEmpty()
                ? checked
                : RefusedList.number(reader.getUsed()) + " ผล" + (checked.isEmpty() ? "" : " " + checked);
    }

    private static String usedEn(OverviewReader reader) {
        String checked = reader.getChecked() == 0
                ? ""
                : RefusedList.counted(reader.getChecked(), "checked disclosure", "checked disclosures");
        return reader.getUsed() == 0 && !checked.isEmpty()
                ? checked
                : RefusedList.counted(reader.getUsed(), "result", "results")
                        + (checked.isEmpty() ? "" : " and " + checked);
    }
}
