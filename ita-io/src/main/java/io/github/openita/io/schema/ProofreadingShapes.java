package io.github.openita.io.schema;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.proofreading.DocumentPlace;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingReport;

/** The shape of what was found in a document that people wrote. */
public final class ProofreadingShapes {

    private static final Shape<DocumentPlace> PLACE = ObjectShape.onlyWritten(DocumentPlace.class)
            .requiredOrNull("section", Shapes.TEXT, DocumentPlace::section, (place, section) -> {})
            .requiredOrNull("table", Shapes.COUNT, DocumentPlace::table, (place, table) -> {})
            .requiredOrNull("row", Shapes.COUNT, DocumentPlace::row, (place, row) -> {})
            .requiredOrNull("column", Shapes.TEXT, DocumentPlace::column, (place, column) -> {})
            .requiredOrNull("paragraph", Shapes.COUNT, DocumentPlace::paragraph, (place, paragraph) -> {})
            .build();

    private static final Shape<ProofreadingFinding> FINDING = ObjectShape.onlyWritten(ProofreadingFinding.class)
            .written("rule", Shapes.TEXT, finding -> finding.kind().getRule())
            .written("severity", Shapes.words(Severity.class), ProofreadingFinding::severity)
            .written("place", PLACE, ProofreadingFinding::place)
            .written("found", Shapes.BOTH, ProofreadingFinding::found)
            .requiredOrNull("known", Shapes.BOTH, ProofreadingFinding::known, (finding, known) -> {})
            .build();

    private static final Shape<ProofreadingReport.Seen> SEEN = ObjectShape.onlyWritten(ProofreadingReport.Seen.class)
            .written("paragraphs", Shapes.COUNT, ProofreadingReport.Seen::paragraphs)
            .written("tables", Shapes.COUNT, ProofreadingReport.Seen::tables)
            .written("figures", Shapes.COUNT, ProofreadingReport.Seen::figures)
            .written("codes", Shapes.COUNT, ProofreadingReport.Seen::codes)
            .written("measures", Shapes.COUNT, ProofreadingReport.Seen::measures)
            .written("entries", Shapes.COUNT, ProofreadingReport.Seen::entries)
            .build();

    /** What was found in a document; it is only written. */
    public static final Shape<ProofreadingReport> PROOFREADING_REPORT = ObjectShape.onlyWritten(
                    ProofreadingReport.class)
            .written("document", Shapes.TEXT, ProofreadingReport::document)
            .written("findings", Shapes.list(FINDING), ProofreadingReport::findings)
            .written("more", Shapes.COUNT, ProofreadingReport::more)
            .written("seen", SEEN, ProofreadingReport::seen)
            .build();

    private ProofreadingShapes() {}
}
