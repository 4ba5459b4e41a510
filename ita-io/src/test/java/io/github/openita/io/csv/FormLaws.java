package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.FormDocuments;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a document says, as far as a table holds it, comes back from a form as CSV, in either language. */
class FormLaws {

    private static final Edition EDITION = Editions.of(FormDocuments.EDITION);
    private static final FormDocuments DOCUMENTS = FormDocuments.ofForms();

    @Provide
    Arbitrary<AssessmentResult> results() {
        return FormDocuments.results();
    }

    @Provide
    Arbitrary<MeasurePlan> plans() {
        return DOCUMENTS.plans();
    }

    @Provide
    Arbitrary<ProgressReport> progress() {
        return DOCUMENTS.progress();
    }

    @Provide
    Arbitrary<ResponsibilityMatrix> matrices() {
        return DOCUMENTS.matrices();
    }

    @Provide
    Arbitrary<List<PlannedAction>> actions() {
        return DOCUMENTS.actions();
    }

    @Provide
    Arbitrary<Disclosure> disclosures() {
        return DOCUMENTS.disclosures();
    }

    @Property(tries = 100)
    void resultsComeBack(@ForAll("results") AssessmentResult result, @ForAll Language language) {
        String form = Forms.result(result, EDITION, language).toCsv();
        assertEquals(result, ScoresCsv.read(source(form), EDITION));
    }

    @Property(tries = 300)
    void plansComeBack(@ForAll("plans") MeasurePlan plan, @ForAll Language language) {
        String form = Forms.plan(plan, language).toCsv();
        assertEquals(plan, PlanCsv.read(source(form), plan.getFiscalYear()));
    }

    @Property(tries = 300)
    void progressComesBack(@ForAll("progress") ProgressReport report, @ForAll Language language) {
        String form = Forms.progress(report, language).toCsv();
        assertEquals(report, ProgressCsv.read(source(form), EDITION, report.getFiscalYear()));
    }

    @Property(tries = 300)
    void matricesComeBack(@ForAll("matrices") ResponsibilityMatrix matrix, @ForAll Language language) {
        String form = Forms.matrix(matrix, language).toCsv();
        assertEquals(matrix, MatrixCsv.read(source(form), EDITION));
    }

    @Property(tries = 300)
    void actionsComeBack(@ForAll("actions") List<PlannedAction> actions, @ForAll Language language) {
        FiscalYear year = FiscalYear.of(2568);
        String form = Forms.actions(actions, year, language).toCsv();
        assertEquals(actions, ActionsCsv.read(source(form), year));
    }

    @Property(tries = 200)
    void disclosuresComeBack(@ForAll("disclosures") Disclosure disclosure, @ForAll Language language) {
        String form = Forms.disclosure(disclosure, EDITION, language).toCsv();
        assertEquals(disclosure, DisclosureCsv.read(source(form), EDITION).getDisclosure());
    }
}
