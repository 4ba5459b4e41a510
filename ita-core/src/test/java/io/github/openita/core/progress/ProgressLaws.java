package io.github.openita.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What holds of every progress report on every day. */
class ProgressLaws {

    private static final LocalDate FIRST = LocalDate.parse("2022-08-01");
    private static final LocalDate LAST = LocalDate.parse("2024-01-31");

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(FIRST, LAST);
    }

    @Provide
    Arbitrary<ReportingCadence> cadences() {
        return Arbitraries.of(
                ReportingCadence.MONTHLY,
                ReportingCadence.QUARTERLY,
                ReportingCadence.HALF_YEARLY,
                ReportingCadence.ONCE,
                ReportingCadence.withinDays(7));
    }

    @Provide
    Arbitrary<List<ProgressEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(ProgressStatus.class),
                        Arbitraries.of("กองคลัง", "สำนักปลัด", "กองช่าง").list().ofMaxSize(3),
                        Arbitraries.integers().between(1, 10).optional(0.8),
                        cadences().optional(0.8),
                        days().list().ofMaxSize(3),
                        days().optional(0.5),
                        days().list().ofMaxSize(12))
                .as((status, units, indicator, cadence, due, doneOn, reportedOn) -> ProgressEntry.builder()
                        .title("ข้อ")
                        .status(status)
                        .units(units)
                        .indicator(indicator)
                        .cadence(cadence)
                        .due(due)
                        .doneOn(doneOn.map(DateSpan::of))
                        .reportedOn(reportedOn)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    private static ProgressReport report(List<ProgressEntry> entries) {
        return ProgressReports.report(entries.toArray(ProgressEntry[]::new));
    }

    private static int sum(ProgressCounts counts) {
        return counts.getNotStarted() + counts.getUnderWay() + counts.getDone();
    }

    @Property(tries = 200)
    void theCountsAddUpToTheEntries(@ForAll("entries") List<ProgressEntry> entries, @ForAll("days") LocalDate asOf) {
        ProgressSummary summary = ProgressSummary.of(report(entries), asOf);
        assertEquals(entries.size(), summary.getCounts().getEntries());
        assertEquals(entries.size(), sum(summary.getCounts()));
        assertEquals(
                entries.size(),
                summary.getByIndicator().stream()
                        .mapToInt(row -> row.getCounts().getEntries())
                        .sum());
        assertEquals(
                entries.stream()
                        .mapToInt(entry -> Math.max(1, new HashSet<>(entry.getUnits()).size()))
                        .sum(),
                summary.getByUnit().stream()
                        .mapToInt(row -> sum(row.getCounts()))
                        .sum());
    }

    @Property(tries = 200)
    void theOrderOfEntriesAndReportsDecidesNothing(
            @ForAll("entries") List<ProgressEntry> entries, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        List<ProgressEntry> other = new ArrayList<>();
        for (ProgressEntry entry : entries) {
            List<LocalDate> reports = new ArrayList<>(entry.getReportedOn());
            Collections.shuffle(reports, random);
            other.add(ProgressEntry.builder().from(entry).reportedOn(reports).build());
        }
        Collections.shuffle(other, random);
        ProgressSummary one = ProgressSummary.of(report(entries), asOf);
        ProgressSummary two = ProgressSummary.of(report(other), asOf);
        assertEquals(one.getCounts(), two.getCounts());
        assertEquals(one.getByUnit(), two.getByUnit());
        assertEquals(one.getByIndicator(), two.getByIndicator());
        assertEquals(ProgressReports.dueDays(one.getDue()), ProgressReports.dueDays(two.getDue()));
        assertEquals(ProgressReports.dueDays(one.getOverdue()), ProgressReports.dueDays(two.getOverdue()));
        assertEquals(ProgressReports.dueDays(one.getLate()), ProgressReports.dueDays(two.getLate()));
    }

    @Property(tries = 200)
    void whoReportsOnTheLastDayOfEachPeriodIsNeverOverdueOrLate(
            @ForAll("cadences") ReportingCadence cadence, @ForAll("days") LocalDate asOf) {
        List<LocalDate> onTime = cadence.periodsOf(ProgressReports.YEAR).stream()
                .map(ReportingPeriod::getDueOn)
                .toList();
        if (onTime.isEmpty()) {
            onTime = List.of(ProgressReports.YEAR.getLastDay());
        }
        ProgressEntry entry = ProgressReports.entry("x")
                .cadence(cadence)
                .doneOn(DateSpan.of(ProgressReports.YEAR.getLastDay()))
                .reportedOn(onTime)
                .build();
        ProgressSummary summary = ProgressSummary.of(ProgressReports.report(entry), asOf);
        assertEquals(List.of(), summary.getOverdue());
        assertEquals(List.of(), summary.getLate());
    }

    @Property(tries = 300)
    void whatIsOverdueStaysSoUntilItIsReported(
            @ForAll("entries") List<ProgressEntry> entries,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        ProgressSummary before = ProgressSummary.of(report(entries), early);
        ProgressSummary after = ProgressSummary.of(report(entries), later);
        Set<DueReport> overdue = new HashSet<>(after.getOverdue());
        for (DueReport owed : before.getOverdue()) {
            boolean reported = after.getLate().stream()
                    .anyMatch(late -> sameDebt(late, owed)
                            && late.getReportedOn().orElseThrow().isAfter(early)
                            && !late.getReportedOn().orElseThrow().isAfter(later));
            boolean done = entries.get(owed.getEntry() - 1).isDoneOn(later);
            assertTrue(overdue.contains(owed) || reported || done, owed::toString);
        }
        assertTrue(after.getLate().containsAll(before.getLate()));
    }

    private static boolean sameDebt(DueReport one, DueReport other) {
        return one.getEntry() == other.getEntry()
                && one.getPeriod().equals(other.getPeriod())
                && one.getDueOn().equals(other.getDueOn());
    }

    @Property(tries = 200)
    void nothingIsTwoThingsAtOnce(@ForAll("entries") List<ProgressEntry> entries, @ForAll("days") LocalDate asOf) {
        ProgressSummary summary = ProgressSummary.of(report(entries), asOf);
        assertTrue(summary.getDue().stream().noneMatch(one -> one.getDueOn().isBefore(asOf)));
        assertTrue(summary.getOverdue().stream().allMatch(one -> one.getDueOn().isBefore(asOf)));
        assertTrue(summary.getLate().stream()
                .allMatch(one -> one.getReportedOn().orElseThrow().isAfter(one.getDueOn())));
        assertEquals(summary, ProgressSummary.of(report(entries), asOf));
    }

    @Property(tries = 300)
    void whatIsDoneIsNeverOverdue(@ForAll("entries") List<ProgressEntry> entries, @ForAll("days") LocalDate asOf) {
        ProgressSummary summary = ProgressSummary.of(report(entries), asOf);
        assertTrue(summary.getOverdue().stream()
                .noneMatch(owed -> entries.get(owed.getEntry() - 1).isDoneOn(asOf)));
    }
}
