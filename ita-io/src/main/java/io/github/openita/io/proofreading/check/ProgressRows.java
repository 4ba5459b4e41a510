package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of progress tables, holds them against the entries of the data, and has them judged as those of a progress
 * document are: what was done after the round, and evidence of another year.
 */
final class ProgressRows implements DocumentCheck {

    private static final Map<String, ProofreadingKind> KINDS = Map.of(
            "progress/done-after-round", ProofreadingKind.DONE_AFTER_ROUND,
            "progress/other-year", ProofreadingKind.EVIDENCE_OF_OTHER_YEAR);

    /** A title of fewer letters could be a part of any other. */
    private static final int SHORTEST = 8;
    /** Titles that begin with so many of the same letters are of one measure. */
    private static final int ALIKE = 20;

    /** Whatever the document says is done is done by then. */
    private static final LocalDate END = LocalDate.of(2256, 9, 30);

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        known.progress().ifPresent(progress -> {
            List<Spot> spots = new ArrayList<>();
            List<ProgressEntry> entries = new ArrayList<>();
            for (TableRegion region : document.of(TableKind.PROGRESS)) {
                for (WrittenRow row : region.rows()) {
                    entry(region, row, known).ifPresent(entry -> {
                        entries.add(entry);
                        spots.add(region.spot(row, ColumnRole.OUTCOME));
                        findings.entry();
                    });
                }
            }
            hold(progress, entries, spots, findings);
            ProgressReport written = ProgressReport.builder()
                    .fiscalYear(progress.getFiscalYear())
                    .round(progress.getRound())
                    .entries(entries)
                    .build();
            ProgressSummary summary = known.edition()
                    .map(form -> ProgressSummary.of(written, form, END))
                    .orElseGet(() -> ProgressSummary.of(written, END));
            summary.getFindings().forEach(found -> add(found, entries, spots, findings));
        });
    }

    private static void add(RowFinding found, List<ProgressEntry> entries, List<Spot> spots, Findings findings) {
        ProofreadingKind kind = KINDS.get(found.getRuleId());
        if (kind == null || found.getRow().isEmpty()) {
            return;
        }
        int row = found.getRow().get() - 1;
        String title = Plain.quoted(entries.get(row).getTitle());
        findings.add(
                kind,
                found.getSeverity().compareTo(Severity.WARNING) < 0 ? Severity.WARNING : found.getSeverity(),
                spots.get(row),
                title + ": " + found.getMessage().getTh(),
                title + ": " + found.getMessage().getEn());
    }

    /** Finds the entries of the data by their titles; what stands behind one in the document is the code of its item. */
    private static void hold(
            ProgressReport progress, List<ProgressEntry> written, List<Spot> spots, Findings findings) {
        List<ProgressEntry> left = new ArrayList<>(progress.getEntries());
        for (int i = 0; i < written.size(); i++) {
            String title = written.get(i).getTitle();
            Optional<ProgressEntry> same = left.stream()
                    .filter(entry -> common(title, entry.getTitle()) > 0)
                    .max(Comparator.comparingInt(entry -> common(title, entry.getTitle())));
            if (same.isPresent()) {
                left.remove(same.get());
                holdStatus(same.get(), written.get(i), spots.get(i), findings);
            }
        }
        if (!written.isEmpty()) {
            left.forEach(entry -> findings.add(
                    ProofreadingKind.ROW_MISSING,
                    Severity.WARNING,
                    Spot.WHOLE,
                    "ไม่พบแถวของ " + Plain.quoted(entry.getTitle()),
                    "no row of " + Plain.quoted(entry.getTitle()) + " was found"));
        }
    }

    /**
     * How many letters two titles have in common where they are of the same measure: one stands in the other, or they begin
     * alike; 0 where they are not.
     */
    private static int common(String title, String known) {
        String one = ThaiText.titleKey(title);
        String other = ThaiText.titleKey(known);
        if (!other.isEmpty() && (one.equals(other) || (other.length() >= SHORTEST && one.contains(other)))) {
            return other.length();
        }
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= ALIKE ? alike : 0;
    }

    private static void holdStatus(ProgressEntry known, ProgressEntry written, Spot spot, Findings findings) {
        if (known.getStatus() != written.getStatus()) {
            boolean certain = ThaiText.titleKey(written.getTitle()).startsWith(ThaiText.titleKey(known.getTitle()));
            findings.add(
                    ProofreadingKind.STATUS_DIFFERS,
                    certain ? Severity.ERROR : Severity.WARNING,
                    spot,
                    BilingualText.of(
                            Plain.quoted(written.getTitle()) + ": เขียนว่า "
                                    + written.getStatus().getNameTh(),
                            Plain.quoted(written.getTitle()) + " is written as "
                                    + written.getStatus().getCode()),
                    Optional.of(BilingualText.of(
                            "ข้อมูลคือ " + known.getStatus().getNameTh(),
                            "the data say " + known.getStatus().getCode())));
        }
    }

    /** The entry that a row is; empty where it goes on with the row above or names nothing. */
    private static Optional<ProgressEntry> entry(TableRegion region, WrittenRow row, KnownData known) {
        String title = region.text(row, ColumnRole.SUBJECT).replace('\n', ' ');
        if (!ThaiText.isInformative(title)) {
            return Optional.empty();
        }
        String outcome = region.text(row, ColumnRole.OUTCOME);
        List<NodeCode> about = QuestionCode.findAll(title).stream()
                .map(NodeCode::of)
                .filter(code -> known.edition()
                        .filter(form -> form.form().find(code).isPresent())
                        .isPresent())
                .toList();
        return Optional.of(ProgressEntry.builder()
                .title(title)
                .about(about)
                .status(status(region, row, outcome))
                .doneOn(OutcomeCell.doneOn(outcome))
                .documents(documents(outcome))
                .build());
    }

    /** The lines that name documents, not those that say when something was done or reported. */
    private static List<String> documents(String outcome) {
        return outcome.lines()
                .filter(line -> !line.startsWith("รายงานเมื่อ")
                        && !line.startsWith("หมายเหตุ")
                        && OutcomeCell.doneOn(line).isEmpty())
                .toList();
    }

    private static ProgressStatus status(TableRegion region, WrittenRow row, String outcome) {
        String status = region.text(row, ColumnRole.STATUS);
        if (!region.text(row, ColumnRole.DONE).isBlank() || status.contains("ดำเนินการแล้ว")) {
            return ProgressStatus.DONE;
        }
        if (!region.text(row, ColumnRole.UNDER_WAY).isBlank() || status.contains("อยู่ระหว่าง")) {
            return ProgressStatus.UNDER_WAY;
        }
        if (!region.text(row, ColumnRole.NOT_STARTED).isBlank() || status.contains("ยังไม่")) {
            return ProgressStatus.NOT_STARTED;
        }
        return OutcomeCell.doneOn(outcome).isPresent() ? ProgressStatus.DONE : ProgressStatus.NOT_STARTED;
    }
}
