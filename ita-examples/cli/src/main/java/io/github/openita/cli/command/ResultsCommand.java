package io.github.openita.cli.command;

import io.github.openita.cli.input.RefusedDocuments;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A command on any number of results: on those that can be used, while the others are told. */
abstract class ResultsCommand extends ItaCommand {

    List<String> results = List.of();

    List<String> editions = List.of();

    final RefusedDocuments refused = new RefusedDocuments();

    /** Tells that it takes results, each of which stands for itself. */
    final void declareResults(Arguments takes) {
        takes.parameters(
                "RESULT",
                found -> results = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หนึ่งหรือหลายผล รายการ […] ของผล หรือ - สำหรับ standard input",
                "one or more results (JSON documents, arrays or lines, .csv or .xlsx tables of scores), or - for standard input");
    }

    /** Tells that it takes one edition for all of them. */
    final void declareEdition(Arguments takes) {
        takes.edition(
                found -> editions = List.of(found),
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to score by: a name, a fiscal year or a file");
    }

    @Override
    final int exitCode() {
        return refused.exitCode(0);
    }

    /** What is made of each result: of one alone, or of several together. */
    final <T> Output each(
            Console console,
            Format format,
            Function<ScoreCard, T> made,
            BiFunction<T, Language, Report> alone,
            BiFunction<List<T>, Language, Report> together) {
        List<T> all = ResultArgument.scoreEach(results, editions, console, refused).stream()
                .map(made)
                .toList();
        refused.endBelow(1, all.size());
        refused.tell(all.size(), console, language());
        if (refused.areSeveral(all.size())) {
            return output(
                    format,
                    () -> console.json().write(all),
                    () -> together.apply(all, language()).withRemarks(refused.remarks(all.size(), language())));
        }
        T only = all.get(0);
        return output(format, () -> console.json().write(only), () -> alone.apply(only, language()));
    }
}
