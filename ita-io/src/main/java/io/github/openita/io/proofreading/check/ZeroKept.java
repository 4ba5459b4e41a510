package io.github.openita.io.proofreading.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.ScoreRow;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds items without a point among those to keep, by code or by title. */
final class ZeroKept implements DocumentCheck {

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        if (known.last().isEmpty()) {
            return;
        }
        for (Passage passage : document.passages()) {
            for (ClassText part : ClassText.in(passage.text())) {
                if (part.keep()) {
                    Set<QuestionCode> named = new TreeSet<>(QuestionCode.findAll(part.text()));
                    known.titles().ifPresent(titles -> named.addAll(titles.in(part.text())));
                    named.forEach(code -> judge(code, passage.spot(), known, findings));
                }
            }
        }
        for (TableRegion region : document.of(TableKind.SCORES)) {
            for (WrittenRow row : region.rows()) {
                if (region.text(row, ColumnRole.CLASS).startsWith("รักษาระดับ")) {
                    ScoreRow said = ScoreRow.of(region, row, known.edition(), known.titles());
                    said.titled()
                            .or(said::code)
                            .ifPresent(code -> judge(code, region.spot(row, ColumnRole.CLASS), known, findings));
                }
            }
        }
    }

    private static void judge(QuestionCode code, Spot spot, KnownData known, Findings findings) {
        if (!known.isZero(NodeCode.of(code))) {
            return;
        }
        String name = code
                + known.edition()
                        .flatMap((Edition form) -> form.nameOf(NodeCode.of(code)))
                        .map(title -> " " + title)
                        .orElse("");
        int year = known.last().map(KnownData::yearOf).orElse(0);
        findings.add(
                ProofreadingKind.ZERO_KEPT,
                Severity.ERROR,
                spot,
                BilingualText.of("ข้อ " + name + " อยู่ในกลุ่มรักษาระดับ", name + " stands among what is to be kept"),
                Optional.of(BilingualText.of(
                        "ผลปี " + year + " ข้อนี้ได้ 0.00 คะแนน: เป็นข้อบกพร่อง/ข้อปรับปรุง",
                        "it got 0.00 in the result of " + year + " and is at fault")));
    }
}
