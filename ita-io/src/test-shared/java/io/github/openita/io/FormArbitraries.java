package io.github.openita.io;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What every law of forms is tried with, whatever the form is written as. */
public abstract class FormArbitraries {

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
}
