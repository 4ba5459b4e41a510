package th.go.example.agency.store;

import io.github.openita.core.words.InvalidInputException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.JpaRepository;

/** Two officers may change the same: the second one is told, and loses nothing of the first one's. */
final class Versions {

    /** What H2 and PostgreSQL say where a row must be the only one and is not. */
    private static final String ADDED_BEFORE = "23505";

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

    /**
     * Saves it now, so that whoever was faster in this very moment is noticed too.
     *
     * @throws InvalidInputException where it holds what no column can
     */
    static <T extends Kept> T save(JpaRepository<T, Long> repository, T changed) {
        try {
            return repository.saveAndFlush(changed);
        } catch (OptimisticLockingFailureException e) {
            throw StaleException.changed();
        } catch (DataAccessException e) {
            Throwable cause = e.getMostSpecificCause();
            if (cause instanceof SQLException refused && ADDED_BEFORE.equals(refused.getSQLState())) {
                throw StaleException.changed();
            }
            // What a converter of ita-jpa refuses to write was sent just now.
            throw cause instanceof InvalidInputException refused ? refused : e;
        }
    }
}
