package th.go.example.agency.store;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.JpaRepository;

/** Two officers may change the same: the second one is told, and loses nothing of the first one's. */
final class Versions {

    private Versions() {}

    /** What is kept, if it is what the caller has seen: nothing, or that version. */
    static <T extends Kept> Optional<T> expect(Optional<T> kept, OptionalLong seen) {
        if (seen.isEmpty() && kept.isPresent()) {
            throw StaleException.alreadyThere(kept.get().getVersion());
        }
        if (seen.isPresent()
                && kept.filter(one -> one.getVersion() == seen.getAsLong()).isEmpty()) {
            throw StaleException.changed();
        }
        return kept;
    }

    /** Saves it now, so that whoever was faster in this very moment is noticed too. */
    static <T extends Kept> T save(JpaRepository<T, Long> repository, T changed) {
        try {
            return repository.saveAndFlush(changed);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw StaleException.changed();
        }
    }
}
