package io.github.openita.cli.command;

import io.github.openita.cli.input.OldestFirst;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code compare OLD NEW}: what rose, fell or stayed, and why the total moved; with more results a series. */
final class CompareCommand extends ResultsCommand {

    @Override
    void declare(Arguments takes) {
        takes.says("เปรียบเทียบผลคะแนนหลายปี", "compare results year on year");
        takes.parameters(
                "RESULT",
                found -> results = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) ตั้งแต่สองผล (หรือรายการ […] ของผล) ผลเก่าก่อน หรือ - สำหรับ standard input",
                "two or more results (JSON documents or arrays, .csv and .xlsx tables of scores), the oldest first, or -");
        takes.editions(
                found -> editions = found,
                "แบบประเมินของทุกผล หรือเขียนหนึ่งครั้งต่อหนึ่งผลตามลำดับ",
                "the edition of all results, or written once for each in their order");
    }

    @Override
    Output output(Console console, Format format) {
        List<ScoreCard> cards = ResultArgument.scoreEach(results, editions, console, refused);
        refused.endBelow(2, cards.size());
        if (cards.size() == 1) {
            throw CliException.usage("compare ต้องมีอย่างน้อยสองผล", "compare needs at least two results");
        }
        refused.tell(cards.size(), console, language());
        List<String> remarks = refused.remarks(cards.size(), language());
        List<List<ScoreCard>> agencies = byAgency(cards);
        if (agencies.size() > 1 && agencies.stream().anyMatch(own -> own.size() > 1)) {
            return manyAgencies(agencies, remarks, console, format);
        }
        Series series = Series.of(OldestFirst.of(cards, console, language()));
        List<Comparison> comparisons = series.getComparisons();
        ItaJson json = console.json();
        if (comparisons.size() == 1 && refused.isEmpty()) {
            Comparison only = comparisons.get(0);
            return output(format, () -> json.write(only), () -> Reports.comparison(only, language()));
        }
        return output(
                format,
                () -> json.write(comparisons),
                () -> (comparisons.size() == 1
                                ? Reports.comparison(comparisons.get(0), language())
                                : Reports.series(series, language()))
                        .withRemarks(remarks));
    }

    /** The results of each agency, agencies as they first come; all together where one does not say whose it is. */
    private static List<List<ScoreCard>> byAgency(List<ScoreCard> cards) {
        List<List<ScoreCard>> agencies = new ArrayList<>();
        for (ScoreCard card : cards) {
            Optional<Agency> agency = card.getAgency()
                    .filter(known -> known.getName().or(known::getId).isPresent());
            if (agency.isEmpty()) {
                return List.of(cards);
            }
            agencies.stream()
                    .filter(own -> own.get(0)
                            .getAgency()
                            .filter(agency.get()::isOtherThan)
                            .isEmpty())
                    .findFirst()
                    .orElseGet(() -> {
                        List<ScoreCard> own = new ArrayList<>();
                        agencies.add(own);
                        return own;
                    })
                    .add(card);
        }
        return agencies;
    }

    /** Each agency through its years; one with a single result is only told. */
    private Output manyAgencies(List<List<ScoreCard>> agencies, List<String> remarks, Console console, Format format) {
        List<Series> all = new ArrayList<>();
        for (List<ScoreCard> own : agencies) {
            if (own.size() > 1) {
                all.add(Series.of(OldestFirst.of(own, console, language())));
            } else {
                Agency agency = own.get(0).getAgency().orElseThrow();
                String name = ThaiText.quoted(agency.getName().or(agency::getId).orElse(""));
                console.tell(List.of(say(
                        "หน่วยงาน " + name + " มีผลเดียว จึงไม่มีอะไรให้เปรียบเทียบ",
                        "the agency " + name + " has a single result, so there is nothing to compare")));
            }
        }
        List<Comparison> comparisons =
                all.stream().flatMap(series -> series.getComparisons().stream()).toList();
        return output(
                format,
                () -> console.json().write(comparisons),
                () -> Reports.manySeries(all, language()).withRemarks(remarks));
    }
}
