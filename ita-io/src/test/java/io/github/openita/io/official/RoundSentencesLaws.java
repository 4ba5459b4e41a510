package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.rules.CheckSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No sentence states a figure that is not in the data. */
class RoundSentencesLaws {

    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.][0-9]+)?");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    private static Set<String> figures(String sentence) {
        Set<String> figures = new TreeSet<>();
        Matcher found = FIGURE.matcher(sentence);
        while (found.find()) {
            figures.add(found.group());
        }
        return figures;
    }

    private static void assertOnly(Set<String> known, String sentence) {
        Set<String> others = figures(sentence);
        others.removeAll(known);
        assertEquals(Set.of(), others, sentence);
    }

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
        assertOnly(known, ProgressSentences.counts(counts));
        assertOnly(known, ProgressSentences.done(counts));
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
        assertOnly(known, ProgressSentences.reports(summary));
    }

    @Property(tries = 100)
    void aCheckIsSaidInItsOwnFigures(
            @ForAll @IntRange(max = 50) int opened,
            @ForAll @IntRange(max = 50) int read,
            @ForAll @IntRange(max = 1000) int errors,
            @ForAll @IntRange(max = 1000) int warnings,
            @ForAll @IntRange(max = 1000) int infos,
            @ForAll @IntRange(max = 100) int omitted,
            @ForAll @IntRange(max = 100) int absent) {
        CheckSummary numbers = CheckSummary.builder()
                .items(100)
                .complete(0)
                .claimed(0)
                .incomplete(100 - absent)
                .absent(absent)
                .opened(opened)
                .read(read)
                .errors(errors)
                .warnings(warnings)
                .infos(infos)
                .notEvaluated(infos)
                .omitted(omitted)
                .build();
        assertOnly(of(opened, read, 100 - absent), DisclosureSentences.evidence(numbers));
        assertOnly(of(errors, warnings, infos, omitted), DisclosureSentences.found(numbers));
        assertOnly(of(infos), DisclosureSentences.notEvaluated(numbers).orElse(""));
    }

    private static Set<String> of(int... figures) {
        Set<String> known = new HashSet<>();
        for (int figure : figures) {
            known.add(Integer.toString(figure));
        }
        return known;
    }
}
