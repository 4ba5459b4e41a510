package io.github.openita.io.csv;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CellList;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.DaysCell;
import io.github.openita.io.table.ResponsibleCell;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be done, as a table: {@code มาตรการ}, {@code กิจกรรม}, {@code ขั้นตอนการปฏิบัติ}, {@code ผู้รับผิดชอบ},
 * {@code กำหนดเสร็จ}, {@code รายงานผล}. Static methods only; thread-safe.
 *
 * <p>Each line of a cell of steps is a step. A row without an activity goes on with the one above it, as where cells
 * are merged. When it is due and reported may be said in any words; a day or quarter that there is not is refused.
 */
public final class ActionsCsv {

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ที่", "ลำดับ", "ลำดับที่", "no");
    private static final CsvColumn MEASURE = CsvColumn.optional("measure", "มาตรการ")
            .explained("มาตรการที่กิจกรรมนี้อยู่ภายใต้", "the measure that it belongs to")
            .wide(28);
    private static final CsvColumn ACTIVITY = CsvColumn.required("activity", "กิจกรรม", "กิจกรรม/โครงการ", "action")
            .explained(
                    "กิจกรรมที่จะทำ (เว้นว่างในแถวถัดไปได้ เมื่อเป็นกิจกรรมเดียวกัน)",
                    "what is to be done (may be left empty in the rows that go on with it)")
            .wide(36);
    private static final CsvColumn STEPS = CsvColumn.required(
                    "steps",
                    "ขั้นตอนการปฏิบัติ",
                    "ขั้นตอน",
                    "ขั้นตอนการดำเนินการ",
                    "ขั้นตอนการดำเนินงาน",
                    "ขั้นตอนการปฏิบัติงาน")
            .explained(
                    "ขั้นตอน บรรทัดละหนึ่งขั้น (Alt+Enter ขึ้นบรรทัดใหม่)",
                    "the steps, each on a line of its own (Alt+Enter)")
            .wide(40);
    private static final CsvColumn RESPONSIBLE = CsvColumn.required(
                    "responsible", "ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ")
            .explained("หน่วยงาน: ตำแหน่ง หลายรายคั่นด้วยอัฒภาค", "unit: position, several with semicolons between")
            .wide(28);
    private static final CsvColumn DUE = CsvColumn.required(
                    "due", "กำหนดเสร็จ", "กำหนดแล้วเสร็จ", "ระยะเวลา", "ระยะเวลาดำเนินการ", "ภายใน")
            .explained("กำหนดเสร็จ เช่น พฤษภาคม 2568", "until when, such as พฤษภาคม 2568")
            .wide(20);
    private static final CsvColumn REPORTING = CsvColumn.optional(
                    "reporting", "รายงานผล", "การรายงานผล", "ไตรมาสที่รายงาน")
            .explained("รายงานผลเมื่อใด เช่น ไตรมาส 2 และ 4", "when it is reported")
            .wide(22);
    private static final CsvColumn DUE_MONTH = CsvColumn.optional("due month", "เดือนที่ครบกำหนด", "dueMonth")
            .explained("เดือนที่ครบกำหนด ปี ค.ศ.-เดือน เช่น 2025-05", "the month that it is due in, such as 2025-05")
            .wide(14);
    private static final CsvColumn QUARTERS = CsvColumn.optional(
                    "reporting quarters", "ไตรมาสที่รายงานผล", "reportingQuarters")
            .explained("เลขไตรมาสที่รายงาน เช่น 2 4", "the quarters that it is reported in, such as 2 4")
            .wide(14);

    private static final List<CsvColumn> WRITTEN = List.of(MEASURE, ACTIVITY, STEPS, RESPONSIBLE, DUE, REPORTING);
    private static final List<CsvColumn> CODES = List.of(DUE_MONTH, QUARTERS);
    private static final List<CsvColumn> KNOWN =
            Stream.of(WRITTEN, CODES, List.of(NUMBER)).flatMap(List::stream).toList();

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern SOME_QUARTERS = Pattern.compile("[1-4](?: [1-4])*+");

    /** One without a 29 February, which other years may not have either. */
    private static final FiscalYear ANY_YEAR = FiscalYear.of(2566);

    private ActionsCsv() {}

