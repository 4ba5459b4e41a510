package io.github.openita.office.workbook;

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
import io.github.openita.io.csv.ActionsCsv;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.Form;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a document says, as far as a table holds it, comes back from a form as a workbook. */
class FormLaws {

    private static final Edition EDITION = Editions.of(FormDocuments.EDITION);
    private static final FormDocuments DOCUMENTS = FormDocuments.ofForms();

    private static Source workbook(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.writeXlsx(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Source.of("form.xlsx", out.toByteArray());
    }

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

    @Property(tries = 15)
    void resultsComeBack(@ForAll("results") AssessmentResult result) {
        assertEquals(result, ScoresCsv.read(workbook(Forms.result(result, EDITION, Language.TH)), EDITION));
    }

    @Property(tries = 25)
    void plansComeBack(@ForAll("plans") MeasurePlan plan) {
        assertEquals(plan, PlanCsv.read(workbook(Forms.plan(plan, Language.EN)), plan.getFiscalYear()));
    }

    @Property(tries = 25)
    void progressComesBack(@ForAll("progress") ProgressReport report) {
        Source form = workbook(Forms.progress(report, Language.TH));
        assertEquals(report, ProgressCsv.read(form, EDITION, report.getFiscalYear()));
    }

    @Property(tries = 25)
    void matricesComeBack(@ForAll("matrices") ResponsibilityMatrix matrix) {
        assertEquals(matrix, MatrixCsv.read(workbook(Forms.matrix(matrix, Language.TH)), EDITION));
    }

    @Property(tries = 25)
    void actionsComeBack(@ForAll("actions") List<PlannedAction> actions) {
        FiscalYear year = FiscalYear.of(2568);
        assertEquals(actions, ActionsCsv.read(workbook(Forms.actions(actions, year, Language.TH)), year));
    }

    @Property(tries = 15)
    void disclosuresComeBack(@ForAll("disclosures") Disclosure disclosure) {
        Source form = workbook(Forms.disclosure(disclosure, EDITION, Language.TH));
        assertEquals(disclosure, DisclosureCsv.read(form, EDITION).getDisclosure());
    }
}
