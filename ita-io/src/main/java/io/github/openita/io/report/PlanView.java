package io.github.openita.io.report;

import io.github.openita.core.plan.Measure;
import io.github.openita.core.plan.MeasurePlan;
import io.github.openita.core.plan.MeasureWork;
import io.github.openita.core.plan.PlanFinding;
import io.github.openita.core.plan.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiDates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan of measures for people: measure by measure, what is still to be written, and what the check found. */
final class PlanView {

    private static final String INDENT = "    ";

    private final MeasurePlan plan;
    private final @Nullable List<PlanFinding> findings;
    private final Wording wording;

    PlanView(MeasurePlan plan, @Nullable List<PlanFinding> findings, Language language) {
        this.plan = plan;
        this.findings = findings;
        this.wording = new Wording(language);
    }

    Report build() {
        Report.Builder report = Report.titled(wording.say(
                                "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ",
                                "Measures for integrity and transparency, fiscal year ")
                        + plan.getFiscalYear())
                .paragraph(summary());
        plan.getMeasures().forEach(measure -> report.paragraph(lines(measure)));
        if (findings != null) {
            report.heading(wording.say("ผลการตรวจแผน", "What the check found"));
            report.remarks(
                    findings.isEmpty()
                            ? List.of(wording.say("ไม่พบสิ่งที่ต้องแก้", "Nothing was found."))
                            : findings.stream().map(this::line).toList());
        }
        return report.build();
    }

    private String[] summary() {
        List<String> lines = new ArrayList<>();
        plan.getAgency().map(wording::describe).filter(text -> !text.isEmpty()).ifPresent(lines::add);
        plan.getEdition()
                .ifPresent(edition ->
                        lines.add(wording.say("จากผลการประเมินตามแบบ ", "Answers a result of edition ") + edition));
        long open = plan.getMeasures().stream()
                .filter(measure -> !MeasureWork.openIn(measure).isEmpty())
                .count();
        int all = plan.getMeasures().size();
        lines.add(wording.say(
                "มาตรการ " + all + " รายการ" + (open == 0 ? "" : " ยังต้องเขียนเพิ่ม " + open + " รายการ"),
                all + " measures" + (open == 0 ? "" : ", " + open + " still to be completed")));
        return lines.toArray(String[]::new);
    }

    private String[] lines(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(measure.getId()
                + measure.getSubject().map(subject -> "  " + subject).orElse(""));
        add(lines, "ตอบ", "Answers", answers(measure));
        add(lines, "ผลการวิเคราะห์", "Analysis", measure.getAnalysis());
        add(lines, "ข้อเสนอแนะชี้ไปที่", "Advice points to", codes(measure.getAdvice()));
        add(lines, "มาตรการ/กิจกรรม", "Activity", measure.getActivity().map(PlanView::onOneLine));
        add(lines, "ต้องแสดง", "Must show", joined(measure.getMustShow()));
        add(lines, "ขั้นตอน", "Steps", numbered(measure.getSteps()));
        add(
                lines,
                "ผู้รับผิดชอบ",
                "Responsible",
                joined(measure.getResponsible().stream().map(Responsible::shown).toList()));
        add(lines, "ช่วงเวลา", "Period", measure.getPeriod().map(this::days).or(measure::getPeriodText));
        add(lines, "งบประมาณ", "Budget", measure.getBudget().map(this::budget));
        add(lines, "ผลที่คาดว่าจะได้รับ", "Expected result", measure.getExpectedResult());
        add(
                lines,
                "ยังต้องเขียน",
                "Still to be written",
                joined(MeasureWork.openIn(measure).stream()
                        .map(work -> work.getText().in(wording.language()))
                        .toList()));
        return lines.toArray(String[]::new);
    }

    private void add(List<String> lines, String th, String en, Optional<String> text) {
        text.ifPresent(said -> lines.add(INDENT + wording.say(th, en) + ": " + said));
    }

    private Optional<String> answers(Measure measure) {
        List<String> parts = new ArrayList<>();
        measure.getIssue().ifPresent(issue -> parts.add(wording.say("ประเด็นที่ ", "issue ") + issue));
        measure.getIndicator()
                .ifPresent(indicator -> parts.add(wording.say("ตัวชี้วัดที่ ", "indicator ") + indicator));
        codes(measure.getAnswers()).ifPresent(parts::add);
        return joined(parts);
    }

    private static Optional<String> codes(List<NodeCode> codes) {
        return joined(codes.stream().map(NodeCode::toString).toList());
    }

    private static Optional<String> joined(Collection<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream().map(PlanView::onOneLine).collect(Collectors.joining("; ")));
    }

    private static Optional<String> numbered(List<String> steps) {
        List<String> numbered = new ArrayList<>();
        for (String step : steps) {
            numbered.add((numbered.size() + 1) + ") " + onOneLine(step));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", numbered));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private String days(DateSpan span) {
        return wording.say(
                ThaiDates.format(span.getFirstDay()) + " ถึง " + ThaiDates.format(span.getLastDay()), span.toString());
    }

    private String budget(BigDecimal baht) {
        return baht.signum() == 0
                ? wording.say("ไม่ใช้งบประมาณ", "none is used")
                : baht.toPlainString() + wording.say(" บาท", " baht");
    }

    private String line(PlanFinding finding) {
        String where = finding.getRow()
                .map(row -> plan.getMeasures().get(row - 1).getId() + ": ")
                .orElse("");
        return finding.getSeverity().text().in(wording.language()) + "  " + where
                + finding.getMessage().in(wording.language());
    }
}
