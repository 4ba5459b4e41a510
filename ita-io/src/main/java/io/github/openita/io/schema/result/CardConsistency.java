package io.github.openita.io.schema.result;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a card that was read can be one of its edition: its nodes stand where the form has them, its bands are those
 * of the form, and its total is made of its tools. Used for one card, not shared.
 */
final class CardConsistency {

    /** By so much a shown figure may be off: it is rounded to two decimals. */
    private static final Points ROUNDING = Points.ofFraction(1, 200);

    private final ScoreCard card;
    private final Edition edition;
    private final Set<NodeCode> seen = new HashSet<>();

    private CardConsistency(ScoreCard card) {
        this.card = card;
        this.edition = card.getEdition();
    }

    /**
     * Returns the card.
     *
     * @throws InvalidInputException where it contradicts itself or its edition
     */
    static ScoreCard checked(ScoreCard card) {
        CardConsistency consistency = new CardConsistency(card);
        card.getTools().forEach(consistency::checkTool);
        consistency.checkOverall();
        consistency.checkBand();
        return card;
    }

    private void checkTool(ToolScore tool) {
        FormNode node = node(tool.getCode(), Optional.empty());
        if (node.getToolWeight() != tool.getWeight()) {
            throw refused(
                    tool.getCode() + ": น้ำหนัก " + tool.getWeight() + " ไม่ตรงกับแบบประเมิน " + node.getToolWeight(),
                    tool.getCode() + ": the weight " + tool.getWeight() + " is not that of the edition, "
                            + node.getToolWeight());
        }
        Optional<Points> expected = tool.getScore()
                .map(score -> score.toPoints().times(tool.getWeight()).dividedBy(100));
        if (!agree(tool.getContribution(), expected, 2)) {
            throw refused(
                    tool.getCode() + ": คะแนนถ่วงน้ำหนักไม่ตรงกับคะแนนและน้ำหนัก",
                    tool.getCode() + ": the contribution is not score times weight");
        }
        checkParts(tool.getParts(), node);
        for (IndicatorScore indicator : tool.getIndicators()) {
            FormNode below = node(indicator.getCode(), Optional.of(node));
            checkParts(indicator.getParts(), below);
            if (!indicator.getCode().getIndicator().equals(Optional.of(indicator.getNumber()))) {
                throw refused(
                        "ตัวชี้วัด " + indicator.getNumber() + " ไม่ตรงกับรหัส " + indicator.getCode(),
                        "the indicator " + indicator.getNumber() + " is not " + indicator.getCode());
            }
            for (SubIndicatorScore sub : indicator.getSubIndicators()) {
                checkQuestions(sub.getQuestions(), node(sub.getCode(), Optional.of(below)));
            }
            checkQuestions(indicator.getQuestions(), below);
        }
    }

    private void checkQuestions(List<QuestionScore> questions, FormNode parent) {
        for (QuestionScore question : questions) {
            checkParts(question.getParts(), node(question.getCode(), Optional.of(parent)));
        }
    }

    private void checkParts(List<PartScore> parts, FormNode whole) {
        for (PartScore part : parts) {
            if (!part.getCode().whole().equals(whole.getCode())
                    || part.getCode().equals(whole.getCode())) {
                throw misplaced(part.getCode());
            }
            seeOnce(part.getCode());
        }
    }

    /** The node of the form, which must stand below that parent there. */
    private FormNode node(NodeCode code, Optional<FormNode> parent) {
        FormNode node = edition.form().find(code).orElseThrow(() -> misplaced(code));
        boolean inPlace = node.getParent().map(FormNode::getCode).equals(parent.map(FormNode::getCode));
        if (!inPlace || node.isPart()) {
            throw misplaced(code);
        }
        seeOnce(code);
        return node;
    }

    private void seeOnce(NodeCode code) {
        if (!seen.add(code)) {
            throw refused(code + " ซ้ำ", code + " stands twice");
        }
    }

    /** The total is there exactly where every tool has a score, and is their weighted sum. */
    private void checkOverall() {
        Optional<Points> sum = Optional.of(Points.ZERO);
        int tools = 0;
        for (FormNode tool : edition.form().getTools()) {
            Optional<Points> contribution = card.getTools().stream()
                    .filter(one -> one.getCode().equals(tool.getCode()))
                    .flatMap(one -> one.getContribution().stream())
                    .map(Score::toPoints)
                    .findFirst();
            sum = sum.flatMap(before -> contribution.map(before::plus));
            tools++;
        }
        if (!agree(card.getOverall(), sum, tools + 1)) {
            throw refused(
                    "คะแนนภาพรวมไม่ตรงกับคะแนนของเครื่องมือ", "the overall score is not what the tools add up to");
        }
    }

    private void checkBand() {
        boolean expected = card.getOverall().isPresent() && !edition.getBands().isEmpty();
        if (card.getBand().isPresent() != expected) {
            throw refused(
                    "ระดับต้องมีเมื่อมีคะแนนภาพรวมเท่านั้น", "a band stands with an overall score and not without");
        }
        card.getBand().ifPresent(this::checkBand);
    }

    private void checkBand(AwardedBand band) {
        List<String> codes = edition.getBands().stream().map(Band::getCode).toList();
        if (!codes.contains(band.getCode()) || !codes.containsAll(band.getCouldBe())) {
            String all = String.join(", ", codes);
            throw refused("ระดับต้องเป็นหนึ่งใน " + all, "a band must be one of " + all);
        }
        if (band.isProvisional() == band.getCouldBe().isEmpty()) {
            throw refused(
                    "ระดับเบื้องต้นต้องบอกว่าอาจเป็นระดับใด (couldBe)",
                    "a provisional band says what it could be (couldBe), and no other does");
        }
    }

    private static boolean agree(Optional<Score> shown, Optional<Points> expected, int roundings) {
        if (shown.isEmpty() || expected.isEmpty()) {
            return shown.isEmpty() == expected.isEmpty();
        }
        Points off = shown.get().toPoints().minus(expected.get());
        Points size = off.signum() < 0 ? Points.ZERO.minus(off) : off;
        return size.compareTo(ROUNDING.times(roundings)) <= 0;
    }

    private static InvalidInputException misplaced(NodeCode code) {
        return refused(code + " อยู่ผิดที่ในแบบประเมิน", code + " does not stand there in the edition");
    }

    private static InvalidInputException refused(String th, String en) {
        return new InvalidInputException("ผลคะแนนขัดแย้งกันเอง: " + th, "the score card contradicts itself: " + en);
    }
}
