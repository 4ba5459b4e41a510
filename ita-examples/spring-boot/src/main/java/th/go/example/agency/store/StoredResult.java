package th.go.example.agency.store;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Score;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The result (ผลการประเมิน) of an agency in a fiscal year. Only queries ask for the agency and the exact overall score. */
@Entity
@SuppressWarnings("unused")
public class StoredResult extends Kept {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency")
    private StoredAgency agency;

    private FiscalYear fiscalYear;
    private String edition;

    @Column(precision = 23, scale = 20)
    private @Nullable Score overall;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentResult result;

    @SuppressWarnings("NullAway.Init")
    protected StoredResult() {}

    StoredResult(StoredAgency agency, FiscalYear fiscalYear, AssessmentResult result) {
        this.agency = agency;
        this.fiscalYear = fiscalYear;
        this.edition = result.getEdition();
        this.result = result;
    }

    void set(AssessmentResult changed, Optional<Score> scored) {
        edition = changed.getEdition();
        overall = scored.orElse(null);
        result = changed;
    }

    public FiscalYear getFiscalYear() {
        return fiscalYear;
    }

    public String getEdition() {
        return edition;
    }

    public AssessmentResult getResult() {
        return result;
    }
}
