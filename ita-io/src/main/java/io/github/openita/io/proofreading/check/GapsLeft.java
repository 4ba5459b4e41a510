package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the gaps that drafts mark with square brackets ({@code [ระบุผู้รับผิดชอบ]}) and nobody has written over; all are one finding. */
final class GapsLeft implements DocumentCheck {

    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]]{3,400})\\]");
    private static final Pattern THAI = Pattern.compile("[ก-ฮ]{2}");
    private static final int SHOWN = 3;

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        List<Spot> spots = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        document.passages().forEach(passage -> look(passage.text(), passage.spot(), spots, words));
        for (TableRegion region : document.regions()) {
            for (WrittenRow row : region.rows()) {
                row.cells().stream()
                        .filter(cell -> row.cells().size() > 1)
                        .forEach(cell -> look(cell.replace('\n', ' '), row.spot(), spots, words));
            }
        }
        if (spots.isEmpty()) {
            return;
        }
        String shown = String.join(" ", words.stream().limit(SHOWN).toList());
        Spot first = spots.stream()
                .min((one, other) -> Integer.compare(one.order(), other.order()))
                .orElse(Spot.WHOLE);
        findings.add(
                ProofreadingKind.GAP_LEFT,
                Severity.WARNING,
                first,
                "ยังมีข้อความในวงเล็บที่ต้องเขียนแทน " + spots.size() + " แห่ง แห่งแรกอยู่ที่นี่ เช่น "
                        + Plain.quoted(shown),
                spots.size() + (spots.size() == 1 ? " gap is" : " gaps are")
                        + " still to be written over, the first here, such as " + Plain.quoted(shown));
    }

    private static void look(String text, Spot spot, List<Spot> spots, Set<String> words) {
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            if (THAI.matcher(gap.group(1)).find()) {
                spots.add(spot);
                words.add("[" + gap.group(1) + "]");
            }
        }
    }
}
