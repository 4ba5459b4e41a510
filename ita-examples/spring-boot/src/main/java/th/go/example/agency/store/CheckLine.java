package th.go.example.agency.store;

import io.github.openita.core.words.Score;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check in a list.
 *
 * @param id its number
 * @param asOf the day for which freshness was judged
 * @param savedAt when it was made
 * @param disclosureVersion which version of the disclosure was checked
 * @param errors how many errors it found
 * @param warnings how many warnings
 * @param oit the score that may be expected, exact; {@code null} where the edition gives none
 * @param atWorst that score where nothing holds that is only claimed, exact; {@code null} where the edition gives none
 */
public record CheckLine(
        long id,
        LocalDate asOf,
        Instant savedAt,
        long disclosureVersion,
        long errors,
        long warnings,
        @Nullable Score oit,
        @Nullable Score atWorst) {}
