package io.github.openita.io.table;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a row is: a mark in one of three columns, as trackers print them, or words in a column of its own. Static
 * methods only; thread-safe.
 */
public final class StatusCells {

    private record Marked(ProgressStatus status, CsvColumn column) {}

    private static final List<Marked> MARKED = List.of(
            new Marked(
                    ProgressStatus.NOT_STARTED,
                    CsvColumn.optional(
                            "not started",
                            ProgressStatus.NOT_STARTED.getNameTh(),
                            "ยังไม่ได้ดำเนินการ",
                            "ยังไม่เริ่มดำเนินการ")),
            new Marked(
                    ProgressStatus.UNDER_WAY,
                    CsvColumn.optional(
                            "under way",
                            ProgressStatus.UNDER_WAY.getNameTh(),
                            "อยู่ระหว่างการดำเนินการ",
                            "ระหว่างดำเนินการ",
                            "กำลังดำเนินการ",
                            "in progress")),
            new Marked(
                    ProgressStatus.DONE,
                    CsvColumn.optional(
                            "done",
                            ProgressStatus.DONE.getNameTh(),
                            "ดำเนินการแล้วเสร็จ",
                            "ดำเนินการเสร็จแล้ว",
                            "ดำเนินการเรียบร้อยแล้ว",
                            "แล้วเสร็จ",
                            "completed")));

    private static final List<String> NAMES =
            Stream.of(ProgressStatus.values()).map(ProgressStatus::getNameTh).toList();

    public static final CsvColumn IN_WORDS = CsvColumn.optional(
                    "status", "สถานะ", "สถานะการดำเนินการ", "สถานะการดำเนินงาน")
            .explained("สถานะ เลือกจากรายการ", "how far it is: choose from the list")
            .withOnly(NAMES)
            .wide(20);

    /** The columns that are written. */
    public static final List<CsvColumn> COLUMNS =
            MARKED.stream().map(Marked::column).toList();

    /** The columns that are read. */
    public static final List<CsvColumn> KNOWN =
            Stream.concat(COLUMNS.stream(), Stream.of(IN_WORDS)).toList();

    private static final String MARK = "✓";
    /** What people type for a mark; ü and p are what the ticks of the fonts Wingdings and Wingdings 2 are saved as. */
    private static final Set<String> MARKS =
            Set.of(MARK, "✔", "√", "☑", "✅", "/", "x", "×", "●", "•", "1", "true", "yes", "ใช่", "ü", "p");

    private static final Set<String> NO_MARKS = Set.of("", "-", "\u2013", "\u2014", "☐", "□", "0", "false", "no");
    /** Asks for a coloured picture of the character before it. */
    private static final String AS_PICTURE = "\uFE0F";

    private StatusCells() {}

    /** Whether a table says in columns of its own how far its rows are. */
    public static boolean areIn(CsvTable table) {
        return KNOWN.stream().anyMatch(table::has);
    }

    /** How far a row is; empty where that cannot be told, which is noted. */
    public static Optional<ProgressStatus> read(CsvTable table, CsvRow row) {
        Set<ProgressStatus> said = EnumSet.noneOf(ProgressStatus.class);
        boolean readable = true;
        for (Marked marked : MARKED) {
            String text = ThaiText.normalize(row.text(marked.column))
                    .toLowerCase(Locale.ROOT)
                    .replace(AS_PICTURE, "");
            if (MARKS.contains(text) || marked.column.isCalled(text)) {
                said.add(marked.status);
            } else if (!NO_MARKS.contains(text)) {
                row.mistake(marked.column, ProblemKind.OUT_OF_RANGE, noMark(row.text(marked.column)));
                readable = false;
            }
        }
        if (!row.isBlank(IN_WORDS)) {
            Optional<ProgressStatus> named = row.read(IN_WORDS, ProblemKind.OUT_OF_RANGE, ProgressStatus::parse);
            named.ifPresent(said::add);
            readable = readable && named.isPresent();
        }
        if (readable && said.isEmpty()) {
            refuseNone(table, row);
        } else if (readable && said.size() > 1) {
            row.mistake(
                    KNOWN.stream().filter(table::has).findFirst().orElseThrow(),
                    ProblemKind.OUT_OF_RANGE,
                    several(said));
        }
        return readable && said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    private static BilingualText noMark(String text) {
        String found = ThaiText.quoted(text);
        return BilingualText.of(
                found + " ไม่ใช่เครื่องหมาย: ทำเครื่องหมาย " + MARK + " หรือเว้นว่าง",
                found + " is no mark: write " + MARK + " or nothing");
    }

    /** Says what may be written into the columns that the table has; words where it has a column for them. */
    private static void refuseNone(CsvTable table, CsvRow row) {
        List<CsvColumn> marks = COLUMNS.stream().filter(table::has).toList();
        boolean words = table.has(IN_WORDS);
        String choices = words
                ? String.join(", ", NAMES)
                : marks.stream().map(table::headingOf).collect(Collectors.joining(", "));
        row.mistake(
                words ? IN_WORDS : marks.get(0),
                ProblemKind.MISSING_KEY,
                BilingualText.of(
                        "แถวนี้ไม่ได้ระบุสถานะ: "
                                + (words ? "เขียนคำใดคำหนึ่งใน " : "ทำเครื่องหมาย " + MARK + " ในช่องเดียวของ ")
                                + choices,
                        "this row has no status: write " + (words ? "" : MARK + " in ") + "one of " + choices));
    }

    private static BilingualText several(Set<ProgressStatus> said) {
        return BilingualText.of(
                "แถวนี้มีหลายสถานะ (" + names(said.stream()) + "): ให้เหลือสถานะเดียว",
                "this row has several statuses (" + names(said.stream()) + "): keep one");
    }

    private static String names(Stream<ProgressStatus> all) {
        return all.map(ProgressStatus::getNameTh).collect(Collectors.joining(", "));
    }

    public static List<String> write(ProgressStatus status) {
        return MARKED.stream()
                .map(marked -> marked.status == status ? MARK : "")
                .toList();
    }
}
