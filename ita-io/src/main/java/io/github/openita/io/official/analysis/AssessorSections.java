package io.github.openita.io.official.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AssessorNote;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.result.ResultSentences;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tool by tool which indicators got most and least, and what the assessor wrote; an item without a score of whose reason
 * nothing is known has a gap for it.
 */
final class AssessorSections {

    private final ScoreCard card;
    private final Edition edition;
    private final ResultSentences sentences;
    private final Map<NodeCode, Optional<AssessorNote>> notes = new TreeMap<>();

    AssessorSections(ScoreCard card, AssessmentResult result) {
        this.card = card;
        edition = card.getEdition();
        sentences = new ResultSentences(card);
        card.scores().forEach((code, score) -> {
            if (score.equals(Score.ZERO) && code.getQuestion().isPresent()) {
                notes.put(code, Optional.empty());
            }
        });
        result.getAssessorNotes().forEach((code, note) -> notes.put(code, Optional.of(note)));
    }

    void addTo(DocumentDraft draft) {
        draft.section("ผลการประเมินและข้อเสนอแนะรายเครื่องมือ");
        for (Tool tool : edition.getWeights().keySet()) {
            draft.part(ThaiProse.tool(tool));
            Optional<Score> score = card.scoreOf(NodeCode.of(tool));
            String total = score.map(known -> ThaiProse.tool(tool) + " ได้ " + ThaiProse.points(known)
                            + edition.getTarget()
                                    .map(target -> " " + ResultSentences.reached(known, target))
                                    .orElse(""))
                    .orElse("ยังไม่มีคะแนนของ" + ThaiProse.tool(tool));
            draft.as(AnalysisFields.ASSESSOR)
                    .text(total
                            + sentences.ends(tool).map(ends -> " โดย" + ends).orElse(""));
            addNotes(draft, tool);
        }
    }

    private void addNotes(DocumentDraft draft, Tool tool) {
        List<NodeCode> whole = codes(tool, Optional.empty());
        whole.forEach(code -> add(draft, code));
        for (ToolPart part : edition.getParts()) {
            List<NodeCode> codes = codes(tool, Optional.of(part.getCode()));
            if (!codes.isEmpty()) {
                draft.subpart(part.getNameTh());
                codes.forEach(code -> add(draft, code));
            }
        }
    }

    private List<NodeCode> codes(Tool tool, Optional<String> part) {
        return notes.keySet().stream()
                .filter(code -> edition.form()
                        .find(code)
                        .map(FormNode::getTool)
                        .filter(tool::equals)
                        .isPresent())
                .filter(code -> code.getPart().equals(part))
                .toList();
    }

    private void add(DocumentDraft draft, NodeCode code) {
        List<List<Span>> lines = new ArrayList<>();
        String score = card.scoreOf(code)
                .map(known -> known.equals(Score.ZERO) ? " ไม่ได้คะแนน" : " ได้ " + ThaiProse.points(known))
                .orElse("");
        lines.add(List.of(
                new Span(ThaiProse.node(code.whole(), edition), Span.Style.STRONG, Optional.empty()), Span.of(score)));
        Optional<AssessorNote> note = notes.getOrDefault(code, Optional.empty());
        boolean lost = card.scoreOf(code).filter(Score.ZERO::equals).isPresent();
        add(lines, "เหตุผลของผู้ตรวจประเมิน", note.flatMap(AssessorNote::getReason), lost);
        add(lines, "ข้อเสนอแนะ", note.flatMap(AssessorNote::getAdvice), lost);
        draft.as(AnalysisFields.ASSESSOR).lines(lines);
    }

    private static void add(List<List<Span>> lines, String what, Optional<String> text, boolean lost) {
        if (text.isPresent()) {
            lines.add(List.of(Span.of(what + ": " + text.get())));
        } else if (lost) {
            lines.add(List.of(Span.of(what + ": "), Span.gap("ระบุ" + what + "ตามผลการตรวจประเมิน")));
        }
    }
}
