package io.github.openita.io.official.yearonyear;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.official.result.ResultSentences;
import io.github.openita.io.official.result.Slips;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a result beside the one of the year before. Each sentence is made of their figures and of the words of
 * the form.
 *
 * @param years the results
 */
record ChangeSentences(Years years) {

    /** The result of the last year, then how it moved. */
    List<Span> overall() {
        List<Span> spans = new ArrayList<>(new ResultSentences(years.last()).result());
        ScoreCard before = years.beforeLast();
        String year = ThaiProse.year(before.getEdition().getFiscalYear());
        Optional<YearChange> change = years.change();
        if (change.isEmpty() || before.getOverall().isEmpty()) {
            spans.add(Span.of(" เทียบกับ" + year + " ไม่ได้ เพราะไม่ทราบคะแนนภาพรวมครบทั้งสองปี"));
            return spans;
        }
        spans.add(Span.of(" " + joined(change.get()) + year + " ที่ได้ "));
        spans.add(new Span(ThaiProse.points(before.getOverall().get()), Span.Style.PLAIN, Slips.ofOverall(before)));
        spans.add(Span.of(before.getBand().map(this::bandNamed).orElse("") + amount(change.get())));
        return spans;
    }

    private String bandNamed(AwardedBand band) {
        return " ระดับ" + band.getNameTh();
    }

    /** One indicator: what it got, how that moved, and whether it reaches the target. */
    List<Span> indicator(NodeCode code) {
        ScoreCard last = years.last();
        ScoreCard before = years.beforeLast();
        String year = ThaiProse.year(before.getEdition().getFiscalYear());
        Optional<Score> now = last.scoreOf(code);
        if (now.isEmpty()) {
            return List.of(Span.of("ยังไม่มีคะแนนใน" + ThaiProse.year(edition().getFiscalYear())));
        }
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of("ผลการประเมินได้ "));
        spans.add(new Span(ThaiProse.points(now.get()), Span.Style.STRONG, Slips.of(last, code)));
        Optional<Score> old = years.scoreOf(before, code);
        Optional<YearChange> change = years.change(code);
        if (old.isPresent() && change.isPresent()) {
            Optional<String> slip = years.codeIn(before, code).flatMap(then -> Slips.of(before, then));
            spans.add(Span.of(" " + joined(change.get()) + year + (change.get().isNone() ? "" : " ที่ได้ ")));
            if (!change.get().isNone()) {
                spans.add(new Span(ThaiProse.points(old.get()), Span.Style.PLAIN, slip));
            }
            spans.add(Span.of(amount(change.get())));
        } else {
            spans.add(Span.of(" ไม่มีคะแนนที่เทียบได้ใน" + year));
        }
        edition().getTarget().ifPresent(target -> spans.add(Span.of(" " + ResultSentences.reached(now.get(), target))));
        return spans;
    }

    /** What below an indicator is known and short of the full score, by name; empty where there is none. */
    Optional<String> shortOfFull(NodeCode indicator) {
        List<String> names = edition().form().find(indicator).stream()
                .flatMap(ChangeSentences::below)
                .map(FormNode::getCode)
                .filter(code -> code.getQuestion().isPresent())
                .filter(code -> years.last()
                        .scoreOf(code)
                        .filter(score -> !score.equals(Score.FULL))
                        .isPresent())
                .map(code -> ThaiProse.node(code, edition()) + " "
                        + ThaiProse.points(years.last().scoreOf(code).orElseThrow()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("ข้อที่ได้ไม่เต็ม ได้แก่ " + ThaiProse.list(names));
    }

    private static Stream<FormNode> below(FormNode node) {
        return node.getChildren().isEmpty()
                ? Stream.of(node)
                : node.getChildren().stream().flatMap(ChangeSentences::below);
    }

    private static String joined(YearChange change) {
        return change.isNone() ? "เท่าเดิมเมื่อเทียบกับ" : change.word() + "จาก";
    }

    /** {@code  จำนวน 0.83 คะแนน คิดเป็นร้อยละ 0.85}; nothing where nothing moved. */
    private static String amount(YearChange change) {
        return change.isNone()
                ? ""
                : " จำนวน " + change.points() + " คะแนน"
                        + change.percent()
                                .map(percent -> " คิดเป็นร้อยละ " + percent)
                                .orElse("");
    }

    /** The figures of an indicator through all years, where they are more than two. */
    Optional<String> course(NodeCode code) {
        return years.cards().size() < 3
                ? Optional.empty()
                : Optional.of(years.cards().stream()
                        .map(card -> "ปี " + card.getEdition().getFiscalYear() + " "
                                + years.scoreOf(card, code)
                                        .map(ThaiProse::points)
                                        .orElse("ไม่มีคะแนน"))
                        .collect(Collectors.joining(", ", "คะแนนรายปี: ", "")));
    }

    private Edition edition() {
        return years.edition();
    }
}
