package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a matrix lacks or contradicts. Used once per check, not shared. */
final class MatrixFindings {

    /** How many other rows of an item a finding names. */
    private static final int MOST_OTHERS = 3;
    /** A title that leaves out more than two thirds of the words of the form is another one. */
    private static final int LEAST_LEFT = 3;

    private record NumberedRow(int number, MatrixRow written, Optional<Item> item) {}

    /** What rows of actions have in common that go on with each other. */
    private record Activity(Optional<String> measure, String activity) {
        static Activity of(PlannedAction action) {
            return new Activity(action.getMeasure(), action.getActivity());
        }
    }

    private final ResponsibilityMatrix matrix;
    private final Edition edition;
    private final boolean samePersonAllowed;
    private final Optional<LocalDate> asOf;
    private final List<RowFinding> found = new ArrayList<>();

    MatrixFindings(ResponsibilityMatrix matrix, Edition edition, boolean samePersonAllowed, Optional<LocalDate> asOf) {
        this.matrix = matrix;
        this.edition = edition;
        this.samePersonAllowed = samePersonAllowed;
        this.asOf = asOf;
    }

    List<RowFinding> found() {
        checkEdition();
        List<NumberedRow> rows = new ArrayList<>();
        for (MatrixRow written : matrix.getRows()) {
            rows.add(new NumberedRow(rows.size() + 1, written, written.itemIn(edition)));
        }
        for (Item item : edition.getItems()) {
            List<NumberedRow> here = rows.stream()
                    .filter(row -> row.item.filter(item::equals).isPresent())
                    .toList();
            if (here.isEmpty()) {
                add(
                        "no-row",
                        Severity.ERROR,
                        Optional.empty(),
                        Optional.of(item.getCode()),
                        "ไม่มีผู้รับผิดชอบ " + ThaiText.quoted(item.getNameTh()) + ": ไม่มีแถวของข้อนี้ในตาราง",
                        "nobody is responsible for " + ThaiText.quoted(item.getNameTh())
                                + ": the matrix has no row of this item");
            }
            List<String> titles = here.stream()
                    .map(row -> ThaiText.quoted(row.written.getTitle()))
                    .sorted()
                    .toList();
            here.forEach(row -> check(row, titles));
        }
        rows.stream().filter(row -> row.item.isEmpty()).forEach(row -> check(row, List.of()));
        checkActions();
        found.addAll(Spellings.remarks(Paper.MATRIX, "matrix/two-spellings", names()));
        return List.copyOf(found);
    }

    private Stream<String> names() {
        return Stream.concat(
                        matrix.getRows().stream()
                                .flatMap(row -> Stream.of(MatrixRole.values()).flatMap(role -> row.in(role).stream())),
                        matrix.getActions().stream().flatMap(action -> action.getResponsible().stream()))
                .flatMap(one -> Stream.concat(one.getUnit().stream(), one.getName().stream()));
    }

    private void checkActions() {
        Set<Activity> owned = activitiesOf(row -> row.getResponsible().stream().anyMatch(Responsible::namesSomebody));
        Set<Activity> due = activitiesOf(
                row -> row.getDueMonth().isPresent() || row.getDueText().isPresent());
        for (int i = 0; i < matrix.getActions().size(); i++) {
            PlannedAction action = matrix.getActions().get(i);
            String named = i + 1 + " " + ThaiText.quoted(action.getActivity());
            if (!owned.contains(Activity.of(action))) {
                addOfActions(
                        "no-owner",
                        Severity.ERROR,
                        "กิจกรรมที่ " + named + " ไม่ได้ระบุผู้รับผิดชอบ",
                        "nobody is responsible for activity " + named);
            }
            if (!due.contains(Activity.of(action))) {
                addOfActions(
                        "no-due",
                        Severity.WARNING,
                        "กิจกรรมที่ " + named + " ไม่ได้ระบุกำหนดเสร็จ",
                        "until when activity " + named + " must be done is not said");
            }
            checkDue(action, named);
        }
    }

    /** The activities of which any row says that; rows that go on with one need not say it again. */
    private Set<Activity> activitiesOf(Predicate<PlannedAction> said) {
        return matrix.getActions().stream().filter(said).map(Activity::of).collect(Collectors.toSet());
    }

    private void checkDue(PlannedAction action, String named) {
        if (action.getDueMonth().isPresent()) {
            YearMonth due = action.getDueMonth().get();
            checkReporting(action, due, named);
            asOf.filter(day -> due.isBefore(YearMonth.from(day))).ifPresent(day -> checkDone(due, day, named));
        } else if (action.getDueText().isPresent()) {
            String written = ThaiText.quoted(action.getDueText().get());
            addOfActions(
                    "unreadable-due",
                    Severity.INFO,
                    "กิจกรรมที่ " + named + " อ่านกำหนดเสร็จ " + written
                            + " ไม่ได้ จึงไม่ทราบว่าพ้นกำหนดหรือไม่: เขียนเช่น พ.ค. 2565",
                    "the deadline " + written + " of activity " + named
                            + " cannot be read, so whether it is over is not known: write for example พ.ค. 2565");
        }
    }

