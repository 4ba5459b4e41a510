package io.github.openita.io.report.disclosure;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in a document before it is signed: where, what stands there, and what the data say. */
public final class ProofreadingView {

    private final ProofreadingReport report;
    private final Wording wording;

    public ProofreadingView(ProofreadingReport report, Language language) {
        this.report = report;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        ReportDraft built = ReportDraft.titled(
                        wording.say("ผลการตรวจเอกสารก่อนลงนาม", "Check of a document before it is signed"),
                        wording.language())
                .paragraph(report.document(), counts(), seen());
        if (!report.hasAtLeast(Severity.WARNING)) {
            built.paragraph(wording.say(
                    "ไม่พบสิ่งที่ต้องแก้ไขหรือควรแก้ไขในส่วนที่ตรวจได้",
                    "Nothing to mend was found in what could be judged"));
        }
        Table table = table();
        built.table(table);
        if (report.more() > 0) {
            built.paragraph(
                    wording.say("และอีก " + report.more() + " รายการที่ไม่ได้แสดง", "and " + report.more() + " more"));
        }
        if (!report.findings().isEmpty()) {
            built.technical(wording.say("รหัสเกณฑ์ของสิ่งที่พบ: ", "Rules of the findings: ")
                    + report.findings().stream()
                            .map(ProofreadingFinding::kind)
                            .distinct()
                            .map(ProofreadingKind::getRuleId)
                            .collect(Collectors.joining(", ")));
        }
        return built.main(table);
    }

    private String counts() {
        return Stream.of(Severity.values())
                .map(severity -> wording.of(severity) + " " + report.count(severity))
                .collect(Collectors.joining(" · "));
    }

    private String seen() {
        ProofreadingReport.Seen seen = report.seen();
        return wording.say(
                "อ่าน " + seen.paragraphs() + " ย่อหน้า " + seen.tables() + " ตาราง · เทียบตัวเลข " + seen.figures()
                        + " ค่า รหัส " + seen.codes() + " แห่ง · ตรวจมาตรการ " + seen.measures()
                        + " แถว ผลการดำเนินการ " + seen.entries() + " แถว",
                "read " + seen.paragraphs() + " paragraphs and " + seen.tables() + " tables · compared "
                        + seen.figures()
                        + " figures and " + seen.codes() + " codes · looked at " + seen.measures()
                        + " rows of measures and " + seen.entries() + " of progress");
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProofreadingFinding finding : report.findings()) {
            rows.add(List.of(
                    Cell.of(wording.of(finding.severity())).withTone(Tones.of(finding.severity())),
                    Cell.of(finding.place().describe().in(wording.language())),
                    Cell.of(finding.found().in(wording.language())),
                    Cell.of(finding.known()
                            .map(known -> known.in(wording.language()))
                            .orElse(""))));
        }
        return Tables.wide(Tables.ofCells(
                List.of(
                        wording.words("ระดับ", "Severity"),
                        wording.words("ที่", "Where"),
                        wording.words("สิ่งที่พบ", "Found"),
                        wording.words("ข้อมูลที่ใช้ตรวจ", "What the data say")),
                rows));
    }
}
