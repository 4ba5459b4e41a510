package io.github.openita.io.official;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.official.actions.ActionsDocument;
import io.github.openita.io.official.analysis.AnalysisDocument;
import io.github.openita.io.official.disclosure.DisclosureCheckDocument;
import io.github.openita.io.official.progress.ProgressDocument;
import io.github.openita.io.official.yearonyear.YearOnYearDocument;
import io.github.openita.io.report.Report;
import io.github.openita.rules.CheckReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The documents that agencies hand in. They are in Thai, since their readers are. What no data say stands as a marked
 * gap, for a person to write. Static methods only; thread-safe.
 */
public final class OfficialDocuments {

    private OfficialDocuments() {}

    /**
     * {@return the names by which an agency's own template can ask for the parts of a document, in the order of the
     * document; those of the columns of a table follow the table} The names do not change.
     *
     * @param kind the kind of document
     * @see Report#fill
     */
    public static List<DocumentField> fields(DocumentKind kind) {
        return DocumentFields.of(kind).stream()
                .flatMap(field -> DocumentFields.shown(field).stream())
                .toList();
    }

    /**
     * {@return the same names as a report, with what each holds in Thai and English}
     *
     * @param kind the kind of document
     * @param language the language of the title and headings
     */
    public static Report fieldList(DocumentKind kind, Language language) {
        return DocumentFields.report(kind, language);
    }

    /**
     * {@return การวิเคราะห์ผลการประเมินและมาตรการ: the result in words, charts and tables, what the assessor wrote, the
     * issues with what is at fault, to develop and to keep, the measures, and where to sign} The measures are a draft of
     * what was lost, for the year after the edition's.
     *
     * @param result the result, with the assessor's notes where they are known
     * @param edition the edition to score it by
     */
    public static Report analysis(AssessmentResult result, Edition edition) {
        return new AnalysisDocument(result, edition, Optional.empty(), Optional.empty()).build();
    }

    /**
     * {@return the same with the measures of a plan} Where it is of another agency or of a year before the result's, the
     * document says so before the place to sign.
     *
     * @param result the result, with the assessor's notes where they are known
     * @param edition the edition to score it by
     * @param plan the measures
     */
    public static Report analysis(AssessmentResult result, Edition edition, MeasurePlan plan) {
        return new AnalysisDocument(result, edition, Optional.of(plan), Optional.empty()).build();
    }

    /**
     * {@return the same with a draft that says who is responsible} Where the matrix is of another agency, the document says
     * so before the place to sign.
     *
     * @param result the result, with the assessor's notes where they are known
     * @param edition the edition to score it by
     * @param matrix who prepares what, for that edition
     * @throws InvalidInputException where the matrix is of another edition
     */
    public static Report analysis(AssessmentResult result, Edition edition, ResponsibilityMatrix matrix) {
        return new AnalysisDocument(result, edition, Optional.empty(), Optional.of(matrix)).build();
    }

    /**
     * {@return the same with the measures of a plan, held against the matrix too} Where plan, matrix and result are of
     * different agencies, the document says so before the place to sign.
     *
     * @param result the result, with the assessor's notes where they are known
     * @param edition the edition to score it by
     * @param plan the measures
     * @param matrix who prepares what
     */
    public static Report analysis(
            AssessmentResult result, Edition edition, MeasurePlan plan, ResponsibilityMatrix matrix) {
        return new AnalysisDocument(result, edition, Optional.of(plan), Optional.of(matrix)).build();
    }

    /**
     * {@return การเปรียบเทียบผลการประเมินรายปี: the results side by side with what changed in words, points and percent, a
     * paragraph on each indicator, measures for every indicator, also those to keep, and where to sign} The measures are a
     * draft of what was lost, for the year after the last edition's.
     *
     * @param series two results or more of one agency, each of another year; the document has the oldest first
     * @throws InvalidInputException where the series has fewer than two results, two of one year, or results that are
     *     surely of different agencies
     */
    public static Report yearOnYear(Series series) {
        return new YearOnYearDocument(series, Optional.empty(), Optional.empty()).build();
    }

    /**
     * {@return the same with the measures of a plan} Where it is of another agency or of a year before the last result's,
     * the document says so before the place to sign.
     *
     * @param series two results or more of one agency, each of another year; the document has the oldest first
     * @param plan the measures
     * @throws InvalidInputException where the series is refused without a plan
     */
    public static Report yearOnYear(Series series, MeasurePlan plan) {
        return new YearOnYearDocument(series, Optional.of(plan), Optional.empty()).build();
    }

