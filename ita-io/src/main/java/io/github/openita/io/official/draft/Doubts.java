package io.github.openita.io.official.draft;

import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Span;
import java.util.List;
import java.util.function.IntFunction;

/** What was found in the papers behind a document, for whoever signs it. Static methods only. */
public final class Doubts {

    private Doubts() {}

    /** Each with what its row is called. */
    public static List<List<Span>> lines(List<RowFinding> findings, IntFunction<String> titleOf) {
        return findings.stream()
                .map(found -> List.of(Span.gap(found.getSeverity().getNameTh() + ": "
                        + found.getRow()
                                .map(row -> ThaiText.oneLine(titleOf.apply(row)) + " – ")
                                .orElse("")
                        + found.getMessage().getTh())))
                .toList();
    }
}
