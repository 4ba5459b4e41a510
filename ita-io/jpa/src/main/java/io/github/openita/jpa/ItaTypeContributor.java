package io.github.openita.jpa;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** Gives Hibernate all converters; it finds this by itself. Other providers are given them in {@code persistence.xml}. */
public final class ItaTypeContributor implements TypeContributor {

    static final List<Class<? extends AttributeConverter<?, ?>>> CONVERTERS = List.of(
            ScoreConverter.class,
            QuestionCodeConverter.class,
            NodeCodeConverter.class,
            FiscalYearConverter.class,
            AssessmentResultConverter.class,
            DisclosureConverter.class,
            CheckReportConverter.class,
            MeasurePlanConverter.class,
            PlanReportConverter.class,
            ProgressReportConverter.class,
            ProgressSummaryConverter.class,
            ResponsibilityMatrixConverter.class,
            MatrixReportConverter.class,
            ProofreadingReportConverter.class,
            TallyStateConverter.class,
            EditionConverter.class);

    /** For Hibernate. */
    public ItaTypeContributor() {}

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        CONVERTERS.forEach(contributions::contributeAttributeConverter);
    }
}
