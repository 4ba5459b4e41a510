package th.go.example.agency.store;

import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.words.FiscalYear;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan of measures (มาตรการ) that was handed in; a later one does not replace it. */
@Entity
public class StoredPlan extends Kept {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency")
    private @Nullable StoredAgency agency;

    private FiscalYear fiscalYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private MeasurePlan plan;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlan() {}

    StoredPlan(Optional<StoredAgency> agency, MeasurePlan plan) {
        this.agency = agency.orElse(null);
        this.fiscalYear = plan.getFiscalYear();
        this.plan = plan;
    }

    void set(MeasurePlan changed) {
        fiscalYear = changed.getFiscalYear();
        plan = changed;
    }

    /** Whose plan it is, where it says so. */
    public Optional<StoredAgency> getAgency() {
        return Optional.ofNullable(agency);
    }

    public FiscalYear getFiscalYear() {
        return fiscalYear;
    }

    public MeasurePlan getPlan() {
        return plan;
    }
}
