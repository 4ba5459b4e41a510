package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.progress.IndicatorProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.UnitProgress;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds how many measures a report says are done, in numbers and percent, against the entries of the data. */
final class ProgressNumbers implements DocumentCheck {

    private static final Pattern DONE = Pattern.compile(
            "ดำเนินการแล้ว(?:เสร็จ)? ?(?:จำนวน ?)?([0-9]{1,6}) ?จาก(?:ทั้งหมด)? ?([0-9]{1,6}) ?(?:รายการ|มาตรการ|ข้อ|กิจกรรม)(?: ?คิดเป็นร้อยละ ?([0-9]{1,3}(?:\\.[0-9]{1,4})?))?");

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        known.progress().ifPresent(progress -> {
            ProgressSummary summary = summary(progress, known);
            for (Passage passage : document.passages()) {
                Matcher done = DONE.matcher(passage.text());
                while (done.find()) {
                    findings.figure();
                    checkNumbers(done, summary, passage.spot(), findings);
                    checkPercent(done, passage.spot(), findings);
                }
            }
        });
    }

    private static ProgressSummary summary(ProgressReport progress, KnownData known) {
        LocalDate day = progress.getFiscalYear().getLastDay();
        return known.edition()
                .map(form -> ProgressSummary.of(progress, form, day))
                .orElseGet(() -> ProgressSummary.of(progress, day));
    }

    private static void checkNumbers(Matcher said, ProgressSummary summary, Spot spot, Findings findings) {
        int done = Integer.parseInt(said.group(1));
        int all = Integer.parseInt(said.group(2));
        boolean known = Stream.of(
                        Stream.of(summary.getCounts()),
                        summary.getByIndicator().stream().map(IndicatorProgress::getCounts),
                        summary.getByUnit().stream().map(UnitProgress::getCounts))
                .flatMap(counts -> counts)
                .anyMatch((ProgressCounts counts) -> counts.getDone() == done && counts.getEntries() == all);
        if (!known) {
            ProgressCounts counts = summary.getCounts();
            findings.add(
                    ProofreadingKind.FIGURE_DIFFERS,
                    Severity.ERROR,
                    spot,
                    BilingualText.of(
                            "ดำเนินการแล้ว เขียนว่า " + done + " จาก " + all + " รายการ",
                            done + " of " + all + " are said to be done"),
                    Optional.of(BilingualText.of(
                            "ข้อมูลมีดำเนินการแล้ว " + counts.getDone() + " จาก " + counts.getEntries()
                                    + " รายการ และไม่มีตัวชี้วัดหรือหน่วยงานใดที่มีจำนวนนี้",
                            "the data have " + counts.getDone() + " of " + counts.getEntries()
                                    + " done, and no indicator or unit has these numbers")));
        }
    }

    private static void checkPercent(Matcher said, Spot spot, Findings findings) {
        BigDecimal all = new BigDecimal(said.group(2));
        if (said.group(3) == null || all.signum() == 0) {
            return;
        }
        BigDecimal percent = new BigDecimal(said.group(3));
        BigDecimal computed = new BigDecimal(said.group(1))
                .multiply(BigDecimal.valueOf(100))
                .divide(all, percent.scale(), RoundingMode.HALF_UP);
        if (computed.compareTo(percent) != 0) {
            findings.add(
                    ProofreadingKind.FIGURE_DIFFERS,
                    Severity.ERROR,
                    spot,
                    BilingualText.of("เขียนว่าร้อยละ " + percent, percent + " percent is written"),
                    Optional.of(BilingualText.of(
                            said.group(1) + " จาก " + said.group(2) + " คือร้อยละ " + computed,
                            said.group(1) + " of " + said.group(2) + " is " + computed + " percent")));
        }
    }
}