    /**
     * {@return the same with a draft that says who is responsible} Where the matrix is of another agency, the document says
     * so before the place to sign.
     *
     * @param series two results or more of one agency, each of another year; the document has the oldest first
     * @param matrix who prepares what, for the last edition
     * @throws InvalidInputException where the series is refused without a matrix, and where the matrix is of another edition
     */
    public static Report yearOnYear(Series series, ResponsibilityMatrix matrix) {
        return new YearOnYearDocument(series, Optional.empty(), Optional.of(matrix)).build();
    }

    /**
     * {@return the same with the measures of a plan, and what is to keep drafted by the matrix} Where plan, matrix and last
     * result are of different agencies, the document says so before the place to sign.
     *
     * @param series two results or more of one agency, each of another year; the document has the oldest first
     * @param plan the measures
     * @param matrix who prepares what, for the last edition
     * @throws InvalidInputException where the series is refused without a matrix, and where the matrix is of another edition
     */
    public static Report yearOnYear(Series series, MeasurePlan plan, ResponsibilityMatrix matrix) {
        return new YearOnYearDocument(series, Optional.of(plan), Optional.of(matrix)).build();
    }

    /**
     * {@return รายงานผลการดำเนินการตามมาตรการ: the round, how much is done in numbers and percent, each measure with its
     * steps, owner, days, status and evidence, what is overdue or late, and where to sign}
     *
     * @param report the progress of the measures
     * @param asOf the day to judge for
     */
    public static Report progress(ProgressReport report, LocalDate asOf) {
        return new ProgressDocument(report, asOf, Optional.empty(), Optional.empty()).build();
    }

    /**
     * {@return the same with the names that the form gives}
     *
     * @param report the progress of the measures
     * @param asOf the day to judge for
     * @param edition the form whose items and questions the entries name
     */
    public static Report progress(ProgressReport report, LocalDate asOf, Edition edition) {
        return new ProgressDocument(report, asOf, Optional.of(edition), Optional.empty()).build();
    }

    /**
     * {@return the same held against the plan: what of it nobody reports}
     *
     * @param report the progress of the measures
     * @param asOf the day to judge for
     * @param plan the plan that is reported on, which also says the steps that the report leaves out
     */
    public static Report progress(ProgressReport report, LocalDate asOf, MeasurePlan plan) {
        return new ProgressDocument(report, asOf, Optional.empty(), Optional.of(plan)).build();
    }

    /**
     * {@return the same with the names that the form gives, held against the plan}
     *
     * @param report the progress of the measures
     * @param asOf the day to judge for
     * @param edition the form whose items and questions the entries name
     * @param plan the plan that is reported on, which also says the steps that the report leaves out
     */
    public static Report progress(ProgressReport report, LocalDate asOf, Edition edition, MeasurePlan plan) {
        return new ProgressDocument(report, asOf, Optional.of(edition), Optional.of(plan)).build();
    }

    /**
     * {@return การดำเนินการตามมาตรการ: the actions with steps, owner and days, the matrix of responsibility with who has
     * how much to do, the ways of the data from whoever prepares it to whoever publishes it, and where to sign} What became
     * of the actions a person has to write.
     *
     * @param check the matrix, held against its form
     */
    public static Report actions(MatrixCheck check) {
        return new ActionsDocument(check, Optional.empty()).build();
    }

    /**
     * {@return the same with what became of the actions}
     *
     * @param check the matrix, held against its form
     * @param outcomes the progress report that says so, by the name of the activity or step
     */
    public static Report actions(MatrixCheck check, ProgressReport outcomes) {
        return new ActionsDocument(check, Optional.of(outcomes)).build();
    }

    /**
     * {@return ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ: the check of a disclosure for a chief, how far anyone looked, and what
     * is missing: the most urgent first, by owner, and item by item with how to mend it}
     *
     * @param report the check
     * @param edition the edition whose rules were applied
     * @param disclosure what was checked
     */
    public static Report disclosure(CheckReport report, Edition edition, Disclosure disclosure) {
        return new DisclosureCheckDocument(report, edition, disclosure, Optional.empty()).build();
    }

    /**
     * {@return the same with the owners that a matrix names; where the check has a day, also with what is out of date on it}
     *
     * @param report the check
     * @param edition the edition whose rules were applied
     * @param disclosure what was checked
     * @param matrix who prepares what, for that edition
     */
    public static Report disclosure(
            CheckReport report, Edition edition, Disclosure disclosure, ResponsibilityMatrix matrix) {
        return new DisclosureCheckDocument(report, edition, disclosure, Optional.of(matrix)).build();
    }
}
