package io.github.openita.io.report.wording;

import io.github.openita.core.words.ThaiDates;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.BaselineState;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** How a check is told beside a former one. */
public record BaselineText(Wording wording) {

    /** Whether that was found before, and so fails nothing. */
    public static boolean isKnown(Finding finding) {
        return finding.getBaselineState()
                .filter(BaselineState.UNCHANGED::equals)
                .isPresent();
    }

    /** The checks that were compared in numbers, on one line; empty where none was. */
    public Optional<String> line(List<CheckReport> reports) {
        List<BaselineComparison> compared = reports.stream()
                .flatMap(report -> report.getBaseline().stream())
                .toList();
        return compared.isEmpty() ? Optional.empty() : Optional.of(numbers(compared));
    }

    private String numbers(List<BaselineComparison> compared) {
        long fresh = sum(compared, beside -> beside.getNewErrors() + beside.getNewWarnings() + beside.getNewInfos());
        long known = sum(compared, BaselineComparison::getUnchanged);
        long absent = sum(compared, beside -> beside.getAbsent().size());
        long open = sum(compared, beside -> beside.getNotEvaluated().size());
        return say("เทียบกับผลตรวจครั้งก่อน", "Compared with the former check")
                + (compared.size() == 1 ? day(compared.get(0)) : "")
                + say(": ใหม่ " + fresh + " · พบมาก่อน " + known, ": " + fresh + " new, " + known + " known before")
                + say(" · ไม่พบแล้ว " + absent, ", " + absent + " mended")
                + (open == 0 ? "" : say(" · ครั้งนี้บอกไม่ได้ " + open, ", " + open + " not told this time"));
    }

    private String day(BaselineComparison beside) {
        return beside.getAsOf()
                .map(day -> say(" ณ วันที่ " + ThaiDates.format(day), " of " + Wording.date(day)))
                .orElse("");
    }

    /** What a finding is beside the former check, in a word or two; empty where that was not asked. */
    public String name(Finding finding) {
        return finding.getBaselineState().map(this::name).orElse("");
    }

    /** That state in a word or two. */
    public String name(BaselineState state) {
        return switch (state) {
            case NEW -> say(state.getNameTh(), "new");
            case UNCHANGED -> say(state.getNameTh(), "known before");
            case ABSENT -> say(state.getNameTh(), "mended");
        };
    }

    /** What stands over those that nobody can tell. */
    public String notTold() {
        return say("พบมาก่อน แต่ครั้งนี้บอกไม่ได้", "Known before, not told this time");
    }

    private static long sum(List<BaselineComparison> compared, ToLongFunction<BaselineComparison> count) {
        return compared.stream().mapToLong(count).sum();
    }

    private String say(String th, String en) {
        return wording.say(th, en);
    }
}
