package io.github.openita.io.schema;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.DocumentPlace;
import io.github.openita.io.proofreading.ProofreadingFinding;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.BilingualShape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of what was found in a document that people wrote. */
public final class ProofreadingShapes {

    /** The parts of a place, as they are read. */
    private static final class Place {
        @Nullable
        String section;

        @Nullable
        Integer table;

        @Nullable
        Integer row;

        @Nullable
        String column;

        @Nullable
        Integer paragraph;

        DocumentPlace build() {
            return new DocumentPlace(
                    Optional.ofNullable(section),
                    Optional.ofNullable(table),
                    Optional.ofNullable(row),
                    Optional.ofNullable(column),
                    Optional.ofNullable(paragraph));
        }
    }

    /** The parts of a finding, as they are read. */
    private static final class Found {
        @Nullable
        ProofreadingKind kind;

        @Nullable
        Severity severity;

        @Nullable
        DocumentPlace place;

        @Nullable
        BilingualText found;

        @Nullable
        BilingualText known;

        ProofreadingFinding build() {
            return new ProofreadingFinding(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(severity),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(found),
                    Optional.ofNullable(known));
        }
    }

    /** How much was looked at, as it is read. */
    private static final class Seen {
        int paragraphs;
        int tables;
        int figures;
        int codes;
        int measures;
        int entries;

        ProofreadingReport.Seen build() {
            return new ProofreadingReport.Seen(paragraphs, tables, figures, codes, measures, entries);
        }
    }

    /** The parts of a report, as they are read. */
    private static final class Whole {
        String document = "";
        List<ProofreadingFinding> findings = List.of();
        int more;
        ProofreadingReport.@Nullable Seen seen;

        ProofreadingReport build() {
            return new ProofreadingReport(document, findings, more, Objects.requireNonNull(seen));
        }
    }

    private static final Shape<DocumentPlace> PLACE = ObjectShape.of(DocumentPlace.class, Place::new, Place::build)
            .requiredOrNull("section", Shapes.TEXT, DocumentPlace::section, (place, text) -> place.section = text)
            .says("หัวข้อหรือชื่อแผ่นงาน", "The heading above it, or the name of its sheet")
            .requiredOrNull("table", Shapes.COUNT, DocumentPlace::table, (place, number) -> place.table = number)
            .says("ตารางที่เท่าใด เริ่มที่ 1", "Which table it stands in, from 1")
            .requiredOrNull("row", Shapes.COUNT, DocumentPlace::row, (place, number) -> place.row = number)
            .says("แถวที่เท่าใด เริ่มที่ 1", "Its row, from 1")
            .requiredOrNull("column", Shapes.TEXT, DocumentPlace::column, (place, text) -> place.column = text)
            .says("หัวคอลัมน์", "The heading of its column")
            .requiredOrNull(
                    "paragraph", Shapes.COUNT, DocumentPlace::paragraph, (place, number) -> place.paragraph = number)
            .says("ย่อหน้าที่เท่าใด เริ่มที่ 1", "Which paragraph it is, from 1")
            .build();

    private static final Shape<ProofreadingFinding> FINDING = ObjectShape.of(
                    ProofreadingFinding.class, Found::new, Found::build)
            .required(
                    "rule",
                    Shapes.words(ProofreadingKind.values(), ProofreadingKind::getRuleId),
                    ProofreadingFinding::kind,
                    (finding, kind) -> finding.kind = kind)
            .says("เกณฑ์ที่พบ เช่น proofreading/zero-kept", "The rule, such as proofreading/zero-kept")
            .required(
                    "severity",
                    Shapes.words(Severity.class),
                    ProofreadingFinding::severity,
                    (finding, severity) -> finding.severity = severity)
            .says("ความสำคัญ: ต้องแก้ไข ควรแก้ไข หรือข้อสังเกต", "How much it weighs")
            .required("place", PLACE, ProofreadingFinding::place, (finding, place) -> finding.place = place)
            .says("ตำแหน่งในเอกสาร", "Where it stands")
            .required("found", BilingualShape.BOTH, ProofreadingFinding::found, (finding, text) -> finding.found = text)
            .says("สิ่งที่พบ", "What was found")
            .requiredOrNull(
                    "known", BilingualShape.BOTH, ProofreadingFinding::known, (finding, text) -> finding.known = text)
            .says("สิ่งที่ข้อมูลบอก", "What the data say")
            .build();

    private static final Shape<ProofreadingReport.Seen> SEEN = ObjectShape.of(
                    ProofreadingReport.Seen.class, Seen::new, Seen::build)
            .required(
                    "paragraphs",
                    Shapes.COUNT,
                    ProofreadingReport.Seen::paragraphs,
                    (seen, count) -> seen.paragraphs = count)
            .says("จำนวนย่อหน้านอกตาราง", "The paragraphs outside tables")
            .required("tables", Shapes.COUNT, ProofreadingReport.Seen::tables, (seen, count) -> seen.tables = count)
            .says("จำนวนตาราง", "The tables")
            .required("figures", Shapes.COUNT, ProofreadingReport.Seen::figures, (seen, count) -> seen.figures = count)
            .says("จำนวนตัวเลขที่ตรวจ", "The figures that were held against the data")
            .required("codes", Shapes.COUNT, ProofreadingReport.Seen::codes, (seen, count) -> seen.codes = count)
            .says("จำนวนรหัสที่ตรวจ", "The codes that were held against the form")
            .required(
                    "measures", Shapes.COUNT, ProofreadingReport.Seen::measures, (seen, count) -> seen.measures = count)
            .says("จำนวนแถวของมาตรการ", "The rows of measures and actions")
            .required("entries", Shapes.COUNT, ProofreadingReport.Seen::entries, (seen, count) -> seen.entries = count)
            .says("จำนวนแถวของความก้าวหน้า", "The rows of progress")
            .build();

    /** What was found in a document. */
    public static final Shape<ProofreadingReport> PROOFREADING_REPORT = ObjectShape.of(
                    ProofreadingReport.class, Whole::new, Whole::build)
            .required("document", Shapes.TEXT, ProofreadingReport::document, (report, name) -> report.document = name)
            .says("ชื่อเอกสารที่ตรวจ", "The name of the document")
            .required(
                    "findings",
                    Shapes.list(FINDING),
                    ProofreadingReport::findings,
                    (report, findings) -> report.findings = findings)
            .says("สิ่งที่พบ", "What was found")
            .required("more", Shapes.COUNT, ProofreadingReport::more, (report, count) -> report.more = count)
            .says("จำนวนที่ไม่ได้แสดง", "How many findings are not listed")
            .required("seen", SEEN, ProofreadingReport::seen, (report, seen) -> report.seen = seen)
            .says("ตรวจไปมากเพียงใด", "How much was looked at")
            .build();

    private ProofreadingShapes() {}
}