    /**
     * {@return its actions, in their order; a month without a year is of that fiscal year}
     *
     * @param source a table of actions
     * @param year the fiscal year in which they are to be done
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static List<PlannedAction> read(Source source, FiscalYear year) {
        CsvTable table = CsvTable.read(source, new WantedForm(FormKind.ACTIONS, null, year), KNOWN);
        List<PlannedAction> actions = new ArrayList<>();
        String measure = "";
        String activity = "";
        for (CsvRow row : table.rows()) {
            if (!row.isBlank(ACTIVITY)) {
                measure = row.text(MEASURE);
                activity = row.text(ACTIVITY);
            } else if (activity.isEmpty()) {
                row.missing(ACTIVITY);
                continue;
            } else if (!row.isBlank(MEASURE)) {
                measure = row.text(MEASURE);
            }
            actions.add(PlannedAction.builder()
                    .measure(measure)
                    .activity(activity)
                    .steps(CellList.parts(row.text(STEPS), CellList.LINES).stream()
                            .map(CellList.Part::text)
                            .toList())
                    .responsible(ResponsibleCell.read(row.text(RESPONSIBLE)))
                    .dueText(row.text(DUE))
                    .reportingText(row.text(REPORTING))
                    .dueMonth(row.read(DUE_MONTH, ProblemKind.OUT_OF_RANGE, ActionsCsv::month)
                            .or(() -> table.has(DUE_MONTH)
                                    ? Optional.empty()
                                    : DaysCell.find(row, DUE, year).map(ActionsCsv::lastMonth)))
                    .reportingQuarters(row.read(QUARTERS, ProblemKind.OUT_OF_RANGE, ActionsCsv::quarters)
                            .orElse(List.of()))
                    .build());
            if (!table.has(QUARTERS)) {
                DaysCell.find(row, REPORTING, year);
            }
        }
        table.mistakes().throwIfAny();
        return List.copyOf(actions);
    }

    /** Whether a workbook has a sheet of actions. */
    static boolean isOnASheetOf(Source source) {
        return CsvTable.isOnASheetOf(source, KNOWN);
    }

    private static YearMonth lastMonth(DateSpan days) {
        return YearMonth.from(days.getLastDay());
    }

    private static YearMonth month(String text) {
        String found = ThaiText.quoted(text);
        try {
            if (MONTH.matcher(text.strip()).matches()) {
                YearMonth month = YearMonth.parse(text.strip());
                if (month.getYear() < FiscalYear.MIN_VALUE) {
                    return month;
                }
                YearMonth meant = month.minusYears(FiscalYear.BUDDHIST_ERA);
                throw new InvalidInputException(
                        "เดือน " + found + " เป็นปี พ.ศ.: เขียนเป็น " + meant,
                        "the month " + found + " is in the Buddhist Era: write " + meant);
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new InvalidInputException(
                "พบ " + found + ": ต้องเป็นเดือน เช่น 2022-05 (ปี ค.ศ.-เดือน)",
                "found " + found + ": must be a month such as 2022-05");
    }

    private static List<Integer> quarters(String text) {
        if (!SOME_QUARTERS.matcher(text.strip()).matches()) {
            throw new InvalidInputException(
                    "ต้องเป็นเลขไตรมาส 1–4 เว้นวรรคระหว่างกัน เช่น 2 4",
                    "must be quarters 1–4 with spaces between, such as 2 4");
        }
        return Stream.of(text.strip().split(" ")).map(Integer::valueOf).toList();
    }

    /**
     * {@return their table as CSV, with a byte-order mark; read again it gives the same actions}
     *
     * @param actions actions
     */
    public static String write(List<PlannedAction> actions) {
        return CsvTable.write(columns(actions), cells(actions));
    }

    /** The columns that the actions need. */
    static List<CsvColumn> columns(List<PlannedAction> actions) {
        return actions.stream().anyMatch(ActionsCsv::needsCodes)
                ? Stream.concat(WRITTEN.stream(), CODES.stream()).toList()
                : WRITTEN;
    }

    static List<List<String>> cells(List<PlannedAction> actions) {
        boolean codes = actions.stream().anyMatch(ActionsCsv::needsCodes);
        return actions.stream().map(action -> cells(action, codes)).toList();
    }

    /** Whether the words do not say which month and quarters they are, or would be read otherwise. */
    private static boolean needsCodes(PlannedAction action) {
        return !asItsWordsSay(action).equals(action)
                || (action.getDueMonth().isEmpty()
                        && action.getDueText().filter(ActionsCsv::nameDays).isPresent())
                || action.getReportingText().filter(ActionsCsv::areRefused).isPresent();
    }

    private static boolean nameDays(String words) {
        return areRefused(words) || DaysCell.find(words, ANY_YEAR).isPresent();
    }

    /** Whether words name days that there are not. */
    private static boolean areRefused(String words) {
        try {
            DaysCell.find(words, ANY_YEAR);
            return false;
        } catch (InvalidInputException e) {
            return true;
        }
    }

    private static PlannedAction asItsWordsSay(PlannedAction action) {
        return PlannedAction.builder()
                .from(action)
                .dueMonth(Optional.empty())
                .reportingQuarters(List.of())
                .build();
    }

    private static List<String> cells(PlannedAction action, boolean codes) {
        List<String> cells = new ArrayList<>(List.of(
                action.getMeasure().orElse(""),
                action.getActivity(),
                CellList.joined(
                        action.getSteps().stream()
                                .map(step -> CellList.quoted(step, CellList.LINES))
                                .toList(),
                        CellList.LINES),
                ResponsibleCell.write(action.getResponsible()),
                action.getDueText().orElse(""),
                action.getReportingText().orElse("")));
        if (codes) {
            cells.add(action.getDueMonth().map(YearMonth::toString).orElse(""));
            cells.add(
                    action.getReportingQuarters().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        return cells;
    }
}
