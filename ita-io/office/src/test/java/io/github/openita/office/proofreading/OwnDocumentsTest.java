package io.github.openita.office.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.ProofreadingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that the library itself writes hold what their data say: no false alarm. */
class OwnDocumentsTest {

    /** What the data themselves have, or a draft leaves open. */
    private static final Set<ProofreadingKind> OF_THE_DATA = EnumSet.of(
            ProofreadingKind.GAP_LEFT,
            ProofreadingKind.DONE_AFTER_ROUND,
            ProofreadingKind.EVIDENCE_OF_OTHER_YEAR,
            ProofreadingKind.MONTH_AGAINST_QUARTER);

    /** How many figures, codes, measures and entries are looked at: none is passed over in silence. */
    private static final Map<Written, List<Integer>> SEEN = Map.of(
            Written.ANALYSIS, List.of(91, 139, 11, 0),
            Written.DRAFT, List.of(91, 145, 9, 0),
            Written.YEAR_ON_YEAR, List.of(44, 0, 15, 0),
            Written.PROGRESS_OF_A_ROUND, List.of(3, 6, 9, 9),
            Written.PROGRESS, List.of(3, 38, 37, 37),
            Written.ACTIONS, List.of(0, 43, 2, 0),
            Written.DISCLOSURE, List.of(0, 3, 0, 0));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Written.class)
    void aDocumentHasNoMistakeAgainstItsOwnData(Written document) throws IOException {
        ProofreadingReport report =
                document.proofreader().read(Written.docx(document.report(), folder.resolve("own.docx")));
        List<ProofreadingFinding> alarms = report.findings().stream()
                .filter(finding -> !OF_THE_DATA.contains(finding.kind()))
                .toList();
        assertEquals(List.of(), alarms);
        assertFalse(report.hasAtLeast(Severity.ERROR));
        ProofreadingReport.Seen seen = report.seen();
        assertEquals(SEEN.get(document), List.of(seen.figures(), seen.codes(), seen.measures(), seen.entries()));
    }
}
