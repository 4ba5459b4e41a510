package io.github.openita.io.official.result;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of one result. Each sentence is made of its figures and of the words of the form.
 *
 * @param card a score card
 */
public record ResultSentences(ScoreCard card) {

    /** Whose result it is; a gap where nobody said so. */
    Span agency() {
        return card.getAgency().flatMap(Agency::getName).map(Span::of).orElseGet(() -> Span.gap("ระบุชื่อหน่วยงาน"));
    }

    /** ผลการประเมิน … ได้คะแนนภาพรวม … อยู่ในระดับ …. */
    public List<Span> result() {
        List<Span> spans = new ArrayList<>(List.of(
                Span.of("ผลการประเมิน ITA ประจำ"
                        + ThaiProse.year(card.getEdition().getFiscalYear()) + " ของ"),
                agency()));
        Optional<Score> overall = card.getOverall();
        if (overall.isEmpty()) {
            spans.add(Span.of(" ยังไม่มีคะแนนภาพรวม เพราะยังไม่มีคะแนนของ"
                    + ThaiProse.list(card.getNotAssessed().stream()
                            .map(code -> ThaiProse.node(code, edition()))
                            .toList())));
            return spans;
        }
        spans.add(Span.of(" ได้คะแนนภาพรวม "));
        spans.add(new Span(ThaiProse.points(overall.get()), Span.Style.STRONG, Slips.ofOverall(card)));
        card.getBand().ifPresent(band -> {
            spans.add(Span.of(" อยู่ในระดับ"));
            spans.add(new Span(band.getNameTh(), Span.Style.STRONG, noteOn(band)));
        });
        return spans;
    }

    /** What a band rests on, where that is not the scores alone. */
    private Optional<String> noteOn(AwardedBand band) {
        List<String> notes = new ArrayList<>();
        if (band.getSource() == BandSource.PUBLISHED) {
            notes.add("ระดับตามที่ประกาศ");
        }
        band.getImplies()
                .ifPresent(limit -> notes.add("ระดับที่ประกาศหมายความว่าคะแนน "
                        + ThaiProse.list(limit.getTools().stream()
                                .map(NodeCode::toString)
                                .toList())
                        + " ส่วนใดส่วนหนึ่งต่ำกว่า " + ThaiProse.limit(limit.getBelow())));
        if (band.isProvisional()) {
            String could = ThaiProse.list(
                    band.getCouldBe().stream().map(this::nameOfBand).toList());
            notes.add("เป็นผลเบื้องต้น เพราะไม่ทราบคะแนนรายส่วนของ EIT ครบ อาจเป็นระดับ" + could);
        }
        Slips.ofBand(card).ifPresent(notes::add);
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    private String nameOfBand(String code) {
        return edition().getBands().stream()
                .filter(band -> band.getCode().equals(code))
                .findFirst()
                .map(Band::getNameTh)
                .orElse(code);
    }

    /** Whether the overall score reaches the target of the form; empty where the form has none, or the score is not known. */
    public Optional<String> target() {
        return edition()
                .getTarget()
                .flatMap(target -> card.getOverall()
                        .map(overall -> "คะแนนภาพรวม " + ThaiProse.points(overall) + " " + reached(overall, target)));
    }

    /** Which tools and parts do not reach the target, and of which that is not known. */
    public Optional<String> targetOfTools() {
        return edition().getTarget().map(target -> {
            List<TargetRow> rows = TargetRow.of(card);
            List<String> below = names(rows.stream()
                    .filter(row ->
                            row.reaches(target).filter(reached -> !reached).isPresent())
                    .toList());
            List<String> unknown =
                    names(rows.stream().filter(row -> row.score().isEmpty()).toList());
            boolean nothing = unknown.size() == rows.size();
            String known = nothing
                    ? ""
                    : below.isEmpty()
                            ? "คะแนนรายเครื่องมือและรายส่วนที่ทราบ บรรลุค่าเป้าหมาย " + ThaiProse.limit(target)
                                    + " ทั้งหมด"
                            : "ที่ไม่บรรลุค่าเป้าหมาย " + ThaiProse.limit(target) + " ได้แก่ " + ThaiProse.list(below);
            String missing = unknown.isEmpty() ? "" : "ไม่ทราบคะแนนของ " + ThaiProse.list(unknown);
            return (known + " " + missing).strip();
        });
    }

    private List<String> names(List<TargetRow> rows) {
        return rows.stream().map(row -> ThaiProse.node(row.code(), edition())).toList();
    }

    /** {@code บรรลุค่าเป้าหมาย 85 คะแนน}, or that it does not. */
    public static String reached(Score score, Score target) {
        return (score.rounded().compareTo(target) >= 0 ? "บรรลุค่าเป้าหมาย " : "ไม่บรรลุค่าเป้าหมาย ")
                + ThaiProse.limit(target);
    }

    /** Which indicators of a tool got most and least; empty where none has a score. */
    public Optional<String> ends(Tool tool) {
        Map<NodeCode, Score> scores = scores(tool);
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Score highest = scores.values().stream().max(Score::compareTo).orElseThrow();
        Score lowest = scores.values().stream().min(Score::compareTo).orElseThrow();
        if (scores.size() == 1) {
            return Optional.of(named(scores, highest) + " ได้ " + ThaiProse.points(highest));
        }
        return Optional.of(
                highest.equals(lowest)
                        ? "ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ " + ThaiProse.points(highest)
                        : named(scores, highest) + " ได้คะแนนสูงสุด คือ " + ThaiProse.points(highest) + " ส่วน "
                                + named(scores, lowest) + " ได้คะแนนต่ำสุด คือ " + ThaiProse.points(lowest));
    }

    private Map<NodeCode, Score> scores(Tool tool) {
        Map<NodeCode, Score> scores = new LinkedHashMap<>();
        for (Indicator indicator : edition().indicatorsOf(tool)) {
            NodeCode code = NodeCode.ofIndicator(indicator.getNumber());
            card.scoreOf(code).ifPresent(score -> scores.put(code, score.rounded()));
        }
        return scores;
    }

    private String named(Map<NodeCode, Score> scores, Score score) {
        return ThaiProse.list(scores.entrySet().stream()
                .filter(one -> one.getValue().equals(score))
                .map(one -> ThaiProse.node(one.getKey(), edition()))
                .collect(Collectors.toList()));
    }

    private Edition edition() {
        return card.getEdition();
    }
}
