package io.github.openita.jpa;

import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataBuilderInitializer;

/**
 * Gives Hibernate all converters; it finds this by itself. Other providers are told them in {@code persistence.xml}.
 *
 * <p>It is no {@code TypeContributor}, whose converters Hibernate 7 registers twice where it is started by JPA, and refuses.
 */
public final class HibernateConverters implements MetadataBuilderInitializer {

    /** For Hibernate. */
    public HibernateConverters() {}

    @Override
    public void contribute(MetadataBuilder builder, StandardServiceRegistry registry) {
        builder.applyAttributeConverter(ScoreConverter.class)
                .applyAttributeConverter(QuestionCodeConverter.class)
                .applyAttributeConverter(NodeCodeConverter.class)
                .applyAttributeConverter(FiscalYearConverter.class)
                .applyAttributeConverter(AssessmentResultConverter.class)
                .applyAttributeConverter(DisclosureConverter.class)
                .applyAttributeConverter(CheckReportConverter.class)
                .applyAttributeConverter(MeasurePlanConverter.class)
                .applyAttributeConverter(PlanReportConverter.class)
                .applyAttributeConverter(ProgressReportConverter.class)
                .applyAttributeConverter(ProgressSummaryConverter.class)
                .applyAttributeConverter(ResponsibilityMatrixConverter.class)
                .applyAttributeConverter(MatrixReportConverter.class)
                .applyAttributeConverter(ProofreadingReportConverter.class)
                .applyAttributeConverter(TallyStateConverter.class)
                .applyAttributeConverter(EditionConverter.class);
    }
}
