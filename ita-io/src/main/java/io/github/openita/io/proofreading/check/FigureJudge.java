package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Score;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.Subject;
import io.github.openita.io.proofreading.data.WrittenFigure;
import io.github.openita.io.proofreading.reading.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whether a figure is that of a result. Static methods only. */
final class FigureJudge {

    private FigureJudge() {}

    /** Judges a figure; one that the result does not have is not judged. */
    static void judge(
            WrittenFigure figure, Subject subject, ScoreCard card, KnownData known, Spot spot, Findings findings) {
        List<Score> scores = known.scores(card, subject);
        if (scores.isEmpty()) {
            return;
        }
        findings.figure();
        WrittenFigure.Match match = figure.match(scores);
        if (match == WrittenFigure.Match.SAME) {
            return;
        }
        String shown = scores.stream().map(Score::toString).distinct().collect(Collectors.joining(" / "));
        int year = KnownData.yearOf(card);
        String th = "ผลปี " + year + " คือ " + shown;
        String en = "the result of " + year + " says " + shown;
        Severity severity = Severity.ERROR;
        Optional<ScoreCard> other = other(figure, subject, card, known);
        if (match == WrittenFigure.Match.ROUNDED) {
            severity = Severity.INFO;
            th += " (ต่างกันเพียงการปัดเศษ)";
            en += " (only the rounding differs)";
        } else if (other.isPresent()) {
            severity = Severity.WARNING;
            th += " ส่วน " + figure + " เป็นคะแนนของปี " + KnownData.yearOf(other.get());
            en += "; " + figure + " is that of " + KnownData.yearOf(other.get());
        } else if (isPublished(figure, subject, card)) {
            severity = Severity.WARNING;
            th += " ส่วน " + figure + " เป็นตัวเลขที่ประกาศ ซึ่งไม่ตรงกับคะแนนที่คำนวณได้";
            en += "; " + figure + " was published, but the scores do not lead to it";
        }
        BilingualText name = subject.nameOf();
        findings.add(
                ProofreadingKind.FIGURE_DIFFERS,
                severity,
                spot,
                BilingualText.of(name.getTh() + " เขียนว่า " + figure, name.getEn() + " is written as " + figure),
                Optional.of(BilingualText.of(th, en)));
    }

    private static Optional<ScoreCard> other(WrittenFigure figure, Subject subject, ScoreCard card, KnownData known) {
        return known.cards().stream()
                .filter(one -> one != card)
                .filter(one -> figure.match(known.scores(one, subject)) == WrittenFigure.Match.SAME)
                .findFirst();
    }

    private static boolean isPublished(WrittenFigure figure, Subject subject, ScoreCard card) {
        String what = subject.code().map(Object::toString).orElse("overall");
        return card.getInconsistencies().stream()
                .filter(found -> found.getWhat().equals(what))
                .flatMap(found -> Stream.of(found.getPublished(), found.getGiven()))
                .flatMap(Optional::stream)
                .map(Figure::getScore)
                .flatMap(Optional::stream)
                .anyMatch(score -> figure.match(List.of(score)) == WrittenFigure.Match.SAME);
    }
}