    /** What is reported in quarters that all end before the month in which it is to be done contradicts itself. */
    private void checkReporting(PlannedAction action, YearMonth due, String named) {
        List<Integer> quarters = action.getReportingQuarters();
        FiscalYear year = matrix.getFiscalYear();
        if (quarters.isEmpty()) {
            return;
        }
        int last = quarters.get(quarters.size() - 1);
        if (year.quarter(last).getLastDay().isBefore(due.atDay(1))) {
            FiscalYear dueYear = FiscalYear.from(due.atDay(1));
            BilingualText dueIn = quarter(quarterOf(due), dueYear, year);
            BilingualText reportedIn = quarter(last, year, dueYear);
            addOfActions(
                    "reported-before-due",
                    Severity.WARNING,
                    "กิจกรรมที่ " + named + " กำหนดเสร็จ " + ThaiDates.formatMonth(due) + " (" + dueIn.getTh()
                            + ") แต่รายงานผลใน" + reportedIn.getTh(),
                    "activity " + named + " is due in " + due + " (" + dueIn.getEn() + "), but reported in "
                            + reportedIn.getEn());
        }
    }

    /** A quarter, with its year where what it is held against is of another one. */
    private static BilingualText quarter(int number, FiscalYear year, FiscalYear other) {
        boolean same = year.equals(other);
        return BilingualText.of(
                "ไตรมาส " + number + (same ? "" : " ของปีงบประมาณ พ.ศ. " + year),
                "quarter " + number + (same ? "" : " of fiscal year " + year));
    }

    private void checkDone(YearMonth due, LocalDate day, String named) {
        addOfActions(
                "past-due",
                Severity.INFO,
                "กิจกรรมที่ " + named + " พ้นกำหนด " + ThaiDates.formatMonth(due) + " แล้ว ณ วันที่ "
                        + ThaiDates.format(day) + ": ตารางไม่ได้บอกว่าดำเนินการแล้วหรือไม่",
                "activity " + named + " was due in " + due + ", before " + day
                        + ": the table does not say whether it was done");
    }

    private void addOfActions(String rule, Severity severity, String th, String en) {
        add(rule, severity, Optional.empty(), Optional.empty(), th, en);
    }

    /** The quarter of the fiscal year, which starts in October. */
    private static int quarterOf(YearMonth month) {
        return (month.getMonthValue() + 2) % 12 / 3 + 1;
    }

    private void checkEdition() {
        matrix.getEdition()
                .filter(name -> !edition.isNamed(name))
                .ifPresent(name -> add(
                        "other-edition",
                        Severity.WARNING,
                        Optional.empty(),
                        Optional.empty(),
                        "ตารางเป็นของแบบประเมิน " + ThaiText.quoted(name) + " แต่ตรวจกับ " + edition.nameWithRevision(),
                        "the matrix is of " + ThaiText.quoted(name) + ", but is checked against "
                                + edition.nameWithRevision()));
    }

    private void check(NumberedRow row, List<String> titlesOfItem) {
        if (row.item.isEmpty() && row.written.getItem().isPresent()) {
            String code = row.written.getItem().get().toString();
            add(
                    "unknown-item",
                    Severity.ERROR,
                    row,
                    code + " ไม่มีในแบบประเมิน " + edition.getName(),
                    code + " is no item of " + edition.getName());
        }
        checkDuplicates(row, titlesOfItem);
        checkTitle(row);
        checkRoles(row);
        checkFrequency(row);
    }

    private void checkDuplicates(NumberedRow row, List<String> titles) {
        if (titles.size() < 2) {
            return;
        }
        List<String> named = new ArrayList<>(titles.subList(0, Math.min(titles.size(), MOST_OTHERS + 1)));
        if (!named.remove(ThaiText.quoted(row.written.getTitle()))) {
            named.remove(named.size() - 1);
        }
        String others = String.join(", ", named);
        int more = titles.size() - 1 - named.size();
        add(
                "duplicate-item",
                Severity.WARNING,
                row,
                "ข้อเดียวกันมี " + titles.size() + " แถว อีกแถวคือ " + others
                        + (more == 0 ? "" : " และอีก " + more + " แถว"),
                "this item has " + titles.size() + " rows; also " + others
                        + (more == 0 ? "" : " and " + more + " more"));
    }

