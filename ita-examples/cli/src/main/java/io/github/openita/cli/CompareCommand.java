package io.github.openita.cli;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare OLD NEW}: what rose, fell or stayed, and why the total moved; with more results a series. */
@Command(
        name = "compare",
        description = {"เปรียบเทียบผลคะแนนหลายปี", "compare results year on year"})
final class CompareCommand extends ItaCommand {

    @Parameters(
            arity = "2..*",
            paramLabel = "RESULT",
            description = {
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) ตั้งแต่สองผล ผลเก่าก่อน หรือ - สำหรับ standard input",
                "two or more result documents (JSON, or .csv and .xlsx tables of scores), the oldest first, or -"
            })
    List<String> results;

    @Option(
            names = "--edition",
            paramLabel = "NAME|YEAR|FILE",
            description = {
                "แบบประเมินของทุกผล หรือเขียนหนึ่งครั้งต่อหนึ่งผลตามลำดับ",
                "the edition of all results, or written once for each in their order"
            })
    List<String> editions = List.of();

    @Override
    Set<Format> formats() {
        return Format.REPORTS;
    }

    @Override
    Output output(Console console, Format format) {
        Series series = Series.of(inOrderOfYears(ResultArgument.scoreAll(results, editions, console), console));
        List<Comparison> comparisons = series.getComparisons();
        ItaJson json = console.json();
        if (comparisons.size() == 1) {
            Comparison only = comparisons.get(0);
            return output(format, () -> json.write(only), () -> Reports.comparison(only, language()));
        }
        return output(format, () -> json.write(comparisons), () -> Reports.series(series, language()));
    }

    /** The oldest first; where results of one agency were given otherwise, that is said. */
    private List<ScoreCard> inOrderOfYears(List<ScoreCard> cards, Console console) {
        List<ScoreCard> sorted = cards.stream()
                .sorted(Comparator.comparing(card -> card.getEdition().getFiscalYear()))
                .toList();
        if (sorted.equals(cards)
                || Series.of(sorted).getComparisons().stream().anyMatch(Comparison::ofDifferentAgencies)) {
            return cards;
        }
        String years = sorted.stream()
                .map(card -> card.getEdition().getFiscalYear().toString())
                .collect(Collectors.joining(", "));
        console.err()
                .println(BilingualText.of(
                                "เรียงปีเก่าก่อน: " + years + " (ลำดับที่ระบุไว้ต่างไป)",
                                "the oldest first: " + years + " (they were given in another order)")
                        .in(language()));
        return sorted;
    }
}
