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
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds codes beside the title of another one, and codes that two rows of the tables of scores have. */
final class CodesAndTitles implements DocumentCheck {

    private record Coded(QuestionCode code, Optional<QuestionCode> titled, Spot spot) {

        /** Whether its title is no other one's: a row that is has its own mistake. */
        boolean isNotMisnamed() {
            return titled.isEmpty() || titled.get().equals(code);
        }
    }

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        Map<QuestionCode, Coded> first = new HashMap<>();
        for (TableRegion region : document.of(TableKind.SCORES)) {
            List<Coded> coded = coded(region, known);
            coded.forEach(row -> checkTitle(row, known, findings));
            List<Coded> again = new ArrayList<>();
            for (Coded row : coded.stream().filter(Coded::isNotMisnamed).toList()) {
                Coded before = first.putIfAbsent(row.code, row);
                if (before != null) {
                    again.add(row);
                }
            }
            // A table that lists most of them once more repeats another one.
            if (2 * again.size() <= coded.size()) {
                again.forEach(row -> addTwice(row, first, findings));
            }
        }
    }

    private static List<Coded> coded(TableRegion region, KnownData known) {
        List<Coded> coded = new ArrayList<>();
        ColumnRole column = region.columns().has(ColumnRole.CODE) ? ColumnRole.CODE : ColumnRole.NAME;
        for (WrittenRow row : region.rows()) {
            ScoreRow said = ScoreRow.of(region, row, known.edition(), known.titles());
            said.code().ifPresent(code -> coded.add(new Coded(code, said.titled(), region.spot(row, column))));
        }
        return coded;
    }

    private static void checkTitle(Coded row, KnownData known, Findings findings) {
        Optional<Edition> edition = known.edition()
                .filter(form -> form.form().find(NodeCode.of(row.code)).isPresent());
        if (row.isNotMisnamed() || row.titled.isEmpty() || edition.isEmpty()) {
            return;
        }
        QuestionCode other = row.titled.get();
        String own = edition.get()
                .nameOf(NodeCode.of(row.code))
                .map(name -> row.code + " " + name)
                .orElse(row.code.toString());
        findings.add(
                ProofreadingKind.OTHER_TITLE,
                Severity.ERROR,
                row.spot,
                BilingualText.of(
                        "รหัส " + row.code + " อยู่กับชื่อของข้อ " + other,
                        "the code " + row.code + " stands beside the title of " + other),
                Optional.of(BilingualText.of("แบบประเมินคือ " + own, "the form says " + own)));
    }

    private static void addTwice(Coded row, Map<QuestionCode, Coded> first, Findings findings) {
        BilingualText place = first.getOrDefault(row.code, row).spot.place().describe();
        findings.add(
                ProofreadingKind.CODE_TWICE,
                Severity.WARNING,
                row.spot,
                "รหัส " + row.code + " มีสองแถว แถวแรกอยู่ที่ " + place.getTh(),
                "the code " + row.code + " has two rows, the first at " + place.getEn());
    }
}
