package io.github.openita.io.official.analysis;

import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.ReviewArea;
import io.github.openita.core.analysis.ReviewRow;
import io.github.openita.core.analysis.Thresholds;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A result issue by issue: what was asked with its score, then what is at fault, to develop and to keep, each by name. */
final class IssueSections {

    private final Review review;
    private final Edition edition;
    private final boolean byIssue;

    IssueSections(Review review) {
        this.review = review;
        edition = review.getEdition();
        byIssue = !edition.getIssueAreas().isEmpty();
    }

    void addTo(DocumentDraft draft) {
        List<ReviewArea> areas = review.getAreas();
        draft.section("การวิเคราะห์ผลการประเมิน แยกเป็น " + areas.size() + (byIssue ? " ประเด็น" : " ตัวชี้วัด"));
        if (areas.stream().allMatch(area -> area.getRows().isEmpty())) {
            draft.as(AnalysisFields.ISSUES_TEXT)
                    .text(
                            Span.of("ผลการประเมินที่มีไม่แสดงคะแนนรายข้อ จึงวิเคราะห์"
                                    + (byIssue ? "รายประเด็น" : "รายตัวชี้วัด") + "ไม่ได้ "),
                            Span.gap("ระบุคะแนนรายข้อในเอกสารผลการประเมิน หรือเขียนการวิเคราะห์"));
            return;
        }
        draft.as(AnalysisFields.ISSUES_TEXT).text(thresholds());
        areas.forEach(area -> add(draft, area));
    }

    /** By which scores the classes part, which no rule of the commission says. */
    private String thresholds() {
        Thresholds limits = review.getThresholds();
        return "การจัดกลุ่มใช้คะแนนที่ได้: ต่ำกว่า " + ThaiProse.limit(limits.getFaultBelow()) + " เป็น"
                + IssueClass.FAULT.getNameTh() + " ตั้งแต่ " + ThaiProse.limit(limits.getKeepFrom()) + " ขึ้นไป "
                + IssueClass.KEEP.getNameTh() + " นอกนั้นเป็น" + IssueClass.DEVELOP.getNameTh();
    }

    private void add(DocumentDraft draft, ReviewArea area) {
        draft.part((byIssue ? "ประเด็นที่ " : "ตัวชี้วัดที่ ")
                + area.getNumber()
                + area.getNameTh().map(name -> " " + name).orElse(""));
        draft.as(AnalysisFields.ISSUES).table(table(area));
        List<List<Span>> lines = new ArrayList<>();
        for (IssueClass issueClass : IssueClass.values()) {
            lines.add(List.of(
                    new Span(issueClass.getNameTh(), Span.Style.STRONG, Optional.empty()),
                    Span.of(" " + named(area.rowsOf(issueClass)))));
        }
        if (!area.getNotAssessed().isEmpty()) {
            lines.add(List.of(Span.of("ยังไม่มีคะแนน (ไม่ใช่ศูนย์คะแนน) " + notAssessed(area.getNotAssessed()))));
        }
        draft.as(AnalysisFields.CONCLUSIONS).lines(lines);
    }

    /** By name; parts of questions that stand in the table by the name of the part and their codes. */
    private String notAssessed(List<NodeCode> codes) {
        Map<String, List<NodeCode>> byPart = codes.stream()
                .collect(Collectors.groupingBy(
                        code -> code.getPart()
                                .map(part -> ThaiProse.partName(part, edition))
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byPart.entrySet().stream()
                .map(part -> part.getKey().isEmpty()
                        ? part.getValue().stream().map(this::name).collect(Collectors.joining(", "))
                        : part.getKey() + ": "
                                + part.getValue().stream()
                                        .map(code -> code.whole().toString())
                                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }

    private String named(List<ReviewRow> rows) {
        return rows.isEmpty() ? "ไม่มี" : rows.stream().map(this::said).collect(Collectors.joining(", "));
    }

    private String said(ReviewRow row) {
        if (row.getIssueClass() == IssueClass.KEEP) {
            return name(row.getCode());
        }
        String advice = row.getAdvice().isEmpty()
                ? ""
                : " อ้างอิงจาก "
                        + ThaiProse.list(
                                row.getAdvice().stream().map(this::name).toList());
        return name(row.getCode()) + " (" + ThaiProse.points(row.getScore()) + advice + ")";
    }

    /** A code with its name beside it. */
    private String name(NodeCode code) {
        return code.whole()
                + edition.nameOf(code.whole()).map(name -> " " + name).orElse("");
    }

    private Table table(ReviewArea area) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReviewRow row : area.getRows()) {
            Tone tone = Tones.of(row.getIssueClass());
            rows.add(List.of(
                    Cell.of(row.getCode().whole().toString()),
                    Cell.of(edition.nameOf(row.getCode().whole()).orElse("") + parts(row)),
                    new Cell(
                            row.getScore().toString(),
                            Optional.of(row.getScore().toShown()),
                            0,
                            tone),
                    Cell.of(row.getIssueClass().getNameTh()).withTone(tone)));
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(
                        Column.words("ข้อ"),
                        Column.words("ข้อคำถาม/ข้อมูล"),
                        Column.number("คะแนน"),
                        Column.words("ผลการวิเคราะห์")),
                rows,
                false);
    }

    /** The part that alone is known, or the figures of both. */
    private String parts(ReviewRow row) {
        String alone = row.getCode()
                .getPart()
                .map(part -> " – " + ThaiProse.partName(part, edition))
                .orElse("");
        return row.getParts().isEmpty()
                ? alone
                : row.getParts().stream()
                        .map((PartScore part) ->
                                ThaiProse.partName(part.getCode().getPart().orElseThrow(), edition)
                                        + " "
                                        + part.getScore().map(Score::toString).orElse("—"))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
