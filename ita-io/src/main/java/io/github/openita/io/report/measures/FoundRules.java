package io.github.openita.io.report.measures;

import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found in the rows of a document, and the rules of it by their identifiers: those for technicians. */
final class FoundRules {

    private FoundRules() {}

    /** A table of what was found, each by what its row is called; then the rules. */
    static void addTo(
            ReportDraft report,
            Column subject,
            List<RowFinding> findings,
            Function<Integer, String> nameOfRow,
            Wording wording) {
        report.table(Tables.ofCells(
                List.of(subject, wording.words("ระดับ", "Severity"), wording.words("สิ่งที่พบ", "What")),
                findings.stream()
                        .map(found -> List.of(
                                Cell.of(found.getRow().map(nameOfRow).orElse("—")),
                                severity(found, wording),
                                Cell.of(found.getMessage().in(wording.language()))))
                        .toList()));
        addTo(report, findings, wording);
    }

    static Cell severity(RowFinding found, Wording wording) {
        return Cell.of(wording.of(found.getSeverity())).withTone(Tones.of(found.getSeverity()));
    }

    static void addTo(ReportDraft report, List<RowFinding> findings, Wording wording) {
        if (!findings.isEmpty()) {
            report.technical(wording.say("รหัสเกณฑ์ของสิ่งที่พบ: ", "Rules of the findings: ")
                    + findings.stream().map(RowFinding::getRuleId).distinct().collect(Collectors.joining(", ")));
        }
    }
}
