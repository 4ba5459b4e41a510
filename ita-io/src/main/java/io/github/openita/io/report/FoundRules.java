package io.github.openita.io.report;

import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.io.report.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of what was found, by their identifiers in documents: for technicians. */
final class FoundRules {

    private FoundRules() {}

    static void addTo(ReportBuilder report, List<RowFinding> findings, Wording wording) {
        if (!findings.isEmpty()) {
            report.technical(wording.say("รหัสเกณฑ์ของสิ่งที่พบ: ", "Rules of the findings: ")
                    + findings.stream().map(RowFinding::getRule).distinct().collect(Collectors.joining(", ")));
        }
    }
}
