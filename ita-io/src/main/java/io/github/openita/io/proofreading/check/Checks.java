package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.List;
import java.util.Optional;

/** All checks of a document, one after the other. Static methods only; thread-safe. */
public final class Checks {

    private static final List<DocumentCheck> CHECKS = List.of(
            new MissingTables(),
            new CoverYears(),
            new TableFigures(),
            new SentenceFigures(),
            new Bands(),
            new ZeroKept(),
            new UnknownCodes(),
            new CodesAndTitles(),
            new MeasureOwners(),
            new MeasurePeriods(),
            new MonthsOfQuarters(),
            new ProgressRows(),
            new ProgressNumbers(),
            new GapsLeft());

    private Checks() {}

    /**
     * Looks for every kind of mistake.
     *
     * @param name what the document is called
     * @param document what was read
     * @param known the data to hold it against
     * @param reason why it was not read to its end; empty where it was
     */
    public static ProofreadingReport of(
            String name, WrittenDocument document, KnownData known, Optional<BilingualText> reason) {
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.check(document, known, findings));
        reason.ifPresent(
                why -> findings.add(ProofreadingKind.NOT_READ, Severity.INFO, Spot.WHOLE, why.getTh(), why.getEn()));
        return findings.report(name, document);
    }
}
