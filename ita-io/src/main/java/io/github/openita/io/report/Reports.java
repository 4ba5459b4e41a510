package io.github.openita.io.report;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.disclosure.CarriedDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Language;
import io.github.openita.io.page.MergedDisclosure;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.report.disclosure.CarriedDisclosureView;
import io.github.openita.io.report.disclosure.CheckReportView;
import io.github.openita.io.report.disclosure.PageImportView;
import io.github.openita.io.report.disclosure.ProofreadingView;
import io.github.openita.io.report.edition.EditionListView;
import io.github.openita.io.report.edition.EditionView;
import io.github.openita.io.report.measures.MatrixView;
import io.github.openita.io.report.measures.PlanView;
import io.github.openita.io.report.measures.ProgressView;
import io.github.openita.io.report.overview.ManyReports;
import io.github.openita.io.report.overview.OverviewView;
import io.github.openita.io.report.result.ComparisonView;
import io.github.openita.io.report.result.GapReportView;
import io.github.openita.io.report.result.ReviewView;
import io.github.openita.io.report.result.ScoreCardView;
import io.github.openita.io.report.result.SeriesView;
import io.github.openita.rules.CheckReport;
import java.util.List;
import java.util.function.Function;

/** The reports that people read. Static methods only; thread-safe. */
public final class Reports {

    private Reports() {}

    /**
     * {@return the card as a report}
     *
     * @param card a score card
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report scoreCard(ScoreCard card, Language language) {
        return Report.of(new ScoreCardView(card, language).draft());
    }

    /**
     * {@return what was found, by indicator, and how to mend it}
     *
     * @param report a check report
     * @param edition the edition whose rules were applied
     * @param language the language of messages; the names of the form are Thai
     */
    public static Report check(CheckReport report, Edition edition, Language language) {
        return Report.of(new CheckReportView(report, edition, language).draft());
    }

    /**
     * {@return its rows by indicator, what was found, and what falls to whom}
     *
     * @param check a checked matrix of responsibility
     * @param language the language of headings and messages; the words of the matrix are as written
     */
    public static Report matrix(MatrixCheck check, Language language) {
        return matrix(check.toReport(), language);
    }

    /**
     * {@return the same, with which items are out of date and the matrix for another edition, as far as these were asked}
     *
     * @param checked what the check of a matrix told
     * @param language the language of headings and messages; the words of the matrix are as written
     */
    public static Report matrix(MatrixReport checked, Language language) {
        return Report.of(new MatrixView(checked, language).draft());
    }

    /**
     * {@return the facts of the edition, each with its basis}
     *
     * @param edition an edition
     * @param language the language of headings; the wording of the form is Thai
     */
    public static Report edition(Edition edition, Language language) {
        return Report.of(new EditionView(edition, language).draft());
    }

    /**
     * {@return one line per edition: what is known of it}
     *
     * @param editions editions, in the order to show them
     * @param language the language of headings and remarks
     */
    public static Report editions(List<Edition> editions, Language language) {
        return Report.of(EditionListView.of(editions, language));
    }

    /**
     * {@return what rose, fell or stayed, what moved the overall score, and what could not be compared}
     *
     * @param comparison two results compared
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report comparison(Comparison comparison, Language language) {
        return Report.of(new ComparisonView(comparison, language).draft());
    }

    /**
     * {@return the tools and indicators through the years, then each comparison}
     *
     * @param series several results in a row
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report series(Series series, Language language) {
        return Report.of(new SeriesView(series, language).draft());
    }

    /**
     * {@return issue by issue the scores, and what is at fault, to develop and to keep}
     *
     * @param review a review
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report review(Review review, Language language) {
        return Report.of(new ReviewView(review, language).draft());
    }

    /**
     * {@return the entries by indicator, the report in numbers, and what is due, overdue and late}
     *
     * @param report a progress report
     * @param summary the same report as of a day
     * @param edition the edition whose indicators it names
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report progress(ProgressReport report, ProgressSummary summary, Edition edition, Language language) {
        return Report.of(new ProgressView(report, summary, edition, language).draft());
    }

    /**
     * {@return the same, with indicators that stand without their names}
     *
     * @param report a progress report
     * @param summary the same report as of a day
     * @param language the language of headings and remarks
     */
    public static Report progress(ProgressReport report, ProgressSummary summary, Language language) {
        return Report.of(new ProgressView(report, summary, null, language).draft());
    }

