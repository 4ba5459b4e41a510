package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.json.ItaJson;
import org.jspecify.annotations.Nullable;

/** A result document on the command line, scored. */
final class ResultArgument {

    private ResultArgument() {}

    /** What reads results: of any known edition or, where one is asked for, only of that. */
    static ItaJson reader(@Nullable String edition, Console console) {
        return edition == null ? console.json() : console.json().only(EditionArgument.resolve(edition, console));
    }

    /** The score card of a document, or of a table of scores where the edition is asked for. */
    static ScoreCard score(String document, ItaJson json, Console console) {
        if (TableArgument.isCsv(document)) {
            Edition chosen = json.chosen().orElseThrow(() -> TableArgument.noEdition(document));
            return Scorer.of(chosen).score(ScoresCsv.read(console.source(document), chosen));
        }
        AssessmentResult read = json.readResult(console.source(document));
        return Scorer.of(json.edition(read.getEdition())).score(read);
    }
}