    private void checkTitle(NumberedRow row) {
        String title = row.written.getTitle();
        Optional<Item> item =
                row.item.filter(known -> !ThaiText.titleKey(known.getNameTh()).equals(ThaiText.titleKey(title)));
        item.ifPresent(known -> {
            Optional<QuestionCode> other = edition.itemTitled(title).map(Item::getCode);
            if (other.isEmpty() && sayTheSame(known.getNameTh(), title)) {
                return;
            }
            String expected = ThaiText.quoted(known.getNameTh());
            if (other.isPresent()) {
                add(
                        "other-title",
                        Severity.WARNING,
                        row,
                        ThaiText.quoted(title) + " เป็นชื่อของข้อ " + other.get() + " ส่วนข้อ " + known.getCode()
                                + " คือ " + expected,
                        ThaiText.quoted(title) + " is the title of " + other.get() + "; that of " + known.getCode()
                                + " is " + expected);
            } else {
                add(
                        "other-title",
                        Severity.INFO,
                        row,
                        "เขียนว่า " + ThaiText.quoted(title) + " ส่วนแบบประเมินใช้ " + expected,
                        "is called " + ThaiText.quoted(title) + "; the form says " + expected);
            }
        });
    }

    /** Whether one title is the other with words left out: {@code โครงสร้าง}, {@code โครงสร้างหน่วยงาน}. */
    private static boolean sayTheSame(String one, String other) {
        String a = ThaiText.titleKey(one);
        String b = ThaiText.titleKey(other);
        return a.length() < b.length() ? isLeftOf(a, b) : isLeftOf(b, a);
    }

    /** Whether so much is left of a text, in its order, where something is taken out of it; at least a third. */
    private static boolean isLeftOf(String left, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < left.length(); i++) {
            at += whole.charAt(i) == left.charAt(at) ? 1 : 0;
        }
        return at == left.length() && left.length() * LEAST_LEFT >= whole.length();
    }

    private void checkRoles(NumberedRow row) {
        for (MatrixRole role : MatrixRole.values()) {
            if (row.written.in(role).stream().noneMatch(Responsible::namesSomebody)) {
                add(
                        "no-role",
                        Severity.ERROR,
                        row,
                        "ไม่ได้ระบุผู้" + role.getNameTh() + "ข้อมูล",
                        "nobody " + role.getCode() + " it");
            }
        }
        if (samePersonAllowed) {
            return;
        }
        row.written.getPrepares().stream()
                .filter(Responsible::namesSomebody)
                .filter(one -> row.written.getPublishes().stream().anyMatch(one::isSameAs))
                .map(one -> ThaiText.oneLine(one.shown()))
                .distinct()
                .sorted()
                .forEach(name -> add(
                        "same-person",
                        Severity.WARNING,
                        row,
                        name + " เป็นทั้งผู้จัดทำและผู้เผยแพร่",
                        name + " both prepares and publishes it"));
    }

    private void checkFrequency(NumberedRow row) {
        Optional<PublicationFrequency> frequency = row.written.getFrequency();
        Optional<String> text = row.written.getFrequencyText();
        if (frequency.isEmpty() && text.isEmpty()) {
            add(
                    "no-frequency",
                    Severity.WARNING,
                    row,
                    "ไม่ได้ระบุความถี่ในการเผยแพร่",
                    "how often it is published is not said");
        } else if (frequency.isEmpty()) {
            String written = ThaiText.quoted(text.get());
            add(
                    "unreadable-frequency",
                    Severity.WARNING,
                    row,
                    "อ่านความถี่ " + written + " ไม่ได้: เขียนเช่น ทุกเดือน, ทุก 6 เดือน, ปีละ 1 ครั้ง",
                    "the frequency " + written
                            + " cannot be read: write for example ทุกเดือน, ทุก 6 เดือน, ปีละ 1 ครั้ง");
        } else {
            row.item
                    .flatMap(Item::getFrequency)
                    .filter(frequency.get()::isWeakerThan)
                    .ifPresent(required -> {
                        PublicationFrequency often = frequency.get();
                        add(
                                "weak-frequency",
                                Severity.ERROR,
                                row,
                                "เผยแพร่" + often.getNameTh() + " น้อยกว่าที่แบบประเมินกำหนด (" + required.getNameTh()
                                        + ")",
                                "published " + often.getNameEn() + ", less often than the form asks ("
                                        + required.getNameEn() + ")");
                    });
        }
    }

    private void add(String rule, Severity severity, NumberedRow row, String th, String en) {
        Optional<QuestionCode> item = row.item.map(Item::getCode).or(row.written::getItem);
        add(rule, severity, Optional.of(row.number), item, th, en);
    }

    private void add(
            String rule, Severity severity, Optional<Integer> row, Optional<QuestionCode> item, String th, String en) {
        found.add(RowFinding.builder()
                .paper(Paper.MATRIX)
                .ruleId("matrix/" + rule)
                .severity(severity)
                .row(row)
                .item(item)
                .message(BilingualText.of(th, en))
                .build());
    }
}
