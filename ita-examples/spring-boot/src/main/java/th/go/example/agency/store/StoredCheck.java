package th.go.example.agency.store;

import io.github.openita.core.words.Score;
import io.github.openita.rules.CheckReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a check found in a disclosure, on some day. It is not changed; only queries ask for more of it than the report. */
@SuppressWarnings("unused")
@Entity
public class StoredCheck extends Kept {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "disclosure")
    private StoredDisclosure disclosure;

    /** Which version of the disclosure was checked. */
    private long disclosureVersion;

    /** The day for which freshness was judged. */
    private LocalDate asOf;

    private long errors;
    private long warnings;

    /** The score that may be expected, exact. */
    @Column(precision = 23, scale = 20)
    private @Nullable Score oit;

    /** The score where nothing holds that is only claimed, exact. */
    @Column(precision = 23, scale = 20)
    private @Nullable Score atWorst;

    @JdbcTypeCode(SqlTypes.JSON)
    private CheckReport report;

    @SuppressWarnings("NullAway.Init")
    protected StoredCheck() {}

    StoredCheck(StoredDisclosure disclosure, LocalDate asOf, CheckReport report) {
        this.disclosure = disclosure;
        this.disclosureVersion = disclosure.getVersion();
        this.asOf = asOf;
        this.errors = report.getSummary().getErrors();
        this.warnings = report.getSummary().getWarnings();
        this.oit = report.getForecast().getOit().orElse(null);
        this.atWorst = report.getForecast().getAtWorst().orElse(null);
        this.report = report;
    }

    /** All that was found; each finding says whether it is new since the check before. */
    public CheckReport getReport() {
        return report;
    }
}
