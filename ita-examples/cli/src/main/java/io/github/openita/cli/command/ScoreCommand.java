package io.github.openita.cli.command;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.io.report.Reports;

/** {@code score RESULT}: the score card. */
final class ScoreCommand extends ResultsCommand {

    @Override
    void declare(Arguments takes) {
        takes.says("คำนวณผลคะแนน", "score a result: the score card");
        declareResults(takes);
        declareEdition(takes);
    }

    @Override
    Output output(Console console, Format format) {
        return each(console, format, card -> card, Reports::scoreCard, Reports::scoreCards);
    }
}
