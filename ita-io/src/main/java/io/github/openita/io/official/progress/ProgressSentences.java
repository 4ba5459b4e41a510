package io.github.openita.io.official.progress;

import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.wording.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a report on measures. Each says figures of the report and no others. Static methods only. */
final class ProgressSentences {

    private ProgressSentences() {}

    /** ดำเนินการแล้ว 29 จาก 37 รายการ คิดเป็นร้อยละ 78.38. */
    static String done(ProgressCounts counts) {
        return counts.getEntries() == 0
                ? "ไม่มีรายการ"
                : ProgressStatus.DONE.getNameTh() + " " + counts.getDone() + " จาก " + counts.getEntries() + " รายการ"
                        + percent(counts.getDone(), counts.getEntries());
    }

    /** The same, and how many are under way and not started, where there are such. */
    static String counts(ProgressCounts counts) {
        return Stream.of(
                        done(counts),
                        share(ProgressStatus.UNDER_WAY, counts.getUnderWay(), counts.getEntries()),
                        share(ProgressStatus.NOT_STARTED, counts.getNotStarted(), counts.getEntries()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String share(ProgressStatus status, int part, int all) {
        return part == 0 ? "" : status.getNameTh() + " " + part + " รายการ" + percent(part, all);
    }

    private static String percent(int part, int all) {
        return Percent.of(part, all)
                .map(percent -> " คิดเป็นร้อยละ " + percent.toPlainString())
                .orElse("");
    }

    /** What is awaited, missing or came late on the day that the report is judged for. */
    static String reports(ProgressSummary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, "เกินกำหนดและไม่พบวันที่รายงาน", summary.getOverdue());
        add(parts, "ช้ากว่ากำหนด", summary.getLate());
        add(parts, "ถึงกำหนดและรอรายงาน", summary.getDue());
        return "ณ วันที่ " + ThaiDates.format(summary.getAsOf())
                + (parts.isEmpty()
                        ? " ไม่มีรายการที่เกินกำหนด ช้ากว่ากำหนด หรือรอรายงาน"
                        : " มีรายการที่" + String.join(" รายการที่", parts));
    }

    private static void add(List<String> parts, String what, List<DueReport> reports) {
        if (!reports.isEmpty()) {
            long entries =
                    reports.stream().mapToInt(DueReport::getEntry).distinct().count();
            parts.add(what + " " + entries + " รายการ");
        }
    }

    /** How much of the plan is reported. */
    static String plan(PlanProgress plan) {
        int all = plan.getMeasures().size();
        int unreported = plan.unreported().size();
        return "แผนประจำปีงบประมาณ พ.ศ. " + plan.getFiscalYear() + " มีมาตรการ " + all + " รายการ มีผู้รายงาน "
                + (all - unreported) + " รายการ"
                + (unreported == 0 ? "" : " ไม่มีผู้รายงาน " + unreported + " รายการ")
                + (plan.getNotInPlan().isEmpty()
                        ? ""
                        : " และมีรายการที่ไม่อยู่ในแผน " + plan.getNotInPlan().size() + " รายการ");
    }
}
