package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds measures and actions that name nobody who is responsible. Rows that go on with the same measure are one: it is
 * enough where one of them names somebody.
 */
final class MeasureOwners implements DocumentCheck {

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        @Nullable TableRegion before = null;
        for (TableRegion region : document.regions()) {
            // The first row of a table that goes on with another one may be the rest of a row above.
            boolean goesOn = before != null && before.columns().repeats(region.columns());
            switch (region.kind()) {
                case MEASURES, ACTIONS -> check(region, ColumnRole.MEASURE, Severity.ERROR, goesOn, findings);
                case PROGRESS -> check(region, ColumnRole.SUBJECT, Severity.WARNING, goesOn, findings);
                case SCORES, MATRIX, OTHER -> {
                    // No measures.
                }
            }
            before = region;
        }
    }

    private static void check(
            TableRegion region, ColumnRole named, Severity severity, boolean goesOn, Findings findings) {
        if (!region.columns().has(ColumnRole.OWNER)) {
            if (!region.rows().isEmpty()) {
                findings.add(
                        ProofreadingKind.NO_OWNER,
                        Severity.WARNING,
                        region.spot(),
                        region.kind().nameOf().getTh() + "ไม่มีคอลัมน์ผู้รับผิดชอบ",
                        region.kind().nameOf().getEn() + " has no column for who is responsible");
            }
            return;
        }
        int at = 0;
        while (at < region.rows().size()) {
            WrittenRow row = region.rows().get(at);
            String name = region.text(row, named);
            int end = at + 1;
            while (end < region.rows().size()
                    && goesOn(name, region.text(region.rows().get(end), named))) {
                end++;
            }
            boolean owned = region.rows().subList(at, end).stream()
                    .anyMatch(one -> ThaiText.isInformative(region.text(one, ColumnRole.OWNER)));
            if (ThaiText.isInformative(name)) {
                findings.measure();
                if (!owned && !standsAlone(row)) {
                    findings.add(
                            ProofreadingKind.NO_OWNER,
                            row.cells().size() <= 1 || (goesOn && at == 0) ? Severity.WARNING : severity,
                            region.spot(row, ColumnRole.OWNER),
                            "ไม่ได้ระบุผู้รับผิดชอบ: " + Plain.quoted(name),
                            "nobody is responsible: " + Plain.quoted(name));
                }
            }
            at = end;
        }
    }

    private static boolean goesOn(String name, String next) {
        return next.isBlank() || next.equals(name);
    }

    /** The name of a group of rows, in one cell over all columns; a sheet also leaves out cells that are empty. */
    private static boolean standsAlone(WrittenRow row) {
        return row.cells().size() <= 1 && row.spot().place().table().isPresent();
    }
}
