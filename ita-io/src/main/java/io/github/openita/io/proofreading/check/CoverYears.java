package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the fiscal years of cover and title, the first lines of a document before its first table with headings, against
 * those of the data.
 */
final class CoverYears implements DocumentCheck {

    /** The lines of a cover and the title below it. */
    private static final int LINES = 14;

    private static final Pattern YEAR = Pattern.compile(
            "ปีงบประมาณ ?(?:พ\\. ?ศ\\. ?)?(25[0-9]{2})(?![0-9])|ประจำปี ?(?:พ\\. ?ศ\\. ?)?(25[0-9]{2})(?![0-9])");
    /** The result that measures answer is of an earlier year. */
    private static final Pattern OF_RESULT = Pattern.compile("ผลการประเมิน|วิเคราะห์ผล");

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        if (known.years().isEmpty()) {
            return;
        }
        int firstTable = document.regions().stream()
                .mapToInt(region -> region.spot().order())
                .min()
                .orElse(Integer.MAX_VALUE);
        int lines = 0;
        for (Passage passage : document.passages()) {
            lines++;
            if (lines > LINES || passage.spot().order() > firstTable) {
                return;
            }
            Matcher year = YEAR.matcher(passage.text());
            while (year.find()) {
                String digits = year.group(1) == null ? year.group(2) : year.group(1);
                FiscalYear named = FiscalYear.of(Integer.parseInt(digits));
                boolean ofResult = known.cards().isEmpty()
                        && OF_RESULT.matcher(passage.text()).find();
                if (!known.years().contains(named) && !ofResult) {
                    add(named, passage, known, findings);
                }
            }
        }
    }

    private static void add(FiscalYear named, Passage passage, KnownData known, Findings findings) {
        String years = known.years().stream().sorted().map(FiscalYear::toString).collect(Collectors.joining(", "));
        findings.add(
                ProofreadingKind.OTHER_YEAR,
                Severity.WARNING,
                passage.spot(),
                BilingualText.of(
                        "ปีงบประมาณ พ.ศ. " + named + " ใน " + Plain.quoted(passage.text()),
                        "fiscal year " + named + " in " + Plain.quoted(passage.text())),
                Optional.of(BilingualText.of("ข้อมูลเป็นของปี " + years, "the data are of " + years)));
    }
}
