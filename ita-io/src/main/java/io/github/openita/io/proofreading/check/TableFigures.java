package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.ScoreRow;
import io.github.openita.io.proofreading.data.WrittenFigure;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.Optional;

/** Holds the figures and bands of tables of scores against the results. */
final class TableFigures implements DocumentCheck {

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        if (known.cards().isEmpty()) {
            return;
        }
        for (TableRegion region : document.of(TableKind.SCORES)) {
            for (WrittenRow row : region.rows()) {
                ScoreRow said = ScoreRow.of(region, row, known.edition(), known.titles());
                for (int column : region.columns().all(ColumnRole.SCORE)) {
                    check(region, row, said, column, known, findings);
                }
            }
        }
    }

    private static void check(
            TableRegion region, WrittenRow row, ScoreRow said, int column, KnownData known, Findings findings) {
        String cell = row.cell(column).replace('\n', ' ').trim();
        Spot spot = row.spot().inColumn(region.columns().heading(column));
        Optional<ScoreCard> card = known.card(region.columns().year(column));
        if (cell.isEmpty() || cell.equals("-") || cell.equals("–") || cell.equals("—") || card.isEmpty()) {
            return;
        }
        if (said.band()) {
            Bands.judge(cell, Bands.bandIn(cell, card.get()), card.get(), spot, findings);
            return;
        }
        Optional<WrittenFigure> figure = WrittenFigure.inCell(cell);
        if (figure.isEmpty()) {
            if (cell.codePoints().anyMatch(Character::isDigit)) {
                findings.add(
                        ProofreadingKind.NOT_READ,
                        Severity.INFO,
                        spot,
                        "อ่านคะแนน " + Plain.quoted(cell) + " ไม่ได้ จึงไม่ได้เทียบ",
                        "the score " + Plain.quoted(cell) + " cannot be read and was not compared");
            }
        } else if (said.subject().isEmpty()) {
            findings.add(
                    ProofreadingKind.NOT_READ,
                    Severity.INFO,
                    spot,
                    "ไม่ทราบว่า " + figure.get() + " เป็นคะแนนของข้อใด จึงไม่ได้เทียบ: "
                            + Plain.quoted(String.join(" ", row.cells())),
                    "what " + figure.get() + " is the score of cannot be told, so it was not compared: "
                            + Plain.quoted(String.join(" ", row.cells())));
        } else {
            FigureJudge.judge(figure.get(), said.subject().get(), card.get(), known, spot, findings);
        }
    }
}
