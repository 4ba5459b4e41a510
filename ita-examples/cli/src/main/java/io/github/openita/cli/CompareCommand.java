package io.github.openita.cli;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv) ตั้งแต่สองผล ผลเก่าก่อน หรือ - สำหรับ standard input",
                "two or more result documents (JSON, or .csv tables of scores), the oldest first, or -"
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
        if (editions.size() > 1 && editions.size() != results.size()) {
            throw CliException.usage(
                    "--edition " + editions.size() + " ครั้งสำหรับ " + results.size()
                            + " ผล: เขียนครั้งเดียว หรือหนึ่งครั้งต่อหนึ่งผล",
                    "--edition " + editions.size() + " times for " + results.size()
                            + " results: write it once, or once for each");
        }
        Series series = Series.of(cards(console));
        List<Comparison> comparisons = series.getComparisons();
        ItaJson json = console.json();
        if (comparisons.size() == 1) {
            Comparison only = comparisons.get(0);
            return output(format, () -> json.write(only), () -> Reports.comparison(only, language()));
        }
        return output(format, () -> json.write(comparisons), () -> Reports.series(series, language()));
    }

    private List<ScoreCard> cards(Console console) {
        List<ItaJson> readers = editions.stream()
                .map(name -> ResultArgument.reader(name, console))
                .toList();
        List<ScoreCard> cards = new ArrayList<>();
        List<CliException> failures = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            try {
                cards.add(ResultArgument.score(results.get(i), reader(readers, i, console), console));
            } catch (DocumentException e) {
                failures.add(CliException.document(e));
            } catch (InvalidInputException e) {
                failures.add(CliException.document(e.getText()));
            } catch (CliException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw CliException.documents(failures);
        }
        return cards;
    }

    private static ItaJson reader(List<ItaJson> readers, int result, Console console) {
        return readers.isEmpty() ? console.json() : readers.get(readers.size() == 1 ? 0 : result);
    }
}
