package th.go.example.agency.store;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that is kept. Its version counts how often it was changed. */
@MappedSuperclass
public abstract class Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private Instant savedAt = Instant.EPOCH;

    public long getId() {
        return Objects.requireNonNull(id);
    }

    public long getVersion() {
        return version;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    void saved(Instant now) {
        savedAt = now;
    }
}
