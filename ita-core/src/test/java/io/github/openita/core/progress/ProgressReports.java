package io.github.openita.core.progress;

import io.github.openita.core.words.FiscalYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Progress reports of fiscal year 2566 in few words, for the tests of this package. */
final class ProgressReports {

    static final FiscalYear YEAR = FiscalYear.of(2566);

    private ProgressReports() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static ImmutableProgressEntry.Builder entry(String title, String... reportedOn) {
        return ProgressEntry.builder()
                .title(title)
                .status(ProgressStatus.UNDER_WAY)
                .reportedOn(Stream.of(reportedOn).map(LocalDate::parse).toList());
    }

    static ProgressEntry entry(ReportingCadence cadence, String... reportedOn) {
        return entry("x", reportedOn).cadence(cadence).build();
    }

    static ProgressReport report(ProgressEntry... entries) {
        return ProgressReport.builder()
                .fiscalYear(YEAR)
                .entries(Arrays.asList(entries))
                .build();
    }

    static ProgressSummary summary(String asOf, ProgressEntry... entries) {
        return ProgressSummary.of(report(entries), day(asOf));
    }

    /** The days on which reports were due. */
    static List<String> dueDays(List<DueReport> reports) {
        return reports.stream().map(report -> report.getDueOn().toString()).toList();
    }
}
