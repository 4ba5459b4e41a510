package io.github.openita.io.official.progress;

import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.official.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No sentence about progress states a figure that is not in the data. */
class ProgressSentencesLaws {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    @Provide
    Arbitrary<List<ProgressEntry>> entries() {
        Arbitrary<ProgressEntry> entry = Combinators.combine(
                        Arbitraries.of(ProgressStatus.class),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 9, 30))
                                .list()
                                .ofMaxSize(1),
                        Arbitraries.of(ReportingCadence.MONTHLY, ReportingCadence.QUARTERLY, ReportingCadence.ONCE))
                .as((status, indicator, due, cadence) -> ProgressEntry.builder()
                        .title("มาตรการ")
                        .indicator(indicator)
                        .status(status)
                        .due(due)
                        .cadence(cadence)
                        .addAbout(NodeCode.ofIndicator(indicator))
                        .build());
        return entry.list().ofMaxSize(30);
    }

    @Property(tries = 200)
    void countsAndSharesAreThoseOfTheEntries(@ForAll("entries") List<ProgressEntry> entries) {
        ProgressCounts counts = ProgressCounts.of(entries);
        Set<String> known = new HashSet<>();
        for (ProgressStatus status : ProgressStatus.values()) {
            long part =
                    entries.stream().filter(one -> one.getStatus() == status).count();
            known.add(Long.toString(part));
            if (!entries.isEmpty()) {
                known.add(BigDecimal.valueOf(part * 10000)
                        .divide(BigDecimal.valueOf(entries.size()), 0, RoundingMode.HALF_UP)
                        .movePointLeft(2)
                        .toPlainString());
            }
        }
        known.add(Integer.toString(entries.size()));
        Figures.assertOnly(known, ProgressSentences.counts(counts));
        Figures.assertOnly(known, ProgressSentences.done(counts));
    }

    @Property(tries = 200)
    void whatIsDueIsCountedByEntry(@ForAll("entries") List<ProgressEntry> entries) {
        ProgressSummary summary = ProgressSummary.of(
                ProgressReport.builder()
                        .fiscalYear(FiscalYear.of(2567))
                        .entries(entries)
                        .build(),
                DAY);
        Set<String> known = new HashSet<>(Set.of("30", "2567"));
        for (List<DueReport> reports : List.of(summary.getDue(), summary.getOverdue(), summary.getLate())) {
            Set<Integer> owing = new HashSet<>();
            reports.forEach(one -> owing.add(one.getEntry()));
            known.add(Integer.toString(owing.size()));
        }
        Figures.assertOnly(known, ProgressSentences.reports(summary));
    }
}
