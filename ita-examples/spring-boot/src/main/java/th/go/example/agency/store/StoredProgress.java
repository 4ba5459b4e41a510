package th.go.example.agency.store;

import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How far the measures of a plan were (ความก้าวหน้า) when somebody reported it. It is not changed; only queries ask for
 * more of it than the report.
 */
@SuppressWarnings("unused")
@Entity
public class StoredProgress extends Kept {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan")
    private StoredPlan plan;

    private @Nullable String round;
    private int entries;
    private int done;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProgressReport progress;

    @SuppressWarnings("NullAway.Init")
    protected StoredProgress() {}

    StoredProgress(StoredPlan plan, ProgressReport progress) {
        this.plan = plan;
        this.round = progress.getRound().map(known -> known.getCode()).orElse(null);
        this.entries = progress.getEntries().size();
        this.done = (int) progress.getEntries().stream()
                .filter(entry -> entry.getStatus() == ProgressStatus.DONE)
                .count();
        this.progress = progress;
    }

    public ProgressReport getProgress() {
        return progress;
    }
}
