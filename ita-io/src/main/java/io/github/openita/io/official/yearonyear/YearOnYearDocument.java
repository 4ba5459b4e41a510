package io.github.openita.io.official.yearonyear;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.Doubts;
import io.github.openita.io.official.result.Measures;
import io.github.openita.io.official.result.ScoreCharts;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** การเปรียบเทียบผลการประเมินรายปี: results side by side, and measures for every indicator. */
public final class YearOnYearDocument {

    private final Years years;
    private final Edition edition;
    private final MeasurePlan plan;
    private final MeasurePlan draft;
    private final List<RowFinding> mismatches;
    private final ChangeSentences sentences;

    /**
     * A document of one agency's results of two years or more, else refused, and of measures, which are drafted where none
     * are given; the matrix says by whom.
     */
    public YearOnYearDocument(Series series, Optional<MeasurePlan> plan, Optional<ResponsibilityMatrix> matrix) {
        if (series.getCards().size() < 2) {
            throw new InvalidInputException(
                    "การเปรียบเทียบรายปีต้องมีผลการประเมินตั้งแต่สองปี",
                    "a comparison needs results of two years or more");
        }
        years = new Years(Series.throughTheYears(series.getCards()));
        edition = years.edition();
        GapAnalysis gaps = GapAnalysis.of(years.last());
        draft = Measures.drafted(gaps, matrix);
        this.plan = plan.orElse(draft);
        mismatches = Measures.mismatches(this.plan, gaps, matrix);
        sentences = new ChangeSentences(years);
    }

    /** {@return the document, from its cover to where to sign} */
    public Report build() {
        String year = "ประจำ" + ThaiProse.year(edition.getFiscalYear());
        String planned = "ประจำ" + ThaiProse.year(plan.getFiscalYear());
        String title = "รายงานการวิเคราะห์และเปรียบเทียบผล" + ThaiProse.ASSESSMENT;
        String compared = "เปรียบเทียบปีงบประมาณ พ.ศ. "
                + ThaiProse.list(years.cards().stream()
                        .map(card -> card.getEdition().getFiscalYear().toString())
                        .toList());
        DocumentDraft document = new DocumentDraft(
                YearOnYearFields.ALL,
                title + " " + year,
                new Cover(
                        List.of(title, year),
                        years.last().getAgency().map(ThaiProse::place).filter(place -> !place.isEmpty()),
                        List.of(compared)),
                edition.getFiscalYear());
        addValues(document);
        document.section("ผลการประเมิน " + year);
        document.as(YearOnYearFields.RESULT).text(sentences.overall().toArray(Span[]::new));
        document.chart(ScoreCharts.throughTheYears(years.cards(), years::scoreOf));
        ScoreCharts.byIndicator(years.cards(), years::scoreOf).ifPresent(document::chart);
        document.section("ผลการประเมินรายตัวชี้วัด " + compared);
        Table scores = new YearTable(years).build();
        document.as(YearOnYearFields.SCORES)
                .table(scores, YearOnYearFields.columns(years.cards().size()), scores);
        document.section("การวิเคราะห์ผลการประเมินรายตัวชี้วัด " + year);
        edition.getIndicators().forEach(indicator -> add(document, indicator));
        document.section("การนำผลการวิเคราะห์ไปสู่การปรับปรุง พัฒนา หรือรักษาระดับ " + planned);
        document.as(YearOnYearFields.MEASURES).table(new MeasuresByIndicator(years.last(), plan, draft).build());
        Doubts.addTo(document, YearOnYearFields.DOUBTS, mismatches, row -> "");
        return document.signatures().technical(technical()).build();
    }

    private void add(DocumentDraft document, Indicator indicator) {
        NodeCode code = NodeCode.ofIndicator(indicator.getNumber());
        document.part(ThaiProse.node(code, edition));
        List<List<Span>> lines = new ArrayList<>();
        lines.add(sentences.indicator(code));
        sentences.course(code).ifPresent(text -> lines.add(List.of(Span.of(text))));
        sentences.shortOfFull(code).ifPresent(text -> lines.add(List.of(Span.of(text))));
        lines.add(List.of(Span.gap("ระบุการดำเนินงานหรือสาเหตุที่ทำให้ได้ผลการประเมินดังกล่าว")));
        document.as(YearOnYearFields.INDICATORS).lines(lines);
    }

    /** What stands in the sentences, for templates that have their own. */
    private void addValues(DocumentDraft document) {
        document.of(years.last().getAgency())
                .value(YearOnYearFields.PLANNED_YEAR, plan.getFiscalYear().toString())
                .value(
                        YearOnYearFields.COMPARED,
                        ThaiProse.list(years.cards().stream()
                                .map(card -> card.getEdition().getFiscalYear().toString())
                                .toList()));
        years.last().getOverall().ifPresent(score -> document.value(YearOnYearFields.OVERALL, score.toString()));
        years.last().getBand().ifPresent(band -> document.value(YearOnYearFields.BAND, band.getNameTh()));
    }

    private String technical() {
        return String.join(
                ", ",
                years.cards().stream()
                        .map(card -> card.getEdition().nameWithRevision())
                        .toList());
    }
}
