package io.github.openita.io.csv;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.csv.FormSheets.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * Makes the tables that people fill in, empty or with what a document says. Static methods only; thread-safe.
 *
 * <p>Above its headings a form says what it is ({@link FormTitle}). While these words stand there the readers refuse it as
 * another table, and as one of another edition or year than they are asked for.
 *
 * <pre>{@code
 * Forms.empty(FormKind.PLAN, Editions.of(2568), FiscalYear.of(2569), Language.TH).writeXlsx(out);
 * MeasurePlan plan = PlanCsv.read(Source.of(Path.of("plan.xlsx")), FiscalYear.of(2569));
 * }</pre>
 */
public final class Forms {

    private Forms() {}

    /**
     * {@return an empty form; one of a result, a disclosure or a matrix has a row for each thing that the edition asks for}
     *
     * @param kind which table
     * @param edition the edition that its codes are of
     * @param year the fiscal year that it is for, as its title says; of a result, a disclosure and survey answers that of
     *     the edition
     * @param language the language of its headings and explanations
     * @throws io.github.openita.core.words.InvalidInputException where the edition does not know what the form asks for:
     *     the items of a disclosure, the choices of a survey
     */
    public static Form empty(FormKind kind, Edition edition, FiscalYear year, Language language) {
        Purpose purpose = purpose(kind, Optional.of(edition.getName()), year, language);
        return switch (kind) {
            case RESULT ->
                result(AssessmentResult.builder().edition(edition.getName()).build(), edition, language);
            case DISCLOSURE -> disclosure(Disclosure.builder().build(), edition, language);
            case PLAN -> FormSheets.of(purpose, EditionChoices.in(edition, PlanCsv.WRITTEN), List.of());
            case PROGRESS -> FormSheets.of(purpose, EditionChoices.in(edition, ProgressColumns.FORM), List.of());
            case MATRIX -> FormSheets.of(purpose, MatrixCsv.columns(List.of()), MatrixCsv.cells(rowsOf(edition)));
            case ACTIONS -> FormSheets.of(purpose, ActionsCsv.columns(List.of()), List.of());
            case RESPONSES -> FormSheets.of(purpose, ResponsesForm.columns(edition), List.of());
        };
    }

    private static Purpose purpose(FormKind kind, Optional<String> edition, FiscalYear year, Language language) {
        return new Purpose(new FormTitle(kind, edition, year), language);
    }

    private static List<MatrixRow> rowsOf(Edition edition) {
        return edition.getItems().stream()
                .<MatrixRow>map(item -> MatrixRow.builder()
                        .item(item.getCode())
                        .title(item.getNameTh())
                        .frequency(item.getFrequency())
                        .frequencyText(item.getFrequency().map(often -> often.getNameTh()))
                        .build())
                .toList();
    }

    /**
     * {@return the scores of a result, a row for everything that the edition scores; {@link ScoresCsv} reads them again}
     * Of what was published it holds the overall score, where that is one figure, and the band; not the agency.
     *
     * @param result a result
     * @param edition its edition
     * @param language the language of headings and explanations
     */
    public static Form result(AssessmentResult result, Edition edition, Language language) {
        return FormSheets.of(
                purpose(FormKind.RESULT, Optional.of(edition.getName()), edition.getFiscalYear(), language),
                ScoresCsv.WRITTEN,
                ResultRows.of(result, edition));
    }

    /**
     * {@return what a disclosure says, a row for each item of the edition and each of its elements; {@link DisclosureCsv}
     * reads it again} Not the agency.
     *
     * @param disclosure a disclosure
     * @param edition its edition
     * @param language the language of headings and explanations
     * @throws io.github.openita.core.words.InvalidInputException where the items of the edition are not known
     */
    public static Form disclosure(Disclosure disclosure, Edition edition, Language language) {
        return FormSheets.of(
                purpose(FormKind.DISCLOSURE, Optional.of(edition.getName()), edition.getFiscalYear(), language),
                DisclosureColumns.WRITTEN,
                DisclosureRows.of(disclosure, edition));
    }

    /**
     * {@return the measures of a plan; {@link PlanCsv} reads them again} Not the agency.
     *
     * @param plan a plan
     * @param language the language of headings and explanations
     */
    public static Form plan(MeasurePlan plan, Language language) {
        return FormSheets.of(
                purpose(FormKind.PLAN, Optional.empty(), plan.getFiscalYear(), language),
                PlanCsv.WRITTEN,
                plan.getMeasures().stream().map(PlanCsv::cells).toList());
    }

    /**
     * {@return the entries of a progress report; {@link ProgressCsv} reads them again} Not the agency and the round.
     *
     * @param report a progress report
     * @param language the language of headings and explanations
     */
    public static Form progress(ProgressReport report, Language language) {
        return FormSheets.of(
                purpose(FormKind.PROGRESS, report.getEdition(), report.getFiscalYear(), language),
                ProgressColumns.FORM,
                report.getEntries().stream().map(ProgressCsv::formCells).toList());
    }

    /**
     * {@return the rows of a matrix, without its agency and actions; {@link MatrixCsv} reads them again}
     *
     * @param matrix a matrix of responsibility
     * @param language the language of headings and explanations
     */
    public static Form matrix(ResponsibilityMatrix matrix, Language language) {
        return FormSheets.of(
                purpose(FormKind.MATRIX, matrix.getEdition(), matrix.getFiscalYear(), language),
                MatrixCsv.columns(matrix.getRows()),
                MatrixCsv.cells(matrix.getRows()));
    }

    /**
     * {@return actions; {@link ActionsCsv} reads them again}
     *
     * @param actions what is to be done
     * @param year the fiscal year in which it is to be done
     * @param language the language of headings and explanations
     */
    public static Form actions(List<PlannedAction> actions, FiscalYear year, Language language) {
        return FormSheets.of(
                purpose(FormKind.ACTIONS, Optional.empty(), year, language),
                ActionsCsv.columns(actions),
                ActionsCsv.cells(actions));
    }
}
