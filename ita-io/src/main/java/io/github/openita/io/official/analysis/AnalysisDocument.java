package io.github.openita.io.official.analysis;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.Doubts;
import io.github.openita.io.official.result.Measures;
import io.github.openita.io.official.result.ResultSentences;
import io.github.openita.io.official.result.ScoreCharts;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** การวิเคราะห์ผลการประเมินและมาตรการ: one result analysed, and the measures drawn from it. */
public final class AnalysisDocument {

    private final ScoreCard card;
    private final Edition edition;
    private final AssessmentResult result;
    private final MeasurePlan plan;
    private final List<RowFinding> mismatches;
    private final ResultSentences sentences;

    /** A document of a result and its measures, which are drafted where none are given; the matrix says by whom. */
    public AnalysisDocument(
            AssessmentResult result,
            Edition edition,
            Optional<MeasurePlan> plan,
            Optional<ResponsibilityMatrix> matrix) {
        card = Scorer.of(edition).score(result);
        this.edition = edition;
        this.result = result;
        GapAnalysis gaps = GapAnalysis.of(card);
        this.plan = plan.orElseGet(() -> Measures.drafted(gaps, matrix));
        mismatches = Measures.mismatches(this.plan, gaps, matrix);
        sentences = new ResultSentences(card);
    }

    /** {@return the document, from its cover to where to sign} */
    public Report build() {
        String year = "ประจำ" + ThaiProse.year(edition.getFiscalYear());
        String planned = "ประจำ" + ThaiProse.year(plan.getFiscalYear());
        String title = "การวิเคราะห์ผล" + ThaiProse.ASSESSMENT;
        DocumentDraft draft = new DocumentDraft(
                AnalysisFields.ALL,
                title + " " + year,
                new Cover(
                        List.of(title, year),
                        card.getAgency().map(ThaiProse::place).filter(place -> !place.isEmpty()),
                        List.of("เพื่อจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน " + planned)),
                edition.getFiscalYear());
        addValues(draft);
        draft.section("ผล" + ThaiProse.ASSESSMENT + " " + year);
        draft.as(AnalysisFields.RESULT).text(sentences.result().toArray(Span[]::new));
        ScoreCharts.byTool(card).ifPresent(draft::chart);
        ScoreCharts.byIndicator(List.of(card), ScoreCard::scoreOf).ifPresent(draft::chart);
        draft.section("สรุปผลการประเมินรายตัวชี้วัด " + year);
        draft.as(AnalysisFields.SCORES).table(ScoreTables.byIndicator(card));
        edition.getTarget().ifPresent(target -> {
            draft.section("การบรรลุค่าเป้าหมาย " + ThaiProse.limit(target));
            List<List<Span>> lines = new ArrayList<>();
            sentences.target().ifPresent(text -> lines.add(List.of(Span.of(text))));
            sentences.targetOfTools().ifPresent(text -> lines.add(List.of(Span.of(text))));
            draft.as(AnalysisFields.TARGET_TEXT).lines(lines);
            draft.as(AnalysisFields.TARGETS).table(ScoreTables.target(card, target));
        });
        new AssessorSections(card, result).addTo(draft);
        new IssueSections(Review.of(card)).addTo(draft);
        draft.section("การนำผลการวิเคราะห์ไปสู่การปฏิบัติ " + planned);
        draft.as(AnalysisFields.MEASURES_TITLE).text("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน " + planned);
        draft.as(AnalysisFields.MEASURES).table(MeasureTables.byIssue(plan, edition));
        Doubts.addTo(draft, AnalysisFields.DOUBTS, mismatches, row -> "");
        return draft.signatures().technical(edition.nameWithRevision()).build();
    }

    /** What stands in the sentences, for templates that have their own. */
    private void addValues(DocumentDraft draft) {
        draft.of(card.getAgency())
                .value(AnalysisFields.PLANNED_YEAR, plan.getFiscalYear().toString());
        card.getOverall().ifPresent(score -> draft.value(AnalysisFields.OVERALL, score.toString()));
        card.getBand().ifPresent(band -> draft.value(AnalysisFields.BAND, band.getNameTh()));
        for (Tool tool : edition.getWeights().keySet()) {
            card.scoreOf(NodeCode.of(tool)).ifPresent(score -> draft.value(fieldOf(tool), score.toString()));
        }
        edition.getTarget().ifPresent(target -> draft.value(AnalysisFields.TARGET, ThaiProse.limit(target)));
    }

    private static FieldName fieldOf(Tool tool) {
        return switch (tool) {
            case IIT -> AnalysisFields.IIT;
            case EIT -> AnalysisFields.EIT;
            case OIT -> AnalysisFields.OIT;
        };
    }
}
