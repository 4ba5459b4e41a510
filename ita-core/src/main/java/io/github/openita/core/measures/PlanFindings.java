package io.github.openita.core.measures;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.Spellings;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a plan lacks or contradicts. Used once per check, not shared. */
final class PlanFindings {

    private static final String OTHER_AGENCY = "plan/other-agency";

    private final MeasurePlan plan;
    private final GapAnalysis gaps;
    private final @Nullable ResponsibilityMatrix matrix;
    private final Edition edition;
    private final Coverage coverage;
    private final List<RowFinding> found = new ArrayList<>();
    private int row;

    PlanFindings(MeasurePlan plan, GapAnalysis gaps, Coverage coverage, @Nullable ResponsibilityMatrix matrix) {
        this.plan = plan;
        this.gaps = gaps;
        this.matrix = matrix;
        edition = gaps.getCard().getEdition();
        this.coverage = coverage;
    }

    /** {@return what was found so far, in the order in which it was looked for} */
    List<RowFinding> soFar() {
        return List.copyOf(found);
    }

    /** Looks whether the papers belong together. */
    void checkPapers() {
        checkEdition();
        checkAgencies();
        checkYear();
    }

    /** Looks at the whole plan, then at measure by measure. */
    void checkMeasures() {
        gaps.getGaps().stream()
                .filter(gap -> gap.isBelowTarget() && coverage.naming(gap).isEmpty())
                .forEach(this::addNoMeasure);
        Set<String> ids = new HashSet<>();
        for (Measure measure : plan.getMeasures()) {
            row++;
            check(measure, ids);
        }
        found.addAll(Spellings.remarks(
                Paper.PLAN,
                "plan/two-spellings",
                plan.getMeasures().stream()
                        .flatMap(measure -> measure.getResponsible().stream())
                        .flatMap(one -> Stream.concat(one.getUnit().stream(), one.getName().stream()))));
    }

    private void addNoMeasure(Gap gap) {
        String near = coverage.near(gap).stream().map(Measure::getId).collect(Collectors.joining(", "));
        add(
                "no-measure",
                Severity.ERROR,
                gap.getCode() + " ได้ " + gap.getScore() + " คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง "
                        + gap.getCode()
                        + (near.isEmpty()
                                ? ""
                                : " (ประเด็น ตัวชี้วัด หรือเรื่องเดียวกัน: " + ThaiText.oneLine(near) + ")"),
                gap.getCode() + " has " + gap.getScore() + ", below the target, and no measure names it"
                        + (near.isEmpty() ? "" : " (of the same issue or indicator: " + ThaiText.oneLine(near) + ")"));
    }

    private void checkEdition() {
        plan.getEdition()
                .filter(name -> !edition.isNamed(name))
                .ifPresent(name -> add(
                        "other-edition",
                        Severity.WARNING,
                        "แผนนี้วิเคราะห์จาก " + ThaiText.quoted(name) + " แต่ตรวจกับผลของ " + edition.getName(),
                        "the plan answers a result of " + ThaiText.quoted(name) + ", but is checked against one of "
                                + edition.getName()));
    }

    private void checkAgencies() {
        Optional<Agency> assessed = gaps.getCard().getAgency();
        Optional<Agency> own = plan.getAgency();
        Paper.PLAN.ofOtherAgency(OTHER_AGENCY, own, Paper.RESULT, assessed).ifPresent(found::add);
        if (matrix != null) {
            Paper.PLAN
                    .ofOtherAgency(OTHER_AGENCY, own.or(() -> assessed), Paper.MATRIX, matrix.getAgency())
                    .ifPresent(found::add);
        }
    }

    /** Measures answer a result of their own year or an earlier one. */
    private void checkYear() {
        FiscalYear assessed = edition.getFiscalYear();
        FiscalYear planned = plan.getFiscalYear();
        if (planned.compareTo(assessed) < 0) {
            add(
                    "before-result",
                    Severity.WARNING,
                    "แผนนี้เป็นของปีงบประมาณ พ.ศ. " + planned + " ซึ่งอยู่ก่อนปีของผล (" + assessed + ")",
                    "the plan is of fiscal year " + planned + ", before the year of the result (" + assessed + ")");
        }
    }