    /**
     * {@return measure by measure, and what a person must still write}
     *
     * @param plan a plan of measures, such as a draft
     * @param language the language of headings and remarks
     */
    public static Report plan(MeasurePlan plan, Language language) {
        return Report.of(new PlanView(plan, null, language).draft());
    }

    /**
     * {@return the plan, which measures answer what is below the target, and what was found}
     *
     * @param check a plan held against a result
     * @param language the language of headings and remarks
     */
    public static Report plan(PlanCheck check, Language language) {
        return Report.of(new PlanView(check.getPlan(), check, language).draft());
    }

    /**
     * {@return what was found in a document that people wrote: where, what stands there, and what the data say}
     *
     * @param report the check of a document
     * @param language the language of headings and findings
     */
    public static Report proofreading(ProofreadingReport report, Language language) {
        return Report.of(new ProofreadingView(report, language).draft());
    }

    /**
     * {@return what was lost where, and the path in words}
     *
     * @param gaps a gap report
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report gaps(GapReport gaps, Language language) {
        return Report.of(new GapReportView(gaps, language).draft());
    }

    /**
     * {@return how items were found, what has no link, what belongs to no item and what was not understood}
     *
     * @param imported what was found on pages
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report pageImport(PageImport imported, Language language) {
        return Report.of(new PageImportView(imported, null, language).draft());
    }

    /**
     * {@return the same, with what became of the disclosure that it was added to}
     *
     * @param imported what was found on pages
     * @param merged the disclosure that it was added to
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report pageImport(PageImport imported, MergedDisclosure merged, Language language) {
        return Report.of(new PageImportView(imported, merged, language).draft());
    }

    /**
     * {@return what became of each item: moved, split, merged, or without a successor}
     *
     * @param carried a disclosure carried to another year's form
     * @param from the edition that it was of
     * @param to the edition that it was carried to
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report carried(CarriedDisclosure carried, Edition from, Edition to, Language language) {
        return Report.of(new CarriedDisclosureView(carried, from, to, language).draft());
    }

    /**
     * {@return many agencies and years on one page: how scores are spread, places, groups, who rose and fell, and what most
     * lose; long tables are whole but in lines of text}
     *
     * @param overview an overview
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report overview(Overview overview, Language language) {
        return Report.of(new OverviewView(overview, language).draft());
    }

    /**
     * {@return several score cards in one report: a summary with a row for each, which is its main table, then each by
     * itself}
     *
     * @param cards score cards, in the order to show them
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report scoreCards(List<ScoreCard> cards, Language language) {
        return Report.of(ManyReports.scoreCards(cards, language));
    }

    /**
     * {@return several gap reports in one: a summary with a row for each, which is its main table, then each by itself}
     *
     * @param reports gap reports, in the order to show them
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report manyGaps(List<GapReport> reports, Language language) {
        return Report.of(ManyReports.gaps(reports, language));
    }

    /**
     * {@return several checks in one report: a summary with a row for each, which is its main table, then each by itself}
     *
     * @param reports check reports, in the order to show them
     * @param editions the edition whose rules a report applied
     * @param language the language of messages; the names of the form are Thai
     */
    public static Report checks(List<CheckReport> reports, Function<CheckReport, Edition> editions, Language language) {
        return Report.of(ManyReports.checks(reports, editions, language));
    }

    /**
     * {@return the results of several agencies, each compared through its years: a summary with a row for each agency,
     * which is its main table, then each by itself}
     *
     * @param series one for each agency, with at least two results, in the order to show them
     * @param language the language of headings and remarks; the names of the form are Thai
     */
    public static Report manySeries(List<Series> series, Language language) {
        return Report.of(ManyReports.series(series, language));
    }
}
