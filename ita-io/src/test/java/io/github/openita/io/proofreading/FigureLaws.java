package io.github.openita.io.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every result: its own figures are no mistake, and any other figure is one. */
class FigureLaws {

    private static final int INDICATORS = 10;

    private static ScoreCard card(List<Integer> hundredths) {
        Map<NodeCode, Score> scores = new HashMap<>();
        for (int i = 0; i < INDICATORS; i++) {
            scores.put(NodeCode.ofIndicator(i + 1), Score.of(BigDecimal.valueOf(hundredths.get(i), 2)));
        }
        return Scorer.of(Editions.of(2567))
                .score(AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(scores))
                        .build());
    }

    private static Typed table(ScoreCard card, List<String> figures) {
        List<String> rows = new ArrayList<>(List.of("ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนน"));
        for (int i = 0; i < INDICATORS; i++) {
            rows.add(i + 1 + "|"
                    + card.getEdition().nameOf(NodeCode.ofIndicator(i + 1)).orElse("") + "|" + figures.get(i));
        }
        rows.add("|คะแนนภาพรวม|" + card.getOverall().orElseThrow());
        return new Typed().table(rows.toArray(String[]::new));
    }

    private static List<String> figures(ScoreCard card) {
        List<String> figures = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            figures.add(card.scoreOf(NodeCode.ofIndicator(i)).orElseThrow().toString());
        }
        return figures;
    }

    private static List<ProofreadingFinding> found(ScoreCard card, Typed typed) {
        return Proofreader.analysis(card, FiscalYear.of(2568)).read("typed", typed.docx()).findings().stream()
                .filter(finding -> finding.kind() != ProofreadingKind.TABLE_MISSING)
                .toList();
    }

    @Property(tries = 100)
    void theFiguresOfTheResultAreNoMistakeInWhicheverDigits(
            @ForAll @Size(INDICATORS) List<@IntRange(max = 10_000) Integer> hundredths) {
        ScoreCard card = card(hundredths);
        List<String> figures = figures(card);
        assertEquals(List.of(), found(card, table(card, figures)));
        assertEquals(
                List.of(),
                found(
                        card,
                        table(card, figures.stream().map(ThaiText::toThaiDigits).toList())));
    }

    @Property(tries = 100)
    void anyOtherFigureIsFoundWhereItStands(
            @ForAll @Size(INDICATORS) List<@IntRange(max = 10_000) Integer> hundredths,
            @ForAll @IntRange(max = 9) int row,
            @ForAll @IntRange(min = 2, max = 9_999) int step) {
        ScoreCard card = card(hundredths);
        List<String> figures = figures(card);
        int other = (hundredths.get(row) + step) % 10_001;
        if (Math.abs(other - hundredths.get(row)) < 2) {
            other = hundredths.get(row) < 5_000 ? 9_000 : 1_000;
        }
        figures.set(row, BigDecimal.valueOf(other, 2).toPlainString());
        List<ProofreadingFinding> found = found(card, table(card, figures));
        assertEquals(1, found.size(), found.toString());
        assertEquals(ProofreadingKind.FIGURE_DIFFERS, found.get(0).kind());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals(row + 2, found.get(0).place().row().orElseThrow());
    }
}
