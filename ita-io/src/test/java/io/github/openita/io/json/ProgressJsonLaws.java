package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** Round trips of progress, whatever stands in it. */
class ProgressJsonLaws {

    private static final ItaJson JSON = ItaJson.standard();

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.parse("2020-01-01"), LocalDate.parse("2025-12-31"));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(20);
    }

    private Arbitrary<ProgressEntry> entries() {
        Arbitrary<List<NodeCode>> about = Arbitraries.of("o2", "e6", "e4@public", "9", "9.1", "6@survey", "OIT")
                .map(NodeCode::of)
                .list()
                .ofMaxSize(3);
        Arbitrary<Optional<DateSpan>> doneOn = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 200))
                .as((first, more) -> DateSpan.of(first, first.plusDays(more)))
                .optional();
        Arbitrary<ReportingCadence> cadence = Arbitraries.oneOf(
                Arbitraries.of("monthly", "quarterly", "half-yearly", "once").map(ReportingCadence::of),
                Arbitraries.integers().between(1, 366).map(ReportingCadence::withinDays));
        Arbitrary<ProgressEntry> dated = Combinators.combine(
                        text(),
                        about,
                        Arbitraries.of(ProgressStatus.class),
                        doneOn,
                        cadence.optional(),
                        days().list().ofMaxSize(2),
                        days().list().ofMaxSize(4),
                        Arbitraries.integers().between(1, 10).optional())
                .as((title, codes, status, done, often, due, reportedOn, indicator) -> ProgressEntry.builder()
                        .title(title)
                        .about(codes)
                        .status(status)
                        .doneOn(done)
                        .cadence(often)
                        .due(due)
                        .reportedOn(reportedOn)
                        .indicator(indicator)
                        .build());
        return Combinators.combine(
                        dated,
                        text().list().ofMaxSize(3),
                        text().list().ofMaxSize(3),
                        text().list().ofMaxSize(3),
                        text().list().ofMaxSize(3),
                        text().optional(),
                        text().optional(),
                        text().optional())
                .as((entry, steps, documents, units, persons, done, note, measure) -> ProgressEntry.builder()
                        .from(entry)
                        .steps(steps)
                        .documents(documents)
                        .units(units)
                        .persons(persons)
                        .done(done)
                        .note(note)
                        .measure(measure)
                        .build());
    }

    @Provide
    Arbitrary<ProgressReport> reports() {
        return Combinators.combine(
                        text().map(name -> Agency.builder().name(name).build()).optional(),
                        Arbitraries.of("nacc-2567").optional(),
                        Arbitraries.integers().between(2562, 2570),
                        Arbitraries.of(ReportingRound.class).optional(),
                        entries().list().ofMaxSize(5))
                .as((agency, edition, year, round, entries) -> ProgressReport.builder()
                        .agency(agency)
                        .edition(edition)
                        .fiscalYear(FiscalYear.of(year))
                        .round(round)
                        .entries(entries)
                        .build());
    }

    @Property(tries = 150)
    void aReportComesBackEqualAndItsTextTheSame(@ForAll("reports") ProgressReport report) {
        String written = JSON.write(report);
        ProgressReport read =
                JSON.read(DocumentType.PROGRESS, Source.of("law", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(report, read);
        assertEquals(written, JSON.write(read));
    }

    @Property(tries = 100)
    void aSummaryComesBackEqualAndItsTextTheSame(
            @ForAll("reports") ProgressReport report, @ForAll("days") LocalDate asOf) {
        ProgressSummary summary = ProgressSummary.of(report, asOf);
        String written = JSON.write(summary);
        ProgressSummary read =
                JSON.read(DocumentType.PROGRESS_SUMMARY, Source.of("law", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(summary, read);
        assertEquals(written, JSON.write(read));
    }
}