    private void check(Measure measure, Set<String> ids) {
        if (!ids.add(measure.getId())) {
            String id = ThaiText.quoted(measure.getId());
            add("duplicate-id", Severity.ERROR, "รหัส " + id + " ซ้ำ", "the identifier " + id + " stands twice");
        }
        Stream.concat(measure.getAnswers().stream(), measure.getAdvice().stream())
                .flatMap(code -> edition.refusalOf(code).stream())
                .distinct()
                .forEach(refusal -> add("unknown-code", Severity.ERROR, refusal));
        checkNumber(
                "unknown-issue",
                "ประเด็นที่",
                "issue",
                measure.getIssue(),
                edition.getIssueAreas().stream().map(IssueArea::getNumber).toList());
        checkNumber(
                "unknown-indicator",
                "ตัวชี้วัดที่",
                "indicator",
                measure.getIndicator(),
                edition.getIndicators().stream().map(Indicator::getNumber).toList());
        for (MeasureWork open : MeasureWork.openIn(measure)) {
            String rule = open == MeasureWork.RESPONSIBLE ? "no-owner" : "no-" + open.getCode();
            add(
                    rule,
                    Severity.ERROR,
                    "ยังไม่ได้ระบุ" + open.getText().getTh(),
                    "not said: " + open.getText().getEn());
        }
        measure.getPeriod().ifPresent(this::checkPeriod);
        if (matrix != null) {
            checkOwners(measure, matrix.names());
        }
    }

    /** An edition that lists none says nothing against any. */
    private void checkNumber(String rule, String th, String en, Optional<Integer> number, List<Integer> known) {
        number.filter(one -> !known.isEmpty() && !known.contains(one)).ifPresent(one -> {
            String all = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
            add(
                    rule,
                    Severity.ERROR,
                    edition.getName() + " ไม่มี" + th + " " + one + " มีเพียง " + all,
                    edition.getName() + " has no " + en + " " + one + "; it has " + all);
        });
    }

    private void checkPeriod(DateSpan period) {
        FiscalYear year = plan.getFiscalYear();
        if (!year.contains(period.getFirstDay()) || !year.contains(period.getLastDay())) {
            add(
                    "outside-year",
                    Severity.ERROR,
                    "ช่วงเวลา " + ThaiDates.format(period.getFirstDay()) + " ถึง "
                            + ThaiDates.format(period.getLastDay()) + " อยู่นอกปีงบประมาณ พ.ศ. " + year + " ("
                            + ThaiDates.format(year.getFirstDay()) + " ถึง " + ThaiDates.format(year.getLastDay())
                            + ")",
                    period + " is not within fiscal year " + year + " (" + year.getDays() + ")");
        }
    }

    private void checkOwners(Measure measure, Set<String> known) {
        String unknown = measure.getResponsible().stream()
                .filter(Responsible::namesSomebody)
                .filter(one -> Stream.concat(one.getUnit().stream(), one.getName().stream())
                        .map(ThaiText::normalize)
                        .noneMatch(known::contains))
                .map(one -> ThaiText.quoted(one.shown()))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            add(
                    "unknown-owner",
                    Severity.WARNING,
                    unknown + " ไม่อยู่ในตารางความรับผิดชอบ",
                    unknown + ": not in the matrix of responsibility");
        }
    }

    private void add(String rule, Severity severity, String th, String en) {
        add(rule, severity, BilingualText.of(th, en));
    }

    private void add(String rule, Severity severity, BilingualText message) {
        found.add(RowFinding.builder()
                .paper(Paper.PLAN)
                .ruleId("plan/" + rule)
                .severity(severity)
                .row(row == 0 ? Optional.empty() : Optional.of(row))
                .message(message)
                .build());
    }
}
