package io.github.openita.jpa;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.survey.TallyState;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.rules.CheckReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entity with a column of each type, as a user would write it. */
@Entity
class Kept {

    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(precision = 23, scale = 20)
    @Nullable
    Score score;

    @Column(length = 4)
    @Nullable
    QuestionCode question;

    @Nullable
    NodeCode node;

    @Nullable
    FiscalYear fiscalYear;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    AssessmentResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Disclosure disclosure;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    CheckReport report;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    MeasurePlan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ProgressReport progress;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ResponsibilityMatrix matrix;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    TallyState tally;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Edition edition;

    /** Without the annotation of Hibernate. */
    @Column(length = 1_000_000)
    @Nullable
    MeasurePlan text;
}
