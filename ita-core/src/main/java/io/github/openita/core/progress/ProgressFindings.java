package io.github.openita.core.progress;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.Spellings;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the entries of a report leave in doubt. Used for one report, not shared. */
final class ProgressFindings {

    private final ProgressReport report;
    private final @Nullable Edition edition;
    private final LocalDate asOf;
    private final List<RowFinding> found = new ArrayList<>();

    private ProgressFindings(ProgressReport report, @Nullable Edition edition, LocalDate asOf) {
        this.report = report;
        this.edition = edition;
        this.asOf = asOf;
    }

    static ProgressFindings of(ProgressReport report, LocalDate asOf) {
        return new ProgressFindings(report, null, asOf);
    }

    static ProgressFindings of(ProgressReport report, Edition edition, LocalDate asOf) {
        return new ProgressFindings(report, edition, asOf);
    }

    /** What was found: entry by entry, then of names; with how many reports are missing of entries that are done. */
    List<RowFinding> found(Map<Integer, Integer> unreported) {
        for (int row = 1; row <= report.getEntries().size(); row++) {
            ProgressEntry entry = report.getEntries().get(row - 1);
            if (entry.isDoneOn(asOf)) {
                checkDay(row, entry);
                checkDocuments(row, entry);
                checkReports(row, entry, unreported.getOrDefault(row, 0));
            }
        }
        found.addAll(Spellings.remarks(
                Paper.PROGRESS,
                "progress/two-spellings",
                report.getEntries().stream()
                        .flatMap(entry -> Stream.concat(entry.getUnits().stream(), entry.getPersons().stream()))));
        return List.copyOf(found);
    }

    /** What was done after the days that are reported on does not belong into the report. */
    private void checkDay(int row, ProgressEntry entry) {
        Optional<LocalDate> done = entry.getDoneOn().map(DateSpan::getLastDay);
        FiscalYear year = report.getFiscalYear();
        Optional<ReportingRound> round = report.getRound();
        DateSpan days = round.map(one -> one.daysOf(year)).orElse(year.getDays());
        done.filter(day -> day.isAfter(days.getLastDay()) || day.isBefore(year.getFirstDay()))
                .ifPresent(day -> {
                    boolean after = day.isAfter(days.getLastDay());
                    LocalDate limit = after ? days.getLastDay() : year.getFirstDay();
                    String th = round.map(ReportingRound::getNameTh).orElse("ปีงบประมาณ พ.ศ. " + year);
                    String en = round.map(ReportingRound::getCode).orElse("fiscal year " + year);
                    add(
                            "done-after-round",
                            Severity.WARNING,
                            row,
                            entry,
                            "ดำเนินการเมื่อ " + ThaiDates.formatShort(day)
                                    + (after ? " หลังสิ้น" + th + " (" : " ก่อนเริ่มปีงบประมาณ พ.ศ. " + year + " (")
                                    + ThaiDates.formatShort(limit) + ")",
                            "done on " + day
                                    + (after ? ", after " + en + " ended (" : ", before fiscal year " + year + " (")
                                    + limit + ")");
                });
    }

    private void checkDocuments(int row, ProgressEntry entry) {
        Set<Integer> named = new TreeSet<>();
        entry.getDocuments().forEach(document -> named.addAll(NamedYears.in(document)));
        List<Item> items = items(entry);
        Set<Integer> asked = new TreeSet<>();
        boolean known = !items.isEmpty();
        for (int offset : offsets(items)) {
            years().forEach(year -> asked.add(year.getValue() + offset));
        }
        known &= items.stream().allMatch(item -> item.getPeriodOffset().isPresent());
        boolean ofUnknownForm = edition == null && !entry.getAbout().isEmpty();
        if (ofUnknownForm || named.isEmpty() || named.stream().anyMatch(asked::contains)) {
            return;
        }
        add(
                "other-year",
                known ? Severity.WARNING : Severity.INFO,
                row,
                entry,
                "เอกสารที่อ้างเป็นของปี " + joined(named) + " ไม่ใช่ปี " + joined(asked)
                        + (known ? " ที่ข้อนี้ถามถึง" : ": ตรวจว่ายังใช้ได้"),
                "the documents are of " + joined(named) + ", not of " + joined(asked)
                        + (known ? ", which the item asks for" : ": see whether they still hold"));
    }

    /** The years of the report and of its form, which may be the one before. */
    private Stream<FiscalYear> years() {
        return Stream.concat(
                        Stream.of(report.getFiscalYear()),
                        Optional.ofNullable(edition).map(Edition::getFiscalYear).stream())
                .distinct();
    }

    private static Set<Integer> offsets(List<Item> items) {
        Set<Integer> offsets = items.stream()
                .map(item -> item.getPeriodOffset().orElse(0))
                .collect(Collectors.toCollection(TreeSet::new));
        return offsets.isEmpty() ? Set.of(0) : offsets;
    }

    private List<Item> items(ProgressEntry entry) {
        return Optional.ofNullable(edition).stream()
                .flatMap(form -> entry.getAbout().stream()
                        .flatMap(code -> form.form().find(code).stream())
                        .flatMap(node -> node.getItem().stream()))
                .toList();
    }

    private static String joined(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void checkReports(int row, ProgressEntry entry, int missing) {
        String often = entry.getCadence().map(ReportingCadence::getNameTh).orElse("");
        if (missing > 0) {
            add(
                    "no-report",
                    Severity.INFO,
                    row,
                    entry,
                    "ดำเนินการแล้ว แต่ไม่พบวันที่รายงานของ " + missing + " งวดที่ครบกำหนดแล้ว (" + often + ")",
                    "done, but " + missing + (missing == 1 ? " report" : " reports")
                            + " that were due are not on record ("
                            + entry.getCadence().map(ReportingCadence::getCode).orElse("") + ")");
        }
    }

    private void add(String rule, Severity severity, int row, ProgressEntry entry, String th, String en) {
        List<QuestionCode> codes = entry.getAbout().stream()
                .map(NodeCode::getQuestion)
                .flatMap(Optional::stream)
                .toList();
        found.add(RowFinding.builder()
                .paper(Paper.PROGRESS)
                .ruleId("progress/" + rule)
                .severity(severity)
                .row(row)
                .item(codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty())
                .message(BilingualText.of(th, en))
                .build());
    }
}
