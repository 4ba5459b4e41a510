package io.github.openita.io.official.draft;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables of measures say of one measure; what it leaves open is a gap. Static methods only; thread-safe. */
public final class MeasureCells {

    private MeasureCells() {}

    /** What is to be done. */
    public static Cell activity(Measure measure, Edition edition) {
        if (measure.getActivity().filter(ThaiText::isInformative).isPresent()) {
            return Cell.of(measure.getActivity().orElseThrow());
        }
        String aim = measure.getAnswers().isEmpty()
                ? ""
                : "ยกระดับผลการประเมิน"
                        + ThaiProse.list(measure.getAnswers().stream()
                                .map(NodeCode::whole)
                                .distinct()
                                .map(code -> ThaiProse.node(code, edition))
                                .toList())
                        + "\n";
        return Cells.gapAfter(aim, "ระบุมาตรการ/โครงการ/กิจกรรม");
    }

    /** Who is responsible, one in each line. */
    public static Cell responsible(Measure measure) {
        List<String> names = measure.getResponsible().stream()
                .filter(Responsible::namesSomebody)
                .map(Responsible::shown)
                .toList();
        return names.isEmpty() ? Cells.gap("ระบุผู้รับผิดชอบ") : Cell.of(String.join("\n", names));
    }

    /** How it is done; before somebody wrote that, what must be shown in the end. */
    public static Cell steps(Measure measure) {
        List<String> steps =
                measure.getSteps().stream().filter(ThaiText::isInformative).toList();
        if (!steps.isEmpty()) {
            return Cells.lines(Cells.numbered(steps));
        }
        String shown = measure.getMustShow().isEmpty()
                ? ""
                : measure.getMustShow().stream()
                        .map(text -> "– " + text)
                        .collect(Collectors.joining("\n", "องค์ประกอบที่ต้องแสดง\n", "\n"));
        return Cells.gapAfter(shown, "ระบุขั้นตอน/วิธีปฏิบัติ");
    }

    /** When it is done: in the words of the plan or, without such, by its days. */
    public static Cell period(Measure measure) {
        return Stream.concat(measure.getPeriodText().stream(), measure.getPeriod().map(MeasureCells::days).stream())
                .findFirst()
                .map(Cell::of)
                .orElseGet(() -> Cells.gap("ระบุวัน เดือน ปี ที่ดำเนินการ"));
    }

    private static String days(DateSpan span) {
        String first = ThaiDates.format(span.getFirstDay());
        return span.getFirstDay().equals(span.getLastDay())
                ? first
                : first + " ถึง " + ThaiDates.format(span.getLastDay());
    }
}
