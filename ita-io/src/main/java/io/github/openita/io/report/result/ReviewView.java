package io.github.openita.io.report.result;

import io.github.openita.core.analysis.ImmutableReviewArea;
import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.ReviewArea;
import io.github.openita.core.analysis.ReviewRow;
import io.github.openita.core.analysis.Thresholds;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review as agencies write it, issue by issue: the questions and items with their scores, then what is at fault, to
 * develop and to keep.
 */
public final class ReviewView {

    private final Review review;
    private final Wording wording;
    private final FormNames names;
    private final boolean byIssue;

    public ReviewView(Review review, Language language) {
        this.review = review;
        wording = new Wording(language);
        names = new FormNames(review.getEdition(), wording);
        byIssue = !review.getEdition().getIssueAreas().isEmpty();
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                wording.say(
                                byIssue
                                        ? "วิเคราะห์ผลการประเมิน ITA รายประเด็น"
                                        : "วิเคราะห์ผลการประเมิน ITA รายตัวชี้วัด",
                                byIssue ? "ITA result by issue" : "ITA result by indicator")
                        + wording.say(" ประจำปีงบประมาณ พ.ศ. ", ", fiscal year ")
                        + names.form(),
                wording.language());
        report.paragraph(summary());
        if (isOfIndicatorsAlone()) {
            add(report, together());
        } else {
            for (ReviewArea area : review.getAreas()) {
                report.heading(headingOf(area));
                add(report, area);
            }
        }
        wording.derived(review.getDerived()).ifPresent(derived -> report.remarks(List.of(derived)));
        return report.technical(names.technical()).main(all());
    }

    private void add(ReportDraft report, ReviewArea area) {
        boolean withAdvice = area.getRows().stream().anyMatch(row -> advice(row).isPresent());
        report.table(Tables.ofCells(columns(withAdvice), rows(area, withAdvice)))
                .paragraph(classes(area));
    }

    /** Whether nothing finer is known, so that one table says it all. */
    private boolean isOfIndicatorsAlone() {
        return !byIssue
                && review.getAreas().stream()
                        .flatMap(area -> area.getRows().stream())
                        .allMatch(row -> row.getCode().getLevel() == Level.INDICATOR);
    }

    private ReviewArea together() {
        ImmutableReviewArea.Builder all = ReviewArea.builder().number(0);
        review.getAreas().forEach(area -> all.addAllRows(area.getRows()).addAllNotAssessed(area.getNotAssessed()));
        return all.build();
    }

    /** All rows in one table, with the issue of each. */
    private Table all() {
        List<Column> columns = new ArrayList<>(
                List.of(wording.words(byIssue ? "ประเด็น" : "ตัวชี้วัดที่", byIssue ? "Issue" : "Indicator")));
        columns.addAll(columns(true));
        List<List<Cell>> rows = new ArrayList<>();
        for (ReviewArea area : review.getAreas()) {
            Cell name = Cell.of((area.getNumber() + " " + area.getNameTh().orElse("")).strip());
            rows(area, true)
                    .forEach(row -> rows.add(
                            Stream.concat(Stream.of(name), row.stream()).toList()));
        }
        return Tables.ofCells(columns, rows);
    }

    private String[] summary() {
        List<String> lines = new ArrayList<>();
        wording.named(review.getAgency()).ifPresent(lines::add);
        lines.add(Stream.of(IssueClass.values())
                        .map(issueClass -> say(issueClass) + " " + count(issueClass))
                        .collect(Collectors.joining(" · "))
                + " · " + notAssessed() + " "
                + review.getAreas().stream()
                        .mapToInt(area -> area.getNotAssessed().size())
                        .sum());
        Thresholds thresholds = review.getThresholds();
        String fault = Wording.figure(thresholds.getFaultBelow());
        String keep = Wording.figure(thresholds.getKeepFrom());
        lines.add(wording.say(
                "เกณฑ์ (ปรับได้ ไม่ใช่เกณฑ์ของ ป.ป.ช.): ต่ำกว่า " + fault + " เป็น" + say(IssueClass.FAULT)
                        + ", ตั้งแต่ " + keep + " " + say(IssueClass.KEEP) + ", นอกนั้นเป็น" + say(IssueClass.DEVELOP),
                "Thresholds (adjustable, not the commission's): below " + fault + " a fault, from " + keep
                        + " keep, between them to develop"));
        if (byIssue
                && review.getAreas().stream().allMatch(area -> area.getRows().isEmpty())) {
            lines.add(wording.say(
                    "ผลนี้ไม่มีคะแนนรายข้อ จึงวิเคราะห์รายประเด็นไม่ได้",
                    "This result has no scores of questions and items, which the issues are made of"));
        }
        return lines.toArray(String[]::new);
    }

    private long count(IssueClass issueClass) {
        return review.getAreas().stream()
                .mapToInt(area -> area.rowsOf(issueClass).size())
                .sum();
    }

    private String say(IssueClass issueClass) {
        return wording.say(issueClass.getNameTh(), issueClass.getNameEn());
    }

    private String notAssessed() {
        return wording.say("ยังไม่มีคะแนน", "Not assessed");
    }

    private String headingOf(ReviewArea area) {
        return (wording.say(byIssue ? "ประเด็นที่ " : "ตัวชี้วัดที่ ", byIssue ? "Issue " : "Indicator ")
                        + area.getNumber() + " " + area.getNameTh().orElse(""))
                .trim();
    }

    private List<Column> columns(boolean withAdvice) {
        List<Column> columns = new ArrayList<>(List.of(
                wording.words("รหัส", "Code"),
                wording.words(byIssue ? "ข้อ" : "ตัวชี้วัด", "Name"),
                wording.number("คะแนน", "Score"),
                wording.words("ผลการวิเคราะห์", "Class")));
        if (withAdvice) {
            columns.add(wording.words("อ้างอิงจาก", "Advice points to"));
        }
        return columns;
    }

    private List<List<Cell>> rows(ReviewArea area, boolean withAdvice) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReviewRow row : area.getRows()) {
            Tone tone = Tones.of(row.getIssueClass());
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(row.getCode().toString()),
                    names.row(row.getCode(), row.getParts()),
                    Tables.number(row.getScore().toString()).withTone(tone),
                    Cell.of(say(row.getIssueClass())).withTone(tone)));
            if (withAdvice) {
                cells.add(advice(row).isEmpty() ? Cell.of("") : names.advice(row.getAdvice()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Where the recommendations point; what is to keep needs none. */
    private static Optional<String> advice(ReviewRow row) {
        return row.getIssueClass() == IssueClass.KEEP || row.getAdvice().isEmpty()
                ? Optional.empty()
                : Optional.of(row.getAdvice().stream().map(NodeCode::toString).collect(Collectors.joining(", ")));
    }

    private String[] classes(ReviewArea area) {
        List<String> lines = new ArrayList<>();
        for (IssueClass issueClass : IssueClass.values()) {
            List<ReviewRow> rows = area.rowsOf(issueClass);
            lines.add(say(issueClass) + ": "
                    + (issueClass == IssueClass.KEEP
                            ? codes(rows.stream().map(ReviewRow::getCode).toList())
                            : joined(rows.stream().map(this::withScore))));
        }
        if (!area.getNotAssessed().isEmpty()) {
            lines.add(wording.say("ยังไม่มีคะแนน (ไม่ใช่ศูนย์): ", "Not assessed (which is not zero): ")
                    + codes(area.getNotAssessed()));
        }
        return lines.toArray(String[]::new);
    }

    private String withScore(ReviewRow row) {
        String advice = advice(row)
                .map(codes -> wording.say(" อ้างอิงจาก ", ", see ") + codes)
                .orElse("");
        String name = names.row(row.getCode()).text();
        return (row.getCode() + " " + name).strip() + " (" + row.getScore() + advice + ")";
    }

    private String codes(List<NodeCode> codes) {
        Map<String, List<NodeCode>> byPart = codes.stream()
                .collect(Collectors.groupingBy(
                        code -> code.getPart().map(part -> " (@" + part + ")").orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        return joined(byPart.entrySet().stream().map(part -> codesOfOnePart(part.getValue()) + part.getKey()));
    }

    private String codesOfOnePart(List<NodeCode> codes) {
        String ranges = QuestionCode.ranges(
                codes.stream().flatMap(code -> code.getQuestion().stream()).toList());
        return joined(Stream.concat(
                codes.stream().filter(code -> code.getQuestion().isEmpty()).map(code -> names.withCode(code.whole())),
                Stream.of(ranges).filter(text -> !text.isEmpty())));
    }

    private static String joined(Stream<String> texts) {
        String joined = texts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "—" : joined;
    }
}
